import { addMessages } from '$lib/i18n/i18n.svelte';

/** What fields and acts are called comes with the screens that show the log. */
export async function load() {
	await addMessages('trust');
}
