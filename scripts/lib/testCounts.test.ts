import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countPlaywright, countVitest, troubles } from './testCounts.mjs';

function reportOf(content: unknown): string {
	const folder = mkdtempSync(join(tmpdir(), 'sotd-report-'));
	const path = join(folder, 'report.json');
	writeFileSync(path, JSON.stringify(content));
	return path;
}

const fine = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const broken = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const unloadable = { status: 'failed', assertionResults: [] };

test.each([
	['all well', { numPassedTests: 3, numFailedTests: 0, testResults: [fine] }, 0, { passed: 3, failed: 0 }],
	[
		'one fails',
		{ numPassedTests: 2, numFailedTests: 1, testResults: [fine, broken] },
		1,
		{ passed: 2, failed: 1 }
	],
	[
		'a file does not load',
		{ numPassedTests: 2, numFailedTests: 0, testResults: [unloadable] },
		1,
		{ passed: 2, failed: 1 }
	],
	[
		'it ended badly',
		{ numPassedTests: 2, numFailedTests: 0, testResults: [fine] },
		1,
		{ passed: 2, failed: 1 }
	]
])('vitest: %s', (_, report, code, expected) => {
	const path = reportOf(report);
	expect(countVitest(path, code)).toEqual(expected);
	rmSync(path);
});

test('playwright: a second try counts as passed, errors outside of tests as failures', () => {
	const path = reportOf({ stats: { expected: 4, unexpected: 1, flaky: 1 }, suites: [], errors: [{}] });
	expect(countPlaywright(path, 1)).toEqual({ passed: 5, failed: 2 });
	rmSync(path);
});

test('why a browser test failed is told for each try, without colours and cut short', () => {
	const message = ['\u001b[31mTimed out\u001b[39m', ...Array.from({ length: 40 }, (_, n) => `line ${n}`)];
	const spec = {
		title: 'signing out',
		file: 'door.spec.ts',
		line: 197,
		tests: [
			{
				status: 'flaky',
				results: [
					{ status: 'timedOut', duration: 120_400, errors: [{ message: message.join('\n') }] },
					{ status: 'passed', duration: 900, errors: [] }
				]
			}
		]
	};
	const [told = '', ...more] = troubles([{ suites: [{ specs: [spec] }] }]);
	expect(told.split('\n').slice(0, 2)).toEqual([
		'✗ door.spec.ts:197 signing out (timedOut after 120 s)',
		'Timed out'
	]);
	expect([told.split('\n').length, more]).toEqual([15, []]);
});

test('no report is a failure', () => {
	expect(countVitest('/nowhere/report.json', 0)).toEqual({ passed: 0, failed: 1 });
});
