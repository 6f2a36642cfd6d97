import type { EvidenceFilter, EvidenceRules } from './evidenceFilter';
import { isUntagged, passesFilter, UNTAGGED, wordsOf } from './evidenceFilter';
import { subjectOf, type EvidenceRow, type SubjectRef } from './evidenceRow';

/** A month of a timeline, newest deed first. */
export interface TimelineMonth<Row> {
	/** `YYYY-MM` */
	readonly month: string;
	readonly rows: readonly Row[];
}

/**
 * What counts for one subject under the reader's filter, and under one criterion if one was chosen.
 * @param criterion code, {@link UNTAGGED}, or empty for all
 */
export function evidenceOf<Row extends EvidenceRow>(
	rows: Iterable<Row>,
	subject: SubjectRef,
	filter: EvidenceFilter,
	criterion: string,
	rules: EvidenceRules,
	replaced: ReadonlySet<string>
): readonly Row[] {
	const hasWords = wordsOf(filter);
	const found: Row[] = [];
	for (const row of rows) {
		const about = subjectOf(row);
		if (about.kind !== subject.kind || about.id !== subject.id) continue;
		if (!passesFilter(row, filter, replaced) || !hasWords(row.text)) continue;
		if (
			criterion === UNTAGGED ? !isUntagged(row, rules) : criterion !== '' && !row.criteria.includes(criterion)
		)
			continue;
		found.push(row);
	}
	return found;
}

/** Newest month first, newest day first inside. */
export function byMonth<Row extends Pick<EvidenceRow, 'day' | 'id'>>(
	rows: readonly Row[]
): readonly TimelineMonth<Row>[] {
	const sorted = [...rows].sort((a, b) =>
		a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1
	);
	const months: { month: string; rows: Row[] }[] = [];
	for (const row of sorted) {
		const month = row.day.slice(0, 7);
		const last = months.at(-1);
		if (last?.month === month) last.rows.push(row);
		else months.push({ month, rows: [row] });
	}
	return months;
}
