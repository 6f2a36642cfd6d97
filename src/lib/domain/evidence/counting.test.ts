import { describe, expect, test } from 'vitest';
import { awaitsAdmission, countsAsEvidence, replacedEntries } from './counting';
import { NONE, row } from './evidence.fixture';

describe('what counts as evidence', () => {
	test.each([
		['attested', row(), true],
		['submitted', row({ state: 'submitted' }), false],
		['returned', row({ state: 'returned' }), false],
		['withdrawn', row({ state: 'withdrawn' }), false],
		['attested but unsent', row({ unsent: true }), false],
		['late, not decided on', row({ late: true }), false],
		['late and rejected', row({ late: true, admission: 'rejected' }), false],
		['late and admitted', row({ late: true, admission: 'admitted' }), true],
		['an attested correction', row({ corrects: 'e0' }), true]
	])('%s: %s', (_name, entry, expected) => {
		expect(countsAsEvidence(entry, ['attested'], NONE)).toBe(expected);
	});

	test.each([
		['submitted, when asked for', row({ state: 'submitted' }), true],
		['returned never', row({ state: 'returned' }), false],
		['withdrawn never', row({ state: 'withdrawn' }), false],
		['a correction that waits stands beside nothing', row({ state: 'submitted', corrects: 'e0' }), false]
	])('with submitted included, %s', (_name, entry, expected) => {
		expect(countsAsEvidence(entry, ['attested', 'submitted'], NONE)).toBe(expected);
	});
});

describe('corrections count in place of what they correct', () => {
	const original = row({ id: 'e1' });
	const correction = (fields = {}) => row({ id: 'e2', corrects: 'e1', ...fields });

	test.each([
		['attested', correction(), ['e1']],
		['still waiting', correction({ state: 'submitted' }), []],
		['returned', correction({ state: 'returned' }), []],
		['unsent', correction({ unsent: true }), []],
		['late, not admitted', correction({ late: true }), []],
		['late and admitted', correction({ late: true, admission: 'admitted' }), ['e1']]
	])('%s', (_name, second, replaced) => {
		expect([...replacedEntries([original, second])]).toEqual(replaced);
	});

	test('a correction of a correction leaves only the last', () => {
		const chain = [original, correction(), row({ id: 'e3', corrects: 'e2' })];
		const replaced = replacedEntries(chain);
		expect(chain.filter((one) => countsAsEvidence(one, ['attested'], replaced)).map(({ id }) => id)).toEqual([
			'e3'
		]);
	});

	test('of corrections of corrections on two sides one counts: the one attested last', () => {
		const at = (day: number) => ({ decidedAt: `2023-06-0${day}T00:00:00.000Z` });
		const family = [
			original,
			correction(at(1)),
			row({ id: 'e3', corrects: 'e1', ...at(3) }),
			row({ id: 'e4', corrects: 'e2', ...at(2) })
		];
		const counted = (rows: typeof family) =>
			rows.filter((one) => countsAsEvidence(one, ['attested'], replacedEntries(rows))).map(({ id }) => id);
		expect(counted(family)).toEqual(['e3']);
		expect(counted([...family].reverse())).toEqual(['e3']);
		expect(counted(family.map((one) => (one.id === 'e4' ? { ...one, ...at(4) } : one)))).toEqual(['e4']);
	});

	test.each([
		['returned', { state: 'returned' }],
		['withdrawn', { state: 'withdrawn' }],
		['late and rejected', { late: true, admission: 'rejected' }]
	] as const)('a %s correction of a correction leaves the first correction in force', (_name, fields) => {
		const rows = [original, correction(), row({ id: 'e3', corrects: 'e2', ...fields })];
		const replaced = replacedEntries(rows);
		expect(rows.filter((one) => countsAsEvidence(one, ['attested'], replaced)).map(({ id }) => id)).toEqual([
			'e2'
		]);
	});

	test('records that name each other do not hold the page', () => {
		const ring = [row({ id: 'e1', corrects: 'e2' }), row({ id: 'e2', corrects: 'e1' })];
		expect(replacedEntries(ring).size).toBeGreaterThan(0);
	});

	test.each([[['e2', 'e3']], [['e3', 'e2']]])(
		'of two attested corrections the later one counts, in order %s',
		(order) => {
			const corrections = order.map((id) =>
				row({ id, corrects: 'e1', decidedAt: `2023-06-0${id.slice(1)}T00:00:00.000Z` })
			);
			expect([...replacedEntries([original, ...corrections])].sort()).toEqual(['e1', 'e2']);
		}
	);
});

test.each([
	[row({ late: true }), true],
	[row({ late: true, admission: 'admitted' }), false],
	[row({ late: true, state: 'withdrawn' }), false],
	[row(), false]
])('awaits admission %#', (entry, expected) => {
	expect(awaitsAdmission(entry)).toBe(expected);
});
