import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAutosave } from './autosave';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('somebody who never pauses is saved all the same', async () => {
	const save = vi.fn(() => Promise.resolve());
	const autosave = startAutosave(save);
	for (let key = 0; key < 50; key += 1) {
		autosave.touch();
		await vi.advanceTimersByTimeAsync(100);
	}
	expect(save.mock.calls.length).toBeGreaterThanOrEqual(9);
});

test('nothing is written when nothing changed', async () => {
	const save = vi.fn(() => Promise.resolve());
	const autosave = startAutosave(save);
	await autosave.flush();
	expect(save).not.toHaveBeenCalled();
});

test('what changed during a write goes with the next one, and flush waits for both', async () => {
	const writes: (() => void)[] = [];
	const save = vi.fn(() => new Promise<void>((resolve) => writes.push(resolve)));
	const autosave = startAutosave(save);
	autosave.touch();
	const flushed = vi.fn();
	void autosave.flush().then(flushed);
	autosave.touch();
	writes[0]?.();
	await vi.advanceTimersByTimeAsync(0);
	expect(save).toHaveBeenCalledTimes(2);
	expect(flushed).not.toHaveBeenCalled();
	writes[1]?.();
	await vi.advanceTimersByTimeAsync(0);
	expect(flushed).toHaveBeenCalled();
});

test('a write that failed is tried again', async () => {
	const save = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error('full'));
	const autosave = startAutosave(save);
	autosave.touch();
	await vi.advanceTimersByTimeAsync(500);
	await autosave.flush();
	expect(save).toHaveBeenCalledTimes(2);
});

test('what was thrown away is not written any more, and a write under way has ended', async () => {
	const writes: (() => void)[] = [];
	const save = vi.fn(() => new Promise<void>((resolve) => writes.push(resolve)));
	const autosave = startAutosave(save);
	autosave.touch();
	void autosave.flush();
	autosave.touch();
	const cancelled = vi.fn();
	void autosave.cancel().then(cancelled);
	await vi.advanceTimersByTimeAsync(0);
	expect(cancelled).not.toHaveBeenCalled();
	writes[0]?.();
	await vi.advanceTimersByTimeAsync(1000);
	expect(cancelled).toHaveBeenCalled();
	expect(save).toHaveBeenCalledTimes(1);
});
