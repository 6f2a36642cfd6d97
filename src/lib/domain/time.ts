/** A calendar day in Việt Nam, `YYYY-MM-DD`. Comparable as a string. */
export type Day = string;

/** A moment, ISO 8601 in UTC with milliseconds: `2023-12-19T16:59:59.999Z`. Comparable as a string. */
export type Instant = string;

export const DAY_MS = 86_400_000;

/**
 * Asia/Ho_Chi_Minh as a constant: the country has kept UTC+7 all year, without daylight saving,
 * since 13/06/1975 (tz database). `Intl` is absent in PocketBase's engine, and an old phone's
 * time zone setting may be wrong, so neither is asked.
 */
const OFFSET_MS = 7 * 3_600_000;

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT_SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function midnightUtc(day: Day): number {
	return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

/** Whether the value is a day that the calendar has: `2023-02-29` and `2023-2-9` are not. */
export function isDay(value: unknown): value is Day {
	if (typeof value !== 'string' || !DAY_SHAPE.test(value)) return false;
	return new Date(midnightUtc(value)).toISOString().slice(0, 10) === value;
}

/** Whether the value is an instant of the one shape that is stored and compared. */
export function isInstant(value: unknown): value is Instant {
	if (typeof value !== 'string' || !INSTANT_SHAPE.test(value)) return false;
	const ms = Date.parse(value);
	return !Number.isNaN(ms) && new Date(ms).toISOString() === value;
}

/** The instant that many milliseconds later (or earlier). Throws RangeError on a malformed instant. */
export function addMilliseconds(instant: Instant, ms: number): Instant {
	return new Date(Date.parse(instant) + ms).toISOString();
}

/**
 * A moment of a phone's clock by the server's: corrected by the offset (ms) that answers have shown; as it is while none
 * is known.
 */
export function corrected(moment: Instant, clockOffset: number | null): Instant {
	return addMilliseconds(moment, Math.round(clockOffset ?? 0));
}

/** The day in Việt Nam on which the instant falls. Throws RangeError on a malformed instant. */
export function dayOf(instant: Instant): Day {
	return addMilliseconds(instant, OFFSET_MS).slice(0, 10);
}

/** The instant as the clocks of Việt Nam show it, to the minute: `2023-12-22T14:05`. Throws RangeError on a malformed one. */
export function localMinute(instant: Instant): string {
	return addMilliseconds(instant, OFFSET_MS).slice(0, 16);
}

/** 00:00:00.000 of that day in Việt Nam. */
export function startOfDay(day: Day): Instant {
	return new Date(midnightUtc(day) - OFFSET_MS).toISOString();
}

/** 23:59:59.999 of that day in Việt Nam: the last moment that still counts. */
export function endOfDay(day: Day): Instant {
	return new Date(midnightUtc(day) - OFFSET_MS + DAY_MS - 1).toISOString();
}

/** The day so many days later (earlier, if negative). */
export function addDays(day: Day, days: number): Day {
	return new Date(midnightUtc(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to the other; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((midnightUtc(to) - midnightUtc(from)) / DAY_MS);
}

/**
 * The last day that counts under a plan's wording (product §2.6, domain §0.3):
 * "đến hết ngày D" includes D, "trước ngày D" ends the evening before.
 */
export function lastInclusiveDay(day: Day, inclusive: boolean): Day {
	return inclusive ? day : addDays(day, -1);
}
