import { addMessages } from '$lib/i18n/i18n.svelte';

/** What the office changed can clash, too: its reasons are the desk's words. */
export async function load() {
	await addMessages('desk');
}
