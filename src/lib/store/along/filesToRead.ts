import type { NamedFile } from '$lib/domain/attachments/namedFile';
import { filesNamedIn, type FileOwner } from '$lib/domain/attachments/owners';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { subjectKey, subjectOf } from '$lib/domain/evidence/evidenceRow';
import { candidateDay, candidatesOf } from '$lib/domain/evidence/nominees';
import {
	mayBeEvidence,
	readingOf,
	readsEntry,
	readsInitiative,
	readsRecord,
	type Reading
} from '$lib/domain/evidence/reading';
import { dayOf } from '$lib/domain/time';
import { breathe } from '../breathe';
import type { LocalDatabase } from '../database';
import { entryIndexOf, type EntryRow } from '../entryIndex';

export interface FilesToRead {
	/** people and units that the files are about */
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
	const rows = (await rowsOf(db)).filter((row) => row.campaign === campaign && mayBeEvidence(row));
	const nominations = await db.nominations.where('campaign').equals(campaign).toArray();
	const reading = readingOf(
		nominations,
		nominations.length > 0 ? [] : await candidatesAmong(db, rows, plan, now)
	);
	const take = (owner: FileOwner, records: readonly object[]) => {
		for (const record of records) for (const file of filesNamedIn(owner, record)) files.set(file.id, file);
	};
	const ids = rows.filter((row) => row.files > 0 && readsEntry(reading, row)).map(({ id }) => id);
	for (let at = 0; at < ids.length; at += PAGE) {
		await breathe();
		const page = await db.entries.bulkGet(ids.slice(at, at + PAGE));
		take(
			'entries',
			page.filter((entry) => entry !== undefined)
		);
	}
	await breathe();
	await takeOthers(db, campaign, reading, take);
	return { nominees: reading.nominees.size, files };
}

async function takeOthers(
	db: LocalDatabase,
	campaign: string,
	reading: Reading,
	take: (owner: FileOwner, records: readonly object[]) => void
): Promise<void> {
	const named = [...reading.named];
	const [initiatives, grades, awards] = await Promise.all([
		db.initiatives.where('campaign').equals(campaign).or('id').anyOf(named).toArray(),
		db.grades.where('campaign').equals(campaign).or('id').anyOf(named).toArray(),
		db.awards.where('campaign').equals(campaign).or('id').anyOf(named).toArray()
	]);
	take(
		'initiatives',
		initiatives.filter((one) => readsInitiative(reading, one))
	);
	take(
		'grades',
		grades.filter((one) => readsRecord(reading, one))
	);
	take(
		'awards',
		awards.filter((one) => readsRecord(reading, one))
	);
}

/** Those of whom something was logged: a ward has thousands of people, and evidence about few of them. */
async function candidatesAmong(
	db: LocalDatabase,
	rows: readonly EntryRow[],
	{ rules }: Campaign,
	now: string
): Promise<ReturnType<typeof candidatesOf>> {
	const refs = new Map(rows.map(subjectOf).map((ref) => [subjectKey(ref), ref]));
	const idsOf = (kind: string) => [...refs.values()].filter((ref) => ref.kind === kind).map(({ id }) => id);
	const [people, units] = await Promise.all([
		db.people.bulkGet(idsOf('person')),
		db.units.bulkGet(idsOf('unit'))
	]);
	const present = <R>(found: readonly (R | undefined)[]) => found.filter((one) => one !== undefined);
	return candidatesOf(rules, present(people), present(units), candidateDay(rules, dayOf(now)));
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
