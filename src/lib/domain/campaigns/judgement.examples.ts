import type { Example } from '../example';
import { example } from './exampleRules';
import { criteriaFor, eligibleLevels, gradeMeets } from './eligibility';
import { indexValue, type IndexFigure } from './indexValue';
import type { Criterion } from './rules';
import { plan2023 } from './templates/plan2023';

type MinGrade = Extract<Criterion, { kind: 'minGrade' }>;
const rank = (orBetter: boolean): MinGrade => ({
	code: 'c',
	appliesTo: 'collective',
	label: 'l',
	text: 't',
	mandatory: true,
	kind: 'minGrade',
	params: { scale: 'reformRank', grade: 'good', orBetter }
});
const levelsOf = (nominee: Parameters<typeof eligibleLevels>[1]) => () =>
	eligibleLevels(plan2023, nominee).map(({ code }) => code);

const figures = (...values: [string, string][]): IndexFigure[] =>
	values.map(([value, day]) => ({ value, day }));
const rate = { target: '98', direction: 'atLeast', combine: 'latest' } as const;
const count = { target: '0.3', direction: 'atLeast', combine: 'sum' } as const;
const lateFiles = { target: '0', direction: 'atMost', combine: 'sum' } as const;

export const judgementExamples: readonly Example[] = [
	example('the ward itself only at the city', levelsOf({ kind: 'collective', unitKind: 'ward' }), ['city']),
	example('the one-stop unit at both', levelsOf({ kind: 'collective', unitKind: 'oneStop' }), [
		'ward',
		'city'
	]),
	example('a neighbourhood nowhere', levelsOf({ kind: 'collective', unitKind: 'neighbourhood' }), []),
	example('a civil servant at both', levelsOf({ kind: 'individual', category: 'civilServant' }), [
		'ward',
		'city'
	]),
	example(
		'a neighbourhood head nowhere',
		levelsOf({ kind: 'individual', category: 'neighbourhoodHead' }),
		[]
	),
	example('a category that nobody wrote down', levelsOf({ kind: 'individual', category: 'unknown' }), []),
	example('four criteria for collectives', () => criteriaFor(plan2023, 'collective').length, 4),
	example('four criteria for individuals', () => criteriaFor(plan2023, 'individual').length, 4),

	example('Tốt meets Tốt', () => gradeMeets(plan2023, rank(true), 'good'), true),
	example('Xuất sắc meets Tốt or better', () => gradeMeets(plan2023, rank(true), 'excellent'), true),
	example('Xuất sắc is not exactly Tốt', () => gradeMeets(plan2023, rank(false), 'excellent'), false),
	example('Khá does not meet Tốt', () => gradeMeets(plan2023, rank(true), 'fair'), false),
	example('no grade yet is not "not met"', () => gradeMeets(plan2023, rank(true), ''), null),
	example('a grade of no scale', () => gradeMeets(plan2023, rank(true), 'brilliant'), null),

	example('no figure yet', () => indexValue(rate, []), null),
	example(
		'the newest day counts',
		() => indexValue(rate, figures(['99', '2023-05-01'], ['97.5', '2023-04-01'])),
		{ reached: '99', met: true }
	),
	example(
		'of one day the last to arrive',
		() => indexValue(rate, figures(['99', '2023-05-01'], ['97.5', '2023-05-01'])),
		{ reached: '97.5', met: false }
	),
	example(
		'0.1 and 0.2 are 0.3',
		() => indexValue(count, figures(['0.1', '2023-05-01'], ['0.2', '2023-05-02'])),
		{ reached: '0.3', met: true }
	),
	example('just below', () => indexValue(count, figures(['0.299999', '2023-05-01'])), {
		reached: '0.299999',
		met: false
	}),
	example('none late', () => indexValue(lateFiles, figures(['0', '2023-05-01'])), {
		reached: '0',
		met: true
	}),
	example('one late', () => indexValue(lateFiles, figures(['0', '2023-05-01'], ['1', '2023-06-01'])), {
		reached: '1',
		met: false
	}),
	example('negative figures are kept', () => indexValue(lateFiles, figures(['-1.50', '2023-05-01'])), {
		reached: '-1.5',
		met: true
	}),
	example(
		'sums beyond what a float holds',
		() => indexValue(count, figures(['999999999999999.999999', '2023-05-01'], ['0.000001', '2023-05-02'])),
		{ reached: '1000000000000000', met: true }
	),
	example('what is no number is passed over', () => indexValue(rate, figures(['98,5', '2023-05-01'])), null)
];
