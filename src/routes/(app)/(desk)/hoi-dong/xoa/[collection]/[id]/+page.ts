import { error } from '@sveltejs/kit';
import type { Erasable } from '$lib/domain/erasures/erasable';
import { addMessages } from '$lib/i18n/i18n.svelte';

const KINDS: readonly Erasable[] = ['entries', 'initiatives', 'profiles', 'conduct', 'grades', 'attachments'];

export async function load({
	params
}: {
	readonly params: { readonly collection: string; readonly id: string };
}) {
	const collection = KINDS.find((kind) => kind === params.collection);
	if (!collection) error(404);
	await addMessages('trust');
	return { collection, id: params.id };
}
