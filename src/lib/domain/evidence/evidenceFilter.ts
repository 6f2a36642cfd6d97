import type { Criterion, SubjectKind } from '../campaigns/rules';
import { countsAsEvidence, type CountedState } from './counting';
import { subjectOf, type EvidenceRow } from './evidenceRow';

/** In place of a criterion's code: entries that name none of the criteria their subject is measured by. */
export const UNTAGGED = '-';

/** What the reader wants to see of a campaign's evidence. Empty asks for everything. */
export interface EvidenceFilter {
	readonly campaign: string;
	readonly states: readonly CountedState[];
	/** the chosen unit with everything below it; `null` for the whole ward */
	readonly units: ReadonlySet<string> | null;
	/** code of an area, {@link UNTAGGED} for entries without one, or empty */
	readonly area: string;
	/** `YYYY-MM` of the day of the deed, or empty */
	readonly month: string;
	/** only what arrived after the close and was admitted */
	readonly onlyLate: boolean;
	/** folded words that the entry, or its subject's name, must have */
	readonly query: string;
}

export interface EvidenceRules {
	readonly criteria: readonly Pick<Criterion, 'code' | 'appliesTo'>[];
}

/** Whether a counted entry is among those the reader asked for, the search aside. */
export function passesFilter(
	row: EvidenceRow,
	filter: EvidenceFilter,
	replaced: ReadonlySet<string>
): boolean {
	return (
		row.campaign === filter.campaign &&
		(filter.units === null || filter.units.has(row.unit)) &&
		(filter.area === '' || (filter.area === UNTAGGED ? row.area === '' : row.area === filter.area)) &&
		(filter.month === '' || row.day.startsWith(filter.month)) &&
		(!filter.onlyLate || row.late) &&
		countsAsEvidence(row, filter.states, replaced)
	);
}

/** A test for the words that are searched, made once for 20,000 entries: `matchesFolded` would part them each time. */
export function wordsOf(filter: Pick<EvidenceFilter, 'query'>): (folded: string) => boolean {
	if (filter.query === '') return () => true;
	const words = filter.query.split(' ');
	return (folded) => words.every((word) => folded.includes(word));
}

/** Criteria that a subject of this entry is measured by: those of a unit, or those of a person. */
export function kindOf(
	row: Pick<EvidenceRow, 'subjectKind' | 'subject' | 'subjectName' | 'linked'>
): SubjectKind {
	return subjectOf(row).kind === 'unit' ? 'collective' : 'individual';
}

/** Whether the entry names no criterion that fits its subject: it waits for the standing body's hand. */
export function isUntagged(
	row: Pick<EvidenceRow, 'subjectKind' | 'subject' | 'subjectName' | 'linked' | 'criteria'>,
	rules: EvidenceRules
): boolean {
	if (row.criteria.length === 0) return true;
	const kind = kindOf(row);
	return !row.criteria.some((code) =>
		rules.criteria.some((criterion) => criterion.code === code && criterion.appliesTo === kind)
	);
}
