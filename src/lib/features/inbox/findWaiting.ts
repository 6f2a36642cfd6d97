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
	/** stays with the group as long as one of its entries does: what is being written on a card must not go */
	readonly key: string;
	readonly waiting: readonly EntryRow[];
	/** attested already, or waiting for somebody else */
	readonly beside: readonly EntryRow[];
}

export interface Inbox {
	readonly actor: Actor;
	readonly lookup: InboxLookup;
	readonly today: Day;
}

export interface Waiting {
	/** in all, whatever is searched */
	readonly count: number;
	readonly groups: readonly WaitingGroup[];
}

/** All that waits, whatever is asked of it later. */
export interface Gathered {
	readonly count: number;
	readonly groups: readonly Dated[];
}

interface Dated extends WaitingGroup {
	/** when the first of its waiting ones arrived */
	readonly since: string;
}

/**
 * What lies in the inbox: asked of the rows in slices, because a standing body's phone holds 20,000 of them, and once
 * after each change of them: a search is only asked of the groups.
 * @param before what lay there until now: its groups keep their keys
 * @returns `null` when the signal stopped it
 */
export async function gatherWaiting(
	rows: readonly EntryRow[],
	{ actor, lookup, today }: Inbox,
	signal: AbortSignal,
	before: Gathered | null = null
): Promise<Gathered | null> {
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
	const groups: Dated[] = [];
	const group = (about: readonly EntryRow[]) => groups.push(...groupsOf(about, ids));
	// A subject may have a year's entries: each is looked at as a step of its own.
	if (!(await eachInSlices([...bySubject.values()], group, signal, 1))) return null;
	return { count: waiting.length, groups: keepKeys(groups, before?.groups ?? []) };
}

/**
 * The groups that a search and an order ask for.
 * @param query folded
 */
export function findWaiting({ count, groups }: Gathered, query: string, order: 'newest' | 'oldest'): Waiting {
	const direction = order === 'newest' ? -1 : 1;
	const found = groups
		.filter(({ waiting }) => waiting.some((row) => matchesFolded(row.text, query)))
		.sort((a, b) => (a.since < b.since ? -direction : a.since > b.since ? direction : 0));
	return { count, groups: found };
}

function groupsOf(about: readonly EntryRow[], ids: ReadonlySet<string>): Dated[] {
	return nearEntries(about).flatMap((near) => {
		const waiting = near.filter(({ id }) => ids.has(id));
		if (waiting.length === 0) return [];
		const since = waiting.map(sentAt).reduce((a, b) => (a < b ? a : b));
		return [{ key: waiting[0]?.id ?? '', waiting, beside: near.filter(({ id }) => !ids.has(id)), since }];
	});
}

/** A group goes by the key of the first group before it that any of its waiting entries was in. */
function keepKeys(groups: readonly Dated[], before: readonly Dated[]): readonly Dated[] {
	const known = new Map(before.flatMap(({ key, waiting }) => waiting.map(({ id }) => [id, key] as const)));
	const taken = new Set<string>();
	const kept = groups.map((group) => {
		const ids = group.waiting.map(({ id }) => id);
		const key = ids.map((id) => known.get(id)).find((one) => one !== undefined && !taken.has(one));
		if (key !== undefined) taken.add(key);
		return { group, key };
	});
	return kept.map(({ group, key }) => {
		if (key !== undefined) return { ...group, key };
		// An entry that gave its name to a group and left it cannot name another one, too.
		const own = taken.has(group.key) ? `${group.key}+` : group.key;
		return { ...group, key: own };
	});
}

function sentAt(row: EntryRow): string {
	return row.receivedAt || row.capturedAt;
}
