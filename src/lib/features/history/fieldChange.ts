import { sameValue } from '$lib/domain/changes/canonical';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { changeParts } from '$lib/features/evidence/show/differenceParts';
import type { TextPart } from '$lib/ui/textParts';
import { fieldLabel } from './words/fieldLabel';
import { memberWords, valueWords, type NameOf } from './words/valueWords';

/** What became of one field. */
export interface FieldChange {
	readonly field: string;
	readonly label: string;
	/** what went and what came, in one line of reading */
	readonly parts: readonly TextPart[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Known to whoever reads the rest: when and where it came from, whom a name stands for, what the server derives. */
const QUIET: readonly string[] = [
	'capturedAt',
	'clockOffset',
	'receivedAt',
	'rulesVersion',
	'reporter',
	'typist',
	'subjectKind',
	'subject',
	'attestedRev',
	'decidedAt',
	'decidedBy',
	'people',
	'readRev',
	'screenedRev',
	'screenedAt',
	'screenedBy',
	'takenUpRev',
	'reportAt',
	'reportBy',
	'givenAt',
	'sha256',
	'record',
	'owner',
	'size',
	'mustChange',
	'resetAt',
	'resetBy',
	'resetByName',
	'password'
];

/** Texts of several words, whose change is shown word by word. */
const LONG = 30;

/**
 * Field by field what a change met and what it left, in the order of the row. What was empty and is empty is left out.
 * @param isFirst a new record: there was nothing before
 */
export function fieldChanges(
	collection: CollectionName,
	fields: readonly string[],
	before: Fields,
	after: Fields,
	nameOf: NameOf,
	isFirst: boolean
): readonly FieldChange[] {
	return fields
		.filter((field) => !QUIET.includes(field))
		.map((field) => ({
			field,
			label: fieldLabel(collection, field),
			parts: partsOf(collection, field, isFirst ? undefined : before[field], after[field], nameOf)
		}))
		.filter(({ parts }) => parts.length > 0);
}

function partsOf(
	collection: CollectionName,
	field: string,
	before: unknown,
	after: unknown,
	nameOf: NameOf
): readonly TextPart[] {
	if (Array.isArray(before) && Array.isArray(after))
		return listParts(collection, field, before, after, nameOf);
	const was = valueWords(collection, field, before, nameOf);
	const is = valueWords(collection, field, after, nameOf);
	if (was === '') return is === '' ? [] : [{ text: is, mark: 'inserted' }];
	if (is === '') return [{ text: was, mark: 'deleted' }];
	if (was === is) return [{ text: is }];
	const isLong = typeof before === 'string' && typeof after === 'string' && was.length + is.length > LONG;
	if (isLong) return changeParts(was, is);
	return [{ text: was, mark: 'deleted' }, { text: ' → ' }, { text: is, mark: 'inserted' }];
}

/** Members that went, then those that stayed or came. */
function listParts(
	collection: CollectionName,
	field: string,
	before: readonly unknown[],
	after: readonly unknown[],
	nameOf: NameOf
): readonly TextPart[] {
	const has = (list: readonly unknown[], one: unknown) => list.some((other) => sameValue(one, other));
	const gone = before.filter((one) => !has(after, one)).map((one) => ({ one, mark: 'deleted' as const }));
	const rest = after.map((one) => (has(before, one) ? { one } : { one, mark: 'inserted' as const }));
	const parts = [...gone, ...rest].flatMap(({ one, ...mark }): TextPart[] => {
		const text = memberWords(collection, field, [one], nameOf)[0] ?? '';
		return text === '' ? [] : [{ text, ...mark }];
	});
	return parts.flatMap((part, place) => (place === 0 ? [part] : [{ text: '; ' }, part]));
}
