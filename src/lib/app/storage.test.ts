import { expect, test, vi } from 'vitest';
import { DeviceStorage } from './storage.svelte';

test('tells what is used, and whether it may be cleared', async () => {
	const storage = new DeviceStorage({
		persisted: () => Promise.resolve(false),
		estimate: () => Promise.resolve({ usage: 12_000_000, quota: 9e9 })
	});
	await storage.look();
	expect([storage.persistence, storage.used]).toEqual(['mayBeCleared', 12_000_000]);
});

test('once granted, the person is not asked again', async () => {
	const persist = vi.fn(() => Promise.resolve(true));
	const storage = new DeviceStorage({ persist });
	expect(await storage.keep()).toBe('kept');
	expect(await storage.keep()).toBe('kept');
	expect(persist).toHaveBeenCalledTimes(1);
});

test('a browser that does not tell is not guessed about', async () => {
	const storage = new DeviceStorage({});
	await storage.look();
	expect(await storage.keep()).toBe('unknown');
	expect(storage.used).toBeNull();
});
