import { describe, expect, it, test } from 'vitest';
import type { OutboxItem } from '$lib/store/outbox';
import { endsSession, nextDelay, waitsForPerson } from './backoff';
import { fileBatches, recordBatches } from './batches';
import { lightOf, type Unsent } from './light';

const NOW = Date.parse('2026-11-22T10:00:00.000Z');
const unsent = (parts: Partial<Unsent>): Unsent => ({
	waiting: 0,
	parked: 0,
	oldestAt: '',
	lastSync: '2026-11-22T09:59:00.000Z',
	...parts
});

describe('the light is judged by the age of the oldest unsent item', () => {
	test.each([
		['everything confirmed', unsent({}), 'allSent'],
		['a phone that never reached the server', unsent({ lastSync: '' }), 'waiting'],
		['something a minute old', unsent({ waiting: 1, oldestAt: '2026-11-22T09:59:00.000Z' }), 'waiting'],
		[
			'something of the day before yesterday',
			unsent({ waiting: 1, oldestAt: '2026-11-20T09:00:00.000Z' }),
			'waitingLong'
		],
		['something refused, all else sent', unsent({ parked: 1 }), 'needsPerson']
	])('%s', (_, state, expected) => expect(lightOf(state, NOW)).toBe(expected));
});

describe('the next attempt', () => {
	it('doubles from 2 s to 5 min, from half to whole', () => {
		expect([1, 2, 3, 9, 40].map((failures) => nextDelay(failures, 1))).toEqual([
			2_000, 4_000, 8_000, 300_000, 300_000
		]);
		expect(nextDelay(1, 0)).toBe(1_000);
	});

	it('waits for a person only where waiting helps nobody', () => {
		expect(waitsForPerson('network.portal')).toBe(false);
		expect(waitsForPerson('server.failed')).toBe(false);
		expect(waitsForPerson('session.revoked')).toBe(true);
		expect(waitsForPerson('server.other')).toBe(true);
		expect(endsSession('server.other')).toBe(false);
	});
});

const item = (n: number, parts: Partial<OutboxItem> = {}): OutboxItem => ({
	n,
	changeId: `change${n}`,
	collection: 'entries',
	id: `record${n}`,
	baseRev: 0,
	fields: {},
	capturedAt: '',
	clockOffset: null,
	status: 'waiting',
	...parts
});

describe('requests', () => {
	it('stay below what the server takes, however long the texts are', () => {
		const long = { story: 'ắ'.repeat(20_000), place: 'ắ'.repeat(60_000) };
		const batches = recordBatches(Array.from({ length: 60 }, (_, n) => item(n, { fields: long })));
		expect(batches.flat()).toHaveLength(60);
		for (const batch of batches) {
			expect(new TextEncoder().encode(JSON.stringify(batch)).length).toBeLessThan(8 * 1024 * 1024);
		}
	});

	it('carry a hundred changes in the order of the person’s acts', () => {
		const items = Array.from({ length: 230 }, (_, n) => item(n));
		const batches = recordBatches(items);
		expect(batches.map((batch) => batch.length)).toEqual([100, 100, 30]);
		expect(batches.flat()).toEqual(items);
	});

	it('never cut a group apart', () => {
		const items = Array.from({ length: 120 }, (_, n) =>
			item(n, n >= 95 && n < 110 ? { group: 'meeting' } : {})
		);
		const [first, second] = recordBatches(items);
		expect(first?.filter((one) => one.group).length).toBe(15);
		expect(second?.filter((one) => one.group).length).toBe(0);
	});

	it('carry small files together and a big one alone', () => {
		const sizes = [300_000, 300_000, 9_000_000, 300_000, 3_900_000, 50_000, 51_000];
		const batches = fileBatches(sizes.map((size, n) => item(n, { fields: { size } })));
		expect(batches.map((batch) => batch.map((one) => one.fields.size))).toEqual([
			[300_000, 300_000],
			[9_000_000],
			[300_000],
			[3_900_000, 50_000],
			[51_000]
		]);
	});

	it('carry at most twenty files', () => {
		const batches = fileBatches(Array.from({ length: 45 }, (_, n) => item(n, { fields: { size: 10 } })));
		expect(batches.map((batch) => batch.length)).toEqual([20, 20, 5]);
	});
});
