import { startLanguage } from '$lib/i18n/i18n.svelte';

export const ssr = false;
export const prerender = false;

export async function load() {
	await startLanguage();
}
