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
		const all = [
			'today',
			'log',
			'mine',
			'campaign',
			'inbox',
			'council',
			'scoring',
			'campaigns',
			'admin'
		] as const;
		const tabs = tabsOf(all);
		const inBar = tabs.filter((tab) => tab.only !== 'rail').map((tab) => tab.href);
		expect(inBar).toEqual(['/', '/ghi', '/xac-nhan', '/hoi-dong', '/muc-luc']);
		expect(tabs.filter((tab) => tab.only !== 'bar')).toHaveLength(9);
	});

	test('of somebody who scores initiatives beside logging keeps the scoring', () => {
		const tabs = tabsOf(['today', 'log', 'mine', 'campaign', 'scoring', 'admin']);
		const inBar = tabs.filter((tab) => tab.only !== 'rail').map((tab) => tab.href);
		expect(inBar).toEqual(['/', '/ghi', '/so', '/cham-sang-kien', '/muc-luc']);
	});
});

test('conduct has a place of its own only for whom it is the one of the council’s', () => {
	const head = tabsOf(['today', 'log', 'mine', 'campaign', 'inbox', 'conduct']);
	expect(head.find((tab) => tab.href === '/hoi-dong/ky-luat')?.only).toBe('rail');
	const office = tabsOf(['today', 'log', 'mine', 'campaign', 'inbox', 'conduct', 'council']);
	expect(office.map((tab) => tab.href)).not.toContain('/hoi-dong/ky-luat');
	expect(
		placeOf(
			'/hoi-dong/ky-luat/abc',
			office.map((tab) => tab.href)
		)
	).toBe('/hoi-dong');
});

test.each([
	['/', '/'],
	['/hoi-dong/ky-luat/abc', '/hoi-dong/ky-luat'],
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
