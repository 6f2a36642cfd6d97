import { expect, test } from 'vitest';
import { fail, ok } from '$lib/domain/result';
import { FileFetch } from './fileFetch.svelte';

test('files come a few at a time; one that fails says why and holds up no other', async () => {
	let under = 0;
	let most = 0;
	const fetch = new FileFetch({
		async file(id) {
			most = Math.max(most, (under += 1));
			await new Promise((later) => setTimeout(later, 1));
			under -= 1;
			return id === 'c' ? fail('network.unreachable') : ok(new Blob());
		}
	});
	expect(await fetch.bring(['a', 'b', 'c', 'd', 'e'])).toBe(true);
	expect([most, fetch.done, fetch.of, fetch.isBusy, fetch.problem?.code]).toEqual([
		3,
		5,
		5,
		false,
		'network.unreachable'
	]);
});

test('cancelled, it asks for no more and says nothing', async () => {
	const asked: string[] = [];
	const fetch: FileFetch = new FileFetch({
		async file(id) {
			asked.push(id);
			fetch.cancel();
			return fail('network.unreachable');
		}
	});
	expect(await fetch.bring(['a', 'b', 'c', 'd'])).toBe(false);
	expect([asked.length < 4, fetch.problem]).toEqual([true, null]);
});
