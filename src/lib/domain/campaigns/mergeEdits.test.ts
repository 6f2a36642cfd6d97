import { expect, test } from 'vitest';
import { setAt } from './edit';
import { mergeEdits, takeParts } from './mergeEdits';
import { plan2023 as base } from './templates';

const named = (rules = base, number: string) => setAt(rules, 'frame.number', number);
const longer = setAt(base, 'period.last', '2023-12-25');

test.each([
	['nobody changed anything', base, base, base, []],
	['only I', named(base, '1'), base, named(base, '1'), []],
	['only they', base, longer, longer, []],
	['different parts: both kept', named(base, '1'), longer, named(longer, '1'), []],
	['the same change twice is no clash', named(base, '1'), named(base, '1'), named(base, '1'), []],
	[
		'the same part: theirs is shown, a person chooses',
		named(base, '1'),
		named(base, '2'),
		named(base, '2'),
		['frame']
	]
])('%s', (_, mine, theirs, rules, clashing) => {
	const merged = mergeEdits(base, mine, theirs);
	expect(merged.rules.frame).toEqual(rules.frame);
	expect(merged.rules.period).toEqual(rules.period);
	expect(merged.clashing).toEqual(clashing);
});

test('a key order of another machine is no change', () => {
	const reordered = Object.fromEntries(Object.entries(base).reverse()) as unknown as typeof base;
	expect(mergeEdits(base, named(base, '1'), reordered).clashing).toEqual([]);
});

test('the chosen parts are taken from mine', () => {
	expect(takeParts(named(base, '2'), named(base, '1'), ['frame']).frame.number).toBe('1');
});
