import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { prepare } from './prepare.mjs';
import { ROOT } from './root.mjs';
import { runTool } from './run.mjs';
import { step } from './step.mjs';
import { countPlaywright, countVitest } from './testCounts.mjs';

/** what reckons with days and puts them into words: a phone's own time zone must not change it */
const WITH_DAYS = ['domain', 'i18n', 'store', 'documents', 'app'].map((layer) => `src/lib/${layer}/`);
const REPORTS = join(ROOT, '.cache', 'reports');

/**
 * `npm test`: everything that a test needs, then every test; ends with `N passed, N failed`.
 * @param {boolean} [long] runs the long forms, too: tests read it as the variable `LONG`
 */
export async function testCommand(long = false) {
	if (long) process.env.LONG = '1';
	await step('dependencies installed', install);
	// Loaded only now: it stands on a dependency.
	const { ensureBrowser } = await import('./browser.mjs');
	await step('browser installed', ensureBrowser);
	await prepare();
	rmSync(REPORTS, { recursive: true, force: true });
	mkdirSync(REPORTS, { recursive: true });

	const counts = [
		await vitest('all', [], 'Asia/Ho_Chi_Minh'),
		await vitest('utc', ['--project', 'unit', ...WITH_DAYS], 'UTC'),
		await playwright()
	];
	const passed = counts.reduce((sum, count) => sum + count.passed, 0);
	const failed = counts.reduce((sum, count) => sum + count.failed, 0);
	if (failed > 0 || passed === 0) process.exitCode = 1;
	console.log(`${passed} passed, ${failed} failed`);
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {string} TZ
 */
async function vitest(name, args, TZ) {
	const report = join(REPORTS, `${name}.json`);
	const { code } = await runTool(
		'vitest/vitest.mjs',
		['run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
		{ env: { TZ }, show: true }
	);
	return countVitest(report, code);
}

async function playwright() {
	const report = join(REPORTS, 'browser.json');
	const { code } = await runTool(
		'@playwright/test/cli.js',
		['test', '--reporter=line,json', '--pass-with-no-tests'],
		{
			env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, TZ: 'Asia/Ho_Chi_Minh' },
			show: true
		}
	);
	return countPlaywright(report, code);
}
