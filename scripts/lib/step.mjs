/**
 * Runs a step with one line of progress; a step that finds nothing to do says nothing.
 * @param {string} what
 * @param {() => Promise<boolean | void> | boolean | void} work answers `false` when nothing was to do
 */
export async function step(what, work) {
	const started = Date.now();
	const done = await work();
	if (done === false) return;
	console.log(`✓ ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
