import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidatesOf } from '../../src/lib/domain/evidence/nominees';
import type { Campaign } from '../../src/lib/domain/campaigns/campaign';
import type { PullResponse, PushResponse } from '../../src/lib/domain/changes/answers';
import { PROTOCOL, PROTOCOL_HEADER } from '../../src/lib/domain/changes/protocol';
import type { Award } from '../../src/lib/domain/awards/award';
import type { Conduct } from '../../src/lib/domain/conduct/conduct';
import type { Entry } from '../../src/lib/domain/entries/entry';
import type { Initiative } from '../../src/lib/domain/initiatives/initiative';
import type { Meeting } from '../../src/lib/domain/meetings/meeting';
import type { Nomination } from '../../src/lib/domain/nominations/nomination';
import type { Score } from '../../src/lib/domain/scores/score';
import type { Person } from '../../src/lib/domain/people/person';
import type { Unit } from '../../src/lib/domain/units/unit';
import { addDays, dayOf } from '../../src/lib/domain/time';
import { ROOT } from '../../scripts/lib/root.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { ask, signIn, tokenOf } from '../support/http';
import { startServer, type TestServer } from '../support/server';

// The whole fill, twice, on a machine that may be busy with other tests.
const LONG = 400_000;
const NOW = new Date().toISOString();
const TODAY = dayOf(NOW);

const ROLES: readonly (readonly [names: readonly string[], roles: readonly string[]])[] = [
	[['admin'], ['admin']],
	[['thuongtruc'], ['standing', 'reporter']],
	[['chutich'], ['chair']],
	[['uyvien1', 'uyvien2', 'uyvien3', 'uyvien4', 'uyvien5'], ['member']],
	[
		['sangkien1', 'sangkien2', 'sangkien3'],
		['initiativeMember', 'reporter']
	],
	[
		['khoi1', 'khoi2', 'khoi3'],
		['unitHead', 'reporter']
	],
	[['motcua1', 'motcua2', 'motcua3', 'motcua4'], ['reporter']],
	[['kp1', 'kp2', 'kp3', 'kp4', 'kp5', 'kp6'], ['reporter']],
	[['truyenthanh'], ['communicator']]
];
const NAMES = ROLES.flatMap(([names]) => names);

type Records = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

async function fill(server: TestServer, ...more: readonly string[]): Promise<string> {
	const args = ['--url', server.url, '--data', server.dataDir, '--today', TODAY, ...more];
	const { code, output } = await run(process.execPath, [`${ROOT}/scripts/sample/fill.mjs`, ...args], {
		env: { SETUP_TOKEN: server.setupToken }
	});
	expect(code, output).toBe(0);
	return output;
}

const serverId = async (server: TestServer) =>
	String((await ask(server, 'GET', '/api/sync/hello')).body?.server);

async function pullAll(server: TestServer, username: string): Promise<{ records: Records; head: number }> {
	const token = await tokenOf(server, username);
	const records = new Map<string, Readonly<Record<string, unknown>>[]>();
	const id = await serverId(server);
	let cursor = { seq: 0, hash: '' };
	for (let stamp = ''; ;) {
		const query = new URLSearchParams({
			since: String(cursor.seq),
			hash: cursor.hash,
			stamp,
			limit: '1000',
			server: id,
			nonce: 'sample-test'
		});
		const answer = await ask(server, 'GET', `/api/sync/pull?${query}`, {
			token,
			headers: { [PROTOCOL_HEADER]: String(PROTOCOL) }
		});
		const page = answer.body as unknown as PullResponse;
		for (const { collection, record } of page.records) {
			records.set(collection, [...(records.get(collection) ?? []), record]);
		}
		({ cursor, stamp } = page);
		if (!page.more) return { records, head: page.head };
	}
}

/** Sorted, and without what each server makes itself: the administrator's account, the hashes of its own log. */
function comparable(records: Records) {
	const own = ({ logHead }: Readonly<Record<string, unknown>>) =>
		typeof logHead === 'string' ? { logHead: logHead.split(':')[0] } : {};
	return [...records].map(([collection, list]) => [
		collection,
		list
			.filter(({ username }) => username !== 'admin')
			.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
			.map((record) => ({ ...record, ...own(record) }))
	]);
}

describe('the sample ward', () => {
	let server: TestServer;
	let other: TestServer;
	let all: Records;
	let campaigns: readonly Campaign[];
	let entries: readonly Entry[];
	const of = <T>(collection: string) => (all.get(collection) ?? []) as unknown as readonly T[];

	beforeAll(async () => {
		[server, other] = await Promise.all([startServer({ sample: true }), startServer({ sample: true })]);
		await Promise.all([fill(server), fill(other)]);
		all = (await pullAll(server, 'thuongtruc')).records;
		campaigns = [...of<Campaign>('campaigns')].sort((a, b) =>
			a.rules.period.first < b.rules.period.first ? -1 : 1
		);
		entries = of<Entry>('entries').filter(({ campaign }) => campaign === campaigns[0]?.id);
	}, LONG);
	afterAll(() => Promise.all([server?.stop(), other?.stop()]));

	test('about sixty people in the ward’s tree, two of one name', () => {
		const people = of<Person>('people');
		expect(people.length).toBe(60);
		expect(people.filter(({ name }) => name === 'Nguyễn Văn Hùng').length).toBe(2);
		expect(people.filter(({ terms }) => terms.length === 2).length).toBe(1);
		expect(people.filter(({ attests }) => attests).length).toBe(3);
		const units = of<Unit>('units');
		expect(units.filter(({ kind }) => kind === 'neighbourhood').length).toBe(6);
		expect(units.filter(({ kind }) => kind === 'bloc').length).toBe(3);
		expect(units.every(({ heads }) => heads.length > 0)).toBe(true);
	});

	test.each(NAMES)('%s signs in, and need not choose a password', async (name) => {
		const { status, body } = await signIn(server, name);
		expect(status).toBe(200);
		expect((body?.record as { mustChange: boolean }).mustChange).toBe(false);
	});

	test('accounts are exactly those of the contract, with their roles', async () => {
		const users = (await pullAll(server, 'admin')).records.get('users') ?? [];
		const found = Object.fromEntries(users.map(({ username, roles }) => [username, roles]));
		// The setup’s account is in no log: the administrator knows it from its own sign-in.
		delete found.admin;
		const expected = ROLES.flatMap(([names, roles]) => names.map((name) => [name, roles]));
		expect(found).toEqual(Object.fromEntries(expected.filter(([name]) => name !== 'admin')));
	});

	test('2023: 400 entries, by state, and 120 photos that have all arrived', () => {
		const inState = (state: string) => entries.filter((entry) => entry.state === state).length;
		expect(entries.length).toBe(400);
		expect(['attested', 'returned', 'withdrawn', 'submitted'].map(inState)).toEqual([366, 14, 9, 11]);
		expect(entries.filter(({ late }) => late).length).toBe(12);
		const named = entries.flatMap(({ attachments }) => attachments);
		expect(named.length).toBe(120);
		const arrived = new Map(
			of<{ id: string; sha256: string }>('attachments').map(({ id, sha256 }) => [id, sha256])
		);
		for (const { id, sha256, size } of named) {
			expect(arrived.get(id)).toBe(sha256);
			expect(size).toBeGreaterThan(60_000);
			expect(size).toBeLessThan(250_000);
		}
	});

	test('the server closed 2023 by itself; the other runs from 8 weeks before to 12 weeks after today', () => {
		expect(campaigns.map(({ state }) => state)).toEqual(['closed', 'issued']);
		expect(campaigns[0]?.rules.period).toMatchObject({ first: '2023-02-20', last: '2023-12-19' });
		expect(campaigns[1]?.rules.period).toMatchObject({
			first: addDays(TODAY, -56),
			last: addDays(TODAY, 84)
		});
		expect(of<Entry>('entries').length - 400).toBeGreaterThanOrEqual(58);
	});

	test('2023 is ready for its review: initiatives, grades, conduct, nominations', () => {
		const states = (records: readonly { readonly state: string }[]) =>
			records.map(({ state }) => state).sort();
		const initiatives = of<Initiative>('initiatives').filter(({ campaign }) => campaign === campaigns[0]?.id);
		// A draft is its authors' alone.
		expect(states(initiatives)).toEqual([
			...['filed', 'filed', 'notRecognised'],
			...['recognised', 'recognised', 'recognised', 'recognised'],
			...['underReview', 'underReview', 'underReview']
		]);
		for (const { state, decisionNumber, decisionDate, title } of initiatives)
			expect([decisionNumber !== '', decisionDate !== ''], title).toEqual(
				state === 'recognised' ? [true, true] : [false, false]
			);
		expect(states(of<Meeting>('meetings'))).toEqual(['locked']);
		expect(of<Meeting>('meetings')[0]?.logHead).toMatch(/^\d+:[0-9a-f]{64}$/);
		expect(of('councils').length).toBe(2);
		expect(of('profiles').length).toBe(11);
		expect(of('grades').length).toBe(35);
		expect(of('conduct').length).toBe(19);
		expect(of('awards').length).toBe(0);
		expect(states(of<Nomination>('nominations'))).toEqual([
			...['eligible', 'eligible', 'eligible', 'eligible'],
			...['incomplete', 'ineligible'],
			...Array.from({ length: 8 }, () => 'proposed')
		]);
		const photos = initiatives.flatMap(({ attachments }) => attachments.map(({ id }) => id));
		expect(photos.length).toBe(9);
		const arrived = new Set(of<{ id: string }>('attachments').map(({ id }) => id));
		expect(photos.filter((id) => !arrived.has(id))).toEqual([]);
	});

	test('who reads what of it: blind sheets, the note, the drafts', async () => {
		const read = async <T>(by: string, collection: string) =>
			((await pullAll(server, by)).records.get(collection) ?? []) as unknown as readonly T[];
		// One sheet of the second session is sangkien2’s own; those of the first are open to all of them.
		expect((await read<Score>('sangkien2', 'scores')).filter(({ state }) => state === 'given').length).toBe(
			1
		);
		expect((await read<Score>('sangkien1', 'scores')).every(({ state }) => state === 'counted')).toBe(true);
		const secrets = (records: readonly Conduct[]) =>
			records.filter(({ note, pauses }) => note !== '' || pauses.length > 0).length;
		expect(secrets(await read<Conduct>('chutich', 'conduct'))).toBe(2);
		const ofBloc = await read<Conduct>('khoi2', 'conduct');
		expect(ofBloc.length).toBeGreaterThan(9);
		expect(secrets(ofBloc)).toBe(0);
		expect((await read<Conduct>('uyvien1', 'conduct')).length).toBe(1);
		expect((await read<Nomination>('uyvien1', 'nominations')).length).toBe(14);
		const drafts = (await read<Initiative>('motcua1', 'initiatives')).filter(
			({ state }) => state === 'draft'
		);
		expect(drafts.map(({ confirmations, authors }) => [confirmations.length, authors.length])).toEqual([
			[1, 2]
		]);
	});

	test('there is somebody to nominate, of both kinds', () => {
		const [year] = campaigns;
		const found = year && candidatesOf(year.rules, of<Person>('people'), of<Unit>('units'), '2023-12-19');
		expect(found?.filter(({ kind }) => kind === 'collective').length).toBe(2);
		expect(found?.filter(({ kind }) => kind === 'individual').length).toBeGreaterThan(25);
	});

	test('a photo comes as it was named', async () => {
		const [named] = entries.flatMap(({ attachments }) => attachments);
		const response = await fetch(`${server.url}/api/sync/files/${named?.id}`, {
			headers: { Authorization: await tokenOf(server, 'thuongtruc'), [PROTOCOL_HEADER]: String(PROTOCOL) }
		});
		expect(response.headers.get('content-type')).toBe('image/jpeg');
		const bytes = new Uint8Array(await response.arrayBuffer());
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(named?.sha256);
	});

	test.each([
		['khoi1', 4],
		['khoi2', 5],
		['khoi3', 4]
	])('%s finds at least %i entries in the inbox, and nothing of other blocs', async (head, least) => {
		const { records } = await pullAll(server, head);
		const seen = (records.get('entries') ?? []) as unknown as readonly Entry[];
		const waiting = seen.filter(
			({ state, campaign }) => state === 'submitted' && campaign === campaigns[1]?.id
		);
		expect(waiting.length).toBeGreaterThanOrEqual(least);
		expect(seen.length).toBeLessThan(400);
	});

	test.each([
		['running', 1, 'applied'],
		['2023', 0, 'refused']
	])('the %s campaign, an entry by kp1: %#', async (_name, which, outcome) => {
		const day = which === 0 ? '2023-12-19' : TODAY;
		const people = of<Person>('people');
		const author = people.find(({ name }) => name === 'Nguyễn Văn Sáu');
		const answer = await ask(server, 'POST', '/api/sync/push', {
			token: await tokenOf(server, 'kp1'),
			headers: { [PROTOCOL_HEADER]: String(PROTOCOL) },
			body: {
				nonce: 'sample-test',
				server: await serverId(server),
				changes: [
					{
						changeId: `thunghiem00000${which}a`.slice(-15),
						collection: 'entries',
						id: `muc00000000000${which}`,
						baseRev: 0,
						capturedAt: new Date().toISOString(),
						clockOffset: 0,
						fields: {
							campaign: campaigns[which]?.id,
							rulesVersion: 1,
							author: author?.id,
							state: 'submitted',
							subjectKind: 'person',
							subject: author?.id,
							subjectName: author?.name,
							day,
							title: 'Chỉ bà con nộp hồ sơ',
							story: '',
							place: '',
							figures: [],
							attachments: [],
							area: '',
							criteria: [],
							figureIndices: []
						}
					}
				]
			}
		});
		const [first] = (answer.body as unknown as PushResponse).outcomes;
		expect(first).toMatchObject({ outcome });
		if (which === 0) expect(first).toMatchObject({ code: 'campaign.capture.afterLastDay' });
	});

	test(
		'the same seed gives the same records, and a second fill changes nothing',
		async () => {
			const mine = await pullAll(other, 'thuongtruc');
			expect(comparable(mine.records)).toEqual(comparable(all));
			await fill(other);
			const again = await pullAll(other, 'thuongtruc');
			expect(again.head).toBe(mine.head);
			expect(comparable(again.records)).toEqual(comparable(mine.records));
		},
		LONG
	);

	test(
		'the same server is led on to the end of the review',
		async () => {
			await fill(other, '--state', 'reviewed');
			const { records } = await pullAll(other, 'thuongtruc');
			const list = <T>(collection: string) => (records.get(collection) ?? []) as unknown as readonly T[];
			expect(
				list<Campaign>('campaigns')
					.map(({ state }) => state)
					.sort()
			).toEqual(['decided', 'issued']);
			expect(list<Meeting>('meetings').map(({ state }) => state)).toEqual(['locked', 'locked', 'locked']);
			const awards = list<Award>('awards').map(({ level, subjectKind, number }) => {
				expect(number).not.toBe('');
				return `${level} ${subjectKind}`;
			});
			expect(awards.sort()).toEqual([
				...['city person', 'city person', 'city unit'],
				...['ward person', 'ward person', 'ward person', 'ward unit']
			]);
			// Everybody reads what was published, and nothing of how it came about.
			const seen = (await pullAll(other, 'kp6')).records;
			expect(seen.get('awards')?.length).toBe(7);
			expect(seen.get('nominations') ?? []).toEqual([]);
		},
		LONG
	);

	test('a server with real data is never filled', async () => {
		const real = await startServer();
		const { code, output } = await run(
			process.execPath,
			[`${ROOT}/scripts/sample/fill.mjs`, '--url', real.url, '--data', server.dataDir],
			{ env: { SETUP_TOKEN: real.setupToken } }
		);
		expect(code).toBe(1);
		expect(output).toContain('real data');
		expect((await ask(real, 'GET', '/api/sync/hello')).body?.needsSetup).toBe(true);
		await real.stop();
	});
});
