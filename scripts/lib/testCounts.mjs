import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */
/**
 * What the two runners write, as far as it is read here.
 * @typedef {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[],
 *   stats: { expected: number, unexpected: number, flaky: number },
 *   suites: readonly Suite[],
 *   errors: readonly unknown[]
 * }} Report
 * @typedef {{ suites?: readonly Suite[], specs?: readonly Spec[] }} Suite
 * @typedef {{ title: string, file: string, line: number, tests: readonly { status: string, results: readonly Try[] }[] }} Spec
 * @typedef {{ status: string, duration: number, errors: readonly { message?: string }[] }} Try
 */

/** so many lines tell what went wrong; the rest of a browser's call log is above */
const LINES = 14;
// eslint-disable-next-line no-control-regex -- the colours of a terminal
const COLOUR = /\u001b\[\d*m/g;

/**
 * What a Vitest run came to. A file that could not even be loaded, and a run without a report, count as a failure.
 * @param {string} report
 * @param {number} code exit code of the run
 * @returns {Count}
 */
export function countVitest(report, code) {
	return count(report, code, ({ numPassedTests, numFailedTests, testResults }) => ({
		passed: numPassedTests,
		failed:
			numFailedTests +
			testResults.filter(
				(file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')
			).length
	}));
}

/**
 * @param {string} report
 * @param {number} code
 * @returns {Count}
 */
export function countPlaywright(report, code) {
	return count(report, code, ({ stats, suites, errors }) => {
		for (const line of troubles(suites)) console.log(line);
		if (stats.flaky > 0)
			console.log(`${stats.flaky} browser tests passed only at the second try (see above).`);
		return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
	});
}

/**
 * Why each try of a browser test failed, at the end where a shortened log still shows it.
 * @param {readonly Suite[]} suites
 * @returns {readonly string[]}
 */
export function troubles(suites) {
	return suites.flatMap(({ suites: within = [], specs = [] }) => [
		...troubles(within),
		...specs.flatMap(({ title, file, line, tests }) =>
			tests
				.flatMap(({ results }) => results)
				.filter(({ status }) => status !== 'passed' && status !== 'skipped')
				.map(({ status, duration, errors }) =>
					[
						`✗ ${file}:${line} ${title} (${status} after ${Math.round(duration / 1000)} s)`,
						...errors.map(({ message = '' }) =>
							message.replace(COLOUR, '').split('\n').slice(0, LINES).join('\n')
						)
					].join('\n')
				)
		)
	]);
}

/**
 * @param {string} report
 * @param {number} code
 * @param {(report: Report) => Count} read
 * @returns {Count}
 */
function count(report, code, read) {
	let counted = { passed: 0, failed: 0 };
	try {
		counted = read(JSON.parse(readFileSync(report, 'utf8')));
	} catch (problem) {
		console.error(`No report of ${report}: ${problem}`);
		return { passed: 0, failed: 1 };
	}
	return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}
