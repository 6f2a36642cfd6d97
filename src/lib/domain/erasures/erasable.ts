import type { CollectionName } from '../changes/protocol';

/**
 * What can be erased by decision: words and pictures about people. Units, accounts and campaigns are the ward's own;
 * nominations, meetings and awards are its signed papers, which a person's right to erasure does not reach.
 */
export const ERASABLE = ['entries', 'initiatives', 'profiles', 'conduct', 'grades', 'attachments'] as const;
export type Erasable = (typeof ERASABLE)[number];

export function isErasable(collection: string): collection is Erasable {
	return (ERASABLE as readonly string[]).includes(collection);
}

/** What goes with a record because it is about nothing else: collections, and the field that names the record. */
export const BELONGINGS: Readonly<
	Record<Erasable, readonly { readonly collection: CollectionName; readonly field: string }[]>
> = {
	entries: [{ collection: 'attachments', field: 'record' }],
	initiatives: [
		{ collection: 'attachments', field: 'record' },
		{ collection: 'scores', field: 'initiative' }
	],
	grades: [{ collection: 'attachments', field: 'record' }],
	profiles: [],
	conduct: [],
	attachments: []
};
