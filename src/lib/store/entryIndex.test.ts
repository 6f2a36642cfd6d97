import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fold, matchesFolded } from '$lib/domain/text/fold';
import { addDays } from '$lib/domain/time';
import { idOf } from '$lib/domain/ward.fixture';
import { LocalDatabase } from './database';
import { entryIndexOf } from './entryIndex';
import { putRows } from './putRows';
import { entryHere, phone, TODAY } from './ward.fixture';

async function indexOf(db: LocalDatabase) {
	const index = entryIndexOf(db);
	const heard = vi.fn();
	const stop = index.subscribe(heard);
	await index.settled();
	return { index, heard, stop };
}

const many = (count: number) =>
	Array.from({ length: count }, (_, n) =>
		entryHere(`e${n}n`, {
			day: addDays(TODAY, -(n % 90)),
			capturedAt: new Date(Date.UTC(2023, 5, 15) - n * 1000).toISOString(),
			title: n % 3 === 0 ? 'Hướng dẫn nộp hồ sơ trực tuyến' : 'Dọn vệ sinh đường phố'
		})
	);

test('all rows, newest deed first, of one day what was written last', async () => {
	const { db } = await phone();
	await db.entries.bulkPut(many(500));
	const { index } = await indexOf(db);
	expect(index.progress).toEqual({ loaded: 500, total: 500, ready: true });
	const order = index.rows.map((row) => `${row.day} ${row.capturedAt}`);
	expect(order).toEqual([...order].sort().reverse());
});

test('the newest rows are told before the rest has come', async () => {
	const { db } = await phone();
	await db.entries.bulkPut(many(1000));
	const index = entryIndexOf(db);
	const first = await new Promise<number>((resolve) => {
		index.subscribe(() => resolve(index.rows.length));
	});
	expect(first).toBeLessThan(1000);
	await index.settled();
	expect(index.rows).toHaveLength(1000);
});

test('search without diacritics, stopped by its signal', async () => {
	const { db } = await phone();
	await db.entries.bulkPut(many(300));
	const { index } = await indexOf(db);
	const query = fold('NOP ho so');
	expect(await index.select((row) => matchesFolded(row.text, query))).toHaveLength(100);
	expect(await index.select(() => true, AbortSignal.abort())).toBeNull();
});

test('writes arrive by key: changed, new, deleted, many at once', async () => {
	const { db } = await phone();
	await db.entries.bulkPut(many(100));
	const { index } = await indexOf(db);
	const whole = vi.spyOn(db.entries, 'count');

	await db.entries.put(entryHere('e5n', { title: 'Tên mới', day: TODAY }));
	await vi.waitFor(() => expect(index.get(idOf('e5n'))?.title).toBe('Tên mới'));
	await db.entries.delete(idOf('e6n'));
	await vi.waitFor(() => expect(index.rows).toHaveLength(99));
	const more = Array.from({ length: 400 }, (_, n) => entryHere(`more${n}n`));
	await db.transaction('rw', db.entries, () => putRows(db.entries, more));
	await vi.waitFor(() => expect(index.rows).toHaveLength(499));
	await db.entries.update(idOf('e7n'), { state: 'attested' });
	await vi.waitFor(() => expect(index.get(idOf('e7n'))?.state).toBe('attested'));
	// none of it read the whole table again
	expect(whole).not.toHaveBeenCalled();
});

test('where only a range is known everything is read again, and what has gone goes', async () => {
	const { db } = await phone();
	await db.entries.bulkPut(many(100));
	const { index } = await indexOf(db);
	await db.entries.bulkPut(Array.from({ length: 60 }, (_, n) => entryHere(`range${n}n`)));
	await vi.waitFor(() => expect(index.rows).toHaveLength(160));
	await db.entries.clear();
	await vi.waitFor(() => expect(index.rows).toHaveLength(0));
});

test('another tab’s writes are heard too', async () => {
	const { db } = await phone();
	const { index } = await indexOf(db);
	const other = new LocalDatabase(db.name);
	await other.entries.put(entryHere('other'));
	await vi.waitFor(() => expect(index.rows).toHaveLength(1));
});

test('what the server never took is unsent; an unsent edit of what it has is not', async () => {
	const { db } = await phone();
	const { base: _none, ...mine } = { ...entryHere('mine'), base: undefined };
	await db.entries.bulkPut([
		{ ...mine, rev: 0, sync: 'waiting' },
		{ ...entryHere('edited'), sync: 'waiting', base: entryHere('edited') },
		entryHere('there')
	]);
	const { index } = await indexOf(db);
	const unsent = index.rows.filter((row) => row.unsent).map((row) => row.id);
	expect(unsent).toEqual([idOf('mine')]);
});

test('a flood of writes is told at most ten times a second', async () => {
	const { db } = await phone();
	const { index, heard } = await indexOf(db);
	heard.mockClear();
	const began = performance.now();
	for (let n = 0; n < 60; n += 1) await db.entries.put(entryHere(`flood${n}n`));
	await vi.waitFor(() => expect(index.rows).toHaveLength(60));
	const tenths = (performance.now() - began) / 100;
	expect(heard.mock.calls.length).toBeLessThanOrEqual(tenths + 2);
});

test('forgotten a minute after the last screen has gone', async () => {
	const { db } = await phone();
	await db.entries.bulkPut(many(10));
	const { index, stop } = await indexOf(db);
	vi.useFakeTimers();
	stop();
	vi.advanceTimersByTime(60_000);
	vi.useRealTimers();
	expect(index.rows).toHaveLength(0);
	await indexOf(db);
	expect(index.rows).toHaveLength(10);
});
