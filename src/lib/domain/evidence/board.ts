import { criteriaFor } from '../campaigns/eligibility';
import type { Criterion, SubjectKind } from '../campaigns/rules';
import { passesFilter, wordsOf, type EvidenceFilter } from './evidenceFilter';
import { subjectKey, subjectOf, type EvidenceRow, type SubjectRef } from './evidenceRow';
import type { Candidate } from './nominees';

/** One candidate with what counts for each criterion. */
export interface BoardRow extends Candidate {
	/** number of entries, parallel to the board's criteria */
	readonly counts: readonly number[];
	/** entries that name none of these criteria */
	readonly untagged: number;
	/** entries in all; one that names two criteria is still one */
	readonly total: number;
}

/** Evidence about somebody who is no candidate: an ineligible person or unit, or a free name. */
export interface OtherSubject extends SubjectRef {
	/** the name as one of the entries writes it */
	readonly name: string;
	readonly total: number;
}

export interface Board {
	readonly criteria: readonly Criterion[];
	readonly rows: readonly BoardRow[];
	readonly others: readonly OtherSubject[];
	/** entries that were counted */
	readonly counted: number;
}

export interface BoardSetup {
	readonly kind: SubjectKind;
	readonly criteria: readonly Criterion[];
	readonly candidates: readonly Candidate[];
	readonly filter: EvidenceFilter;
	/** from `replacedEntries` over everything that is held, not only what is shown */
	readonly replaced: ReadonlySet<string>;
}

interface Tally {
	readonly candidate: Candidate;
	readonly named: boolean;
	readonly counts: number[];
	untagged: number;
	total: number;
}

/**
 * Counts nominee × criterion, entry by entry, so that the caller may stop for breath between two of them.
 * A candidate stays on the board with zeros (that is what the board is for), unless a search or a unit was asked for
 * and neither the name nor any entry answers to it.
 */
export function startBoard(setup: BoardSetup): { add(row: EvidenceRow): void; result(): Board } {
	const { filter, replaced } = setup;
	const hasWords = wordsOf(filter);
	const criteria = criteriaFor(setup, setup.kind);
	const column = new Map(criteria.map(({ code }, at) => [code, at]));
	const tallies = new Map<string, Tally>();
	for (const candidate of setup.candidates) {
		if (candidate.kind !== setup.kind) continue;
		const ref: SubjectRef = { kind: candidate.kind === 'collective' ? 'unit' : 'person', id: candidate.id };
		const named = filter.query !== '' && hasWords(candidate.text);
		tallies.set(subjectKey(ref), { candidate, named, counts: criteria.map(() => 0), untagged: 0, total: 0 });
	}
	const others = new Map<string, { ref: SubjectRef; name: string; total: number }>();
	let counted = 0;

	function add(row: EvidenceRow): void {
		if (!passesFilter(row, filter, replaced)) return;
		const ref = subjectOf(row);
		if ((ref.kind === 'unit') !== (setup.kind === 'collective')) return;
		const key = subjectKey(ref);
		const tally = tallies.get(key);
		if (!tally?.named && !hasWords(row.text)) return;
		counted += 1;
		if (!tally) {
			const other = others.get(key);
			if (other) other.total += 1;
			else others.set(key, { ref, name: row.subjectName, total: 1 });
			return;
		}
		tally.total += 1;
		let tagged = false;
		for (const code of row.criteria) {
			const at = column.get(code);
			if (at === undefined) continue;
			tally.counts[at] = (tally.counts[at] ?? 0) + 1;
			tagged = true;
		}
		if (!tagged) tally.untagged += 1;
	}

	function isShown({ candidate, named, total }: Tally): boolean {
		if (total > 0) return true;
		if (filter.query !== '' && !named) return false;
		return filter.units === null || filter.units.has(candidate.unit);
	}

	return {
		add,
		result: () => ({
			criteria,
			rows: [...tallies.values()].filter(isShown).map(({ candidate, counts, untagged, total }) => {
				return { ...candidate, counts: [...counts], untagged, total };
			}),
			others: [...others.values()]
				.map(({ ref, name, total }) => ({ ...ref, name, total }))
				.sort((a, b) => b.total - a.total),
			counted
		})
	};
}
