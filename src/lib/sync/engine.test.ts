import { afterEach, expect, it, vi } from 'vitest';
import { fail, ok } from '$lib/domain/result';
import { SyncEngine, type EngineState } from './engine';
import { syncPass, type PassContext } from './pass';

vi.mock('./pass', () => ({ syncPass: vi.fn() }));

afterEach(() => {
	vi.useRealTimers();
});

it('asks again soon when another tab was at work, because that tab may not have seen the change', async () => {
	vi.useFakeTimers();
	let asked = 0;
	const states: EngineState[] = [];
	const engine = new SyncEngine({
		// Never reached: the lock is not to be had.
		pass: {} as PassContext,
		lockName: 'sync',
		locks: {
			request: (async (_name: string, _options: LockOptions, work: LockGrantedCallback<unknown>) => {
				asked += 1;
				return work(null);
			}) as LockManager['request']
		},
		onState: (state) => states.push(state),
		random: () => 1,
		timers: {
			set: (run, ms) => setTimeout(() => void run(), ms),
			clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>)
		}
	});
	await engine.wake();
	expect(states.at(-1)?.elsewhere).toBe(true);
	await vi.advanceTimersByTimeAsync(2_500);
	expect(asked).toBe(2);
	engine.stop();
});

/** What the engine waits after each of its passes. @param settled by each failing pass before the line broke */
async function waitsAfter(...settled: readonly number[]): Promise<readonly number[]> {
	const waits: number[] = [];
	const engine = new SyncEngine({
		pass: {} as PassContext,
		lockName: 'sync',
		locks: undefined,
		onState: () => undefined,
		random: () => 1,
		timers: { set: (_run, ms) => waits.push(ms), clear: () => undefined }
	});
	for (const done of settled) {
		vi.mocked(syncPass).mockImplementationOnce(async ({ progress }) => {
			progress('sending', 0, 9);
			if (done > 0) progress('sending', done, 9);
			progress('receiving', 7, 7);
			return done === 9 ? ok({ settled: 9 }) : fail('network.unreachable');
		});
		await engine.wake();
	}
	engine.stop();
	return waits;
}

it('waits longer after each pass that brought nothing, and soon again when something got through', async () => {
	expect(await waitsAfter(0, 0, 0, 3, 0, 9)).toEqual([2_000, 4_000, 8_000, 2_000, 4_000, 300_000]);
});
