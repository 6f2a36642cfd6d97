import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '$lib/domain/result';
import { entry } from '$lib/domain/ward.fixture';
import type { StoreContext } from '$lib/store/context';
import { Decisions, UNDO_MS } from './decisions.svelte';

const commands = vi.hoisted(() => ({ attestEntry: vi.fn(), returnEntry: vi.fn() }));
vi.mock('$lib/store/entries/decideEntry', () => commands);

const store = {} as StoreContext;
const read = entry();
const refused = vi.fn();

beforeEach(() => {
	vi.useFakeTimers();
	commands.attestEntry.mockResolvedValue(ok(true));
	commands.returnEntry.mockResolvedValue(ok(true));
});
afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

test('a decision is queued after the pause, with its tags', async () => {
	const decisions = new Decisions(store, refused);
	decisions.decide('e', { act: 'attest', tags: { area: 'digital' }, read });
	await vi.advanceTimersByTimeAsync(UNDO_MS - 1);
	expect(commands.attestEntry).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(commands.attestEntry).toHaveBeenCalledExactlyOnceWith(store, 'e', { area: 'digital' }, read);
	expect(decisions.of('e')?.phase).toBe('written');
});

test('does not look final before it is on disk, and cannot be taken back any more', async () => {
	let commit: (answer: unknown) => void = () => undefined;
	commands.attestEntry.mockReturnValue(new Promise((resolve) => (commit = resolve)));
	const decisions = new Decisions(store, refused);
	decisions.decide('e', { act: 'attest', tags: {}, read });
	await vi.advanceTimersByTimeAsync(UNDO_MS);
	expect(decisions.of('e')?.phase).toBe('writing');
	decisions.undo('e');
	await decisions.flush();
	expect(decisions.of('e')?.phase).toBe('writing');
	commit(ok(true));
	await vi.advanceTimersByTimeAsync(0);
	expect(decisions.of('e')?.phase).toBe('written');
	expect(commands.attestEntry).toHaveBeenCalledTimes(1);
});

test('one of several stays in the list until it is on disk', async () => {
	let commit: (answer: unknown) => void = () => undefined;
	commands.attestEntry.mockReturnValue(new Promise((resolve) => (commit = resolve)));
	const decisions = new Decisions(store, refused);
	const written = decisions.write('e', { act: 'attest', tags: {}, read });
	expect(decisions.of('e')).toBeUndefined();
	commit(ok(true));
	await written;
	expect(decisions.of('e')?.phase).toBe('written');
});

test('undone within the pause it never happened', async () => {
	const decisions = new Decisions(store, refused);
	decisions.decide('e', { act: 'return', reason: 'x', read });
	decisions.undo('e');
	await vi.advanceTimersByTimeAsync(UNDO_MS * 2);
	expect(commands.returnEntry).not.toHaveBeenCalled();
	expect(decisions.of('e')).toBeUndefined();
});

test('a page that closes writes at once, and once only', async () => {
	const decisions = new Decisions(store, refused);
	decisions.decide('e', { act: 'attest', tags: {}, read });
	await decisions.flush();
	await vi.advanceTimersByTimeAsync(UNDO_MS * 2);
	expect(commands.attestEntry).toHaveBeenCalledTimes(1);
});

test('what this phone refuses comes back to the list, with its reason', async () => {
	commands.attestEntry.mockResolvedValue(fail('entry.attest.state'));
	const decisions = new Decisions(store, refused);
	decisions.decide('e', { act: 'attest', tags: {}, read });
	await vi.advanceTimersByTimeAsync(UNDO_MS);
	expect(decisions.of('e')).toBeUndefined();
	expect(refused).toHaveBeenCalledExactlyOnceWith('e', fail('entry.attest.state'));
});
