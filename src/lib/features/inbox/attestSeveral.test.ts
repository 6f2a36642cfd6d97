import { expect, test } from 'vitest';
import { fail, ok } from '$lib/domain/result';
import { attestSeveral } from './attestSeveral';

test('each is attested for itself; one refusal does not stop the rest', async () => {
	const seen: number[] = [];
	const result = await attestSeveral(
		['a', 'b', 'c'],
		async (id) => (id === 'b' ? fail('entry.attest.state') : ok(id)),
		(done) => seen.push(done),
		new AbortController().signal
	);
	expect(result).toEqual({
		done: 2,
		failed: [{ id: 'b', problem: { code: 'entry.attest.state' } }],
		left: 0
	});
	expect(seen).toEqual([1, 2, 3]);
});

test('stopping leaves the rest alone and keeps what was done', async () => {
	const stop = new AbortController();
	const result = await attestSeveral(
		['a', 'b', 'c'],
		async (id) => ok(id),
		() => stop.abort(),
		stop.signal
	);
	expect(result).toEqual({ done: 1, failed: [], left: 2 });
});
