import { error } from '@sveltejs/kit';
import type { CollectionName } from '$lib/domain/changes/protocol';

/** In the order of the menu, not of the wire: a page loads no rules. */
const COLLECTIONS: readonly CollectionName[] = [
	'entries',
	'initiatives',
	'scores',
	'grades',
	'conduct',
	'nominations',
	'meetings',
	'awards',
	'councils',
	'campaigns',
	'profiles',
	'people',
	'units',
	'users',
	'attachments'
];

export function load({ params }: { readonly params: { readonly collection: string; readonly id: string } }) {
	const collection = COLLECTIONS.find((name) => name === params.collection);
	if (!collection) error(404);
	return { collection, id: params.id };
}
