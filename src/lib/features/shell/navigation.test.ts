import { describe, expect, test } from 'vitest';
import { placeOf, tabsOf } from './navigation';

describe('the bar', () => {
	test('shows up to five places as they are', () => {
		const tabs = tabsOf(['today', 'log', 'mine', 'campaign', 'inbox']);
		expect(tabs.map((tab) => tab.href)).toEqual(['/', '/ghi', '/so', '/thi-dua', '/xac-nhan']);
		expect(tabs.every((tab) => tab.only === undefined)).toBe(true);
	});

	test('leaves what one comes to from home to the rail', () => {
		const tabs = tabsOf(['today', 'log', 'mine', 'initiatives', 'campaign', 'inbox']);
		expect(tabs.filter((tab) => tab.only !== 'rail').map((tab) => tab.href)).toEqual([
			'/',
			'/ghi',
			'/so',
			'/thi-dua',
			'/xac-nhan'
		]);
		expect(tabs.find((tab) => tab.href === '/sang-kien')?.only).toBe('rail');
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
	['/song', ''],
	['/quan-tri/nguoi/abc', '/quan-tri'],
	['/cho', ''],
	['/muc-luc', '/muc-luc']
])('%s belongs to “%s”', (path, place) => {
	expect(placeOf(path)).toBe(place);
});
