import type { Table } from 'dexie';
import type { NamedFile } from '$lib/domain/attachments/namedFile';
import { filesNamedIn, type FileOwner } from '$lib/domain/attachments/owners';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { subjectOf, type SubjectRef } from '$lib/domain/evidence/evidenceRow';
import { candidateDay, candidatesOf } from '$lib/domain/evidence/nominees';
import {
	mayBeEvidence,
	readingOf,
	readsEntry,
	readsInitiative,
	readsRecord
} from '$lib/domain/evidence/reading';
import { dayOf } from '$lib/domain/time';
import { breathe, eachInSlices } from '../breathe';
import type { LocalDatabase } from '../database';
import { entryIndexOf, type EntryRow } from '../entryIndex';

export interface FilesToRead {
	/** people and units that are read about */
	readonly nominees: number;
	/** by their ids */
	readonly files: ReadonlyMap<string, NamedFile>;
}

const PAGE = 100;

/**
 * Photos and documents of every record on this phone that a council reads about a campaign's nominees.
 * @param now instant by the server's clock
 */
export async function filesToRead(db: LocalDatabase, campaign: string, now: string): Promise<FilesToRead> {
	const files = new Map<string, NamedFile>();
	const plan = await db.campaigns.get(campaign);
	if (!plan) return { nominees: 0, files };
	const nominations = await db.nominations.where('campaign').equals(campaign).toArray();
	const rows = await chosen(
		await rowsOf(db),
		(row) => row.campaign === campaign && row.files > 0 && mayBeEvidence(row)
	);
	const { initiatives, grades, awards } = await othersOf(db, (table) =>
		table.where('campaign').equals(campaign).toArray()
	);
	const about = () => [
		...rows.map(subjectOf),
		...initiatives.flatMap(({ people, unit }) => [
			...people.map((id) => ({ kind: 'person' as const, id })),
			{ kind: 'unit' as const, id: unit }
		]),
		...[...grades, ...awards].map(({ subjectKind: kind, subject: id }) => ({ kind, id }))
	];
	const candidates = nominations.length > 0 ? [] : await candidatesAmong(db, about(), plan, now);
	const reading = readingOf(nominations, candidates);
	const take = (owner: FileOwner, records: readonly object[]) => {
		for (const record of records) for (const file of filesNamedIn(owner, record)) files.set(file.id, file);
	};
	const ids = (await chosen(rows, (row) => readsEntry(reading, row))).map(({ id }) => id);
	for (let at = 0; at < ids.length; at += PAGE) {
		await breathe();
		take('entries', present(await db.entries.bulkGet(ids.slice(at, at + PAGE))));
	}
	// What a nomination names may be of another year.
	const named = await othersOf(db, async (table) => present(await table.bulkGet([...reading.named])));
	for (const some of [{ initiatives, grades, awards }, named]) {
		await breathe();
		take(
			'initiatives',
			some.initiatives.filter((one) => readsInitiative(reading, one))
		);
		take(
			'grades',
			some.grades.filter((one) => readsRecord(reading, one))
		);
		take(
			'awards',
			some.awards.filter((one) => readsRecord(reading, one))
		);
	}
	return { nominees: reading.nominees.size, files };
}

/** The same question to each of the other collections whose records name files about somebody. */
async function othersOf(db: LocalDatabase, ask: <R>(table: Table<R, string>) => PromiseLike<R[]>) {
	const [initiatives, grades, awards] = await Promise.all([
		ask(db.initiatives),
		ask(db.grades),
		ask(db.awards)
	]);
	return { initiatives, grades, awards };
}

/** Of those that something is known about: a ward has thousands of people. */
async function candidatesAmong(
	db: LocalDatabase,
	about: readonly SubjectRef[],
	{ rules }: Campaign,
	now: string
): Promise<ReturnType<typeof candidatesOf>> {
	const idsOf = (wanted: SubjectRef['kind']) => [
		...new Set(about.flatMap(({ kind, id }) => (kind === wanted ? [id] : [])))
	];
	const [people, units] = await Promise.all([
		db.people.bulkGet(idsOf('person')),
		db.units.bulkGet(idsOf('unit'))
	]);
	return candidatesOf(rules, present(people), present(units), candidateDay(rules, dayOf(now)));
}

/** With pauses: a year of a ward is 20,000 entries. */
async function chosen(rows: readonly EntryRow[], test: (row: EntryRow) => boolean): Promise<EntryRow[]> {
	const found: EntryRow[] = [];
	await eachInSlices(rows, (row) => test(row) && found.push(row));
	return found;
}

function present<R>(found: readonly (R | undefined)[]): R[] {
	return found.filter((one) => one !== undefined);
}

/** The phone's entries as the lists and boards hold them; read for this alone when no screen shows them. */
async function rowsOf(db: LocalDatabase): Promise<readonly EntryRow[]> {
	const index = entryIndexOf(db);
	const stop = index.subscribe(() => undefined);
	await index.settled();
	stop();
	// The connection was lost while they were read: a part of them must not pass for all.
	if (!index.progress.ready) throw new DOMException('entries not read', 'InvalidStateError');
	return index.rows;
}
