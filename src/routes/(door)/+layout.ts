import { addMessages } from '$lib/i18n/i18n.svelte';

/** Nothing is shown before a refusal at the door can be said in words. */
export async function load() {
	await addMessages('later');
}
