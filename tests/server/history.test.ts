import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { historyResponse, type HistoryRow } from '../../src/lib/domain/history/answers';
import { idOf, NOW } from '../../src/lib/domain/ward.fixture';
import { drawPng } from '../support/drawPng';
import { executeInside, queryInside } from '../support/inside';
import { logWriter, type LogWriter } from '../support/logWriter';
import { changed, deed, newId, startWard, type AccountName, type TestWard } from '../support/ward';

let ward: TestWard;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.stop());

const ask = (by: AccountName, collection: string, id: string, before?: number, extra = {}) => {
	const search = new URLSearchParams({
		...{ server: ward.serverId, nonce: 'nonce-of-a-test' },
		...(before === undefined ? {} : { before: String(before) })
	});
	return ward.phones[by].ask('GET', `/api/sync/history/${collection}/${id}?${search}`, undefined, extra);
};

async function history(by: AccountName, collection: string, id: string, before?: number) {
	const answer = await ask(by, collection, id, before);
	const parsed = historyResponse.safeParse(answer.body);
	if (!parsed.success) throw new Error(`${answer.status} ${answer.text.slice(0, 300)}`);
	return parsed.data;
}

const refused = async (by: AccountName, collection: string, id: string) =>
	String((await ask(by, collection, id)).body?.code);
const revOf = (collection: string, id: string) =>
	queryInside<number>(ward.server.dataDir, `SELECT rev AS item FROM ${collection} WHERE id = '${id}'`)[0] ??
	0;
const applied = async (by: AccountName, collection: 'entries' | 'users', id: string, fields: object) => {
	const change = changed(collection, id, revOf(collection, id), fields as Record<string, unknown>);
	expect((await ward.phones[by].push(change))[0]).toMatchObject({ outcome: 'applied' });
};

let written: LogWriter;
beforeAll(async () => {
	written = await logWriter(ward.server.dataDir, idOf('alan'), NOW);
});

const told = ({ kind, fields, before, after, isHidden }: HistoryRow) => ({
	kind,
	fields,
	before,
	after,
	isHidden
});

describe('the history of a record', () => {
	test('says who, when on the phone and at the server, and what changed, newest first', async () => {
		const bytes = drawPng(60, 40, 7);
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const file = { id: newId(), sha256, kind: 'photo', size: bytes.length };
		const named = { ...file, name: 'anh.png', caption: '', takenAt: '' };
		const made = {
			...deed('minh', { title: 'Lời đầu', attachments: [named] }),
			capturedAt: '2023-05-10T23:00:00.000Z',
			clockOffset: 120_000
		};
		await ward.phones.minh.push(made);
		await ward.phones.minh.sendFiles(
			[changed('attachments', file.id, 0, { owner: 'entries', record: made.id, ...file, id: undefined })],
			{ [file.id]: bytes }
		);
		await applied('minh', 'entries', made.id, { title: 'Lời sau' });
		const { rows, total, next } = await history('lan', 'entries', made.id);
		expect([total, next]).toEqual([3, 0]);
		expect(rows[0]).toMatchObject({
			kind: 'applied',
			file: '',
			account: idOf('aminh'),
			person: idOf('minh'),
			name: 'minh',
			device: ward.phones.minh.device.slice(0, 6),
			fields: ['title'],
			before: { title: 'Lời đầu' },
			after: { title: 'Lời sau' },
			isHidden: false,
			isErased: false,
			decision: null
		});
		expect(rows[1]).toMatchObject({ file: file.id, fields: expect.arrayContaining(['sha256']) });
		expect(rows[2]).toMatchObject({
			capturedAt: '2023-05-10T23:00:00.000Z',
			clockOffset: 120_000,
			receivedAt: NOW,
			before: {},
			after: { title: 'Lời đầu', state: 'submitted' }
		});
		expect(rows[0]?.seq).toBeGreaterThan(rows[1]?.seq ?? 0);
	});

	test('holds the version that lost, and the fields it clashed in', async () => {
		const made = deed('minh', { title: 'Lời đầu' });
		await ward.phones.minh.push(made);
		const rev = revOf('entries', made.id);
		const elsewhere = await ward.phone('minh', idOf('laptop'));
		await elsewhere.push(changed('entries', made.id, rev, { title: 'Từ máy tính' }));
		await ward.phones.minh.push(changed('entries', made.id, rev, { title: 'Từ điện thoại', place: 'Chợ' }));
		const { rows } = await history('minh', 'entries', made.id);
		expect(rows[0]).toMatchObject({
			kind: 'conflict',
			before: { title: 'Từ máy tính' },
			after: { title: 'Từ điện thoại', place: 'Chợ' },
			clash: ['title']
		});
	});

	test('comes in pages', async () => {
		const made = deed('minh', { title: '0' });
		await ward.phones.minh.push(made);
		for (let n = 1; n <= 130; n += 1)
			await ward.phones.minh.push(changed('entries', made.id, 0, { title: `${n}` }));
		const first = await history('minh', 'entries', made.id);
		expect([first.rows.length, first.total]).toEqual([100, 131]);
		expect(first.rows[0]?.after).toEqual({ title: '130' });
		const rest = await history('minh', 'entries', made.id, first.next);
		expect([rest.rows.length, rest.next]).toEqual([31, 0]);
		const titles = [...first.rows, ...rest.rows].map(({ after }) => after.title);
		expect(titles).toEqual(Array.from({ length: 131 }, (_, n) => `${130 - n}`));
	});

	test('a page of long texts is shorter', async () => {
		const id = newId();
		const long = 'á'.repeat(400_000);
		written('initiatives', id, [
			{
				state: 'filed',
				people: [idOf('lan')],
				reporter: idOf('alan'),
				campaign: idOf('campaign'),
				before: long
			},
			...Array.from({ length: 5 }, (_, n) => ({ before: `${n}${long}` }))
		]);
		const first = await history('lan', 'initiatives', id);
		expect(first.rows.length).toBeLessThan(4);
		expect(first.rows.length).toBeGreaterThan(0);
		const rest = await history('lan', 'initiatives', id, first.next);
		expect(rest.rows[0]?.seq).toBeLessThan(first.next);
	});

	test('by the server itself is the server’s', async () => {
		await applied('admin', 'users', idOf('ablochead'), { roles: ['reporter'] });
		const { rows } = await history('minh', 'people', idOf('blochead'));
		expect(rows[0]).toMatchObject({
			account: 'system',
			person: '',
			name: '',
			device: '',
			fields: ['attests']
		});
		await applied('admin', 'users', idOf('ablochead'), { roles: ['reporter', 'unitHead'] });
	});
});

describe('who may see it', () => {
	test('those who may read the record now; to all others it is unknown', async () => {
		const made = deed('minh');
		await ward.phones.minh.push(made);
		const read = ['minh', 'lan', 'deskhead', 'blochead', 'standing', 'chair'] as const;
		for (const name of read) expect((await history(name, 'entries', made.id)).rows).toHaveLength(1);
		for (const name of ['hoa', 'kphead', 'admin', 'member', 'voice'] as const) {
			expect([name, await refused(name, 'entries', made.id)]).toEqual([name, 'record.unknown']);
		}
		expect(await refused('standing', 'entries', newId())).toBe('record.unknown');
		expect(await refused('standing', 'changes', made.id)).toBe('record.unknown');
		expect((await history('admin', 'users', idOf('alan'))).rows).toEqual([]);
		expect(await refused('minh', 'users', idOf('alan'))).toBe('record.unknown');
		const first = { 'X-Sotd-Protocol': '1' };
		expect((await ask('standing', 'councils', newId(), undefined, first)).body?.code).toBe('record.unknown');
	});

	test('the early words of a draft are its authors’ alone', async () => {
		const id = newId();
		const place = {
			people: [idOf('lan')],
			reporter: idOf('alan'),
			campaign: idOf('campaign'),
			unit: idOf('desk')
		};
		written('initiatives', id, [
			{ state: 'draft', ...place, idea: 'ý nghĩ riêng' },
			{ idea: 'ý đã chín' },
			{ state: 'filed', idea: 'bản nộp' },
			{ state: 'underReview' }
		]);
		const own = (await history('lan', 'initiatives', id)).rows.map(told);
		expect(own[3]).toMatchObject({ after: { idea: 'ý nghĩ riêng' }, isHidden: false });
		expect(own[2]).toMatchObject({ before: { idea: 'ý nghĩ riêng' }, after: { idea: 'ý đã chín' } });
		for (const name of ['standing', 'chair', 'deskhead'] as const) {
			const answer = await history(name, 'initiatives', id);
			expect(answer.rows.map(told)).toEqual([
				{
					kind: 'applied',
					fields: ['state'],
					before: { state: 'filed' },
					after: { state: 'underReview' },
					isHidden: false
				},
				{
					kind: 'applied',
					fields: ['state', 'idea'],
					before: {},
					after: { state: 'filed', idea: 'bản nộp' },
					isHidden: false
				},
				{ kind: 'applied', fields: ['idea'], before: {}, after: {}, isHidden: true },
				expect.objectContaining({ before: {}, after: {}, isHidden: true })
			]);
			expect(JSON.stringify(answer)).not.toMatch(/riêng|chín/);
		}
	});

	test('a member reads what was attested, not what was submitted', async () => {
		const made = deed('minh', { title: 'Bản chưa xác nhận' });
		await ward.phones.minh.push(made);
		await applied('minh', 'entries', made.id, { title: 'Bản được xác nhận' });
		await applied('deskhead', 'entries', made.id, { state: 'attested', criteria: [] });
		expect(await refused('member', 'entries', made.id)).toBe('record.unknown');
		executeInside(
			ward.server.dataDir,
			`UPDATE campaigns SET state = 'closed' WHERE id = '${idOf('campaign')}'`
		);
		const { rows } = await history('member', 'entries', made.id);
		executeInside(
			ward.server.dataDir,
			`UPDATE campaigns SET state = 'issued' WHERE id = '${idOf('campaign')}'`
		);
		expect(rows.map(({ isHidden }) => isHidden)).toEqual([false, true, true]);
		expect(rows[0]).toMatchObject({ after: { state: 'attested' }, before: {} });
		expect(JSON.stringify(rows)).not.toContain('Bản');
	});

	test('secrets of an attestation of conduct stay the standing body’s and the chair’s', async () => {
		const id = newId();
		const place = {
			subject: idOf('lan'),
			subjectKind: 'person',
			unit: idOf('desk'),
			campaign: idOf('campaign')
		};
		written('conduct', id, [
			{ ...place, reporter: idOf('adeskhead'), result: 'kept', note: 'điều kín', pauses: [] },
			{ note: 'điều kín khác' }
		]);
		for (const name of ['standing', 'chair'] as const) {
			expect((await history(name, 'conduct', id)).rows[0]).toMatchObject({
				after: { note: 'điều kín khác' }
			});
		}
		for (const name of ['lan', 'deskhead'] as const) {
			const { rows } = await history(name, 'conduct', id);
			expect(rows.map(({ isHidden }) => isHidden)).toEqual([true, true]);
			expect(rows[0]?.fields).toEqual([]);
			expect(rows[1]?.after).toMatchObject({ result: 'kept' });
			expect(JSON.stringify(rows)).not.toMatch(/kín|note/);
		}
	});
});
