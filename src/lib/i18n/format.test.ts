import { describe, expect, test } from 'vitest';
import { daysBetween, formatBytes, formatDay, formatInstant, formatNumber, listNames } from './format';

describe('days and instants stand on the clocks of Việt Nam', () => {
	test('a day is day/month/year in both languages', () => {
		expect(formatDay('2023-12-19')).toBe('19/12/2023');
	});

	test('an instant late in the UTC evening belongs to the next day', () => {
		expect(formatInstant('2023-12-19T16:59:59Z')).toBe('23:59 19/12/2023');
		expect(formatInstant(Date.parse('2023-12-19T17:00:00Z'))).toBe('00:00 20/12/2023');
	});

	test('what is no day or instant is shown as it came', () => {
		expect(formatDay('')).toBe('');
		expect(formatInstant('chưa rõ')).toBe('chưa rõ');
	});

	test.each([
		['2023-12-19', '2023-12-20', 1],
		['2024-02-28', '2024-03-01', 2],
		['2023-12-20', '2023-12-19', -1]
	])('%s to %s is %i days', (from, to, days) => {
		expect(daysBetween(from, to)).toBe(days);
	});
});

test('numbers as each language writes them', () => {
	expect(formatNumber(1234567.8, 'vi')).toBe('1.234.567,8');
	expect(formatNumber(1234567.8, 'en')).toBe('1,234,567.8');
});

test.each([
	0, 7, -7, 999, -999, 1000, -1000, 20_000, -123_456, 1_234_567, 9_007_199_254_740_991, 0.5, 1234.5
])('%d as the browser itself writes it', (value) => {
	expect(formatNumber(value, 'vi')).toBe(new Intl.NumberFormat('vi-VN').format(value));
	expect(formatNumber(value, 'en')).toBe(new Intl.NumberFormat('en-GB').format(value));
});

test.each([
	[0, '0 B'],
	[999, '999 B'],
	[312_400, '312 kB'],
	[1_440_000, '1,4 MB'],
	[12_440_000, '12 MB'],
	[5_200_000_000_000, '5.200 GB']
])('%i bytes are %s', (bytes, text) => {
	expect(formatBytes(bytes, 'vi')).toBe(text);
});

test('names are joined as people read them', () => {
	expect(listNames(['Lan', 'Hùng', 'Minh'], 'vi')).toBe('Lan, Hùng và Minh');
	expect(listNames(['Lan', 'Hùng', 'Minh'], 'en')).toBe('Lan, Hùng and Minh');
	expect(listNames([], 'vi')).toBe('');
});
