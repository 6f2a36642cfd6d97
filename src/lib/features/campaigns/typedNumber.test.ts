import { expect, test } from 'vitest';
import { isNumber, readDecimal, readWhole, shownDecimal } from './typedNumber';

test.each([
	['3', 3],
	[' 12 ', 12],
	['-1', -1],
	['', ''],
	['hai', 'hai'],
	['1,5', '1,5']
])('the whole number "%s"', (typed, stored) => expect(readWhole(typed)).toBe(stored));

test.each([
	['97,5', '97.5', true],
	['97.5', '97.5', true],
	['97,', '97.', false],
	['', '', false]
])('the decimal "%s"', (typed, stored, complete) => {
	expect(readDecimal(typed)).toBe(stored);
	expect(isNumber(stored)).toBe(complete);
});

test('a stored decimal is shown with a comma, and read again as the same', () => {
	expect(shownDecimal('97.5')).toBe('97,5');
	expect(readDecimal(shownDecimal('97.5'))).toBe('97.5');
});
