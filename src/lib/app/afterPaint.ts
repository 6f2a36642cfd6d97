/**
 * Runs once what is on the screen now has been painted, so that nothing competes with the first screen for a slow
 * phone's processor. A page in the background paints nothing: there a timer does it.
 * @returns takes the call back, as long as it has not run
 */
export function afterPaint(run: () => void): () => void {
	const WITHOUT_FRAMES = 1000;
	let frame = 0;
	const timer = setTimeout(go, WITHOUT_FRAMES);
	function go(): void {
		stop();
		run();
	}
	function stop(): void {
		clearTimeout(timer);
		cancelAnimationFrame(frame);
	}
	// The first frame callback comes before its painting, the second after it.
	frame = requestAnimationFrame(() => {
		frame = requestAnimationFrame(go);
	});
	return stop;
}
