import type { CollectionName } from '$lib/domain/changes/protocol';
import type { StoreContext } from './context';
import type { LocalDatabase } from './database';
import { dropBytes } from './dropBytes';
import { lasting } from './lasting';
import { filesNamedBy } from './outbox';
import { plain, type Local } from './rows';
import { tableOf } from './tableOf';

// Apart from the rules, which saving asks: typing need not wait for them.

type Fields = Readonly<Record<string, unknown>>;

/**
 * A record that somebody is working on for minutes or weeks (an initiative, a report, a meeting): what was typed is on
 * disk at every beat, and becomes one change when a part of it is finished. On this phone alone until then.
 */
export interface Edit {
	/** `collection/id` */
	readonly key: string;
	readonly collection: CollectionName;
	readonly id: string;
	/** revision that it was opened on; 0 while the server has none */
	readonly baseRev: number;
	/** the fields as they were opened: only what differs travels */
	readonly was: Fields;
	/**
	 * revision that each field was opened on: a meeting is worked on for hours, and what others write of it meanwhile is
	 * on the screen before the next field is touched. Edits of before have none.
	 */
	readonly revs?: Readonly<Record<string, number>>;
	readonly fields: Fields;
	readonly updatedAt: string;
	/** what a decision is being made on, as it was read: shown beside what came instead; never sent */
	readonly reading?: Fields;
}

/** A record as a screen showed it when somebody began to type. */
export interface Seen {
	/** revision of the server's version beneath; 0 while it has none */
	readonly baseRev: number;
	readonly was: Fields;
}

/** What stood on the screen, as much of it as the screen says; `reading` left out stays as it was (see {@link Edit}). */
type Shown = Partial<Seen> & Pick<Edit, 'reading'>;

export function editKey(collection: CollectionName, id: string): string {
	return `${collection}/${id}`;
}

export async function readEdit(
	db: LocalDatabase,
	collection: CollectionName,
	id: string
): Promise<Edit | undefined> {
	return db.edits.get(editKey(collection, id));
}

/**
 * Keeps fields of an edit beside those that it holds already; resolves when they are on disk (P1). The first call opens
 * it.
 * @param seen what stood on the screen, so that words that came a moment before the write are not written over unseen;
 *   left out, the record as it lies here
 */
export async function keepEdit(
	{ db, now }: Pick<StoreContext, 'db' | 'now'>,
	collection: CollectionName,
	id: string,
	fields: Fields,
	seen?: Shown
): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.edits, tableOf(db, collection), () =>
			putFields(db, now(), collection, id, fields, seen)
		)
	);
}

/** The same inside a transaction of the caller over edits and the collection. */
export async function putFields(
	db: LocalDatabase,
	updatedAt: string,
	collection: CollectionName,
	id: string,
	fields: Fields,
	seen?: Shown
): Promise<void> {
	const edit = (await db.edits.get(editKey(collection, id))) ?? (await openedOn(db, collection, id, seen));
	const stored = await tableOf(db, collection).get(id);
	const shown = { ...((stored ? plain(stored) : {}) as Fields), ...seen?.was };
	const opened = Object.keys(fields).filter((field) => !(field in edit.was));
	const rev = seen?.baseRev ?? revBeneath(stored);
	await db.edits.put({
		...edit,
		baseRev: Math.min(edit.baseRev, seen?.baseRev ?? edit.baseRev),
		was: { ...edit.was, ...Object.fromEntries(opened.map((field) => [field, shown[field]])) },
		revs: { ...edit.revs, ...Object.fromEntries(opened.map((field) => [field, rev])) },
		fields: { ...edit.fields, ...fields },
		updatedAt,
		...(seen?.reading ? { reading: seen.reading } : {})
	});
}

async function openedOn(
	db: LocalDatabase,
	collection: CollectionName,
	id: string,
	seen: Shown | undefined
): Promise<Edit> {
	const baseRev = seen?.baseRev ?? revBeneath(await tableOf(db, collection).get(id));
	return { key: editKey(collection, id), collection, id, baseRev, was: {}, fields: {}, updatedAt: '' };
}

/** Revision of the server's version of a row; 0 while it has none. */
export function revBeneath(stored: Local<{ readonly rev: number }> | undefined): number {
	const base = stored?.sync === 'confirmed' ? stored : stored?.base;
	return base?.rev ?? 0;
}

/** Revision on which the person saw these fields of an edit: the oldest of theirs; without fields, that of the edit. */
export function openedRev({ baseRev, revs = {} }: Edit, fields: readonly string[]): number {
	return fields.length === 0 ? baseRev : Math.min(...fields.map((field) => revs[field] ?? baseRev));
}

/**
 * Throws an edit away, with the bytes that it alone named.
 * @param only these fields of it; left out, all
 */
export async function dropEdit(
	db: LocalDatabase,
	collection: CollectionName,
	id: string,
	only?: readonly string[]
): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.tables, async () => {
			const edit = await db.edits.get(editKey(collection, id));
			if (!edit) return;
			const rest = only ? without(edit, only) : null;
			const kept = await namedBeside(db, collection, id, rest?.fields ?? {});
			for (const file of filesNamedBy(edit)) if (!kept.has(file.id)) await dropBytes(db, id, file.id);
			await (rest ? db.edits.put(rest) : db.edits.delete(edit.key));
		})
	);
}

/** Some fields of an edit have become a change: what else was written stays. Inside a transaction. */
export async function endFields(
	db: LocalDatabase,
	collection: CollectionName,
	id: string,
	ended: readonly string[]
): Promise<void> {
	const edit = await db.edits.get(editKey(collection, id));
	if (!edit) return;
	const rest = without(edit, ended);
	await (rest ? db.edits.put(rest) : db.edits.delete(edit.key));
}

/** What is left of an edit without these fields; `null` when that is nothing. */
export function without(edit: Edit, fields: readonly string[]): Edit | null {
	const rest = Object.keys(edit.fields).filter((field) => !fields.includes(field));
	const pickFrom = (values: Fields) => Object.fromEntries(rest.map((field) => [field, values[field]]));
	if (rest.length === 0) return null;
	const revs = Object.fromEntries(rest.map((field) => [field, openedRev(edit, [field])]));
	return { ...edit, was: pickFrom(edit.was), fields: pickFrom(edit.fields), revs };
}

/** Ids of the files that the record as it is shown, an unsent change of it or these fields name. In a transaction. */
export async function namedBeside(
	db: LocalDatabase,
	collection: CollectionName,
	id: string,
	fields: Fields
): Promise<ReadonlySet<string>> {
	const stored = await tableOf(db, collection).get(id);
	const items = await db.outbox.where('[collection+id]').equals([collection, id]).toArray();
	const unsent = items.filter(({ status }) => status !== 'sent');
	const naming = [{ collection, fields: (stored ?? {}) as Fields }, { collection, fields }, ...unsent];
	return new Set(naming.flatMap(filesNamedBy).map((file) => file.id));
}

/** Edits to come back to, latest first. */
export async function unsavedEdits(db: LocalDatabase): Promise<readonly Edit[]> {
	const edits = await db.edits.toArray();
	return edits.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}
