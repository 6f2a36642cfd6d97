/**
 * Waits until the open account's database holds so many entries.
 * @param {import('@playwright/test').Page} page
 * @param {number} entries
 */
export async function entriesHere(page, entries) {
	await page.waitForFunction(countsTo, entries, { timeout: 180_000, polling: 250 });
}

/** @param {number} entries */
async function countsTo(entries) {
	const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
	const name = names.find((one) => one.split('.').length === 3);
	if (!name) return false;
	/** @type {IDBDatabase} */
	const db = await answerOf(indexedDB.open(name));
	const count = await answerOf(db.transaction('entries').objectStore('entries').count());
	db.close();
	return count === entries;

	/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
	function answerOf(request) {
		return new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	}
}
