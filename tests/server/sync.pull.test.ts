import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome, PullResponse } from '../../src/lib/domain/changes/answers';
import { idOf, RULES } from '../../src/lib/domain/ward.fixture';
import { START } from '../support/phone';
import { executeInside } from '../support/inside';
import { changed, deed, made, newId, startWard, type AccountName, type TestWard } from '../support/ward';

let ward: TestWard;
const ids: Record<string, string> = {};
const revs: Record<string, number> = {};
const march = '2023-03-15T02:00:00.000Z';

const revOf = (outcome: Outcome | undefined) =>
	outcome?.outcome === 'applied' || outcome?.outcome === 'merged' ? outcome.rev : -1;

async function log(name: string, by: AccountName, fields = {}, parts = {}): Promise<void> {
	ids[name] ??= newId();
	const [outcome] = await ward.phones[by].push(deed(by, fields, { id: ids[name], ...parts }));
	revs[name] = revOf(outcome);
	if (revs[name] < 0) throw new Error(JSON.stringify(outcome));
}

async function act(name: string, by: AccountName, fields: Readonly<Record<string, unknown>>): Promise<void> {
	const [outcome] = await ward.phones[by].push(changed('entries', ids[name] ?? '', revs[name] ?? 0, fields));
	revs[name] = revOf(outcome);
	if (revs[name] < 0) throw new Error(JSON.stringify(outcome));
}

const entriesOf = (page: PullResponse) =>
	page.records
		.filter(({ collection }) => collection === 'entries')
		.map(({ record }) => Object.keys(ids).find((name) => ids[name] === record.id))
		.sort();
const count = (page: PullResponse, collection: string) =>
	page.records.filter((one) => one.collection === collection).length;

beforeAll(async () => {
	ward = await startWard();
	await log('desk', 'minh');
	await log('deskAttested', 'minh');
	await act('deskAttested', 'deskhead', { state: 'attested' });
	await log('kp1', 'kphead', { subjectKind: 'unit', subject: idOf('kp1'), subjectName: 'KP 1' });
	await log('kp2', 'hoa', { subject: idOf('hoa'), subjectName: 'Hòa' });
	await log('typed', 'typist', { author: idOf('hoa'), subject: idOf('hoa'), subjectName: 'Hòa' });
	// A campaign that has closed: its members read what is attested.
	const { standing, minh, deskhead } = ward.phones;
	const rules = { ...RULES, period: { ...RULES.period, last: '2023-03-31' }, milestones: [] };
	standing.now = '2023-02-20T01:00:00.000Z';
	const plan = { title: 'Tháng ba', template: 'plan2023', rules };
	await standing.push(
		made('campaigns', idOf('short'), plan),
		made('campaigns', idOf('short'), { state: 'issued' })
	);
	await standing.push(made('campaigns', idOf('plan'), { ...plan, title: 'Nháp' }));
	for (const phone of [minh, deskhead]) phone.now = march;
	await log('old', 'minh', { campaign: idOf('short'), day: '2023-03-10' }, { capturedAt: march });
	await log('oldAttested', 'minh', { campaign: idOf('short'), day: '2023-03-10' }, { capturedAt: march });
	await act('oldAttested', 'deskhead', { state: 'attested' });
	for (const phone of [minh, deskhead, standing]) phone.now = '2023-05-11T02:00:00.000Z';
});
afterAll(() => ward.stop());

describe('who reads what', () => {
	const desk = ['desk', 'deskAttested', 'old', 'oldAttested'];
	const all = [...desk, 'kp1', 'kp2', 'typed'].sort();
	const rows: readonly (readonly [
		who: AccountName,
		entries: readonly string[],
		accounts: number,
		campaigns: number
	])[] = [
		['minh', desk, 1, 2],
		['lan', desk, 1, 2],
		['hoa', ['kp2', 'typed'], 1, 2],
		['typist', ['typed'], 1, 2],
		['kphead', ['kp1'], 1, 2],
		['deskhead', desk, 1, 2],
		['blochead', [...desk, 'kp1'].sort(), 1, 2],
		['standing', all, 1, 3],
		['chair', all, 1, 2],
		['member', ['oldAttested'], 1, 2],
		['voice', [], 1, 2],
		['admin', [], 13, 2]
	];
	test.each(rows)('%s', async (who, entries, accounts, campaigns) => {
		const page = await ward.phones[who].pullAll();
		expect(entriesOf(page)).toEqual(entries);
		expect(count(page, 'users')).toBe(accounts);
		expect(count(page, 'campaigns')).toBe(campaigns);
		expect([count(page, 'units'), count(page, 'people')]).toEqual([5, 8]);
		expect(page.gone).toEqual([]);
		expect(page).toMatchObject({ answer: 'fits', more: false, cursor: { seq: page.head } });
		const inOrder = page.records.map(({ record }) => Number(record.rev));
		expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
		expect(JSON.stringify(page)).not.toMatch(/tokenKey|password|passwordHash|"email|closesAt/);
	});
});

describe('pages', () => {
	test('of any size hold every row once', async () => {
		const whole = await ward.phones.standing.pullAll();
		for (const limit of [2, 3, 7]) {
			const seen: string[] = [];
			let page = await ward.phones.standing.pull(START, '', limit);
			for (;;) {
				seen.push(...page.records.map(({ record }) => String(record.id)));
				expect(page.records.length).toBeLessThanOrEqual(limit);
				if (!page.more) break;
				page = await ward.phones.standing.pull(page.cursor, page.stamp, limit);
				expect(page.answer).toBe('fits');
			}
			expect(seen).toEqual(whole.records.map(({ record }) => record.id));
			expect(page.cursor).toEqual(whole.cursor);
		}
	});

	test('with nothing new: one small answer', async () => {
		const { cursor, stamp } = await ward.phones.minh.pullAll();
		const search = new URLSearchParams({
			since: String(cursor.seq),
			hash: cursor.hash,
			stamp,
			nonce: 'nonce-of-a-test',
			server: ward.serverId
		});
		const answer = await ward.phones.minh.ask('GET', `/api/sync/pull?${search}`);
		expect(answer.body).toMatchObject({ answer: 'fits', records: [], gone: [], more: false, cursor });
		expect(answer.text.length).toBeLessThan(500);
	});

	test('are compressed on the wire', async () => {
		const search = `since=0&hash=&stamp=&nonce=12345678&server=${ward.serverId}`;
		const answer = await ward.phones.minh.ask('GET', `/api/sync/pull?${search}`, undefined, {
			'Accept-Encoding': 'gzip'
		});
		expect(answer.headers.get('Content-Encoding')).toBe('gzip');
		expect(answer.headers.get('Cache-Control')).toBe('no-store');
	});

	test.each([
		['another server', 'server=other', 409, 'server.other'],
		['no server', '', 409, 'server.other']
	])('%s is refused', async (_, search, status, code) => {
		const answer = await ward.phones.minh.ask(
			'GET',
			`/api/sync/pull?since=0&hash=&stamp=&nonce=12345678&${search}`
		);
		expect([answer.status, answer.body?.code]).toEqual([status, code]);
	});

	test.each([['0'], ['-5'], ['x'], ['99999999999999999999'], ['1e3']])(
		'a limit of %s does no harm',
		async (limit) => {
			const search = `since=0&hash=&stamp=&nonce=12345678&server=${ward.serverId}&limit=${limit}`;
			const answer = await ward.phones.hoa.ask('GET', `/api/sync/pull?${search}`);
			expect((answer.body?.records as readonly unknown[]).length).toBeGreaterThan(0);
		}
	);
});

describe('the cursor', () => {
	test.each([
		['another hash', (seq: number) => ({ seq, hash: 'f'.repeat(64) })],
		['no hash', (seq: number) => ({ seq, hash: '' })],
		['a place that is not yet there', (seq: number) => ({ seq: seq + 100, hash: 'f'.repeat(64) })],
		['a hash before the first change', () => ({ seq: 0, hash: 'f'.repeat(64) })]
	])('%s: the server was restored, everything from the start', async (_, cursorAt) => {
		const whole = await ward.phones.minh.pullAll();
		const page = await ward.phones.minh.pull(cursorAt(whole.cursor.seq), whole.stamp);
		expect(page.answer).toBe('restored');
		expect(page.records).toEqual(whole.records);
	});
});

describe('what moves', () => {
	test('an entry whose person was in another unit leaves one head and comes to the other', async () => {
		const kp2Head = await ward.phones.blochead.pullAll();
		await log('wanderer', 'minh', { subject: idOf('moved'), subjectName: 'Đi', day: '2023-05-02' });
		const before = await ward.phones.deskhead.pullAll();
		expect(entriesOf(before)).toContain('wanderer');
		const terms = [{ unit: idOf('kp2'), from: '2023-01-01', to: '' }];
		await ward.phones.admin.push(changed('people', idOf('moved'), 1e9, { terms }));
		const after = await ward.phones.deskhead.pull(before.cursor, before.stamp);
		expect(after.gone).toEqual([{ collection: 'entries', id: ids.wanderer }]);
		expect(entriesOf(after)).toEqual([]);
		// Who never saw it hears nothing of it.
		const stranger = await ward.phones.kphead.pull(
			kp2Head.cursor,
			(await ward.phones.kphead.pullAll()).stamp
		);
		expect(stranger.gone).toEqual([]);
		const author = await ward.phones.minh.pull(before.cursor, (await ward.phones.minh.pullAll()).stamp);
		expect(entriesOf(author)).toEqual(['wanderer']);
		expect(author.gone).toEqual([]);
	});

	test('a free name that is linked comes to the person', async () => {
		await log('free', 'minh', { subjectKind: 'name', subject: '', subjectName: 'Chị Hòa' });
		const before = await ward.phones.hoa.pullAll();
		await act('free', 'standing', { linked: idOf('hoa') });
		const after = await ward.phones.hoa.pull(before.cursor, before.stamp);
		expect(entriesOf(after)).toEqual(['free']);
	});

	test('a campaign that is issued appears', async () => {
		const before = await ward.phones.minh.pullAll();
		ward.phones.standing.now = '2023-03-01T01:00:00.000Z';
		await ward.phones.standing.push(made('campaigns', idOf('plan'), { state: 'issued' }));
		ward.phones.standing.now = '2023-05-11T02:00:00.000Z';
		const after = await ward.phones.minh.pull(before.cursor, before.stamp);
		expect(count(after, 'campaigns')).toBe(1);
	});
});

describe('rights', () => {
	test('that widen: everything anew, with more', async () => {
		const before = await ward.phones.lan.pullAll();
		await ward.phones.admin.push(changed('users', idOf('alan'), 1, { roles: ['reporter', 'standing'] }));
		const after = await ward.phones.lan.pull(before.cursor, before.stamp);
		expect(after.answer).toBe('rights');
		expect(after.stamp).not.toBe(before.stamp);
		expect(entriesOf(after).length).toBeGreaterThan(entriesOf(before).length);
	});

	test('that shrink: everything anew, with less', async () => {
		const before = await ward.phones.lan.pullAll();
		await ward.phones.admin.push(changed('users', idOf('alan'), 1e9, { roles: ['reporter'] }));
		const after = await ward.phones.lan.pull(before.cursor, before.stamp);
		expect(after.answer).toBe('rights');
		expect(entriesOf(after)).not.toContain('kp1');
	});

	test('of a head end with the term', async () => {
		const before = await ward.phones.deskhead.pullAll();
		const heads = [{ person: idOf('deskhead'), from: '2023-01-01', to: '2023-05-31' }];
		await ward.phones.admin.push(changed('units', idOf('desk'), 1e9, { heads }));
		const still = await ward.phones.deskhead.pull(before.cursor, before.stamp);
		expect(still.answer).toBe('fits');
		ward.phones.deskhead.now = '2023-06-01T02:00:00.000Z';
		const after = await ward.phones.deskhead.pull(still.cursor, still.stamp);
		expect(after.answer).toBe('rights');
		expect(entriesOf(after)).toEqual([]);
		ward.phones.deskhead.now = '2023-05-11T02:00:00.000Z';
	});

	test('of a member begin when the campaign closes', async () => {
		const before = await ward.phones.member.pullAll();
		expect(entriesOf(before)).toEqual(['oldAttested']);
		ward.phones.member.now = '2023-12-19T17:00:00.000Z';
		const after = await ward.phones.member.pull(before.cursor, before.stamp);
		expect(after.answer).toBe('rights');
		expect(entriesOf(after)).toEqual(['deskAttested', 'oldAttested']);
	});
});

describe('an altered log', () => {
	test('is noticed by every phone that saw it', async () => {
		const before = await ward.phones.minh.pullAll();
		executeInside(
			ward.server.dataDir,
			'DROP TRIGGER changes_frozen',
			`UPDATE changes SET hash = 'x' || hash WHERE seq = ${before.cursor.seq}`
		);
		expect((await ward.phones.minh.pull(before.cursor, before.stamp)).answer).toBe('restored');
	});
});
