import { SYSTEM, type Actor } from '$lib/domain/access/actor';
import type { Account } from '$lib/domain/accounts/account';
import { NO_RESET } from '$lib/domain/accounts/reset';
import { closingDue } from '$lib/domain/campaigns/judgeCampaign';
import type { RecordOf, WardLookup } from '$lib/domain/changes/attempt';
import { judgeChange } from '$lib/domain/changes/judgeChange';
import type { Outcome } from '$lib/domain/changes/answers';
import { COLLECTIONS, type Change, type CollectionName } from '$lib/domain/changes/protocol';
import { ADMIN } from '../ward/accounts';
import { sampleId } from '../random';
import type { Door } from './play';

type Kept = { readonly [name in CollectionName]: Map<string, RecordOf[name]> };

/** The rules without a server: what `judgeChange` allows is kept in maps. */
export interface MemoryDoor extends Door {
	/** the records of a collection by their ids */
	of<name extends CollectionName>(collection: name): ReadonlyMap<string, RecordOf[name]>;
}

export function memoryDoor(): MemoryDoor {
	const admin: Account = {
		...ADMIN,
		id: sampleId('memory', 'admin'),
		rev: 0,
		roles: [...ADMIN.roles],
		disabled: false,
		mustChange: false,
		...NO_RESET
	};
	// One map for each collection; TypeScript cannot follow that through the names.
	const kept = Object.fromEntries(COLLECTIONS.map((name) => [name, new Map()])) as unknown as Kept;
	kept.users.set(admin.id, admin);
	let rev = 0;
	const lookup: WardLookup = {
		units: kept.units,
		person: (id) => kept.people.get(id),
		people: () => kept.people.values(),
		campaign: (id) => kept.campaigns.get(id),
		entry: (id) => kept.entries.get(id),
		entriesAbout: (person) =>
			[...kept.entries.values()].filter((one) => [one.subject, one.linked, one.author].includes(person)),
		find: (collection, id) => kept[collection].get(id) as never,
		get councils() {
			return [...kept.councils.values()];
		},
		initiativesLinking: (ids) =>
			[...kept.initiatives.values()].filter(({ entries }) => entries.some((id) => ids.includes(id))),
		scoresOf: (id) => [...kept.scores.values()].filter(({ initiative }) => initiative === id),
		nominationsIn: (id) => [...kept.nominations.values()].filter(({ campaign }) => campaign === id),
		awardsIn: (id) => [...kept.awards.values()].filter(({ campaign }) => campaign === id),
		meetingsIn: (id) => [...kept.meetings.values()].filter(({ campaign }) => campaign === id),
		profileOf: (id) => [...kept.profiles.values()].find(({ person }) => person === id),
		accounts: (where) =>
			[...kept.users.values()].filter((one) =>
				Object.entries(where).every(([field, value]) => one[field as keyof Account] === value)
			)
	};

	function keep(collection: CollectionName, id: string, fields: Readonly<Record<string, unknown>>): number {
		rev += 1;
		const map = kept[collection] as Map<string, RecordOf[CollectionName]>;
		map.set(id, { ...map.get(id), ...fields, id, rev } as RecordOf[CollectionName]);
		return rev;
	}

	function apply(actor: Actor, now: string, change: Change): Outcome {
		const before = (kept[change.collection].get(change.id) ?? null) as never;
		const verdict = judgeChange(change.collection, {
			change,
			before,
			changedSince: new Set(),
			actor,
			lookup,
			now
		});
		const { changeId } = change;
		if (!verdict.ok) return { changeId, outcome: 'refused', ...verdict.error };
		const made = keep(change.collection, change.id, verdict.value.fields);
		for (const { collection, id, fields } of verdict.value.followUps ?? []) keep(collection, id, fields);
		return { changeId, outcome: 'applied', rev: made };
	}

	function all(by: string, now: string, changes: readonly Change[]): readonly Outcome[] {
		for (const campaign of kept.campaigns.values()) {
			const fields = closingDue(campaign, SYSTEM, now);
			if (fields) keep('campaigns', campaign.id, fields);
		}
		const account = [...kept.users.values()].find(({ username }) => username === by);
		if (!account) throw new Error(`There is no account ${by}.`);
		const actor: Actor = {
			kind: 'account',
			account: account.id,
			person: account.person,
			roles: account.roles
		};
		return changes.map((change) => apply(actor, now, change));
	}

	return {
		of: (collection) => kept[collection],
		push: async (by, now, changes) => all(by, now, changes),
		sendFiles: async (by, now, changes) => all(by, now, changes)
	};
}
