import { randomBytes } from 'node:crypto';
import { idFromBytes } from '../../src/lib/domain/ids';
import type { Role } from '../../src/lib/domain/access/roles';
import type { Change, CollectionName } from '../../src/lib/domain/changes/protocol';
import { idOf, NOW, PEOPLE, RULES, UNITS } from '../../src/lib/domain/ward.fixture';
import { ask } from './http';
import { phoneOf, type Phone } from './phone';
import type { SeedRecords } from './seedAccounts';
import { startServer, type TestServer } from './server';

/** Accounts of the fixture's people; those of the council and the office belong to no person. */
const ACCOUNTS = {
	admin: ['admin'],
	standing: ['standing'],
	chair: ['chair'],
	member: ['member'],
	blochead: ['reporter', 'unitHead'],
	deskhead: ['reporter', 'unitHead'],
	kphead: ['reporter'],
	lan: ['reporter'],
	minh: ['reporter'],
	hoa: ['reporter'],
	typist: ['reporter'],
	voice: ['communicator'],
	ideas: ['initiativeMember']
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type AccountName = keyof typeof ACCOUNTS;

export interface TestWard {
	readonly server: TestServer;
	readonly serverId: string;
	readonly phones: Readonly<Record<AccountName, Phone>>;
	/** signs an account in on another device */
	phone(name: AccountName, device?: string): Promise<Phone>;
	stop(): Promise<void>;
}

/**
 * The fixture's ward on a real server, made through the real door: units, people, heads, an issued campaign.
 * @param records that stand in the database from the start
 */
export async function startWard(records: SeedRecords = {}): Promise<TestWard> {
	const persons = new Set(PEOPLE.map((person) => person.id));
	const server = await startServer({
		sample: true,
		records,
		accounts: Object.entries(ACCOUNTS).map(([username, roles]) => ({
			id: idOf(`a${username}`),
			username,
			person: persons.has(idOf(username)) ? idOf(username) : '',
			// The heads' role comes through the door, so that `people.attests` follows.
			roles: roles.filter((role) => role !== 'unitHead')
		}))
	});
	const hello = await ask(server, 'GET', '/api/sync/hello?nonce=12345678');
	const serverId = String(hello.body?.server);
	const names = Object.keys(ACCOUNTS) as AccountName[];
	const phones = Object.fromEntries(
		await Promise.all(names.map(async (name) => [name, await phoneOf(server, serverId, name)] as const))
	) as Record<AccountName, Phone>;
	const ward: TestWard = {
		server,
		serverId,
		phones,
		phone: (name, device) => phoneOf(server, serverId, name, device),
		stop: () => server.stop()
	};
	await furnish(ward);
	return ward;
}

async function furnish({ phones }: TestWard): Promise<void> {
	const units = UNITS.map(({ id, name, kind, parent }) => made('units', id, { name, kind, parent }));
	const people = PEOPLE.map(({ id, name, category, terms }) => made('people', id, { name, category, terms }));
	await applied(phones.admin, [...units, ...people]);
	await applied(
		phones.admin,
		UNITS.filter((unit) => unit.heads.length > 0).map(({ id, heads }) => made('units', id, { heads }))
	);
	await applied(
		phones.admin,
		(['blochead', 'deskhead'] as const).map((name) =>
			changed('users', idOf(`a${name}`), 1, { roles: ACCOUNTS[name] })
		)
	);
	const campaign = idOf('campaign');
	const draft = made('campaigns', campaign, {
		title: 'Cải cách hành chính 2023',
		template: 'plan2023',
		rules: RULES
	});
	phones.standing.now = '2023-02-20T01:00:00.000Z';
	await applied(phones.standing, [draft, made('campaigns', campaign, { state: 'issued' })]);
	phones.standing.now = NOW;
}

async function applied(phone: Phone, changes: readonly Change[]): Promise<void> {
	for (const outcome of await phone.push(...changes)) {
		if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
	}
}

export function newId(): string {
	return idFromBytes(randomBytes(40)) ?? newId();
}

/** A change of revision 0: something new, or the next act on what the same account has just made. */
export function made(
	collection: CollectionName,
	id: string,
	fields: Readonly<Record<string, unknown>>,
	parts: Partial<Change> = {}
): Change {
	return changed(collection, id, 0, fields, parts);
}

export function changed(
	collection: CollectionName,
	id: string,
	baseRev: number,
	fields: Readonly<Record<string, unknown>>,
	parts: Partial<Change> = {}
): Change {
	return { changeId: newId(), collection, id, baseRev, fields, capturedAt: NOW, clockOffset: 0, ...parts };
}

/** Lan's deed at the one-stop desk, as its author sends it. */
export function deed(
	author: string,
	fields: Readonly<Record<string, unknown>> = {},
	parts: Partial<Change> = {}
): Change {
	const id = parts.id ?? newId();
	return made(
		'entries',
		id,
		{
			campaign: idOf('campaign'),
			rulesVersion: 1,
			state: 'submitted',
			author: idOf(author),
			subjectKind: 'person',
			subject: idOf('lan'),
			subjectName: 'Lan',
			day: '2023-05-10',
			title: 'Giúp bà con nộp hồ sơ trực tuyến',
			...fields
		},
		parts
	);
}
