import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, textOf, withMember } from './lines';

test('an empty field holds no line, and a blank line stays while it is typed', () => {
	expect(linesOf('')).toEqual([]);
	expect(linesOf('a\n')).toEqual(['a', '']);
});

test('a text comes back letter for letter', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('Ủ', 'a', ' ', '\n') }), (text) => {
			expect(textOf(linesOf(text))).toBe(text);
		})
	);
});

test('a member takes the place of the one of its key, a new one comes last', () => {
	const list = [
		{ level: 'ward', to: ['a'] },
		{ level: 'city', to: ['b'] }
	];
	expect(withMember(list, 'level', { level: 'ward', to: ['c'] })).toEqual([
		{ level: 'ward', to: ['c'] },
		list[1]
	]);
	expect(withMember(list, 'level', { level: 'province', to: [] })).toHaveLength(3);
});
