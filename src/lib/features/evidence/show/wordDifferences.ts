import { CONTENT_FIELDS, type Entry } from '$lib/domain/entries/entry';
import { sameValue } from '$lib/domain/changes/canonical';
import type { TextPart } from '$lib/ui/textParts';
import { changeParts } from './differenceParts';
import { itemWords, labelOf, valueWords, type NameOf } from './fieldWords';

/** What became of one field of an entry. */
export interface WordDifference {
	readonly field: string;
	readonly label: string;
	readonly parts: readonly TextPart[];
}

/** As much of an entry as was read; what is left out is not compared. */
export type ReadWords = Partial<Pick<Entry, (typeof CONTENT_FIELDS)[number] | 'area' | 'criteria'>>;

const SHOWN = [
	...CONTENT_FIELDS.filter((field) => field !== 'subjectKind' && field !== 'subject'),
	'area',
	'criteria'
] as const;

/** Field by field what went and what came between two versions of an entry, in the order in which it is read. */
export function wordDifferences(
	before: ReadWords,
	after: ReadWords,
	nameOf: NameOf
): readonly WordDifference[] {
	const changed = SHOWN.filter((field) => field in before && !sameValue(before[field], after[field]));
	return changed.map((field) => ({
		field,
		label: labelOf(field),
		parts: partsOf(field, before[field], after[field], nameOf)
	}));
}

function partsOf(field: string, before: unknown, after: unknown, nameOf: NameOf): readonly TextPart[] {
	if (Array.isArray(before) && Array.isArray(after)) return listParts(field, before, after, nameOf);
	if (typeof before === 'string' && typeof after === 'string' && before !== '' && after !== '') {
		if (field === 'title' || field === 'story' || field === 'place') return changeParts(before, after);
	}
	return [
		{ text: valueWords(field, before, nameOf), mark: 'deleted' },
		{ text: ' ' },
		{ text: valueWords(field, after, nameOf), mark: 'inserted' }
	];
}

/** Members that went, then those that stayed or came. */
function listParts(
	field: string,
	before: readonly unknown[],
	after: readonly unknown[],
	nameOf: NameOf
): readonly TextPart[] {
	const has = (list: readonly unknown[], one: unknown) => list.some((other) => sameValue(one, other));
	const gone = before.filter((one) => !has(after, one)).map((one) => ({ one, mark: 'deleted' as const }));
	const rest = after.map((one) => (has(before, one) ? { one } : { one, mark: 'inserted' as const }));
	return [...gone, ...rest].flatMap(({ one, ...mark }, place): TextPart[] => [
		...(place === 0 ? [] : [{ text: '; ' }]),
		{ text: itemWords(field, one, nameOf), ...mark }
	]);
}
