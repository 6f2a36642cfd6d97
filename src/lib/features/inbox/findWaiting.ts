import type { Actor } from '$lib/domain/access/actor';
import { subjectKey, subjectOf } from '$lib/domain/evidence/evidenceRow';
import { nearEntries } from '$lib/domain/evidence/nearEntries';
import { waitsFor, type InboxLookup } from '$lib/domain/evidence/waiting';
import { matchesFolded } from '$lib/domain/text/fold';
import type { Day } from '$lib/domain/time';
import { eachInSlices } from '$lib/store/breathe';
import type { EntryRow } from '$lib/store/entryIndex';

/** Entries that wait for the actor, with what else is known of the same subject in those days. */
export interface WaitingGroup {
	readonly key: string;
	readonly waiting: readonly EntryRow[];
	/** attested already, or waiting for somebody else */
	readonly beside: readonly EntryRow[];
}

export interface Question {
	readonly actor: Actor;
	readonly lookup: InboxLookup;
	readonly today: Day;
	/** folded */
	readonly query: string;
	readonly order: 'newest' | 'oldest';
}

export interface Waiting {
	/** in all, whatever is searched */
	readonly count: number;
	readonly groups: readonly WaitingGroup[];
}

/**
 * The inbox: asked of the rows in slices, because a standing body's phone holds 20,000 of them.
 * @returns `null` when the signal stopped it
 */
export async function findWaiting(
	rows: readonly EntryRow[],
	{ actor, lookup, today, query, order }: Question,
	signal: AbortSignal
): Promise<Waiting | null> {
	const waiting: EntryRow[] = [];
	const sorted = (row: EntryRow) => {
		if (waitsFor(actor, row, lookup, today)) waiting.push(row);
	};
	if (!(await eachInSlices(rows, sorted, signal))) return null;

	const ids = new Set(waiting.map(({ id }) => id));
	const subjects = new Set(waiting.map((row) => subjectKey(subjectOf(row))));
	const beside: EntryRow[] = [];
	const related = (row: EntryRow) => {
		if (ids.has(row.id) || row.unsent || row.state === 'withdrawn' || row.state === 'returned') return;
		if (subjects.has(subjectKey(subjectOf(row)))) beside.push(row);
	};
	if (subjects.size > 0 && !(await eachInSlices(rows, related, signal))) return null;

	const direction = order === 'newest' ? -1 : 1;
	const byArrival = [...waiting].sort((a, b) => (sentAt(a) < sentAt(b) ? -direction : direction));
	const groups = nearEntries([...byArrival, ...beside])
		.map((group) => ({
			key: group[0]?.id ?? '',
			waiting: group.filter(({ id }) => ids.has(id)),
			beside: group.filter(({ id }) => !ids.has(id))
		}))
		.filter((group) => group.waiting.some((row) => matchesFolded(row.text, query)));
	return { count: waiting.length, groups };
}

function sentAt(row: EntryRow): string {
	return row.receivedAt || row.capturedAt;
}
