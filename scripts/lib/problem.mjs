/** Something that the person at the console can mend: printed as one line, without a stack. */
export class Problem extends Error {}

/**
 * Runs a command's body; a `Problem` ends it with one line, anything else is a bug and shows its stack.
 * @param {() => Promise<void>} body
 */
export async function runCommand(body) {
	try {
		await body();
	} catch (problem) {
		console.error(problem instanceof Problem ? `✗ ${problem.message}` : problem);
		process.exitCode = 1;
	}
}
