import { sameValue } from './canonical';

type Fields = Readonly<Record<string, unknown>>;

export type Merge =
	/** nothing happened to the record since the base, or only to other fields */
	| { readonly kind: 'fast' | 'merged'; readonly fields: Fields }
	/** fields that both sides changed, to different values */
	| { readonly kind: 'conflict'; readonly fields: readonly string[] };

/**
 * Three-way merge per field (architecture §2): the fields changed since the base against the fields of this change.
 * Different fields: both kept. The same field with the same value: agreed. The same field otherwise: conflict,
 * and nothing is applied.
 * @param changedSince names of the fields changed on the server since the change's `baseRev`
 * @param current the server's values
 */
export function mergeFields(changedSince: ReadonlySet<string>, current: Fields, change: Fields): Merge {
	const clashing = Object.keys(change).filter(
		(field) => changedSince.has(field) && !sameValue(current[field], change[field])
	);
	if (clashing.length > 0) return { kind: 'conflict', fields: clashing.sort() };
	return { kind: changedSince.size > 0 ? 'merged' : 'fast', fields: change };
}
