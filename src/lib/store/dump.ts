import { openRaw, rowsOf } from './rawRead';

/** A file with everything of a database that can still be read. */
export interface Dump {
	readonly file: Blob;
	/** rows in it */
	readonly rows: number;
	/** photos and documents among them */
	readonly files: number;
	/** rows that the browser would not give */
	readonly unread: number;
}

/** Others' photos that were looked at: the server has them, and they are nobody's unsent work. */
const LEFT_OUT = new Set(['fileCache']);
/** Text that is held as such before the browser may put it on disk. */
const HELD = 4_000_000;

/**
 * Writes what lies in a database as JSON, bytes as base64 (`{"$bytes": "…"}`), row by row and without the app's schema:
 * for a database that today's app cannot open. Nothing is upgraded, changed or deleted.
 * @returns `null` when the database is not there
 * @throws the browser's error when it gives nothing at all
 */
export async function dumpDatabase(name: string, madeAt: string): Promise<Dump | null> {
	const db = await openRaw(name);
	if (!db) return null;
	const parts: Blob[] = [];
	let text = '';
	const write = (more: string) => {
		text += more;
		if (text.length < HELD) return;
		parts.push(new Blob([text]));
		text = '';
	};
	let rows = 0;
	let files = 0;
	const unread: { readonly store: string; readonly key: unknown }[] = [];
	try {
		const head = { format: 'so-thi-dua/dump', version: 1, database: name, schema: db.version, madeAt };
		write(`${JSON.stringify(head).slice(0, -1)},"stores":{`);
		const stores = [...db.objectStoreNames].filter((store) => !LEFT_OUT.has(store));
		for (const [place, store] of stores.entries()) {
			write(`${place > 0 ? ',' : ''}${JSON.stringify(store)}:[`);
			let isFirst = true;
			for await (const row of rowsOf(db, store)) {
				if ('problem' in row) {
					unread.push({ store, key: row.key });
					continue;
				}
				write(`${isFirst ? '' : ','}${JSON.stringify(asText(row.value))}`);
				isFirst = false;
				rows += 1;
				if (store === 'files') files += 1;
			}
			write(']');
		}
		write(`},"unread":${JSON.stringify(unread)}}`);
	} finally {
		db.close();
	}
	const file = new Blob([...parts, text], { type: 'application/json' });
	return { file, rows, files, unread: unread.length };
}

function asText(value: unknown): unknown {
	if (value instanceof ArrayBuffer) return { $bytes: base64(new Uint8Array(value)) };
	if (Array.isArray(value)) return value.map(asText);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
}

/** In pieces, as a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
	const PIECE = 0x8000;
	let binary = '';
	for (let at = 0; at < bytes.length; at += PIECE) {
		binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
	}
	return btoa(binary);
}
