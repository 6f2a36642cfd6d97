import type { Campaign } from '../campaigns/campaign';
import type { Day } from '../time';
import { headedBy, subtree } from '../units/tree';
import type { Unit } from '../units/unit';
import type { Actor } from './actor';
import { hasRole } from './actor';

/** Each named field holds one of the values; a clause without fields holds for every record. */
export type Clause = Readonly<Record<string, readonly string[]>>;
/** A record is within reach when any clause holds; no clause reaches nothing. */
export type Reach = readonly Clause[];

export const EVERYTHING: Reach = [{}];
const NOTHING: Reach = [];

/** Collections with a reach of their own; attachments follow the entry they belong to. */
export interface Scope {
	readonly units: Reach;
	readonly people: Reach;
	readonly campaigns: Reach;
	readonly users: Reach;
	readonly entries: Reach;
}

/** As much of a campaign as its scope asks for: the whole rules document need not be read. */
export type ScopeCampaign = Pick<Campaign, 'id' | 'state'> & {
	readonly rules: { readonly settings: Pick<Campaign['rules']['settings'], 'membersReadFrom'> };
};

export interface ScopeLookup {
	readonly units: ReadonlyMap<string, Unit>;
	readonly campaigns: readonly ScopeCampaign[];
}

const ISSUED = ['issued', 'closed', 'reviewing', 'decided', 'archived'] as const;

/**
 * What an actor may read (product §1, "Who reads what"), as data: the server turns it into SQL,
 * the phone asks {@link isWithin}. Equal rights give equal data, so its digest tells when a right has changed.
 * @param today day in Asia/Ho_Chi_Minh: a head's term begins and ends
 */
export function readScope(actor: Actor, lookup: ScopeLookup, today: Day): Scope {
	const isStanding = hasRole(actor, 'standing');
	return {
		units: EVERYTHING,
		people: EVERYTHING,
		campaigns: isStanding ? EVERYTHING : [{ state: ISSUED }],
		users: hasRole(actor, 'admin') ? EVERYTHING : [{ id: [actor.account] }],
		entries: entryReach(actor, lookup, today)
	};
}

function entryReach(actor: Actor, lookup: ScopeLookup, today: Day): Reach {
	if (hasRole(actor, 'standing', 'chair')) return EVERYTHING;
	const reach: Clause[] = [{ reporter: [actor.account] }];
	if (actor.person !== '') {
		reach.push({ author: [actor.person] }, { subject: [actor.person] }, { linked: [actor.person] });
	}
	if (hasRole(actor, 'unitHead')) {
		const own = subtree(lookup.units, headedBy(lookup.units, actor.person, today));
		if (own.length > 0) reach.push({ unit: own });
	}
	if (hasRole(actor, 'member')) {
		const open = lookup.campaigns.filter(membersRead).map((campaign) => campaign.id);
		if (open.length > 0) reach.push({ state: ['attested'], campaign: [...open].sort() });
	}
	return reach.length > 0 ? reach : NOTHING;
}

/** Members read from the state that the campaign's setting names, the close by default. */
function membersRead(campaign: ScopeCampaign): boolean {
	const from = ISSUED.indexOf(campaign.rules.settings.membersReadFrom);
	return ISSUED.indexOf(campaign.state as (typeof ISSUED)[number]) >= from;
}

/** Whether a record is within reach. */
export function isWithin(reach: Reach, record: object): boolean {
	const fields = record as Readonly<Record<string, unknown>>;
	return reach.some((clause) =>
		Object.entries(clause).every(([field, values]) => values.includes(String(fields[field] ?? '')))
	);
}
