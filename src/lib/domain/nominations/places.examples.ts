import type { Example } from '../example';
import { lookupOf, RULES } from '../ward.fixture';
import { nominationOf } from './nominations.fixture';
import { placesFor } from './places';

const left = (...others: readonly Parameters<typeof nominationOf>[0][]) =>
	placesFor(
		nominationOf(),
		others.map((fields) => nominationOf(fields)),
		RULES,
		lookupOf()
	).left;

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['three people at the ward', () => left(), 3],
	[
		'one who passed and one who was awarded hold two',
		() => left({ state: 'passed' }, { state: 'awarded' }),
		1
	],
	[
		'who was only found eligible, failed or lost it holds none',
		() => left({ state: 'eligible' }, { state: 'failed' }, { state: 'revoked' }),
		3
	],
	[
		'another level, and a unit, hold none of them',
		() => left({ state: 'passed', level: 'city' }, { state: 'passed', subjectKind: 'unit' }),
		3
	]
];

export const placeExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `places left: ${name}`,
	actual,
	expected
}));
