import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsReason, suggestedConclusion } from './conclusion';
import { SCREENING_VERDICTS } from './nomination';

const criteria = ['a', 'b', 'c'].map((code) => ({ code, mandatory: code !== 'c' }));
const tables = fc
	.array(fc.constantFrom(...SCREENING_VERDICTS), { minLength: 3, maxLength: 3 })
	.map((verdicts) =>
		criteria.map(({ code }, at) => ({ criterion: code, verdict: verdicts[at] ?? 'noData' }))
	);

test('a suggestion never asks for a reason', () => {
	fc.assert(
		fc.property(tables, fc.boolean(), (screening, reportReady) => {
			const state = suggestedConclusion({ screening, reportReady }, criteria);
			expect(needsReason({ state, screening, reportReady }, criteria)).toBe(false);
		})
	);
});
