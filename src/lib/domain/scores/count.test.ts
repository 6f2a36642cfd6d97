import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreSheet } from '../campaigns/templates/grading';
import { countSheets } from './count';

const sheet = fc.tuple(...scoreSheet.criteria.map(({ max }) => fc.integer({ min: 0, max }))).map((given) => ({
	points: scoreSheet.criteria.map(({ code }, at) => ({
		criterion: code,
		points: given[at] ?? 0,
		comment: ''
	}))
}));
const sheets = fc.array(sheet, { minLength: 1, maxLength: 9 });
const aggregate = fc.constantFrom('mean' as const, 'trimmedMean' as const);
const totalOf = ({ points }: { points: { points: number }[] }) =>
	points.reduce((sum, { points }) => sum + points, 0);

describe('counting sheets', () => {
	test('does not depend on their order', () => {
		fc.assert(
			fc.property(sheets, aggregate, fc.infiniteStream(fc.nat()), (given, aggregate, chance) => {
				const rules = { ...scoreSheet, aggregate };
				const shuffled = given
					.map((one) => ({ one, at: chance.next().value }))
					.sort((a, b) => a.at - b.at)
					.map(({ one }) => one);
				expect(countSheets(rules, shuffled)).toEqual(countSheets(rules, given));
			})
		);
	});

	test('stays between the lowest and the highest total, trimmed or not', () => {
		fc.assert(
			fc.property(sheets, aggregate, (given, aggregate) => {
				const { sum, of, sheets: all } = countSheets({ ...scoreSheet, aggregate }, given);
				const totals = given.map(totalOf);
				expect(sum).toBeGreaterThanOrEqual(Math.min(...totals) * of);
				expect(sum).toBeLessThanOrEqual(Math.max(...totals) * of);
				expect(all).toBe(given.length);
			})
		);
	});

	test('trimmed leaves out one highest and one lowest of three or more, and no others', () => {
		fc.assert(
			fc.property(sheets, (given) => {
				const { sum, of } = countSheets({ ...scoreSheet, aggregate: 'trimmedMean' }, given);
				const totals = given.map(totalOf);
				const all = totals.reduce((one, other) => one + other, 0);
				const out = given.length >= 3 ? Math.min(...totals) + Math.max(...totals) : 0;
				expect([sum, of]).toEqual([all - out, given.length >= 3 ? given.length - 2 : given.length]);
			})
		);
	});

	test('one member who gives more never turns a pass into a failure', () => {
		fc.assert(
			fc.property(sheets, aggregate, fc.nat(), (given, aggregate, chance) => {
				const rules = { ...scoreSheet, aggregate };
				const at = chance % given.length;
				const full = scoreSheet.criteria.map(({ code, max }) => ({
					criterion: code,
					points: max,
					comment: ''
				}));
				const more = given.map((one, place) => (place === at ? { points: full } : one));
				if (countSheets(rules, given).passed) expect(countSheets(rules, more).passed).toBe(true);
			})
		);
	});
});
