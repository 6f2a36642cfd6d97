import type { Page } from '@playwright/test';

type Row = Record<string, unknown>;

/**
 * Rewrites every row of a table of the account that is open on the phone, as a fault of the disk or an ill program
 * would. @param change runs in the page: it sees nothing of the test
 */
export async function inDatabase(page: Page, table: string, change: (row: Row) => Row): Promise<void> {
	await page.evaluate(rewrite, [table, `(${change.toString()})`] as const);
}

/** Every row of a table of the account that is open on the phone, without bytes. */
export async function rowsIn(page: Page, table: string): Promise<readonly Row[]> {
	return page.evaluate(async (table) => {
		const answerOf = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const device = await answerOf(indexedDB.open('so-thi-dua'));
		const current = await answerOf(device.transaction('settings').objectStore('settings').get('current'));
		const account = await answerOf(device.transaction('accounts').objectStore('accounts').get(current.value));
		device.close();
		const db = await answerOf(indexedDB.open(`so-thi-dua.${account.server}.${account.account}`));
		const rows = (await answerOf(db.transaction(table).objectStore(table).getAll())) as Row[];
		db.close();
		return rows.map((row) => ({ ...row, bytes: undefined }));
	}, table);
}

async function rewrite([table, source]: readonly [string, string]): Promise<void> {
	const answerOf = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	// The page's own rules forbid `eval`; the test's world does not ask them.
	const change = (0, eval)(source) as (row: Row) => Row;
	const device = await answerOf(indexedDB.open('so-thi-dua'));
	const current = await answerOf(device.transaction('settings').objectStore('settings').get('current'));
	const account = await answerOf(device.transaction('accounts').objectStore('accounts').get(current.value));
	device.close();
	const db = await answerOf(indexedDB.open(`so-thi-dua.${account.server}.${account.account}`));
	const store = db.transaction(table, 'readwrite').objectStore(table);
	for (const row of (await answerOf(store.getAll())) as Row[]) await answerOf(store.put(change(row)));
	db.close();
}

/** Puts rows into a table of the account that is open on the phone, as a pull would. */
export async function putInDatabase(page: Page, table: string, rows: readonly object[]): Promise<void> {
	await page.evaluate(
		async ([table, rows]) => {
			const answerOf = <T>(request: IDBRequest<T>) =>
				new Promise<T>((resolve, reject) => {
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error);
				});
			const device = await answerOf(indexedDB.open('so-thi-dua'));
			const current = await answerOf(device.transaction('settings').objectStore('settings').get('current'));
			const account = await answerOf(
				device.transaction('accounts').objectStore('accounts').get(current.value)
			);
			device.close();
			const db = await answerOf(indexedDB.open(`so-thi-dua.${account.server}.${account.account}`));
			const store = db.transaction(table, 'readwrite').objectStore(table);
			for (const row of rows) await answerOf(store.put(row));
			db.close();
		},
		[table, rows] as const
	);
}
