/** The number on the app's icon, where the phone has such a thing: what is unsent or needs the person. */
export function showBadge(count: number): void {
	if (typeof navigator.setAppBadge !== 'function') return;
	const shown = count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge();
	// Not installed, or not allowed to: a badge is a courtesy.
	shown.catch(() => undefined);
}
