import { expect, test } from 'vitest';
import { figuresToSend, readDecimal, writeDecimal } from './figures';

test.each([
	['312', '312'],
	['1.234', '1234'],
	['1.234.567', '1234567'],
	['1,234,567', '1234567'],
	['1.234,5', '1234.5'],
	['1,234.5', '1234.5'],
	['98,5', '98.5'],
	['98.5', '98.5'],
	['1,234', '1.234'],
	['0.125', '0.125'],
	['0,125', '0.125'],
	['12.3456', '12.3456'],
	['-2', '-2'],
	['007', '7'],
	[' 1 234 ', '1234'],
	['1.23.4', null],
	['1,2,3', null],
	['12,', null],
	['mười', null],
	['', null],
	['12345678901234567', null]
])('%s is read as %s', (typed, expected) => {
	expect(readDecimal(typed)).toBe(expected);
});

test.each(['1.234', '0.5', '1234', '-7.25', '1000000'])('%s goes back into the field unharmed', (stored) => {
	expect(readDecimal(writeDecimal(stored))).toBe(stored);
});

test('empty rows are left out and the indices stay beside their figures', () => {
	const figure = (name: string, value: string) => ({ name, value, unit: '' });
	const sent = figuresToSend({
		figures: [figure('', ''), figure('Hồ sơ', '1.200'), figure('Buổi', 'ba')],
		figureIndices: ['x', 'online', '']
	});
	expect(sent).toEqual({
		figures: [figure('Hồ sơ', '1200'), figure('Buổi', 'ba')],
		figureIndices: ['online', '']
	});
});
