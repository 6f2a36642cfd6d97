/** Where the app runs. Pure questions about values the browser gives, so that they can be tested. */

/**
 * A browser inside another app, with a storage of its own that the person's real browser never sees: a draft
 * made there is lost. Zalo is where the first link arrives; Facebook and Messenger behave the same.
 */
export function isInAppBrowser(userAgent: string): boolean {
	return /\bZalo|\bFBA[NV]\/|\bFB_IAB\//i.test(userAgent);
}

export type Platform = 'android' | 'iphone' | 'other';

/** An iPad calls itself a Mac; only its fingers give it away. */
export function platformOf(userAgent: string, touchPoints = 0): Platform {
	if (/Android/i.test(userAgent)) return 'android';
	if (/iPhone|iPad|iPod/i.test(userAgent)) return 'iphone';
	return /Macintosh/i.test(userAgent) && touchPoints > 1 ? 'iphone' : 'other';
}

/**
 * The link that asks Android to open an address in Chrome, and in whatever browser there is if Chrome is not.
 * @param address an `https:` address
 */
export function chromeIntent(address: string): string {
	const url = new URL(address);
	const fallback = encodeURIComponent(address);
	return (
		`intent://${url.host}${url.pathname}${url.search}#Intent;scheme=${url.protocol.slice(0, -1)};` +
		`package=com.android.chrome;S.browser_fallback_url=${fallback};end`
	);
}

/** Whether the browser lets this page save and encrypt; a loopback address counts as secure. */
export function isSecurePage(page: { readonly isSecureContext: boolean }): boolean {
	return page.isSecureContext;
}

/** The address somebody should have opened: the same place by HTTPS on its ordinary port. */
export function secureAddress(address: string): string {
	const url = new URL(address);
	return `https://${url.hostname}${url.pathname}${url.search}`;
}
