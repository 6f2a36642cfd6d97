/** `AbortSignal.any` where it exists (Chrome 116, Safari 17.4), else its few lines. */
export function anySignal(signals: readonly AbortSignal[]): AbortSignal {
	if ('any' in AbortSignal) return AbortSignal.any([...signals]);
	const controller = new AbortController();
	for (const signal of signals) {
		if (signal.aborted) controller.abort();
		signal.addEventListener('abort', () => controller.abort(), { once: true });
	}
	return controller.signal;
}
