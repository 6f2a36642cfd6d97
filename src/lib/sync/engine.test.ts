import { afterEach, expect, it, vi } from 'vitest';
import type { PassContext } from './pass';
import { SyncEngine, type EngineState } from './engine';

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
