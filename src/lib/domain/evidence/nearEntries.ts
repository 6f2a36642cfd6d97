import type { Entry } from '../entries/entry';
import { daysBetween } from '../time';
import { subjectKey, subjectOf } from './evidenceRow';

/** Days between two deeds that may still be one event seen by two people (product §5, Xác nhận). */
export const NEAR_DAYS = 3;

type Near = Pick<Entry, 'id' | 'subjectKind' | 'subject' | 'subjectName' | 'linked' | 'day'>;

/**
 * Entries about the same subject whose days lie within three of one another, as groups: from each to the next in
 * time it is at most {@link NEAR_DAYS} days. One that stands alone is a group of one, so nothing is lost.
 * @returns groups in the order in which their first member was given; inside by day, then as given
 */
export function nearEntries<E extends Near>(entries: readonly E[]): readonly (readonly E[])[] {
	const bySubject = new Map<string, E[]>();
	for (const entry of entries) {
		const key = subjectKey(subjectOf(entry));
		const known = bySubject.get(key);
		if (known) known.push(entry);
		else bySubject.set(key, [entry]);
	}
	const groups = [...bySubject.values()].flatMap(inTime);
	const place = new Map(entries.map((entry, at) => [entry.id, at]));
	const first = (group: readonly E[]) => Math.min(...group.map((entry) => place.get(entry.id) ?? 0));
	return groups
		.map((group) => ({ group, at: first(group) }))
		.sort((a, b) => a.at - b.at)
		.map(({ group }) => group);
}

function inTime<E extends Near>(entries: readonly E[]): E[][] {
	const groups: E[][] = [];
	for (const entry of [...entries].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		if (group && last && daysBetween(last.day, entry.day) <= NEAR_DAYS) group.push(entry);
		else groups.push([entry]);
	}
	return groups;
}
