import { addMessages } from '$lib/i18n/i18n.svelte';

/** The desk's words are loaded with its screens: a phone in the street never pays for them. */
export async function load() {
	await addMessages('desk');
}
