import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { follow } from './follow';
import { entryHere, phone } from './ward.fixture';

afterEach(() => vi.useRealTimers());

test('follows every committed write until it is told to stop', async () => {
	const { db } = await phone();
	const seen: number[] = [];
	const stop = follow(
		() => db.entries.count(),
		(count) => seen.push(count)
	);
	await vi.waitFor(() => expect(seen).toEqual([0]));
	await db.entries.put(entryHere('one'));
	await vi.waitFor(() => expect(seen).toEqual([0, 1]));
	stop();
	await db.entries.put(entryHere('two'));
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(seen).toEqual([0, 1]);
});

test('is taken up again after the browser cut the connection', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	let tries = 0;
	const seen: string[] = [];
	const stop = follow(
		() => {
			tries += 1;
			return tries === 1
				? Promise.reject(new DOMException('connection lost', 'UnknownError'))
				: Promise.resolve('answer');
		},
		(answer) => seen.push(answer)
	);
	await vi.waitFor(() => {
		vi.advanceTimersByTime(1_000);
		expect(seen).toEqual(['answer']);
	});
	stop();
});
