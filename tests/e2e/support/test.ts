import { test as plain, type BrowserContext } from '@playwright/test';

export * from '@playwright/test';

interface Options {
	/**
	 * When a phone takes the whole app along, as the app does on a real one at its first visit:
	 * `asked`, once the test asks by `worksOffline`, or `own`, by itself.
	 * Five hundred files for each new phone are a third of what all browser tests cost.
	 */
	readonly takesAlong: 'asked' | 'own';
}

/**
 * The tests' own `test`: phones that a test opened beside its page end with it. The browser lives as long as its worker,
 * and a page that is left open goes on asking for a server that is gone; twenty of them took a whole core.
 */
export const test = plain.extend<Options & { readonly phones: void }>({
	takesAlong: ['asked', { option: true }],
	phones: [
		async ({ browser, takesAlong }, use) => {
			// The page's own context is made by it, too.
			const open = browser.newContext.bind(browser);
			browser.newContext = async (options): Promise<BrowserContext> => {
				const context = await open(options);
				if (takesAlong === 'asked') await context.addInitScript(waitUntilAsked);
				return context;
			};
			await use();
			browser.newContext = open;
			await Promise.all(browser.contexts().map((context) => context.close()));
		},
		{ auto: true }
	]
});

/** Runs in each page before the app: its service worker is registered once `takeAlong` is called (`worksOffline`). */
function waitUntilAsked(): void {
	// A worker that is there already is left alone, and so is a browser that has none.
	const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
	if (!serviceWorker || serviceWorker.controller) return;
	const register = serviceWorker.register.bind(serviceWorker);
	const asked = new Promise<void>((resolve) => Object.assign(window, { takeAlong: resolve }));
	serviceWorker.register = async (...how) => {
		await asked;
		return register(...how);
	};
}
