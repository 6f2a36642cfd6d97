import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReportSection } from './nomination';
import { mergeReports, partOf, samePart, withPart } from './reportParts';
import { addSentences, dropSentence, swapSentences } from './sentences';

const KEYS = ['a', 'b', 'c'];
const part = fc.record({
	key: fc.constantFrom(...KEYS),
	text: fc.constantFrom('', 'một', 'hai', 'ba'),
	entries: fc.subarray(['e1', 'e2']),
	initiatives: fc.constant([] as string[])
});
const reports = fc
	.array(part, { maxLength: 4 })
	.map((parts) => parts.reduce<readonly ReportSection[]>((report, one) => withPart(report, one), []));
const says = (report: readonly ReportSection[]) => KEYS.map((key) => partOf(report, key));

test('whoever is first, both arrive at the same report where nothing clashes', () => {
	fc.assert(
		fc.property(reports, reports, reports, (base, one, other) => {
			const there = mergeReports(base, one, other);
			const back = mergeReports(base, other, one);
			expect([...there.clashing].sort()).toEqual([...back.clashing].sort());
			if (there.clashing.length === 0) expect(says(there.report)).toEqual(says(back.report));
		})
	);
});

test('no words of either side vanish unnamed', () => {
	fc.assert(
		fc.property(reports, reports, reports, (base, mine, theirs) => {
			const { report, clashing } = mergeReports(base, mine, theirs);
			for (const key of KEYS) {
				const [old, own, other, now] = [base, mine, theirs, report].map((one) => partOf(one, key)) as [
					ReportSection,
					ReportSection,
					ReportSection,
					ReportSection
				];
				if (!samePart(own, old)) expect(samePart(now, own)).toBe(true);
				if (!samePart(other, old) && !samePart(now, other)) expect(clashing).toContain(key);
			}
		})
	);
});

test('a sentence that was put in comes out again and leaves the text as it was', () => {
	const line = fc.stringMatching(/^[a-zà-ỹ ]{1,12}$/).map((text) => `${text.trim()}.`);
	fc.assert(
		fc.property(fc.uniqueArray(line, { maxLength: 5 }), line, line, (lines, one, other) => {
			fc.pre(!lines.includes(one) && !lines.includes(other) && one !== other);
			const text = lines.join('\n');
			const both = addSentences(text, [one, other]);
			expect(dropSentence(dropSentence(both, one), other)).toBe(text);
			expect(swapSentences(swapSentences(both, one, other), one, other)).toBe(both);
		})
	);
});
