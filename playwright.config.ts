import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './scripts/lib/browser.mjs';

const executablePath = findBrowser();

export default defineConfig({
	testDir: 'tests/e2e',
	timeout: process.env.LONG ? 300_000 : 120_000,
	// The long forms run for an hour beside other work: what counts there is what is seen, not when.
	expect: { timeout: process.env.LONG ? 20_000 : 10_000 },
	// Two cores: a server, a browser and the test share them; while one test waits, a third goes on.
	workers: 3,
	forbidOnly: Boolean(process.env.CI),
	// A shared machine can stall a browser for a minute. A second try is said aloud, never silent.
	retries: process.env.CI ? 1 : 0,
	use: {
		browserName: 'chromium',
		viewport: { width: 360, height: 740 },
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		// What is recorded of every test costs the cores that it shares: in CI the second try alone is recorded.
		trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
		launchOptions: { args: BROWSER_ARGUMENTS, ...(executablePath ? { executablePath } : {}) }
	}
});
