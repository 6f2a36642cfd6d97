import { runningPlan } from '../../src/lib/domain/campaigns/templates';
import { addDays, dayOf } from '../../src/lib/domain/time';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { ask } from '../../tests/support/http';
import { phoneOf, type Phone } from '../../tests/support/phone';
import { startServer, type TestServer } from '../../tests/support/server';
import { changed, made } from '../../tests/support/ward';
import { applied } from '../../tests/e2e/support/ward';

export { changed, made, newId } from '../../tests/support/ward';
export { START } from '../../tests/support/phone';
export { applied };

export interface ManyPhones {
	readonly server: TestServer;
	readonly campaign: string;
	readonly today: string;
	readonly phones: readonly Phone[];
	/** id of the person behind a phone */
	person(n: number): string;
}

/** A ward of one-stop staff with an account and a phone each, signed in, and a campaign that runs. */
export async function startManyPhones(count: number): Promise<ManyPhones> {
	const names = Array.from({ length: count }, (_, n) => `nv${n}`);
	const server = await startServer({
		accounts: [
			{ id: idOf('aboss'), username: 'boss', roles: ['admin', 'standing'] },
			...names.map((username) => ({ id: idOf(`a${username}x`), username }))
		]
	});
	const hello = await ask(server, 'GET', '/api/sync/hello?nonce=12345678');
	const serverId = String(hello.body?.server);
	const boss = await phoneOf(server, serverId, 'boss');
	const today = dayOf(new Date().toISOString());
	const from = addDays(today, -400);
	const unit = idOf('desk');
	await applied(boss, [made('units', unit, { name: 'Một cửa', kind: 'oneStop', parent: '' })]);
	const person = (n: number) => idOf(`pnv${n}x`);
	for (let at = 0; at < count; at += 100) {
		const some = names.slice(at, at + 100);
		await applied(
			boss,
			some.map((name, n) =>
				made('people', person(at + n), {
					name: `Nguyễn Văn ${name}`,
					position: 'Công chức',
					category: 'civilServant',
					terms: [{ unit, from, to: '' }]
				})
			)
		);
		await applied(
			boss,
			some.map((name, n) => changed('users', idOf(`a${name}x`), 1, { person: person(at + n) }))
		);
	}
	const campaign = idOf('campaign');
	const rules = runningPlan(Number(today.slice(0, 4)), addDays(today, -300), addDays(today, 60));
	await applied(boss, [
		made('campaigns', campaign, { title: 'CCHC', template: 'plan2023', rules }),
		made('campaigns', campaign, { state: 'issued' })
	]);
	const phones: Phone[] = [];
	for (let at = 0; at < count; at += 10) {
		const some = names.slice(at, at + 10);
		phones.push(
			...(await Promise.all(some.map((name) => phoneOf(server, serverId, name, idOf(`d${name}x`)))))
		);
	}
	// The load does its own waiting, a second or two as the app does.
	for (const phone of phones) phone.waits = false;
	return { server, campaign, today, phones, person };
}
