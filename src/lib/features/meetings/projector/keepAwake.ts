/** The wall stays lit while it is shown, where the browser can. @returns lets it sleep again */
export function keepAwake(): () => void {
	if (!('wakeLock' in navigator)) return () => undefined;
	let lock: WakeLockSentinel | undefined;
	let isOver = false;

	async function hold() {
		if (isOver || document.visibilityState !== 'visible') return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (isOver) await lock.release();
		} catch {
			// A laptop on its last battery refuses; then the wall goes dark as it always did.
		}
	}
	const shown = () => void hold();
	document.addEventListener('visibilitychange', shown);
	void hold();
	return () => {
		isOver = true;
		document.removeEventListener('visibilitychange', shown);
		void lock?.release().catch(() => undefined);
	};
}
