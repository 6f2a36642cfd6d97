import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLink, type ChainRow } from '../../src/lib/domain/changes/chain';
import { changed, deed, made, startWard, type TestWard } from '../support/ward';
import { executeInside, queryInside, runInside } from '../support/inside';
import { START } from '../support/phone';

let ward: TestWard;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.stop());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

interface Row extends ChainRow {
	readonly hash: string;
	readonly salt: string | null;
	readonly payload: string | null;
}

function rows(): readonly Row[] {
	return queryInside<Row>(
		ward.server.dataDir,
		`SELECT json_object('seq', seq, 'changeId', c.id, 'actor', actor, 'device', device, 'capturedAt', capturedAt,
			'clockOffset', json(clockOffset), 'receivedAt', receivedAt, 'collection', collection, 'record', record,
			'kind', kind, 'fields', json(fields), 'payloadHash', payloadHash, 'hash', hash,
			'salt', p.salt, 'payload', p.payload) AS item
		FROM changes c LEFT JOIN changePayloads p ON p.id = c.id ORDER BY seq`
	);
}

/** The first sequence that does not fit, or 0. */
function brokenAt(log: readonly Row[]): number {
	let before = { seq: 0, hash: '' };
	for (const row of log) {
		if (brokenLink(before, row, sha256)) return row.seq;
		before = row;
	}
	return 0;
}

describe('six writers and a reader', () => {
	test('the reader misses nothing, and the chain holds', async () => {
		const written: string[] = [];
		const names = ['minh', 'lan', 'hoa', 'kphead', 'deskhead', 'blochead'] as const;
		let writing = true;
		const write = async (name: (typeof names)[number], place: number) => {
			for (let sent = 0; sent < 250;) {
				const size = place % 2 === 0 ? 50 : 5;
				const changes = Array.from({ length: size }, () => deed(name));
				const outcomes = await ward.phones[name].push(...changes);
				expect(outcomes.every(({ outcome }) => outcome === 'applied')).toBe(true);
				written.push(...changes.map(({ id }) => id));
				sent += size;
			}
		};
		const read = async () => {
			const seen = new Set<string>();
			let { cursor, stamp } = await ward.phones.standing.pull(START, '', 1);
			for (let last = false; ; last = !writing) {
				const page = await ward.phones.standing.pull(cursor, stamp, 97);
				expect(page.answer).toBe('fits');
				for (const { record } of page.records) {
					expect(seen.has(String(record.id))).toBe(false);
					seen.add(String(record.id));
				}
				({ cursor, stamp } = page);
				if (last && !page.more) return seen;
			}
		};
		const reading = read();
		await Promise.all(names.map(write));
		writing = false;
		const seen = await reading;
		expect(written.length).toBe(1_500);
		expect(written.filter((id) => !seen.has(id))).toEqual([]);
		const log = rows();
		expect(brokenAt(log)).toBe(0);
		expect(log.filter(({ kind }) => kind === 'applied').length).toBe(log.length);
	}, 180_000);
});

describe('the log', () => {
	test('says who, when, with which device, and what', async () => {
		const change = {
			...deed('minh', { title: 'Ghi' }),
			clockOffset: -1234.5,
			capturedAt: '2023-05-10T23:00:00.000Z'
		};
		await ward.phones.minh.push(change);
		const row = rows().at(-1);
		expect(row).toMatchObject({
			changeId: change.changeId,
			actor: 'aminh0000000000',
			device: ward.phones.minh.device,
			capturedAt: '2023-05-10T23:00:00.000Z',
			clockOffset: -1234.5,
			receivedAt: '2023-05-11T02:00:00.000Z',
			collection: 'entries',
			record: change.id,
			kind: 'applied'
		});
		expect(JSON.parse(row?.payload ?? '{}')).toMatchObject({
			before: {},
			after: { title: 'Ghi', state: 'submitted' }
		});

		const [outcome] = await ward.phones.minh.push(
			made('entries', change.id, { title: 'Ghi lại', place: '' })
		);
		expect(outcome?.outcome).toBe('applied');
		const edit = rows().at(-1);
		// What did not really change is not in it.
		expect(edit?.fields).toEqual(['title']);
		expect(JSON.parse(edit?.payload ?? '{}')).toEqual({
			before: { title: 'Ghi' },
			after: { title: 'Ghi lại' }
		});
	});

	test('holds a row by the server itself for what follows', async () => {
		await ward.phones.admin.push(changed('users', 'ablochead000000', 1e9, { disabled: true }));
		await ward.phones.admin.push(changed('users', 'ablochead000000', 1e9, { disabled: false }));
		const followed = rows().filter(({ actor }) => actor === 'system');
		expect(followed.slice(-2)).toMatchObject([
			{ collection: 'people', record: 'blochead0000000', fields: ['attests'], device: '' },
			{ collection: 'people', record: 'blochead0000000', fields: ['attests'], device: '' }
		]);
	});

	test('holds a password that was handed out, without its value', async () => {
		const answer = await ward.phones.admin.ask('POST', '/api/accounts/avoice000000000/password', {});
		const row = rows().at(-1);
		expect(row).toMatchObject({
			actor: 'aadmin000000000',
			collection: 'users',
			record: 'avoice000000000',
			fields: ['mustChange', 'resetAt', 'resetBy', 'resetByName', 'resetAnswer', 'password']
		});
		expect(JSON.parse(row?.payload ?? '{}')).toEqual({
			before: { mustChange: false, resetAt: '', resetBy: '', resetByName: '', resetAnswer: '' },
			after: {
				mustChange: true,
				resetAt: '2023-05-11T02:00:00.000Z',
				resetBy: 'aadmin000000000',
				resetByName: 'admin',
				resetAnswer: ''
			}
		});
		expect(JSON.stringify(row)).not.toContain(answer.body?.password);
		expect(brokenAt(rows())).toBe(0);
		const { records } = await ward.phones.admin.pullAll();
		const voice = records.find(({ record }) => record.id === 'avoice000000000')?.record;
		expect(voice).toMatchObject({ mustChange: true, rev: row?.seq });
	});

	test('a change that breaks the server takes no other down, and may come again', async () => {
		executeInside(
			ward.server.dataDir,
			`CREATE TRIGGER broken BEFORE INSERT ON entries WHEN NEW.title = 'hỏng' BEGIN SELECT RAISE(ABORT, 'x'); END`
		);
		const [one, bad, two] = [deed('minh'), deed('minh', { title: 'hỏng' }), deed('minh')];
		const outcomes = await ward.phones.minh.push(one, bad, two);
		expect(outcomes).toMatchObject([
			{ outcome: 'applied' },
			{ outcome: 'refused', code: 'server.failed' },
			{ outcome: 'applied' }
		]);
		expect(brokenAt(rows())).toBe(0);
		expect(rows().some(({ changeId }) => changeId === bad.changeId)).toBe(false);
		executeInside(ward.server.dataDir, 'DROP TRIGGER broken');
		expect(await ward.phones.minh.push(one, bad, two)).toMatchObject([
			outcomes[0],
			{ outcome: 'applied' },
			outcomes[2]
		]);
	});

	test('is durable: the writing connection waits for the disk', () => {
		const level = runInside<number>(
			ward.server.dataDir,
			`const server = require(${JSON.stringify(`${process.cwd()}/pb_hooks/built/server.js`)});
			server.beforeServing($app);
			const row = new DynamicModel({ synchronous: 0 });
			$app.nonconcurrentDB().newQuery('PRAGMA synchronous').one(row);
			return row.synchronous;`
		);
		expect(level).toBe(2);
	});

	test.each([
		['UPDATE changes SET actor = actor', 'append-only'],
		['DELETE FROM changes', 'append-only'],
		['UPDATE changePayloads SET payload = payload', 'append-only'],
		['DELETE FROM changePayloads', 'append-only']
	])('refuses %s', (sql, message) => {
		expect(() => executeInside(ward.server.dataDir, sql)).toThrow(message);
	});
});

describe('a log altered underneath', () => {
	const row = () => rows()[20]?.seq ?? 0;
	test('a payload', () => {
		const seq = row();
		const id = rows()[20]?.changeId ?? '';
		executeInside(
			ward.server.dataDir,
			'DROP TRIGGER payloads_frozen',
			`UPDATE changePayloads SET payload = replace(payload, 'submitted', 'attested') || ' ' WHERE id = '${id}'`
		);
		expect(brokenAt(rows())).toBe(seq);
		executeInside(
			ward.server.dataDir,
			`UPDATE changePayloads SET payload = replace(rtrim(payload), 'attested', 'submitted') WHERE id = '${id}'`
		);
		expect(brokenAt(rows())).toBe(0);
	});

	test('any column of any row', () => {
		const log = rows();
		const others = {
			actor: 'somebody',
			device: 'd',
			capturedAt: '2023-01-01T00:00:00.000Z',
			receivedAt: '2023-01-01T00:00:00.000Z',
			clockOffset: 7,
			collection: 'units',
			record: 'x',
			kind: 'merged',
			fields: ['x'],
			changeId: 'x',
			payloadHash: 'x',
			hash: 'x'
		};
		for (const [column, value] of Object.entries(others)) {
			const altered = log.map((row, place) => (place === 20 ? { ...row, [column]: value } : row));
			expect([column, brokenAt(altered)]).toEqual([column, 21]);
		}
	});

	test('a row that is taken out', () => {
		executeInside(ward.server.dataDir, 'DROP TRIGGER changes_kept', 'DELETE FROM changes WHERE seq = 21');
		expect(brokenAt(rows())).toBe(22);
	});
});
