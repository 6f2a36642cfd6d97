import type { Example } from '../example';
import { example } from './exampleRules';
import { allowed, exceededLimits, type QuotaContext, type QuotaTaker } from './quota';
import type { Quota } from './rules';

const collective = (unit: string): QuotaTaker => ({ kind: 'collective', unit });
const individual = (unit: string): QuotaTaker => ({ kind: 'individual', unit });
const passed = (...takers: QuotaTaker[]): QuotaContext => ({
	eligible: { collective: 12, individual: 41 },
	passed: takers
});
const rules = (...quotas: Quota[]) => ({ quotas });

const absolute: Quota = { code: 'a', level: 'ward', mode: 'absolute', kind: 'individual', max: 3 };
const zero: Quota = { code: 'z', level: 'ward', mode: 'absolute', kind: 'collective', max: 0 };
const pooled: Quota = { code: 'p', level: 'ward', mode: 'pooled', max: 2 };
const perUnit: Quota = { code: 'u', level: 'ward', mode: 'perUnit', kind: 'individual', max: 1 };
const either: Quota = { code: 'e', level: 'ward', mode: 'perUnit', kind: 'either', max: 1 };
const percent = (num: number, rounding: 'down' | 'up' | 'nearest'): Quota => {
	return { code: 'c', level: 'ward', mode: 'percentage', kind: 'individual', num, den: 100, rounding };
};

const left = (quotas: readonly Quota[], context: QuotaContext, unit = '', level = 'ward') => {
	return () => allowed(rules(...quotas), level, 'individual', context, unit).left;
};
const over = (quotas: readonly Quota[], context: QuotaContext) => () =>
	exceededLimits(rules(...quotas), 'ward', context).map(
		({ code, unit, max, taken }) => `${code} ${unit} ${taken}>${max}`
	);

export const quotaExamples: readonly Example[] = [
	example('three of three', left([absolute], passed()), 3),
	example('a collective takes no place of an individual', left([absolute], passed(collective('x'))), 3),
	example(
		'the last place is taken',
		left([absolute], passed(individual('x'), individual('x'), individual('y'))),
		0
	),
	example('a quota of another level says nothing', left([absolute], passed(), '', 'city'), null),
	example('a quota of the other kind says nothing', left([zero], passed()), null),
	example('zero is a quota', () => allowed(rules(zero), 'ward', 'collective', passed()).left, 0),
	example('a pool counts both kinds', left([pooled], passed(collective('x'))), 1),
	example(
		'the narrower of two quotas holds',
		left([absolute, pooled], passed(collective('x'), individual('y'))),
		0
	),
	example('per unit: the other unit has its own', left([perUnit], passed(individual('x')), 'y'), 1),
	example('per unit: the own place is taken', left([perUnit], passed(individual('x')), 'x'), 0),
	example('per unit: no unit asked, nothing said', left([perUnit], passed(individual('x'))), null),
	example('per unit, either kind', left([either], passed(collective('x')), 'x'), 0),
	example('5 % of 41, down', left([percent(5, 'down')], passed()), 2),
	example('5 % of 41, up', left([percent(5, 'up')], passed()), 3),
	example('5 % of 41, nearest', left([percent(5, 'nearest')], passed()), 2),
	example(
		'10 % of 45 is 4.5: nearest goes up',
		() => {
			return allowed(rules(percent(10, 'nearest')), 'ward', 'individual', {
				...passed(),
				eligible: { collective: 0, individual: 45 }
			}).left;
		},
		5
	),
	example(
		'a whole share is not rounded up',
		() => {
			return allowed(rules(percent(29, 'up')), 'ward', 'individual', {
				...passed(),
				eligible: { collective: 0, individual: 100 }
			}).left;
		},
		29
	),
	example(
		'nobody eligible, no place',
		() => {
			return allowed(rules(percent(20, 'up')), 'ward', 'individual', {
				...passed(),
				eligible: { collective: 0, individual: 0 }
			}).left;
		},
		0
	),
	example(
		'a limit says what it counts',
		() => allowed(rules(pooled), 'ward', 'collective', passed(individual('x'))).limits,
		[{ code: 'p', mode: 'pooled', counts: 'either', unit: '', max: 2, taken: 1 }]
	),
	example('kept', over([absolute, pooled, perUnit], passed(individual('x'), individual('y'))), []),
	example(
		'the pool is exceeded',
		over([absolute, pooled], passed(individual('x'), individual('y'), collective('z'))),
		['p  3>2']
	),
	example(
		'one unit of two exceeds its share',
		over([perUnit], passed(individual('x'), individual('y'), individual('x'))),
		['u x 2>1']
	)
];
