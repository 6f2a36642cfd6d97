import type { Award } from '../awards/award';
import type { Grade } from '../grades/grade';
import type { Initiative } from '../initiatives/initiative';
import type { Nomination } from '../nominations/nomination';
import { COUNTED_STATES } from './counting';
import { subjectKey, subjectOf, type EvidenceRow } from './evidenceRow';
import type { Candidate } from './nominees';

type Nominated = Pick<Nomination, 'subjectKind' | 'subject' | 'report' | 'screening'>;

/** What a council reads before it votes: the evidence about its nominees. */
export interface Reading {
	/** whom it is about, as `subjectKey` writes them */
	readonly nominees: ReadonlySet<string>;
	/** ids of records that the nominations themselves name, whomever those are about: reports and screening */
	readonly named: ReadonlySet<string>;
}

/**
 * Who is read about: the nominated; before there are nominations, everybody who may be.
 * @param candidates asked only while there are no nominations
 */
export function readingOf(
	nominations: readonly Nominated[],
	candidates: Iterable<Pick<Candidate, 'kind' | 'id'>>
): Reading {
	if (nominations.length === 0) {
		const keys = [...candidates].map(({ kind, id }) =>
			subjectKey({ kind: kind === 'collective' ? 'unit' : 'person', id })
		);
		return { nominees: new Set(keys), named: new Set() };
	}
	return {
		nominees: new Set(nominations.map(({ subjectKind: kind, subject: id }) => subjectKey({ kind, id }))),
		named: new Set(
			nominations.flatMap(({ report, screening }) => [
				...report.flatMap(({ entries, initiatives }) => [...entries, ...initiatives]),
				...screening.flatMap(({ sources }) => sources.map(({ id }) => id))
			])
		)
	};
}

/** An entry that is, or may still become, evidence: also one whose late arrival waits for a decision. */
export function mayBeEvidence(row: Pick<EvidenceRow, 'state' | 'unsent'>): boolean {
	return !row.unsent && (COUNTED_STATES as readonly string[]).includes(row.state);
}

export function readsEntry(
	{ nominees, named }: Reading,
	row: Pick<EvidenceRow, 'id' | 'state' | 'unsent' | 'subjectKind' | 'subject' | 'subjectName' | 'linked'>
): boolean {
	return mayBeEvidence(row) && (named.has(row.id) || nominees.has(subjectKey(subjectOf(row))));
}

/** By any of its authors, or from a nominated unit. */
export function readsInitiative(
	{ nominees, named }: Reading,
	{ id, state, people, unit }: Pick<Initiative, 'id' | 'state' | 'people' | 'unit'>
): boolean {
	if (state === 'draft' || state === 'withdrawn') return false;
	return (
		named.has(id) ||
		people.some((person) => nominees.has(subjectKey({ kind: 'person', id: person }))) ||
		nominees.has(subjectKey({ kind: 'unit', id: unit }))
	);
}

/** A grade or an award, unless it was withdrawn; a revoked award is part of what is known of somebody. */
export function readsRecord(
	{ nominees, named }: Reading,
	record: Pick<Grade | Award, 'id' | 'subjectKind' | 'subject'> & Partial<Pick<Grade, 'withdrawn'>>
): boolean {
	if (record.withdrawn) return false;
	return named.has(record.id) || nominees.has(subjectKey({ kind: record.subjectKind, id: record.subject }));
}
