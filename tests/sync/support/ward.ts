import { newId } from '../../../src/lib/app/ids';
import type { Role } from '../../../src/lib/domain/access/roles';
import { runningPlan } from '../../../src/lib/domain/campaigns/templates';
import type { Result } from '../../../src/lib/domain/result';
import { addDays, dayOf } from '../../../src/lib/domain/time';
import { saveAccount, saveCampaign, savePerson, saveUnit } from '../../../src/lib/store/saveRecord';
import { startServer, type TestServer } from '../../support/server';
import { Device } from './device';

export interface Ward {
	readonly server: TestServer;
	readonly campaign: string;
	readonly people: Readonly<Record<string, string>>;
	readonly units: Readonly<Record<string, string>>;
	phone(username: string): Promise<Device>;
}

const ACCOUNTS: readonly (readonly [string, readonly Role[]])[] = [
	['boss', ['admin', 'standing']],
	['minh', ['reporter']],
	['lan', ['reporter']],
	['head', ['unitHead']],
	['office', ['standing', 'reporter']]
];

/**
 * A ward on a real server, set up through the real door by an administrator's phone: two units, four people, a
 * running campaign of the 2023 plan's rules.
 */
export async function startWard(): Promise<Ward> {
	const ids = Object.fromEntries(ACCOUNTS.map(([name]) => [name, newId()]));
	const server = await startServer({
		accounts: ACCOUNTS.map(([username, roles]) => ({ id: ids[username] ?? '', username, roles }))
	});
	const boss = await Device.signedIn(server, 'boss');
	const today = dayOf(new Date().toISOString());
	const from = addDays(today, -400);
	const units = { ward: newId(), desk: newId() };
	const people = { minh: newId(), lan: newId(), head: newId(), office: newId() };
	const term = (unit: string) => [{ unit, from, to: '' }];

	await sure(saveUnit(boss.store, units.ward, { name: 'Phường Tiến Thành', kind: 'ward' }));
	await sure(saveUnit(boss.store, units.desk, { name: 'Một cửa', kind: 'oneStop', parent: units.ward }));
	for (const [name, id] of Object.entries(people)) {
		const unit = name === 'office' ? units.ward : units.desk;
		await sure(savePerson(boss.store, id, { name, position: '', category: 'staff', terms: term(unit) }));
	}
	await sure(saveUnit(boss.store, units.desk, { heads: [{ person: people.head, from, to: '' }] }));
	await boss.passUntilQuiet();
	for (const name of ['minh', 'lan', 'head', 'office'] as const) {
		await sure(saveAccount(boss.store, ids[name] ?? '', { person: people[name] }));
	}
	const campaign = newId();
	const rules = runningPlan(Number(today.slice(0, 4)), addDays(today, -30), addDays(today, 60));
	await sure(saveCampaign(boss.store, campaign, { title: 'CCHC', template: 'plan2023', rules }));
	await sure(saveCampaign(boss.store, campaign, { state: 'issued' }));
	await boss.passUntilQuiet();
	const unsent = await boss.db.outbox.where('status').notEqual('sent').toArray();
	if (unsent.length > 0)
		throw new Error(JSON.stringify(unsent.map((item) => [item.collection, item.problem])));

	return {
		server,
		campaign,
		people,
		units,
		async phone(username) {
			const phone = await Device.signedIn(server, username);
			await phone.passUntilQuiet();
			return phone;
		}
	};
}

async function sure(wish: Promise<Result<unknown>>): Promise<void> {
	const result = await wish;
	if (!result.ok) throw new Error(JSON.stringify(result.error));
}
