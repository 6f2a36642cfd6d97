import type { Problem } from '../result';
import type { Attempt, RecordOf, Verdict } from './attempt';
import { judgeChange } from './judgeChange';
import { mergeFields } from './merge';
import type { CollectionName } from './protocol';

/** What becomes of one change beside what others did meanwhile. */
export type Weighed =
	| { readonly kind: 'refuse'; readonly problem: Problem }
	| { readonly kind: 'conflict'; readonly clash: readonly string[] }
	| { readonly kind: 'apply'; readonly merged: boolean; readonly verdict: Verdict };

/** The rules first, then the merge: who may not do it is not asked to choose (product §4, P5). */
export function weigh<name extends CollectionName>(
	collection: name,
	attempt: Attempt<RecordOf[name]>
): Weighed {
	const verdict = judgeChange(collection, attempt);
	if (!verdict.ok) return { kind: 'refuse', problem: verdict.error };
	const { before, change, changedSince } = attempt;
	if (!before) return { kind: 'apply', merged: false, verdict: verdict.value };
	const weighed = verdict.value.weighed ?? [];
	const open = new Set([...changedSince].filter((field) => !weighed.includes(field)));
	const merge = mergeFields(open, before as object as Readonly<Record<string, unknown>>, change.fields);
	if (merge.kind === 'conflict') return { kind: 'conflict', clash: merge.fields };
	return { kind: 'apply', merged: changedSince.size > 0, verdict: verdict.value };
}
