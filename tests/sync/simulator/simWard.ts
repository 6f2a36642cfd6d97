import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHooks } from '../../../scripts/lib/buildHooks.mjs';
import type { Role } from '../../../src/lib/domain/access/roles';
import { runningPlan } from '../../../src/lib/domain/campaigns/templates';
import type { Result } from '../../../src/lib/domain/result';
import { addDays, dayOf } from '../../../src/lib/domain/time';
import { saveAccount, saveCampaign, savePerson, saveUnit } from '../../../src/lib/store/saveRecord';
import { seedMigrations } from '../../support/seedAccounts';
import { Chance } from './chance';
import { SimPhone, type Tab } from './simPhone';
import { SimServer, type Template } from './simServer';
import { isoOf, VirtualTime } from './virtualTime';
import { World, type WardIds } from './world';

/** no story's: the ids of the ward would come again in it */
const TEMPLATE_SEED = 2_147_483_629;

const BEGINS = Date.parse('2027-03-01T01:00:00.000Z');
const ACCOUNTS: Readonly<Record<string, readonly Role[]>> = {
	boss: ['admin'],
	office: ['standing', 'reporter'],
	head: ['unitHead', 'reporter'],
	head2: ['unitHead', 'reporter'],
	minh: ['reporter'],
	lan: ['reporter'],
	hoa: ['reporter']
};

/**
 * A ward on disk, ready to be copied for each story: three units, six people, a campaign that is issued and closes
 * after some days of the story. Set up through the real door by an administrator's phone.
 * @param days of the story after which the campaign's last day is over
 */
export async function makeTemplate(days: number): Promise<{ template: Template; ward: WardIds }> {
	await buildHooks();
	const folder = mkdtempSync(join(tmpdir(), 'sotd-template-'));
	const draw = new Chance(7);
	const ids = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, draw.id()]));
	const accounts = ids(Object.keys(ACCOUNTS));
	const people = ids(['minh', 'lan', 'hoa', 'head', 'head2', 'office']);
	const units = ids(['ward', 'desk', 'street']);
	const ward: WardIds = { campaign: draw.id(), accounts, people, units, begins: BEGINS };
	const migrationsDir = seedMigrations(
		folder,
		Object.entries(ACCOUNTS).map(([username, roles]) => ({ id: accounts[username] ?? '', username, roles }))
	);
	const template: Template = { ward: join(folder, 'ward'), other: join(folder, 'other'), migrationsDir };
	for (const dataDir of [template.ward, template.other]) {
		mkdirSync(dataDir);
		// The mark of a sample lets the story move the server's clock.
		writeFileSync(join(dataDir, 'sample'), '');
		const server = await SimServer.at(dataDir, template);
		await server.rest();
	}
	const server = await SimServer.at(template.ward, template);
	const world = new World('template', TEMPLATE_SEED, new VirtualTime(BEGINS - 3_600_000), server, ward);
	await furnish(new SimPhone(world, 'boss', ['boss']), new SimPhone(world, 'office', ['office']), ward, days);
	await server.rest();
	return { template, ward };
}

async function furnish(
	bossPhone: SimPhone,
	officePhone: SimPhone,
	ward: WardIds,
	days: number
): Promise<void> {
	const { people, units, accounts, campaign } = ward;
	const today = dayOf(isoOf(ward.begins));
	const from = addDays(today, -400);
	const boss = await opened(bossPhone);
	const head = (person: string | undefined) => ({ heads: [{ person: person ?? '', from, to: '' }] });
	await sure(saveUnit(boss.store, units.ward ?? '', { name: 'Phường', kind: 'ward' }));
	for (const [id, name, kind] of [
		[units.desk, 'Một cửa', 'oneStop'],
		[units.street, 'Khu phố 1', 'neighbourhood']
	] as const) {
		await sure(saveUnit(boss.store, id ?? '', { name, kind, parent: units.ward }));
	}
	const unitOf: Readonly<Record<string, string | undefined>> = {
		office: units.ward,
		hoa: units.street,
		head2: units.street
	};
	for (const [name, id] of Object.entries(people)) {
		const terms = [{ unit: unitOf[name] ?? units.desk, from, to: '' }];
		await sure(savePerson(boss.store, id, { name, position: '', category: 'staff', terms }));
	}
	await sure(saveUnit(boss.store, units.desk ?? '', head(people.head)));
	await sure(saveUnit(boss.store, units.street ?? '', head(people.head2)));
	await bossPhone.settle();
	for (const [name, person] of Object.entries(people)) {
		await sure(saveAccount(boss.store, accounts[name] ?? '', { person }));
	}
	await bossPhone.close();
	await allSent(bossPhone);

	const office = await opened(officePhone);
	await officePhone.settle();
	const rules = runningPlan(2027, addDays(today, -30), addDays(today, days));
	await sure(saveCampaign(office.store, campaign, { title: 'CCHC', template: 'plan2023', rules }));
	await sure(saveCampaign(office.store, campaign, { state: 'issued' }));
	await officePhone.close();
	await allSent(officePhone);
}

async function opened(phone: SimPhone): Promise<Tab> {
	const tab = await phone.open();
	if (!tab) throw new Error(`${phone.name} cannot sign in`);
	return tab;
}

async function allSent(phone: SimPhone): Promise<void> {
	const tab = await opened(phone);
	await phone.settle();
	const left = await tab.db.outbox.where('status').notEqual('sent').toArray();
	if (left.length > 0) throw new Error(JSON.stringify(left.map((item) => [item.collection, item.problem])));
	await phone.close();
}

async function sure(wish: Promise<Result<unknown>>): Promise<void> {
	const result = await wish;
	if (!result.ok) throw new Error(JSON.stringify(result.error));
}
