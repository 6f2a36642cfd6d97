import { test as plain } from '@playwright/test';

export * from '@playwright/test';

/**
 * The tests' own `test`: phones that a test opened beside its page end with it. The browser lives as long as its worker,
 * and a page that is left open goes on asking for a server that is gone; twenty of them took a whole core.
 */
export const test = plain.extend<{ readonly endedPhones: void }>({
	endedPhones: [
		async ({ browser }, use) => {
			await use();
			await Promise.all(browser.contexts().map((context) => context.close()));
		},
		{ auto: true }
	]
});
