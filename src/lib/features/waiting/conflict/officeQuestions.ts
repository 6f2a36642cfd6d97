import { mergePart } from '$lib/domain/papers/mergePart';
import { officeNow, partsOf, type WholeOffice } from '$lib/domain/papers/office';
import { isOfficeField } from '$lib/domain/papers/officeParts';
import type { OfficeField } from '$lib/domain/papers/officeSchema';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { labelOf, type NameOf } from '$lib/features/evidence/show/fieldWords';
import { officeWords } from '$lib/features/evidence/show/officeWords';
import type { OutboxItem } from '$lib/store/outbox';
import type { Question } from './questions';

type Fields = Readonly<Record<string, unknown>>;
type Conflict = Pick<OutboxItem, 'fields' | 'seen'>;

// What papers carry is written part by part, and put together line by line: only the same line written twice is asked.

/** What stands when the own lines win, and when the others' do; the same where no line was written twice. */
function sidesOf(field: OfficeField, { fields, seen = {} }: Conflict, newest: Fields) {
	const theirs = partsOf(officeNow(newest as unknown as Campaign))[field];
	// Back to what the plan says: of that nothing can be put together.
	if (fields[field] === null) return { own: { part: null, clashes: true }, other: { part: theirs } };
	const mine = fields[field] as WholeOffice[OfficeField];
	const base = (seen[field] ?? theirs) as WholeOffice[OfficeField];
	const own = mergePart(field, base, mine, theirs);
	return { own, other: mergePart(field, base, theirs, mine) };
}

/** The question about a part; none where both versions can stand. Without knowing what was read, everything is asked. */
export function officeQuestions(
	field: OfficeField,
	item: Conflict,
	newest: Fields,
	nameOf: NameOf
): readonly Question[] {
	const { own, other } = sidesOf(field, item, newest);
	if (!own.clashes && item.seen) return [];
	const words = (part: unknown) => officeWords(field, part, nameOf).join('\n');
	return [
		{
			key: field,
			fields: [field],
			label: labelOf(field),
			mine: words(own.part),
			theirs: words(other.part),
			combine: null,
			isAct: false
		}
	];
}

/** The own fields, parts of the papers among them with the lines that only others wrote. */
export function withMergedOffice(fields: Fields, item: Conflict, newest: Fields): Fields {
	const merged = Object.keys(fields)
		.filter(isOfficeField)
		.map((field) => [field, sidesOf(field, item, newest).own.part] as const);
	return merged.length === 0 ? fields : { ...fields, ...Object.fromEntries(merged) };
}

/** The part with the others' words where a line was written twice; lines that only this side wrote stay. */
export function withTheirLines(field: OfficeField, item: Conflict, newest: Fields): Fields {
	return { [field]: sidesOf(field, item, newest).other.part };
}
