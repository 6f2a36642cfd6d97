import type { Campaign } from '../campaigns/campaign';
import type { CollectionName } from '../changes/protocol';
import { CONDUCT_SECRETS } from '../conduct/conduct';
import type { Council, CouncilKind } from '../councils/council';
import { councilsOf } from '../councils/membership';
import { INITIATIVE_STATES } from '../initiatives/states';
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

/** Collections with a reach of their own; attachments follow the record that they belong to. */
export type ReachName = Exclude<CollectionName, 'attachments'>;

export interface Scope extends Readonly<Record<ReachName, Reach>> {
	/** whether what only the standing body and the chair may read of a conduct record is read too */
	readonly secrets: boolean;
}

/** As much of a campaign as its scope asks for: the whole rules document need not be read. */
export type ScopeCampaign = Pick<Campaign, 'id' | 'state'> & {
	readonly rules: { readonly settings: Pick<Campaign['rules']['settings'], 'membersReadFrom'> };
};

export interface ScopeLookup {
	readonly units: ReadonlyMap<string, Unit>;
	readonly campaigns: readonly ScopeCampaign[];
	readonly councils: readonly Council[];
	/** whether a person heads any unit at any time: spares those who head none the reading of all units */
	headsAny?(person: string): boolean;
}

const ISSUED = ['issued', 'closed', 'reviewing', 'decided', 'archived'] as const;
/** A draft is its authors' alone, whoever else asks. */
const FILED = INITIATIVE_STATES.filter((state) => state !== 'draft');

/**
 * What an actor may read (product §1, "Who reads what"), as data: the server turns it into SQL,
 * the phone asks {@link isWithin}. Equal rights give equal data, so its digest tells when a right has changed.
 * @param today day in Asia/Ho_Chi_Minh: a head's term begins and ends
 */
export function readScope(actor: Actor, lookup: ScopeLookup, today: Day): Scope {
	const isStanding = hasRole(actor, 'standing');
	const readsAll = hasRole(actor, 'standing', 'chair');
	const places = placesOf(actor, lookup, today);
	return {
		units: EVERYTHING,
		people: EVERYTHING,
		campaigns: isStanding ? EVERYTHING : [{ state: ISSUED }],
		users: hasRole(actor, 'admin') ? EVERYTHING : [{ id: [actor.account] }],
		entries: readsAll ? EVERYTHING : entryReach(actor, places),
		councils: EVERYTHING,
		profiles: isStanding ? EVERYTHING : own(actor, 'person'),
		initiatives: initiativeReach(actor, places, readsAll),
		scores: scoreReach(actor),
		grades: readsAll ? EVERYTHING : aboutSubjects(actor, places),
		// Members read what screening made of it, never the record (product §1).
		conduct: readsAll ? EVERYTHING : aboutSubjects(actor, { ...places, open: [] }),
		nominations: readsAll ? EVERYTHING : aboutSubjects(actor, places),
		meetings: readsAll ? EVERYTHING : meetingReach(actor, lookup, places, today),
		awards: readsAll ? EVERYTHING : [{ shownTo: ['everyone'] }, ...within('campaign', places.open)],
		secrets: readsAll
	};
}

/** Where the actor's roles open something: units headed with everything below, units headed, campaigns that members read. */
interface Places {
	readonly below: readonly string[];
	readonly headed: readonly string[];
	readonly open: readonly string[];
}

function placesOf(actor: Actor, lookup: ScopeLookup, today: Day): Places {
	const mayHead = actor.person !== '' && lookup.headsAny?.(actor.person) !== false;
	const headed = mayHead ? headedBy(lookup.units, actor.person, today) : [];
	const below = hasRole(actor, 'unitHead') ? subtree(lookup.units, headed) : [];
	const open = hasRole(actor, 'member')
		? lookup.campaigns.filter(membersRead).map((campaign) => campaign.id)
		: [];
	return { below, headed: [...headed].sort(), open: [...open].sort() };
}

/** A clause, unless there is nothing that it could hold for. */
function within(field: string, values: readonly string[], further: Clause = {}): Reach {
	return values.length > 0 ? [{ ...further, [field]: values }] : NOTHING;
}

/** Records that name the actor's person in that field. */
function own(actor: Actor, field: string): Reach {
	return actor.person === '' ? NOTHING : [{ [field]: [actor.person] }];
}

function entryReach(actor: Actor, { below, open }: Places): Reach {
	return [
		{ reporter: [actor.account] },
		...['author', 'subject', 'linked'].flatMap((field) => own(actor, field)),
		...within('unit', below),
		...within('campaign', open, { state: ['attested'] }),
		...(hasRole(actor, 'initiativeMember') ? [{ shownWith: ['filed'] }] : NOTHING)
	];
}

function initiativeReach(actor: Actor, { below, open }: Places, readsAll: boolean): Reach {
	return [
		{ reporter: [actor.account] },
		...own(actor, 'people'),
		...(readsAll ? [{ state: FILED }] : within('unit', below, { state: FILED })),
		...(hasRole(actor, 'initiativeMember')
			? [{ state: FILED.filter((state) => state !== 'withdrawn') }]
			: NOTHING),
		...within('campaign', open, { state: ['recognised'] })
	];
}

/** Whether somebody reads score sheets before they are counted: nobody who might have to score does. */
export function readsUncounted(actor: Actor): boolean {
	return hasRole(actor, 'standing', 'chair') && !hasRole(actor, 'initiativeMember');
}

/** Blind until counted: also for somebody of the standing body who sits in the initiative council. */
function scoreReach(actor: Actor): Reach {
	if (readsUncounted(actor)) return EVERYTHING;
	return hasRole(actor, 'initiativeMember')
		? [{ reporter: [actor.account] }, { state: ['counted'] }]
		: NOTHING;
}

/** Grades, conduct, nominations: the subject, the head of a unit that it is about, heads above, members. */
function aboutSubjects(actor: Actor, { below, headed, open }: Places): Reach {
	return [
		{ reporter: [actor.account] },
		...own(actor, 'subject'),
		...within('subject', headed),
		...within('unit', below),
		...within('campaign', open)
	];
}

function meetingReach(actor: Actor, { councils }: ScopeLookup, { open }: Places, today: Day): Reach {
	const sitsIn = (kind: CouncilKind) =>
		councilsOf(councils, kind, actor.person, today)
			.map(({ id }) => id)
			.sort();
	const emulation = open.length > 0 ? within('council', sitsIn('emulation'), { campaign: open }) : NOTHING;
	const initiative = hasRole(actor, 'initiativeMember') ? within('council', sitsIn('initiative')) : NOTHING;
	return [...emulation, ...initiative];
}

/** Members read from the state that the campaign's setting names, the close by default. */
function membersRead(campaign: ScopeCampaign): boolean {
	const from = ISSUED.indexOf(campaign.rules.settings.membersReadFrom);
	return ISSUED.indexOf(campaign.state as (typeof ISSUED)[number]) >= from;
}

/** Whether a record is within reach. A field that is a list holds when one of its values does. */
export function isWithin(reach: Reach, record: object): boolean {
	const fields = record as Readonly<Record<string, unknown>>;
	return reach.some((clause) =>
		Object.entries(clause).every(([field, values]) => {
			const value = fields[field];
			return Array.isArray(value)
				? value.some((one) => values.includes(String(one)))
				: values.includes(String(value ?? ''));
		})
	);
}

/** Fields of a reach that are lists. */
export const LIST_FIELDS: readonly string[] = ['people'];

/** Fields of a collection that are kept from somebody who reads its records. */
export function secretsOf({ secrets }: Scope, collection: CollectionName): readonly string[] {
	return secrets || collection !== 'conduct' ? [] : CONDUCT_SECRETS;
}

/** The record as somebody may read it: what is kept from them is blank. */
export function readable<R extends object>(scope: Scope, collection: CollectionName, record: R): R {
	return secretsOf(scope, collection).length === 0 ? record : { ...record, note: '', pauses: [] };
}
