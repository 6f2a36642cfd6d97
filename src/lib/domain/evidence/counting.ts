import type { EntryState } from '../entries/entry';
import type { EvidenceRow } from './evidenceRow';

/** States that evidence may be counted from; returned and withdrawn ones count nowhere. */
export const COUNTED_STATES = ['attested', 'submitted'] as const satisfies readonly EntryState[];
export type CountedState = (typeof COUNTED_STATES)[number];

/** Only what somebody attested is evidence, unless the reader asks for more. */
export const COUNTED_BY_DEFAULT: readonly CountedState[] = ['attested'];

export type Counted = Pick<
	EvidenceRow,
	'id' | 'state' | 'late' | 'admission' | 'corrects' | 'unsent' | 'decidedAt'
>;

/** What arrived after the close counts once the standing body has admitted it (product §2.6). */
export function isAdmitted(entry: Pick<EvidenceRow, 'late' | 'admission'>): boolean {
	return !entry.late || entry.admission === 'admitted';
}

/** A late arrival that nobody has decided on yet. */
export function awaitsAdmission(entry: Pick<EvidenceRow, 'late' | 'admission' | 'state'>): boolean {
	return entry.late && entry.admission === '' && entry.state !== 'withdrawn';
}

/**
 * Ids of entries in whose place an attested correction counts (product §4). A deed and all its corrections, corrections
 * of corrections too, are one deed: of them the one attested last counts. A correction that waits, was returned or
 * withdrawn, is late and not admitted, or is unsent changes nothing.
 */
export function replacedEntries(entries: Iterable<Counted>): ReadonlySet<string> {
	const corrections = new Map<string, Counted>();
	for (const entry of entries) if (entry.corrects !== '') corrections.set(entry.id, entry);
	const replaced = new Set<string>();
	const inForce = new Map<string, Counted>();
	for (const entry of corrections.values()) {
		if (entry.unsent || entry.state !== 'attested' || !isAdmitted(entry)) continue;
		const deed = deedOf(entry, corrections);
		replaced.add(deed);
		const other = inForce.get(deed);
		const newer = !other || isNewer(entry, other) ? entry : other;
		if (other) replaced.add(newer === entry ? other.id : entry.id);
		inForce.set(deed, newer);
	}
	return replaced;
}

/** Id of the entry that began it. Records are handed over one by one: a ring of them must not hold the page. */
function deedOf(entry: Counted, corrections: ReadonlyMap<string, Counted>): string {
	let deed = entry.corrects;
	for (let steps = corrections.size; steps > 0; steps -= 1) {
		const before = corrections.get(deed)?.corrects;
		if (!before) break;
		deed = before;
	}
	return deed;
}

function isNewer(a: Counted, b: Counted): boolean {
	return a.decidedAt === b.decidedAt ? a.id > b.id : a.decidedAt > b.decidedAt;
}

/**
 * Whether an entry counts as evidence: sent, in one of the states asked for, in time or admitted, and not replaced
 * by its correction. A correction that is not attested yet never counts beside what it corrects.
 */
export function countsAsEvidence(
	entry: Counted,
	states: readonly CountedState[],
	replaced: ReadonlySet<string>
): boolean {
	if (entry.unsent || replaced.has(entry.id)) return false;
	if (!(states as readonly EntryState[]).includes(entry.state)) return false;
	if (entry.corrects !== '' && entry.state !== 'attested') return false;
	return isAdmitted(entry);
}

/** Those of the entries that count by default: what a report may pick and a screening rest on. */
export function countedAmong<E extends Counted>(entries: readonly E[]): readonly E[] {
	const replaced = replacedEntries(entries);
	return entries.filter((entry) => countsAsEvidence(entry, COUNTED_BY_DEFAULT, replaced));
}
