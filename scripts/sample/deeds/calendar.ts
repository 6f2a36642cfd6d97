import { addDays, addMilliseconds, dayOf, startOfDay, type Day, type Instant } from '$lib/domain/time';
import type { Random } from '../random';

const MINUTE = 60_000;

/** Public holidays of 2023 in the campaign's months. */
const HOLIDAYS_2023 = ['2023-05-01', '2023-05-02', '2023-05-03', '2023-09-01', '2023-09-04'];

/** 0 is Sunday. */
export function weekday(day: Day): number {
	return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function isWorkingDay(day: Day): boolean {
	return weekday(day) > 0 && weekday(day) < 6 && !HOLIDAYS_2023.includes(day);
}

export function at(day: Day, hour: number, minute: number, ms = 0): Instant {
	return addMilliseconds(startOfDay(day), (hour * 60 + minute) * MINUTE + ms);
}

/** A moment of the day: staff write at work, neighbourhood heads from early until late. */
export function momentOn(day: Day, atWork: boolean, random: Random): Instant {
	const [from, to] = atWork ? [7 * 60 + 40, 16 * 60 + 55] : [6 * 60 + 10, 20 * 60 + 40];
	const minute = random.whole(from, to);
	return addMilliseconds(startOfDay(day), minute * MINUTE + random.whole(0, 59_999));
}

/** When those who decide open their inbox: weekdays with hour and minute. */
const INBOX: Readonly<Record<string, readonly (readonly [weekday: number, hour: number, minute: number])[]>> =
	{
		khoi1: [
			[2, 16, 40],
			[5, 16, 10]
		],
		khoi2: [1, 2, 3, 4, 5].map((day) => [day, 17, 5] as const),
		khoi3: [
			[3, 20, 15],
			[6, 9, 30]
		],
		thuongtruc: [
			[1, 10, 20],
			[4, 15, 50]
		]
	};

/** The next time that somebody opens the inbox, at least half an hour later. */
export function nextInbox(username: string, after: Instant): Instant {
	const earliest = addMilliseconds(after, 30 * MINUTE);
	for (let day = dayOf(after); ; day = addDays(day, 1)) {
		for (const [on, hour, minute] of INBOX[username] ?? []) {
			const slot = at(day, hour, minute);
			if (weekday(day) === on && slot >= earliest) return slot;
		}
	}
}
