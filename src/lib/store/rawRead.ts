/** A row, or the word that the browser would not give it. */
export type RawRow = { readonly value: unknown } | { readonly key: IDBValidKey; readonly problem: unknown };

/**
 * Opens a database by the browser's own means and at the version it has: no schema of ours is asked for, nothing is
 * upgraded, and none is made.
 * @returns `null` when there is no such database
 */
export function openRaw(name: string): Promise<IDBDatabase | null> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		let isMissing = false;
		request.onupgradeneeded = () => {
			isMissing = true;
			// Aborted, the empty database that would be made here is none.
			request.transaction?.abort();
		};
		request.onsuccess = () => {
			const db = request.result;
			// Whoever upgrades or signs out meanwhile is not held up.
			db.onversionchange = () => db.close();
			resolve(db);
		};
		request.onerror = () => (isMissing ? resolve(null) : reject(request.error));
	});
}

/** The rows of a table one after the other: one that is damaged does not take the rest along, nor do all fill the memory. */
export async function* rowsOf(db: IDBDatabase, store: string): AsyncGenerator<RawRow> {
	const keys = await answerOf(db.transaction(store).objectStore(store).getAllKeys());
	for (const key of keys) {
		try {
			yield { value: await answerOf(db.transaction(store).objectStore(store).get(key)) };
		} catch (problem) {
			yield { key, problem };
		}
	}
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
