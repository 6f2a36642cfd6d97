import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestRefusal, type Outcome } from '../../src/lib/domain/changes/answers';
import { PROTOCOL, PROTOCOL_HEADER } from '../../src/lib/domain/changes/protocol';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { queryInside } from '../support/inside';
import { changed, deed, made, newId, startWard, type TestWard } from '../support/ward';

let ward: TestWard;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.stop());

const revOf = (outcome: Outcome | undefined) =>
	outcome?.outcome === 'applied' || outcome?.outcome === 'merged' ? outcome.rev : -1;

/** A new entry of Minh's. */
async function entry(fields = {}): Promise<{ readonly id: string; readonly rev: number }> {
	const id = newId();
	const [outcome] = await ward.phones.minh.push(deed('minh', fields, { id }));
	return { id, rev: revOf(outcome) };
}

async function stored(id: string): Promise<Readonly<Record<string, unknown>>> {
	const { records } = await ward.phones.standing.pullAll();
	return records.find(({ record }) => record.id === id)?.record ?? {};
}

const head = async () => (await ward.phones.standing.pull()).head;

describe('a request', () => {
	const send = (body: unknown, headers = {}) => ward.phones.minh.ask('POST', '/api/sync/push', body, headers);
	const good = () => ({ nonce: 'nonce-of-a-test', server: ward.serverId, changes: [deed('minh')] });

	test.each([
		[
			'a newer protocol',
			() => good(),
			{ [PROTOCOL_HEADER]: String(PROTOCOL + 1) },
			426,
			'protocol.unsupported'
		],
		['no protocol', () => good(), { [PROTOCOL_HEADER]: '' }, 426, 'protocol.unsupported'],
		['another server', () => ({ ...good(), server: 'other' }), {}, 409, 'server.other'],
		['no server', () => ({ ...good(), server: undefined }), {}, 400, 'request.shape'],
		['no nonce', () => ({ ...good(), nonce: '' }), {}, 400, 'request.shape'],
		[
			'201 changes',
			() => ({ ...good(), changes: Array.from({ length: 201 }, () => 1) }),
			{},
			400,
			'request.shape'
		],
		['a text', () => 'hello', {}, 400, 'request.shape'],
		['nothing', () => undefined, {}, 400, 'request.shape'],
		['far too much', () => ({ ...good(), nonce: 'x'.repeat(9_000_000) }), {}, 413, 'request.tooLarge']
	])('%s is refused in words', async (_, body, headers, status, code) => {
		const before = await head();
		const answer = await send(body(), headers);
		expect([answer.status, answer.body?.code]).toEqual([status, code]);
		expect(requestRefusal.safeParse(answer.body).success).toBe(true);
		expect(await head()).toBe(before);
	});

	test('a page of a portal as its body', async () => {
		const response = await fetch(`${ward.server.url}/api/sync/push`, {
			method: 'POST',
			headers: { [PROTOCOL_HEADER]: '1', Authorization: ward.phones.minh.token },
			body: '<!doctype html><title>Đăng nhập Wi-Fi</title>'
		});
		expect(await response.json()).toMatchObject({ refused: true, code: 'request.shape' });
	});

	test('names the other server, so that a phone can say so', async () => {
		const answer = await send({ ...good(), server: 'other' });
		expect(answer.body?.server).toBe(ward.serverId);
	});

	test('proves nonce, server, account and time', async () => {
		const answer = await send(good());
		expect(answer.body).toMatchObject({
			nonce: 'nonce-of-a-test',
			server: ward.serverId,
			account: idOf('aminh'),
			now: '2023-05-11T02:00:00.000Z'
		});
	});

	test('with poisoned changes: the others go on, each is answered by name', async () => {
		const [first, last] = [deed('minh'), deed('minh')];
		const poisoned = [
			null,
			42,
			{ changeId: newId() },
			{ ...deed('minh'), fields: 'all' },
			{ ...deed('minh'), capturedAt: 'yesterday' },
			{ ...deed('minh'), changeId: 'SHORT' },
			deed('minh', { figures: 'many' }),
			deed('minh', { attachments: [null] }),
			deed('minh', { title: { toString: 'x' } }),
			{ ...deed('minh'), id: "x' OR 1=1 --" }
		];
		const answer = await send({ ...good(), changes: [first, ...poisoned, last] });
		const outcomes = answer.body?.outcomes as readonly Outcome[];
		expect(outcomes.filter(({ outcome }) => outcome === 'applied').map(({ changeId }) => changeId)).toEqual([
			first.changeId,
			last.changeId
		]);
		const refused = outcomes.filter(({ outcome }) => outcome === 'refused');
		expect(refused.length).toBe(7);
		expect(refused.map((outcome) => 'code' in outcome && outcome.code)).not.toContain('server.failed');
	});
});

describe('words', () => {
	const long = 'Một câu chuyện dài có dấu. '.repeat(370) + 'hết.'.padEnd(14, '!');
	test.each([
		['10,000 characters', long, long],
		['decomposed (NFD), as from an iPhone', 'Nguyễn Thị Hường'.normalize('NFD'), 'Nguyễn Thị Hường'],
		['emoji and joined emoji', 'Cảm ơn 👩‍👩‍👧‍👦 🇻🇳 ❤️', 'Cảm ơn 👩‍👩‍👧‍👦 🇻🇳 ❤️'],
		[
			'quotes, backslashes and tags',
			`"a" 'b' \\n </script> {{x}} [[y]] {:z} %s`,
			`"a" 'b' \\n </script> {{x}} [[y]] {:z} %s`
		],
		['line ends', 'a\r\nb\rc\nd\te', 'a\nb\nc\nd\te'],
		['unseen characters', 'a\u0000b\u202ec\ufeff', 'abc'],
		['line separators', 'a\u2028b', 'a\u2028b']
	])('come back as written: %s', async (_, story, expected) => {
		const { id } = await entry({ story });
		expect((await stored(id)).story).toBe(expected);
	});
});

describe('exactly once', () => {
	test('the same change again gives the first answer again, and nothing happens', async () => {
		const change = deed('minh');
		const first = await ward.phones.minh.push(change);
		const before = await head();
		for (const phone of [ward.phones.minh, await ward.phone('minh', idOf('otherdevice'))]) {
			expect(await phone.push(change)).toEqual(first);
			expect(await phone.push(change, change)).toEqual([...first, ...first]);
		}
		expect(await head()).toBe(before);
	});

	test('twice in one request is once', async () => {
		const change = deed('minh');
		const [one, two] = await ward.phones.minh.push(change, change);
		expect(two).toEqual(one);
	});

	test('a lost answer: the edit that followed is judged on its own', async () => {
		const id = newId();
		const create = deed('minh', {}, { id });
		await ward.phones.minh.push(create);
		const edit = made('entries', id, { title: 'Sửa lần một' });
		const [again, edited] = await ward.phones.minh.push(create, edit);
		expect(again?.outcome).toBe('applied');
		expect(edited?.outcome).toBe('applied');
		expect(await stored(id)).toMatchObject({ title: 'Sửa lần một', rev: revOf(edited) });
	});

	test('the id of another account’s change is taken', async () => {
		const change = deed('minh');
		await ward.phones.minh.push(change);
		for (const forged of [change, { ...deed('lan'), changeId: change.changeId }]) {
			const [outcome] = await ward.phones.lan.push(forged);
			expect(outcome).toMatchObject({ outcome: 'refused', code: 'change.idTaken' });
		}
	});

	test('the own id on another record is taken too', async () => {
		const change = deed('minh');
		await ward.phones.minh.push(change);
		const [outcome] = await ward.phones.minh.push({ ...deed('minh'), changeId: change.changeId });
		expect(outcome).toMatchObject({ outcome: 'refused', code: 'change.idTaken' });
	});

	test('a refusal is not remembered', async () => {
		const id = newId();
		const campaign = newId();
		const change = deed('minh', { campaign }, { id });
		expect((await ward.phones.minh.push(change))[0]).toMatchObject({ outcome: 'refused' });
		const mended = { ...change, fields: { ...change.fields, campaign: idOf('campaign') } };
		expect((await ward.phones.minh.push(mended))[0]).toMatchObject({ outcome: 'applied' });
	});

	test('a record that is there already, by another change', async () => {
		const { id } = await entry();
		const [seen] = await ward.phones.standing.push(deed('minh', {}, { id }));
		expect(seen).toMatchObject({ outcome: 'refused', code: 'record.exists', record: { id } });
		const [unseen] = await ward.phones.hoa.push(deed('hoa', {}, { id }));
		expect(unseen).toEqual({ changeId: expect.any(String), outcome: 'refused', code: 'record.unknown' });
	});
});

describe('two people on one record', () => {
	test('different fields: both are kept', async () => {
		const { id, rev } = await entry();
		const [tagged] = await ward.phones.standing.push(changed('entries', id, rev, { area: 'digital' }));
		const [edited] = await ward.phones.minh.push(changed('entries', id, rev, { title: 'Sửa' }));
		expect([tagged?.outcome, edited?.outcome]).toEqual(['applied', 'merged']);
		expect(await stored(id)).toMatchObject({ title: 'Sửa', area: 'digital', rev: revOf(edited) });
		const change = changed('entries', id, revOf(edited), { area: 'procedures' });
		expect((await ward.phones.minh.push(change))[0]?.outcome).toBe('applied');
	});

	test('the same field: nothing is applied, the words are logged, and the answer stays', async () => {
		const { id, rev } = await entry();
		const elsewhere = await ward.phone('minh', idOf('laptop'));
		await elsewhere.push(changed('entries', id, rev, { title: 'Từ máy tính' }));
		const change = changed('entries', id, rev, { title: 'Từ điện thoại', place: 'Nhà văn hóa' });
		const [first] = await ward.phones.minh.push(change);
		expect(first).toMatchObject({
			outcome: 'conflict',
			fields: ['title'],
			record: { title: 'Từ máy tính', place: '' }
		});
		expect(await ward.phones.minh.push(change)).toEqual([first]);
		expect(await stored(id)).toMatchObject({ title: 'Từ máy tính', place: '' });

		const [kept] = queryInside<{ kind: string; payload: { after: unknown } }>(
			ward.server.dataDir,
			`SELECT json_object('kind', kind, 'payload', json(payload)) AS item
			FROM changes JOIN changePayloads USING (id) WHERE id = '${change.changeId}'`
		);
		expect(kept).toMatchObject({
			kind: 'conflict',
			payload: { after: { title: 'Từ điện thoại', place: 'Nhà văn hóa' } }
		});

		// The person chooses: a new change on the version that was shown.
		const base = first?.outcome === 'conflict' ? first.rev : 0;
		const [chosen] = await ward.phones.minh.push(changed('entries', id, base, { title: 'Từ điện thoại' }));
		expect(chosen?.outcome).toBe('applied');
	});

	test('the same field with the same words: agreed', async () => {
		const { id, rev } = await entry();
		const elsewhere = await ward.phone('minh', idOf('laptop'));
		await elsewhere.push(changed('entries', id, rev, { title: 'Như nhau' }));
		const [outcome] = await ward.phones.minh.push(changed('entries', id, rev, { title: 'Như nhau' }));
		expect(outcome?.outcome).toBe('merged');
	});

	test('own edits of one device follow each other without an answer in between', async () => {
		const id = newId();
		const outcomes = await ward.phones.minh.push(
			deed('minh', {}, { id }),
			made('entries', id, { title: 'một' }),
			made('entries', id, { title: 'hai' })
		);
		expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied']);
		expect(await stored(id)).toMatchObject({ title: 'hai' });
	});

	test('a base that this log does not hold (the server was restored) overwrites nobody', async () => {
		const { id, rev } = await entry();
		const elsewhere = await ward.phone('minh', idOf('laptop'));
		await elsewhere.push(changed('entries', id, rev, { title: 'Từ máy tính' }));
		const [outcome] = await ward.phones.minh.push(changed('entries', id, 1e6, { title: 'Từ điện thoại' }));
		expect(outcome).toMatchObject({ outcome: 'conflict', fields: ['title'] });
	});
});

describe('who listens', () => {
	test('hears that there is something, and not what', async () => {
		const stream = await fetch(`${ward.server.url}/api/realtime`);
		const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
		let heard = '';
		const until = async (word: string) => {
			while (!heard.includes(word)) heard += (await reader?.read())?.value ?? '';
		};
		await until('\n\n');
		const clientId = /"clientId":"([^"]+)"/.exec(heard)?.[1];
		const subscription = { clientId, subscriptions: ['sync'] };
		expect((await ward.phones.lan.ask('POST', '/api/realtime', subscription)).status).toBe(204);
		heard = '';
		await ward.phones.minh.push(deed('minh', { day: 'x' }));
		const change = deed('minh', { title: 'Kín' });
		await ward.phones.minh.push(change);
		await until('\n\n');
		expect(heard.match(/event:sync/g)).toHaveLength(1);
		expect(heard).toContain('data:{}');
		expect(heard).not.toContain(change.id);
		await reader?.cancel();
	});
});

describe('a group', () => {
	const grouped = (group: string, ...changes: readonly ReturnType<typeof deed>[]) =>
		changes.map((change) => ({ ...change, group }));

	test('is applied as one', async () => {
		const outcomes = await ward.phones.minh.push(...grouped(newId(), deed('minh'), deed('minh')));
		expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
	});

	test('one refused: nothing of it stands, the rest of the request does', async () => {
		const { id, rev } = await entry({ title: 'Trước' });
		const fresh = newId();
		const [bad, alone] = [deed('minh', { day: 'x' }), deed('minh')];
		const group = grouped(
			newId(),
			deed('minh', {}, { id: fresh }),
			changed('entries', id, rev, { title: 'Sau' }),
			bad
		);
		const outcomes = await ward.phones.minh.push(...group, alone);
		expect(outcomes.map((one) => (one.outcome === 'refused' ? one.code : one.outcome))).toEqual([
			'change.groupRefused',
			'change.groupRefused',
			'day.shape',
			'applied'
		]);
		expect(outcomes[0]).toMatchObject({ params: { changeId: bad.changeId } });
		expect(await stored(id)).toMatchObject({ title: 'Trước', rev });
		expect(await stored(fresh)).toEqual({});
		const logged = queryInside(
			ward.server.dataDir,
			`SELECT json_object('id', id) AS item FROM changes WHERE id IN (${group.map((one) => `'${one.changeId}'`).join()})`
		);
		expect(logged).toEqual([]);
		// Not remembered: the mended group goes through.
		const again = await ward.phones.minh.push(...group.slice(0, 2));
		expect(again.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
	});

	test('one in conflict: nothing of it stands, but the words are kept', async () => {
		const { id, rev } = await entry();
		const fresh = newId();
		await (
			await ward.phone('minh', idOf('laptop'))
		).push(changed('entries', id, rev, { title: 'Từ máy tính' }));
		const clash = changed('entries', id, rev, { title: 'Từ điện thoại' });
		const group = grouped(newId(), deed('minh', {}, { id: fresh }), clash);
		const outcomes = await ward.phones.minh.push(...group);
		expect(outcomes.map(({ outcome }) => outcome)).toEqual(['refused', 'conflict']);
		expect(await ward.phones.minh.push(...group)).toEqual(outcomes);
		expect(await stored(fresh)).toEqual({});
		const kinds = queryInside<{ kind: string }>(
			ward.server.dataDir,
			`SELECT json_object('kind', kind) AS item FROM changes WHERE id = '${clash.changeId}'`
		);
		expect(kinds).toEqual([{ kind: 'conflict' }]);
	});
});
