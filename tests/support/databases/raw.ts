/** A table as the browser declares it, without the app's own schema. */
export interface RawStore {
	readonly name: string;
	readonly keyPath: string | readonly string[] | null;
	readonly autoIncrement: boolean;
	readonly indexes: readonly RawIndex[];
}

export interface RawIndex {
	readonly name: string;
	readonly keyPath: string | readonly string[];
	readonly unique: boolean;
	readonly multiEntry: boolean;
}

/** A whole database as IndexedDB holds it. */
export interface RawDatabase {
	/** the browser's own number: ten times the version that the app declares */
	readonly version: number;
	readonly stores: readonly RawStore[];
	readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** What a database declares, in an order that does not depend on the one in which it was made. */
export function schemaOf({ version, stores }: RawDatabase): Omit<RawDatabase, 'rows'> {
	const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);
	const sorted = stores.map((store) => ({ ...store, indexes: [...store.indexes].sort(byName) }));
	return { version, stores: sorted.sort(byName) };
}

/** Reads a database as it lies there: no version is asked for, so nothing is upgraded. */
export async function readRaw(name: string): Promise<RawDatabase> {
	const db = await answerOf(indexedDB.open(name));
	try {
		const names = [...db.objectStoreNames];
		const read = db.transaction(names, 'readonly');
		const rows: Record<string, RawDatabase['rows'][string]> = {};
		const stores: RawStore[] = [];
		for (const name of names) {
			const store = read.objectStore(name);
			const { keyPath, autoIncrement } = store;
			const indexes = [...store.indexNames].map((one): RawIndex => {
				const { name, keyPath, unique, multiEntry } = store.index(one);
				return { name, keyPath, unique, multiEntry };
			});
			stores.push({ name, keyPath, autoIncrement, indexes });
			rows[name] = (await answerOf(store.getAll())) as Readonly<Record<string, unknown>>[];
		}
		return { version: db.version, stores, rows };
	} finally {
		db.close();
	}
}

/**
 * Makes a database as an older app left it, by IndexedDB alone. Self-contained: the browser tests run it in a page.
 * @param raw bytes as {@link packed} wrote them
 */
export async function writeRaw(name: string, raw: RawDatabase): Promise<void> {
	const unpack = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(unpack);
		if (typeof value !== 'object' || value === null) return value;
		const { $bytes } = value as { readonly $bytes?: string };
		if (typeof $bytes === 'string') return Uint8Array.from(atob($bytes), (one) => one.charCodeAt(0)).buffer;
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unpack(inner)]));
	};
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.open(name, raw.version);
		request.onerror = () => reject(request.error);
		request.onupgradeneeded = () => {
			for (const { name, keyPath, autoIncrement, indexes } of raw.stores) {
				const store = request.result.createObjectStore(name, {
					keyPath: typeof keyPath === 'string' || keyPath === null ? keyPath : [...keyPath],
					autoIncrement
				});
				for (const { name, keyPath, unique, multiEntry } of indexes) {
					const path = typeof keyPath === 'string' ? keyPath : [...keyPath];
					store.createIndex(name, path, { unique, multiEntry });
				}
				for (const row of raw.rows[name] ?? []) store.put(unpack(row));
			}
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
}

/** The same with bytes as text, for a file of JSON. */
export function packed(value: unknown): unknown {
	if (value instanceof ArrayBuffer) return { $bytes: Buffer.from(value).toString('base64') };
	if (Array.isArray(value)) return value.map(packed);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, packed(inner)]));
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
