import { sameValue } from '../changes/canonical';
import type { WholeOffice } from './office';
import type { Certificate, OfficeField } from './officeSchema';

/** Two versions of a part put together. */
export interface MergedPart<T> {
	/** with the own version of what clashes */
	readonly part: T;
	/** both changed the same line, to different words */
	readonly clashes: boolean;
}

/**
 * Two versions of a part that came from the same one, line by line: number by number, list by list, field by field. What
 * only one side changed is taken from that side; bases and the prize are one text each.
 */
export function mergePart<field extends OfficeField>(
	field: field,
	base: WholeOffice[field],
	mine: WholeOffice[field],
	theirs: WholeOffice[field]
): MergedPart<WholeOffice[field]> {
	const [old, own, other] = [base, mine, theirs].map((part) => linesOf(field, part)) as [Lines, Lines, Lines];
	const merged: Record<string, unknown> = { ...other };
	let clashes = false;
	for (const key of Object.keys({ ...old, ...own })) {
		if (same(own[key], old[key])) continue;
		if (!same(other[key], old[key]) && !same(other[key], own[key])) clashes = true;
		merged[key] = own[key];
	}
	return { part: partOf(field, merged) as WholeOffice[field], clashes };
}

type Lines = Readonly<Record<string, unknown>>;

/** By what the members of a list are told apart. */
const KEYS: Partial<Readonly<Record<OfficeField, string>>> = {
	papersAddressees: 'level',
	papersRecipients: 'kind',
	papersNumbers: 'paper'
};

function linesOf(field: OfficeField, part: unknown): Lines {
	if (field === 'papersBases' || field === 'papersPrize') return { whole: part };
	if (field === 'papersCertificate') {
		const { places, ...shift } = part as Certificate;
		return { ...shift, ...keyed('field', places) };
	}
	const key = KEYS[field];
	return key === undefined ? (part as Lines) : keyed(key, part as readonly object[]);
}

function partOf(field: OfficeField, lines: Lines): unknown {
	if (field === 'papersBases' || field === 'papersPrize') return lines.whole;
	if (field === 'papersCertificate') {
		const { offsetX, offsetY, ...places } = lines;
		return { offsetX, offsetY, places: present(places) };
	}
	return KEYS[field] === undefined ? lines : present(lines);
}

function keyed(key: string, list: readonly object[]): Lines {
	const lines: Record<string, unknown> = {};
	for (const one of list) lines[String((one as Lines)[key])] = one;
	return lines;
}

/** What was taken away is not there. */
function present(lines: Lines): readonly unknown[] {
	return Object.values(lines).filter((one) => one !== undefined);
}

function same(one: unknown, other: unknown): boolean {
	return one === undefined || other === undefined ? one === other : sameValue(one, other);
}
