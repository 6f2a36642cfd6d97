import { SYSTEM, type Actor } from '$lib/domain/access/actor';
import type { Account } from '$lib/domain/accounts/account';
import type { Attachment } from '$lib/domain/attachments/attachment';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { closingDue } from '$lib/domain/campaigns/judgeCampaign';
import type { RecordOf, WardLookup } from '$lib/domain/changes/attempt';
import { judgeChange } from '$lib/domain/changes/judgeChange';
import type { Outcome } from '$lib/domain/changes/answers';
import type { Change, CollectionName } from '$lib/domain/changes/protocol';
import type { Entry } from '$lib/domain/entries/entry';
import type { Person } from '$lib/domain/people/person';
import type { Unit } from '$lib/domain/units/unit';
import { ADMIN } from '../ward/accounts';
import { sampleId } from '../random';
import type { Door } from './play';

/** The rules without a server: what `judgeChange` allows is kept in maps. */
export interface MemoryDoor extends Door {
	readonly units: ReadonlyMap<string, Unit>;
	readonly people: ReadonlyMap<string, Person>;
	readonly users: ReadonlyMap<string, Account>;
	readonly campaigns: ReadonlyMap<string, Campaign>;
	readonly entries: ReadonlyMap<string, Entry>;
	readonly attachments: ReadonlyMap<string, Attachment>;
}

export function memoryDoor(): MemoryDoor {
	const admin: Account = {
		...ADMIN,
		id: sampleId('memory', 'admin'),
		rev: 0,
		roles: [...ADMIN.roles],
		disabled: false,
		mustChange: false
	};
	const kept = {
		units: new Map<string, Unit>(),
		people: new Map<string, Person>(),
		users: new Map<string, Account>([[admin.id, admin]]),
		campaigns: new Map<string, Campaign>(),
		entries: new Map<string, Entry>(),
		attachments: new Map<string, Attachment>()
	};
	let rev = 0;
	const lookup: WardLookup = {
		units: kept.units,
		person: (id) => kept.people.get(id),
		campaign: (id) => kept.campaigns.get(id),
		entry: (id) => kept.entries.get(id),
		entriesAbout: (person) =>
			[...kept.entries.values()].filter((one) => [one.subject, one.linked, one.author].includes(person)),
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
		...kept,
		push: async (by, now, changes) => all(by, now, changes),
		sendFiles: async (by, now, changes) => all(by, now, changes)
	};
}
