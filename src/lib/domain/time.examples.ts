import type { Example } from './example';
import { addDays, addMilliseconds, dayOf, daysBetween, endOfDay, isDay, isInstant } from './time';
import { lastInclusiveDay, localMinute, startOfDay } from './time';

const example = (name: string, actual: () => unknown, expected: unknown): Example => ({
	name,
	actual,
	expected
});

export const timeExamples: readonly Example[] = [
	example('a leap day exists', () => isDay('2024-02-29'), true),
	example('no leap day in 2023', () => isDay('2023-02-29'), false),
	example('1900 was no leap year', () => isDay('1900-02-29'), false),
	example('the 31st of April', () => isDay('2023-04-31'), false),
	example('month 0', () => isDay('2023-00-10'), false),
	example('month 13', () => isDay('2023-13-01'), false),
	example('a year below 100', () => isDay('0050-01-01'), false),
	example('no leading zero', () => isDay('2023-2-9'), false),
	example('blank', () => isDay(''), false),
	example('with a line feed behind', () => isDay('2023-02-09\n'), false),
	example('not a text', () => isDay(20230209), false),

	example('an instant', () => isInstant('2023-12-19T16:59:59.999Z'), true),
	example('an instant without milliseconds', () => isInstant('2023-12-19T16:59:59Z'), false),
	example('an instant on a day that is none', () => isInstant('2023-02-30T00:00:00.000Z'), false),
	example('an instant with hour 24', () => isInstant('2023-02-03T24:00:00.000Z'), false),

	example(
		'the minute on a wall in the ward',
		() => localMinute('2023-12-19T17:05:59.999Z'),
		'2023-12-20T00:05'
	),
	example('the last evening of 19/12', () => dayOf('2023-12-19T16:59:59.999Z'), '2023-12-19'),
	example('a millisecond later it is 20/12', () => dayOf('2023-12-19T17:00:00.000Z'), '2023-12-20'),
	example('new year comes at 17:00 UTC', () => dayOf('2023-12-31T17:00:00.000Z'), '2024-01-01'),
	example('start of a day', () => startOfDay('2023-12-19'), '2023-12-18T17:00:00.000Z'),
	example('end of a day', () => endOfDay('2023-12-19'), '2023-12-19T16:59:59.999Z'),
	example('before 20/12', () => lastInclusiveDay('2023-12-20', false), '2023-12-19'),
	example('to the end of 20/12', () => lastInclusiveDay('2023-12-20', true), '2023-12-20'),
	example('before new year', () => lastInclusiveDay('2024-01-01', false), '2023-12-31'),
	example(
		'before 20/12, to the moment',
		() => endOfDay(lastInclusiveDay('2023-12-20', false)),
		'2023-12-19T16:59:59.999Z'
	),

	example('days over a leap day', () => daysBetween('2024-02-28', '2024-03-01'), 2),
	example('days backwards', () => daysBetween('2023-12-20', '2023-12-19'), -1),
	example('days to itself', () => daysBetween('2023-12-20', '2023-12-20'), 0),
	example('a day before March in a leap year', () => addDays('2024-03-01', -1), '2024-02-29'),
	example(
		'one second on',
		() => addMilliseconds('2023-12-31T23:59:59.500Z', 1000),
		'2024-01-01T00:00:00.500Z'
	)
];
