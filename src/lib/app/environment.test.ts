import { describe, expect, test } from 'vitest';
import { chromeIntent, isInAppBrowser, platformOf, secureAddress } from './environment';

const android = 'Mozilla/5.0 (Linux; Android 12; CPH2239) AppleWebKit/537.36 (KHTML, like Gecko)';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15';
const mac =
	'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15';

describe('a browser inside another app', () => {
	test.each([
		[`${iphone} Mobile/15E148 Zalo iOS/502 ZaloTheme/light ZaloLanguage/vn`, true],
		[`${android} Version/4.0 Chrome/124.0 Mobile Safari/537.36 Zalo android/12060698 ZaloTheme/light`, true],
		[`${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/450.0]`, true],
		[`${android} Chrome/124.0.0.0 Mobile Safari/537.36`, false],
		[mac, false]
	])('%s: %s', (userAgent, inside) => {
		expect(isInAppBrowser(userAgent)).toBe(inside);
	});
});

test.each([
	[android, 0, 'android'],
	[iphone, 5, 'iphone'],
	[mac, 0, 'other'],
	[mac, 5, 'iphone']
])('%s with %i fingers is %s', (userAgent, touchPoints, platform) => {
	expect(platformOf(userAgent, touchPoints)).toBe(platform);
});

test('the way out to Chrome keeps the place and has a fallback', () => {
	expect(chromeIntent('https://thidua.example.vn/ghi?x=1')).toBe(
		'intent://thidua.example.vn/ghi?x=1#Intent;scheme=https;package=com.android.chrome;' +
			'S.browser_fallback_url=https%3A%2F%2Fthidua.example.vn%2Fghi%3Fx%3D1;end'
	);
});

test('the right address is the same place by HTTPS', () => {
	expect(secureAddress('http://thidua.example.vn:8090/so?q=1#x')).toBe('https://thidua.example.vn/so?q=1');
});
