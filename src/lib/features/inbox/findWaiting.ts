import type { Actor } from '$lib/domain/access/actor';
import { subjectKey, subjectOf } from '$lib/domain/evidence/evidenceRow';
import { nearEntries } from '$lib/domain/evidence/nearEntries';
import { waitsFor, type InboxLookup } from '$lib/domain/evidence/waiting';
import { matchesFolded } from '$lib/domain/text/fold';
import type { Day } from '$lib/domain/time';
import { breathe, eachInSlices } from '$lib/store/breathe';
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

	// Only the waiting ones' subjects are looked at again, each for itself.
	const bySubject = new Map<string, EntryRow[]>();
	for (const row of waiting) bySubject.set(subjectKey(subjectOf(row)), []);
	const related = (row: EntryRow) => {
		if (row.unsent || row.state === 'withdrawn' || row.state === 'returned') return;
		bySubject.get(subjectKey(subjectOf(row)))?.push(row);
	};
	if (waiting.length > 0 && !(await eachInSlices(rows, related, signal))) return null;

	const ids = new Set(waiting.map(({ id }) => id));
	const groups: Sortable[] = [];
	const group = (about: readonly EntryRow[]) => groups.push(...groupsOf(about, ids, query));
	if (!(await eachInSlices([...bySubject.values()], group, signal))) return null;
	await breathe();
	const direction = order === 'newest' ? -1 : 1;
	groups.sort((a, b) => (a.since < b.since ? -direction : a.since > b.since ? direction : 0));
	return { count: waiting.length, groups };
}

interface Sortable extends WaitingGroup {
	/** when the first of its waiting ones arrived */
	readonly since: string;
}

function groupsOf(about: readonly EntryRow[], ids: ReadonlySet<string>, query: string): Sortable[] {
	return nearEntries(about).flatMap((near) => {
		const waiting = near.filter(({ id }) => ids.has(id));
		if (!waiting.some((row) => matchesFolded(row.text, query))) return [];
		const since = waiting.map(sentAt).reduce((a, b) => (a < b ? a : b));
		return [{ key: waiting[0]?.id ?? '', waiting, beside: near.filter(({ id }) => !ids.has(id)), since }];
	});
}

function sentAt(row: EntryRow): string {
	return row.receivedAt || row.capturedAt;
}
