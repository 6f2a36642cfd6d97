import { describe, expect, test } from 'vitest';
import { row } from '$lib/domain/evidence/evidence.fixture';
import { actor, idOf, lookupOf } from '$lib/domain/ward.fixture';
import type { EntryRow } from '$lib/store/entryIndex';
import { findWaiting, gatherWaiting, type Inbox } from './findWaiting';

const entry = (id: string, fields: Partial<EntryRow> = {}): EntryRow => ({
	...row({ state: 'submitted', subject: idOf('lan'), unit: idOf('desk') }),
	rev: 1,
	title: id,
	author: idOf('minh'),
	typist: idOf('minh'),
	reporter: idOf('aminh'),
	capturedAt: `${fields.day ?? '2023-05-10'}T02:00:00.000Z`,
	receivedAt: '',
	returnReason: '',
	sync: 'confirmed',
	files: 0,
	figures: [],
	figureIndices: [],
	...fields,
	id
});

const inbox: Inbox = {
	actor: actor('deskhead', 'unitHead'),
	lookup: { ...lookupOf(), campaignState: () => 'issued' },
	today: '2023-06-01'
};

async function ask(rows: readonly EntryRow[], query = '', order: 'oldest' | 'newest' = 'oldest') {
	const gathered = await gatherWaiting(rows, inbox, new AbortController().signal);
	return gathered && findWaiting(gathered, query, order);
}

const shape = (found: Awaited<ReturnType<typeof ask>>) =>
	found?.groups.map(({ waiting, beside }) => [waiting.map(({ id }) => id), beside.map(({ id }) => id)]);

describe('the inbox', () => {
	const rows = [
		entry('late', { day: '2023-05-28' }),
		entry('second', { day: '2023-05-12' }),
		entry('first', { day: '2023-05-10' }),
		entry('attested', { day: '2023-05-11', state: 'attested' }),
		entry('far', { day: '2023-04-01', state: 'attested' }),
		entry('returned', { day: '2023-05-12', state: 'returned' }),
		entry('others', { unit: idOf('kp2'), subject: idOf('hoa') })
	];

	test('near ones together, with what was attested in those days beside them', async () => {
		expect(shape(await ask(rows))).toEqual([
			[['first', 'second'], ['attested']],
			[['late'], []]
		]);
	});

	test('newest first', async () => {
		expect(shape(await ask(rows, '', 'newest'))?.[0]).toEqual([['late'], []]);
	});

	test('a search keeps the whole group in which one answers, and the count of all', async () => {
		const found = await ask(
			rows.map((one) => (one.id === 'second' ? { ...one, text: 'sua duong hem' } : one)),
			'hem'
		);
		expect(shape(found)).toEqual([[['first', 'second'], ['attested']]]);
		expect(found?.count).toBe(3);
	});

	const keysOf = async (
		some: readonly EntryRow[],
		before: Awaited<ReturnType<typeof gatherWaiting>> = null
	) => {
		const gathered = await gatherWaiting(some, inbox, new AbortController().signal, before);
		return { gathered, keys: gathered?.groups.map(({ key }) => key).sort() };
	};

	test.each([
		['earlier', '2023-05-09'],
		['on the same day', '2023-05-10'],
		['later', '2023-05-13']
	])('a group stays itself when a deed comes %s, and when its first is decided', async (_, day) => {
		const { gathered, keys } = await keysOf(rows);
		const more = [entry('new', { day }), ...rows];
		expect((await keysOf(more, gathered)).keys).toEqual(keys);
		const decided = more.map((one) => (one.id === 'first' ? { ...one, state: 'attested' as const } : one));
		expect((await keysOf(decided, gathered)).keys).toEqual(keys);
	});

	test('groups that part have keys of their own, and groups that meet have one', async () => {
		const apart = [entry('a', { day: '2023-05-01' }), entry('c', { day: '2023-05-07' })];
		const together = [...apart, entry('b', { day: '2023-05-04' })];
		const one = await keysOf(together);
		const two = await keysOf(apart, one.gathered);
		expect(one.keys).toEqual(['a']);
		expect(two.keys).toEqual(['a', 'c']);
		expect((await keysOf(together, two.gathered)).keys).toEqual(['a']);
		// The group goes on by the name of one that has left it, who comes back apart.
		const moved = [entry('a', { day: '2023-05-20' }), entry('c', { day: '2023-05-07' })];
		const keys = (await keysOf(moved, one.gathered)).keys ?? [];
		expect(new Set(keys).size).toBe(2);
	});

	test('an old question is dropped', async () => {
		const stop = new AbortController();
		stop.abort();
		expect(await gatherWaiting(rows, inbox, stop.signal)).toBeNull();
	});
});
