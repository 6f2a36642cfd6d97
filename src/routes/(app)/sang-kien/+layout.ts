import { addMessages } from '$lib/i18n/i18n.svelte';

/** Sections with an example each are long: whoever writes no initiative never loads them. */
export async function load() {
	await addMessages('initiatives');
}
