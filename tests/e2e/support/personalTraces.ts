import type { Page } from '@playwright/test';

/**
 * Every text that the browser keeps for this address: databases (accounts and settings too), caches but for the app's own
 * files, local and session storage. Only what a person wrote, is called or signs in by is looked for by the callers; what
 * is the app's own (its language, its scroll places) is left out here.
 */
export function personalTraces(page: Page): Promise<readonly string[]> {
	return page.evaluate(collect);
}

async function collect(): Promise<string[]> {
	const found: string[] = [];
	const answerOf = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	for (const { name = '' } of await indexedDB.databases()) {
		// Workbox notes which of the app's files it holds.
		if (name.startsWith('workbox')) continue;
		const db = await answerOf(indexedDB.open(name));
		for (const table of db.objectStoreNames) {
			const store = db.transaction(table).objectStore(table);
			for (const row of await answerOf(store.getAll())) {
				found.push(`${name}/${table}: ${JSON.stringify(row)}`);
			}
		}
		db.close();
	}
	for (const name of await caches.keys()) {
		for (const { url } of await (await caches.open(name)).keys()) {
			if (new URL(url).pathname.startsWith('/api/')) found.push(`${name}: ${url}`);
		}
	}
	const own = new Set(['so.language']);
	for (const [where, storage] of Object.entries({ local: localStorage, session: sessionStorage })) {
		for (const [key, value] of Object.entries(storage)) {
			if (!own.has(key) && !key.startsWith('sveltekit:')) found.push(`${where}/${key}: ${String(value)}`);
		}
	}
	return found;
}
