import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initiativeContent } from './initiative';
import { by } from './initiative.fixture';
import { initiativeSignature } from './likeness';
import { initiative } from './initiative.fixture';
import { INITIATIVE_SECTIONS, shareProblem, splitEvenly } from './sections';
import { similarity } from '../text/similarity';
import { INITIATIVE_WORDS } from './words';

test('the names of the words are those of the schema', () => {
	expect([...INITIATIVE_WORDS].sort()).toEqual(Object.keys(initiativeContent()).sort());
});

test('every word has its place in the form, once', () => {
	const shown = INITIATIVE_SECTIONS.flatMap(({ fields }) => fields as readonly string[]);
	expect([...shown].sort()).toEqual([...INITIATIVE_WORDS].sort());
});

test('what a section needs it also shows', () => {
	for (const { fields, needs } of INITIATIVE_SECTIONS)
		expect(fields).toEqual(expect.arrayContaining([...needs]));
});

test('an initiative is compared by what it says, not by its title alone', () => {
	const other = initiative({ title: 'Tên khác hẳn', idea: 'Thêm vào.' });
	expect(similarity(initiativeSignature(initiative()), initiativeSignature(other))).toBeGreaterThan(0.5);
});

describe('shares', () => {
	test('split evenly can always be filed, and differ by one at most', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
				const shares = splitEvenly(count);
				expect(shareProblem(shares.map((share, at) => by(String.fromCharCode(97 + at), share)))).toBeNull();
				expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
			})
		);
	});

	test('can be filed exactly when each has at least one percent and they add up to 100', () => {
		const anyShares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 });
		const whole = fc
			.array(fc.integer({ min: 1, max: 99 }), { maxLength: 4 })
			.map((cuts) => [0, ...new Set(cuts), 100].sort((a, b) => a - b))
			.map((cuts) => cuts.slice(1).map((cut, at) => cut - (cuts[at] ?? 0)));
		fc.assert(
			fc.property(fc.oneof(anyShares, whole), (shares) => {
				const sum = shares.reduce((all, share) => all + share, 0);
				const fits = sum === 100 && shares.every((share) => share > 0);
				expect(
					shareProblem(shares.map((share, at) => by(String.fromCharCode(97 + at), share))) === null
				).toBe(fits);
			})
		);
	});
});
