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

	test('an old question is dropped', async () => {
		const stop = new AbortController();
		stop.abort();
		expect(await gatherWaiting(rows, inbox, stop.signal)).toBeNull();
	});
});
