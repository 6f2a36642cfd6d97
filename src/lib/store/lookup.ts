import type { RecordOf, WardLookup } from '$lib/domain/changes/attempt';
import type { CollectionName } from '$lib/domain/changes/protocol';
import type { Account } from '$lib/domain/accounts/account';
import type { LocalDatabase } from './database';
import { loadFacts, loadReview, NO_FACTS, NO_REVIEW } from './reviewLookup';

/** Ids that a judgement will ask for beside units and their heads. */
export interface Wanted {
	readonly people?: readonly string[];
	readonly campaigns?: readonly string[];
	readonly entries?: readonly string[];
	/** further records by their ids */
	readonly records?: Partial<Readonly<Record<CollectionName, readonly string[]>>>;
	/** everybody of the ward, where a quota is a share of those who may be nominated */
	readonly everybody?: boolean;
	/** councils with the people who sit in them */
	readonly councils?: boolean;
	/** initiatives whose score sheets are asked for */
	readonly scoresOf?: readonly string[];
	/** campaigns whose nominations, awards and meetings are asked for */
	readonly reviewOf?: readonly string[];
	/** nominations of which the tie-breaks may ask: the entries that they name, the nominees' profiles */
	readonly factsOf?: readonly string[];
	/** people whose profiles are asked for */
	readonly profilesOf?: readonly string[];
	/** an administrator's phone holds the accounts; others know their own */
	readonly accounts?: boolean;
}

/**
 * Loads what the rules need to judge on this phone. The domain asks synchronously, IndexedDB answers later, so the
 * rows are brought first; people are 2,000, of which a judgement needs a handful.
 */
export async function loadLookup(db: LocalDatabase, wanted: Wanted): Promise<WardLookup> {
	const units = new Map((await db.units.toArray()).map((unit) => [unit.id, unit]));
	const heads = [...units.values()].flatMap((unit) => unit.heads.map((term) => term.person));
	const ids = [...new Set([...heads, ...(wanted.people ?? [])])].filter((id) => id !== '');
	const [people, campaigns, entries, accounts] = await Promise.all([
		wanted.everybody ? db.people.toArray() : db.people.bulkGet(ids),
		db.campaigns.bulkGet([...(wanted.campaigns ?? [])]),
		db.entries.bulkGet([...(wanted.entries ?? [])]),
		wanted.accounts ? db.users.toArray() : []
	]);
	const [councils, records, scores, profiles, review] = await Promise.all([
		wanted.councils ? db.councils.toArray() : [],
		recordsById(db, wanted.records ?? {}),
		wanted.scoresOf ? db.scores.where('initiative').anyOf(wanted.scoresOf).toArray() : [],
		wanted.profilesOf ? db.profiles.where('person').anyOf(wanted.profilesOf).toArray() : [],
		wanted.reviewOf ? loadReview(db, wanted.reviewOf) : NO_REVIEW
	]);
	const byId = <R extends { readonly id: string }>(rows: readonly (R | undefined)[]) =>
		new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
	const { nominations, awards, meetings } = review;
	// Known only now: who sits in the councils, and what the nominations name.
	const facts = wanted.factsOf ? await loadFacts(db, wanted.factsOf, campaigns) : NO_FACTS;
	const seats = councils.flatMap(({ members }) => members.map(({ person }) => person));
	const members = seats.length > 0 ? await db.people.bulkGet(seats) : [];
	const peopleById = byId([...people, ...members, ...facts.people]);
	const campaignsById = byId(campaigns);
	const entriesById = byId([...entries, ...facts.entries]);
	const here = {
		units,
		people: peopleById,
		campaigns: campaignsById,
		entries: entriesById,
		nominations: byId(nominations),
		awards: byId(awards),
		meetings: byId(meetings)
	};
	return {
		units,
		person: (id) => peopleById.get(id),
		people: () => peopleById.values(),
		campaign: (id) => campaignsById.get(id),
		entry: (id) => entriesById.get(id),
		entriesAbout: () => [],
		find: (collection, id) => {
			const known = (here as Partial<Record<CollectionName, ReadonlyMap<string, object>>>)[collection];
			// What was asked for by its collection's name is of its kind.
			return (known?.get(id) ?? records.get(`${collection}/${id}`)) as never;
		},
		councils,
		initiativesLinking: () => [],
		scoresOf: (initiative) => scores.filter((score) => score.initiative === initiative),
		nominationsIn: (campaign) => nominations.filter((one) => one.campaign === campaign),
		awardsIn: (campaign) => awards.filter((one) => one.campaign === campaign),
		meetingsIn: (campaign) => meetings.filter((one) => one.campaign === campaign),
		profileOf: (person) => [...profiles, ...facts.profiles].find((one) => one.person === person),
		accounts: (where) => accounts.filter((account) => matches(account, where))
	};
}

function matches(account: Account, where: Partial<Account>): boolean {
	return (Object.keys(where) as (keyof Account)[]).every((key) => account[key] === where[key]);
}

async function recordsById(
	db: LocalDatabase,
	wanted: NonNullable<Wanted['records']>
): Promise<ReadonlyMap<string, RecordOf[CollectionName]>> {
	const found = await Promise.all(
		Object.entries(wanted).map(async ([collection, ids]) => {
			const rows = await db.table<RecordOf[CollectionName], string>(collection).bulkGet([...ids]);
			return rows.flatMap((row) => (row ? [[`${collection}/${row.id}`, row] as const] : []));
		})
	);
	return new Map(found.flat());
}
