import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { timeExamples } from './time.examples';
import {
	addDays,
	dayOf,
	daysBetween,
	endOfDay,
	isDay,
	isInstant,
	lastInclusiveDay,
	startOfDay
} from './time';

test.each(timeExamples)('$name', ({ actual, expected }) => expect(actual()).toEqual(expected));

const instants = fc
	.date({ min: new Date('1976-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString());
const days = instants.map(dayOf);

describe('for every moment from 1976 to 2100', () => {
	it('gives the day that the tz database gives for Asia/Ho_Chi_Minh', () => {
		const official = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });
		fc.assert(fc.property(instants, (instant) => dayOf(instant) === official.format(new Date(instant))));
	});

	it('lies between the start and the end of its own day', () => {
		fc.assert(
			fc.property(instants, (instant) => {
				const day = dayOf(instant);
				return isInstant(instant) && isDay(day) && startOfDay(day) <= instant && instant <= endOfDay(day);
			})
		);
	});
});

describe('for every day', () => {
	it('adding and counting days are each other’s reverse', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
				const other = addDays(day, count);
				return isDay(other) && daysBetween(day, other) === count;
			})
		);
	});

	it('the day before ends a millisecond before the day starts', () => {
		fc.assert(
			fc.property(days, (day) => {
				const before = endOfDay(lastInclusiveDay(day, false));
				return Date.parse(startOfDay(day)) - Date.parse(before) === 1 && lastInclusiveDay(day, true) === day;
			})
		);
	});
});
