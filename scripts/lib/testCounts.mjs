import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */
/**
 * What the two runners write, as far as it is read here.
 * @typedef {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[],
 *   stats: { expected: number, unexpected: number, flaky: number },
 *   errors: readonly unknown[]
 * }} Report
 */

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
	return count(report, code, ({ stats, errors }) => {
		if (stats.flaky > 0)
			console.log(`${stats.flaky} browser tests passed only at the second try (see above).`);
		return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
	});
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
