import type { WardLookup } from '$lib/domain/changes/attempt';
import type { Account } from '$lib/domain/accounts/account';
import type { LocalDatabase } from './database';

/** Ids that a judgement will ask for beside units and their heads. */
export interface Wanted {
	readonly people?: readonly string[];
	readonly campaigns?: readonly string[];
	readonly entries?: readonly string[];
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
		db.people.bulkGet(ids),
		db.campaigns.bulkGet([...(wanted.campaigns ?? [])]),
		db.entries.bulkGet([...(wanted.entries ?? [])]),
		wanted.accounts ? db.users.toArray() : []
	]);
	const byId = <R extends { readonly id: string }>(rows: readonly (R | undefined)[]) =>
		new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
	const peopleById = byId(people);
	const campaignsById = byId(campaigns);
	const entriesById = byId(entries);
	return {
		units,
		person: (id) => peopleById.get(id),
		campaign: (id) => campaignsById.get(id),
		entry: (id) => entriesById.get(id),
		entriesAbout: () => [],
		accounts: (where) => accounts.filter((account) => matches(account, where))
	};
}

function matches(account: Account, where: Partial<Account>): boolean {
	return (Object.keys(where) as (keyof Account)[]).every((key) => account[key] === where[key]);
}
