import { addDays, addMilliseconds, dayOf, daysBetween, type Day, type Instant } from '$lib/domain/time';
import { randomOf, type Random } from '../random';
import { isWorkingDay, momentOn } from './calendar';
import { reporterOf, type Reporter } from './reporters';

const HOUR = 3_600_000;

/** Days of a campaign, and how busy each month is. */
export interface Season {
	readonly first: Day;
	/** last day on which something is written */
	readonly last: Day;
	/** last day that counts, for how far the year has come */
	readonly end: Day;
	/** weight of a day among the others */
	weight(day: Day): number;
}

/** When somebody writes what, and when it arrives. */
export interface Slot {
	readonly key: string;
	readonly reporter: Reporter;
	/** day of the deed */
	readonly day: Day;
	readonly capturedAt: Instant;
	readonly sentAt: Instant;
	readonly progress: number;
	readonly random: Random;
}

/** A slot for one entry: some day of the season, some hour, sent soon or after the phone has found a network. */
export function slotFor(seed: string, key: string, username: string, season: Season, on?: Day): Slot {
	const random = randomOf(`${seed}/slot/${key}`);
	const reporter = reporterOf(username);
	const atWork = reporter.home === '';
	const written = on ?? dayIn(season, atWork, random);
	const capturedAt = momentOn(written, atWork, random);
	// Most write on the day itself, some a day or three later.
	const back = random.chance(0.2) ? random.whole(1, 3) : 0;
	const day = addDays(written, -back) < season.first ? written : addDays(written, -back);
	return {
		key,
		reporter,
		day,
		capturedAt,
		sentAt: arrival(capturedAt, reporter.offline, random),
		progress: daysBetween(season.first, day) / daysBetween(season.first, season.end),
		random
	};
}

/** A slot that is written before the close and arrives after it: a phone without a network, or switched off. */
export function lateSlot(slot: Slot, arrives: Instant): Slot {
	return { ...slot, sentAt: arrives };
}

function arrival(capturedAt: Instant, offline: number, random: Random): Instant {
	if (!random.chance(offline)) return addMilliseconds(capturedAt, random.whole(4_000, 240_000));
	const hours = random.chance(0.2) ? random.whole(20, 76) : random.whole(1, 13);
	return addMilliseconds(capturedAt, hours * HOUR + random.whole(0, HOUR));
}

function dayIn(season: Season, atWork: boolean, random: Random): Day {
	const days: Day[] = [];
	for (let day = season.first; day <= season.last; day = addDays(day, 1)) {
		if (!atWork || isWorkingDay(day)) days.push(day);
	}
	let ticket = random.next() * days.reduce((sum, day) => sum + season.weight(day), 0);
	return days.find((day) => (ticket -= season.weight(day)) <= 0) ?? dayOf(`${season.last}T00:00:00.000Z`);
}
