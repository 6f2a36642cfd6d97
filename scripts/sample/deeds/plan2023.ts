import { addMilliseconds, type Day } from '$lib/domain/time';
import { randomOf } from '../random';
import { TWINS } from '../texts/twins';
import type { Ward } from '../ward/records';
import { at } from './calendar';
import { composer, type Composer, type Draft } from './compose';
import type { Deed, Fate } from './deed';
import { photosOf, planned } from './planned';
import { REPORTERS } from './reporters';
import { lateSlot, slotFor, type Season } from './slots';
import { twinDrafts } from './twinDrafts';
import { coveringDrafts, reportingDrafts } from './wanted';

export const FIRST_2023: Day = '2023-02-20';
export const LAST_2023: Day = '2023-12-19';

const MONTHS = [0, 0, 0.7, 1.1, 1.1, 1.25, 1.1, 1.05, 0.95, 1.05, 1.2, 1.25, 1.3];
const YEAR: Season = {
	first: FIRST_2023,
	last: '2023-12-18',
	end: LAST_2023,
	weight: (day) => MONTHS[Number(day.slice(5, 7))] ?? 1
};

/** Days on which the one-stop unit and the office report their figures. */
const REPORTS: readonly Day[] = ['2023-09-28', '2023-12-08'];

/** Phones that found no network before the close, and what became of what they brought. */
const LATE: readonly (readonly [by: string, day: Day, arrives: Day, Fate, Deed['admission']])[] = [
	['kp2', '2023-12-12', '2023-12-21', 'attested', 'admitted'],
	['kp2', '2023-12-14', '2023-12-21', 'attested', 'admitted'],
	['kp2', '2023-12-17', '2023-12-21', 'attested', ''],
	['kp2', '2023-12-19', '2023-12-21', 'waiting', ''],
	['kp5', '2023-12-09', '2023-12-22', 'attested', 'admitted'],
	['kp5', '2023-12-15', '2023-12-22', 'attested', 'rejected'],
	['kp5', '2023-12-16', '2023-12-22', 'returned', ''],
	['kp5', '2023-12-18', '2023-12-22', 'waiting', ''],
	['motcua4', '2023-12-14', '2023-12-20', 'attested', 'admitted'],
	['motcua4', '2023-12-18', '2023-12-20', 'attested', ''],
	['motcua4', '2023-12-19', '2023-12-20', 'waiting', ''],
	['kp3', '2023-12-19', '2023-12-27', 'attested', 'admitted']
];

const FREE_NAMED = 22;
/** how many entries have one, two and three photos: 120 in all */
const WITH_PHOTOS = [60, 18, 8];
const FATES: readonly (readonly [Fate, number])[] = [
	['resubmitted', 16],
	['returned', 13],
	['withdrawn', 9]
];
const WAITING = 8;
const EDITED = 10;

/** The 400 entries of 2023, by the time of their writing. */
export function plan2023Deeds(ward: Ward): readonly Deed[] {
	const write = composer(ward);
	const late = lateDeeds(ward, write);
	const fixed = [
		...TWINS.flatMap((twin, at) => twinDrafts(ward, twin, `twin${at}`, '2023')),
		...coveringDrafts(ward, YEAR, write),
		...reportingDrafts(ward, YEAR, write, REPORTS)
	];
	const drafts = [...fixed, ...chosen(ward, write)]
		.map(inTime)
		.sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1));
	const changes = fatesFor(
		ward,
		drafts,
		late.map(({ draft }) => draft)
	);
	return [
		...drafts.map((draft) => planned(ward.seed, draft, changes.get(draft.key))),
		...late.map(({ draft, fate }) => planned(ward.seed, draft, { ...fate, ...changes.get(draft.key) }))
	];
}

/** All but the late ones have arrived when the campaign closes. */
function inTime(draft: Draft): Draft {
	const inTime = draft.sentAt < at(LAST_2023, 23, 0);
	return inTime ? draft : { ...draft, sentAt: addMilliseconds(draft.capturedAt, 60_000) };
}

/** What everybody logs by own choice. The late ones are among the numbers of their reporters. */
function chosen(ward: Ward, write: Composer): readonly Draft[] {
	let named = 0;
	return REPORTERS.flatMap(({ username, home, count2023 }) => {
		const count = count2023 - LATE.filter(([by]) => by === username).length;
		return Array.from({ length: count }, (_, at) => {
			const slot = slotFor(ward.seed, `${username}-${at}`, username, YEAR);
			const free = named < FREE_NAMED && at % (home === '' ? 16 : 6) === 2;
			return free ? write.named(slot, named++) : write.any(slot);
		});
	});
}

function lateDeeds(
	ward: Ward,
	write: Composer
): readonly { readonly draft: Draft; readonly fate: Partial<Deed> }[] {
	return LATE.map(([by, day, arrives, fate, admission], number) => {
		const slot = slotFor(ward.seed, `late-${number}`, by, YEAR, day);
		// All that a phone brings comes in one go, when it finds a network.
		const draft = write.any(lateSlot(slot, at(arrives, 6, 40 + number)));
		return { draft, fate: { fate, admission } };
	});
}

function fatesFor(
	{ seed }: Ward,
	drafts: readonly Draft[],
	late: readonly Draft[]
): ReadonlyMap<string, Partial<Deed>> {
	const random = randomOf(`${seed}/fates/2023`);
	const changes = new Map<string, Partial<Deed>>();
	const change = ({ key }: Draft, more: Partial<Deed>) => changes.set(key, { ...changes.get(key), ...more });
	const free = drafts.filter((draft) => !draft.fixed);
	const newest = free.filter(({ capturedAt }) => capturedAt > at('2023-12-07', 0, 0));
	const waiting = newest.slice(-WAITING);
	for (const draft of waiting) change(draft, { fate: 'waiting' });
	const others = random.shuffled(free.filter((draft) => !waiting.includes(draft)));
	for (const [fate, count] of FATES) for (const draft of others.splice(0, count)) change(draft, { fate });
	for (const draft of others.splice(0, EDITED)) change(draft, { edited: true });
	const pictured = random.shuffled([...drafts, ...late]);
	WITH_PHOTOS.forEach((count, at) => {
		for (const draft of pictured.splice(0, count)) change(draft, { photos: photosOf(seed, draft, at + 1) });
	});
	return changes;
}
