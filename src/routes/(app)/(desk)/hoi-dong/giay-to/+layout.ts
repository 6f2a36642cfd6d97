import { addMessages } from '$lib/i18n/i18n.svelte';

/** The words of the papers come with their screens. */
export async function load() {
	await addMessages('papers');
}
