import { expect, test, vi } from 'vitest';
import { InstallPrompt } from './installPrompt.svelte';

function page(standalone = false) {
	const target = new EventTarget();
	return Object.assign(target, { matchMedia: () => ({ matches: standalone }) }) as unknown as Window;
}

function offer(outcome: 'accepted' | 'dismissed') {
	const event = new Event('beforeinstallprompt', { cancelable: true });
	return Object.assign(event, { prompt: vi.fn(() => Promise.resolve({ outcome })) });
}

test('an offer is kept for later, and serves once', async () => {
	const browser = page();
	const install = new InstallPrompt();
	install.listen(browser);
	const event = offer('accepted');
	browser.dispatchEvent(event);
	expect(event.defaultPrevented).toBe(true);
	expect(install.available).toBe(true);
	expect(await install.ask()).toBe(true);
	expect(await install.ask()).toBe(false);
	expect(event.prompt).toHaveBeenCalledTimes(1);
});

test('after installing nothing is offered any more', () => {
	const browser = page();
	const install = new InstallPrompt();
	install.listen(browser);
	browser.dispatchEvent(offer('dismissed'));
	browser.dispatchEvent(new Event('appinstalled'));
	expect([install.available, install.installed]).toEqual([false, true]);
});

test('the home screen counts as installed; who stopped listening hears nothing', () => {
	const browser = page(true);
	const install = new InstallPrompt();
	const stop = install.listen(browser);
	stop();
	browser.dispatchEvent(offer('accepted'));
	expect([install.available, install.installed]).toEqual([false, true]);
});
