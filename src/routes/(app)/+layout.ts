import { addMessages } from '$lib/i18n/i18n.svelte';

/** Where people begin: these two stand on the core words alone, and the others' words are fetched after them. */
const FIRST = ['/', '/ghi'];

export async function load({ url }: { readonly url: URL }) {
	if (!FIRST.includes(url.pathname)) await addMessages('later');
}
