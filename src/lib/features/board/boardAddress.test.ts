import { expect, test } from 'vitest';
import { addressOf, readAsked } from './boardAddress';

const nothing = readAsked(new URLSearchParams());

test('what is as always stays out of the address', () => {
	expect(addressOf('/hoi-dong', nothing)).toBe('/hoi-dong');
});

test('what was asked comes back from the address', () => {
	const asked = {
		...nothing,
		campaign: 'c1',
		view: 'tap-the',
		unit: 'u1',
		area: '-',
		month: '2023-05',
		withWaiting: true,
		onlyLate: true,
		query: 'hồ sơ & đất',
		order: 'gaps',
		criterion: 'individualSolution'
	} as const;
	expect(readAsked(new URL(addressOf('/hoi-dong', asked), 'https://x').searchParams)).toEqual(asked);
});

test('strange words are taken for none', () => {
	expect(readAsked(new URLSearchParams('bang=xyz&thu-tu=xyz&ca-cho=2'))).toEqual(nothing);
});
