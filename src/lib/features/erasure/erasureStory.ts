import type { NamedFile } from '$lib/domain/attachments/namedFile';
import { filesNamedIn, isFileOwner } from '$lib/domain/attachments/owners';
import type { RecordOf } from '$lib/domain/changes/attempt';
import type { CollectionName } from '$lib/domain/changes/protocol';
import type { Erasable } from '$lib/domain/erasures/erasable';
import { isFree, type ErasureLookup } from '$lib/domain/erasures/judgeErasure';
import type { Problem } from '$lib/domain/result';
import type { LocalDatabase } from '$lib/store/database';
import { plain, type Local } from '$lib/store/rows';

/** A record that may hold the same words and does not go along. */
export interface Related {
	readonly collection: CollectionName;
	readonly id: string;
	readonly title: string;
}

/** What the screen of an erasure tells before anybody decides. */
export interface ErasureStory {
	readonly record: RecordOf[Erasable];
	/** revision at the server; what never arrived has none, and is thrown away like any unsent work */
	readonly rev: number;
	readonly title: string;
	/** whom it is about, as it was written; empty where the title says it */
	readonly about: string;
	/** files of it at the server */
	readonly files: number;
	/** the files that are meant: all of a record, or the one */
	readonly named: readonly NamedFile[];
	readonly related: readonly Related[];
	/** why it cannot be erased, as far as this phone knows */
	readonly hindrance: Problem | null;
	readonly lookup: ErasureLookup;
}

/** @returns `undefined` when this phone does not hold the record */
export async function erasureStory(
	db: LocalDatabase,
	collection: Erasable,
	id: string
): Promise<ErasureStory | undefined> {
	const row = await db.table<Local<RecordOf[Erasable]>, string>(collection).get(id);
	if (!row) return undefined;
	const record = plain(row) as RecordOf[Erasable];
	const base = row.sync === 'confirmed' ? row : row.base;
	const [lookup, files, related, names, named] = await Promise.all([
		erasureLookup(db, collection, record),
		db.attachments.where('record').equals(id).count(),
		relatedTo(db, collection, record),
		namesOf(db, collection, record),
		namedIn(db, collection, record)
	]);
	const free = isFree(collection, record as never, lookup);
	return {
		record,
		rev: base?.rev ?? 0,
		...names,
		named,
		files,
		related,
		hindrance: free.ok ? null : free.error,
		lookup
	};
}

type Fields = Readonly<Record<string, unknown>>;

async function namesOf(
	db: LocalDatabase,
	collection: Erasable,
	record: RecordOf[Erasable]
): Promise<Pick<ErasureStory, 'title' | 'about'>> {
	const fields = record as unknown as Fields;
	const text = (field: string) => String(fields[field] ?? '');
	if (collection === 'attachments') {
		const owner = (await db.table<Fields, string>(text('owner')).get(text('record'))) ?? {};
		return { title: String(owner.title ?? owner.subjectName ?? ''), about: '' };
	}
	if (collection === 'profiles') {
		return { title: (await db.people.get(text('person')))?.name ?? '', about: '' };
	}
	const title = text('title') || text('idea');
	return title === '' ? { title: text('subjectName'), about: '' } : { title, about: text('subjectName') };
}

async function namedIn(
	db: LocalDatabase,
	collection: Erasable,
	record: RecordOf[Erasable]
): Promise<readonly NamedFile[]> {
	if (isFileOwner(collection)) return filesNamedIn(collection, record);
	if (collection !== 'attachments') return [];
	const { owner, record: of } = record as RecordOf['attachments'];
	const holder = await db.table<object, string>(owner).get(of);
	return holder ? filesNamedIn(owner, holder).filter(({ id }) => id === record.id) : [];
}

/** Corrections of an entry and what it corrects; initiatives that link it. */
async function relatedTo(
	db: LocalDatabase,
	collection: Erasable,
	record: RecordOf[Erasable]
): Promise<readonly Related[]> {
	if (collection !== 'entries') return [];
	const { id, corrects } = record as RecordOf['entries'];
	const [later, original, linking] = await Promise.all([
		correctionsOf(db, id),
		corrects === '' ? undefined : db.entries.get(corrects),
		db.initiatives.filter(({ entries }) => entries.includes(id)).toArray()
	]);
	const corrections = await db.entries.bulkGet([...later]);
	return [
		...[original, ...corrections].flatMap((entry) =>
			entry ? [{ collection: 'entries' as const, id: entry.id, title: entry.title }] : []
		),
		...linking.map((one) => ({
			collection: 'initiatives' as const,
			id: one.id,
			title: one.title || one.idea
		}))
	];
}

/** All corrections of an entry, and theirs. */
async function correctionsOf(db: LocalDatabase, entry: string): Promise<readonly string[]> {
	const found: string[] = [];
	for (let asked = [entry]; asked.length > 0;) {
		const next = await db.entries.where('corrects').anyOf(asked).primaryKeys();
		asked = next.filter((id) => id !== entry && !found.includes(id));
		found.push(...asked);
	}
	return found;
}

/** Everything that the rules ask, brought beforehand: they ask at once, the database answers later. */
async function erasureLookup(
	db: LocalDatabase,
	collection: Erasable,
	record: RecordOf[Erasable]
): Promise<ErasureLookup> {
	const known = new Map<string, unknown>();
	let owner: readonly [CollectionName, string] = [collection, record.id];
	if (collection === 'attachments') {
		const file = record as RecordOf['attachments'];
		owner = [file.owner, file.record];
		known.set(owner.join('/'), await db.table(file.owner).get(file.record));
	}
	const corrections = owner[0] === 'entries' ? await correctionsOf(db, owner[1]) : [];
	if (owner[0] === 'entries') {
		let entry = await db.entries.get(owner[1]);
		while (entry && entry.corrects !== '' && !known.has(`entries/${entry.corrects}`)) {
			const { corrects } = entry;
			entry = await db.entries.get(corrects);
			known.set(`entries/${corrects}`, entry);
		}
	}
	const nominations = await db.nominations.toArray();
	return {
		nominations,
		correctionsOf: () => corrections,
		find: (name, id) => known.get(`${name}/${id}`) as never
	};
}
