import { describe, expect, test } from 'vitest';
import { placeOf, tabsOf } from './navigation';

describe('the bar', () => {
	test('shows up to five places as they are', () => {
		const tabs = tabsOf(['today', 'log', 'mine', 'campaign', 'inbox']);
		expect(tabs.map((tab) => tab.href)).toEqual(['/', '/ghi', '/so', '/thi-dua', '/xac-nhan']);
		expect(tabs.every((tab) => tab.only === undefined)).toBe(true);
	});

	test('always has a way to what one comes to seldom, in the place of one that is not of every day', () => {
		const inBar = (...tabs: Parameters<typeof tabsOf>) =>
			tabsOf(...tabs)
				.filter((tab) => tab.only !== 'rail')
				.map((tab) => tab.href);
		expect(inBar(['today', 'log', 'mine', 'initiatives', 'campaign', 'results'])).toEqual([
			'/',
			'/ghi',
			'/so',
			'/thi-dua',
			'/muc-luc'
		]);
		expect(inBar(['today', 'log', 'mine', 'nominations', 'campaign', 'results', 'inbox'])).toEqual([
			'/',
			'/ghi',
			'/so',
			'/xac-nhan',
			'/muc-luc'
		]);
		const rail = tabsOf(['today', 'campaign', 'results']).filter((tab) => tab.only === 'rail');
		expect(rail.map((tab) => tab.href)).toEqual(['/ket-qua']);
	});

	test('of many keeps the daily ones, and one that leads to all; a wide screen shows each', () => {
		const tabs = tabsOf(['today', 'log', 'mine', 'campaign', 'inbox', 'council', 'campaigns', 'admin']);
		const inBar = tabs.filter((tab) => tab.only !== 'rail').map((tab) => tab.href);
		expect(inBar).toEqual(['/', '/ghi', '/xac-nhan', '/hoi-dong', '/muc-luc']);
		expect(tabs.filter((tab) => tab.only !== 'bar')).toHaveLength(8);
	});
});

test.each([
	['/', '/'],
	['/so/abc', '/so'],
	['/sang-kien/abc', '/sang-kien'],
	['/so', '/so'],
	['/de-nghi/abc/bao-cao', '/de-nghi'],
	['/song', ''],
	['/quan-tri/nguoi/abc', '/quan-tri'],
	['/cho', ''],
	['/muc-luc', '/muc-luc']
])('%s belongs to “%s”', (path, place) => {
	expect(placeOf(path)).toBe(place);
});
