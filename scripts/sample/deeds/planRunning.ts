import { addDays, type Day } from '$lib/domain/time';
import { randomOf } from '../random';
import { RUNNING_TWINS } from '../texts/twins';
import type { Ward } from '../ward/records';
import { attesterFor } from './attester';
import { composer, type Draft } from './compose';
import type { Deed } from './deed';
import { photosOf, planned } from './planned';
import { REPORTERS } from './reporters';
import { isWorkingDay } from './calendar';
import { slotFor, type Season } from './slots';
import { twinDrafts } from './twinDrafts';
import { reportingDrafts } from './wanted';

/** Days from the first day to the demo's, and from there to the last (product §9). */
const BEFORE = 8 * 7;
const AFTER = 12 * 7;

export function runningPeriod(today: Day): { readonly first: Day; readonly last: Day } {
	return { first: addDays(today, -BEFORE), last: addDays(today, AFTER) };
}

/** Attesters, and how many entries wait in the inbox of each. */
const INBOXES: readonly (readonly [string, number])[] = [
	['khoi1', 5],
	['khoi2', 6],
	['khoi3', 4],
	['thuongtruc', 2]
];
/** who finds something returned when opening the app */
const RETURNED: readonly (readonly [string, number])[] = [
	['kp1', 2],
	['motcua1', 2],
	['kp4', 1]
];

/** About sixty entries of the eight weeks before the demo's first day. */
export function runningDeeds(ward: Ward, today: Day): readonly Deed[] {
	const { first, last } = runningPeriod(today);
	// Nothing arrives after yesterday: whenever the demo starts, all of it lies behind.
	const season: Season = {
		first,
		last: addDays(today, -1),
		end: last,
		weight: (day) => (day >= addDays(today, -6) ? 2.6 : 1)
	};
	const write = composer(ward);
	const twins = RUNNING_TWINS.flatMap((twin, at) =>
		twinDrafts(ward, twin, `runningTwin${at}`, '', addDays(today, -5))
	);
	let named = 5;
	const reports = reportingDrafts(ward, season, write, [workingDay(addDays(today, -9))], 3);
	const others = REPORTERS.flatMap(({ username, home, countRunning }, number) =>
		Array.from({ length: countRunning }, (_, at) => {
			// Everybody has written something in the last days: that is what waits in the inboxes.
			const lately = addDays(today, -1 - ((number + at * 2) % 5));
			const on = at > 1 || (at > 0 && home === '') ? undefined : home === '' ? workingDay(lately) : lately;
			const slot = slotFor(ward.seed, `running-${username}-${at}`, username, season, on);
			return at === 2 && home !== '' ? write.named(slot, named++) : write.any(slot);
		})
	);
	const end = `${addDays(today, -1)}T14:00:00.000Z`;
	const drafts = [...twins, ...reports, ...others].map((draft) => ({
		...draft,
		sentAt: draft.sentAt > end ? end : draft.sentAt,
		capturedAt: draft.capturedAt > end ? end : draft.capturedAt
	}));
	drafts.sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1));
	const changes = changesFor(ward, drafts);
	return drafts.map((draft) => planned(ward.seed, draft, changes.get(draft.key)));
}

function changesFor(ward: Ward, drafts: readonly Draft[]): ReadonlyMap<string, Partial<Deed>> {
	const changes = new Map<string, Partial<Deed>>();
	const newestFirst = [...drafts].reverse();
	const waiting: string[] = [];
	for (const [head, count] of INBOXES) {
		const inbox = newestFirst.filter((draft) => attesterFor(draft, ward, draft.sentAt) === head);
		for (const { key } of inbox.slice(0, count)) {
			changes.set(key, { fate: 'waiting' });
			waiting.push(key);
		}
	}
	for (const [by, count] of RETURNED) {
		const own = newestFirst.filter(
			(draft) => draft.by === by && !draft.fixed && !waiting.includes(draft.key)
		);
		for (const { key } of own.slice(0, count)) changes.set(key, { fate: 'returned' });
	}
	const random = randomOf(`${ward.seed}/fates/running`);
	const pictured = random.shuffled(drafts);
	[8, 3].forEach((count, at) => {
		for (const draft of pictured.splice(0, count)) {
			changes.set(draft.key, { ...changes.get(draft.key), photos: photosOf(ward.seed, draft, at + 1) });
		}
	});
	// One photo is still on its way: the head sees which.
	const [key] = waiting;
	if (key !== undefined) changes.set(key, { ...changes.get(key), missing: 1 });
	return changes;
}

/** That day, or the last working day before it. */
function workingDay(day: Day): Day {
	return isWorkingDay(day) ? day : workingDay(addDays(day, -1));
}
