import type { CampaignState } from '../campaigns/campaign';
import type { EntryState } from './entry';
import { CONTENT_FIELDS, TAG_FIELDS } from './entry';

/** What somebody does with an entry that exists. */
export type EntryAct = 'edit' | 'resubmit' | 'withdraw' | 'attest' | 'return' | 'tag' | 'admit';

/** How the actor stands to the entry. The author's rights are the typist's too (product §1). */
export type EntryRelation = 'author' | 'attester' | 'standing';

interface Permission {
	readonly who: EntryRelation;
	readonly from: readonly EntryState[];
	readonly to?: EntryState;
	readonly campaign: readonly CampaignState[];
	/** the fields the act may carry */
	readonly fields: readonly string[];
}

const OPEN: readonly CampaignState[] = ['issued', 'closed', 'reviewing'];

/** Role × act × state in one table (product §2, §4). What is not listed is refused. */
export const ENTRY_PERMISSIONS: Readonly<Record<EntryAct, Permission>> = {
	edit: {
		who: 'author',
		from: ['submitted', 'returned'],
		campaign: OPEN,
		fields: [...CONTENT_FIELDS, ...TAG_FIELDS.filter((field) => field !== 'linked')]
	},
	resubmit: {
		who: 'author',
		// also when the author's other phone, or the typist, has sent it again already: then it is an edit
		from: ['returned', 'submitted'],
		to: 'submitted',
		campaign: OPEN,
		fields: ['state', ...CONTENT_FIELDS, ...TAG_FIELDS.filter((field) => field !== 'linked')]
	},
	withdraw: {
		who: 'author',
		from: ['submitted', 'returned'],
		to: 'withdrawn',
		campaign: OPEN,
		fields: ['state', 'withdrawReason']
	},
	attest: {
		who: 'attester',
		from: ['submitted'],
		to: 'attested',
		campaign: OPEN,
		fields: ['state', 'attestedRev', 'area', 'criteria', 'figureIndices']
	},
	return: {
		who: 'attester',
		from: ['submitted'],
		to: 'returned',
		campaign: OPEN,
		fields: ['state', 'attestedRev', 'returnReason']
	},
	tag: {
		who: 'standing',
		from: ['submitted', 'returned', 'attested'],
		campaign: OPEN,
		fields: TAG_FIELDS
	},
	admit: {
		who: 'standing',
		from: ['submitted', 'returned', 'attested'],
		campaign: ['closed', 'reviewing'],
		fields: ['admission', 'admissionReason']
	}
};

/**
 * Which act a change of an existing entry is, by the state it asks for and the fields it names.
 * @returns `null` when it is none that exists (a state that nobody can ask for, or nothing at all)
 */
export function entryAct(
	fields: Readonly<Record<string, unknown>>,
	relations: ReadonlySet<EntryRelation>
): EntryAct | null {
	const names = Object.keys(fields);
	if (names.length === 0) return null;
	if ('state' in fields) {
		const acts: readonly EntryAct[] = ['resubmit', 'withdraw', 'attest', 'return'];
		return acts.find((act) => ENTRY_PERMISSIONS[act].to === fields.state) ?? null;
	}
	if (names.every((name) => ENTRY_PERMISSIONS.admit.fields.includes(name))) return 'admit';
	const onlyTags = names.every((name) => ENTRY_PERMISSIONS.tag.fields.includes(name));
	return onlyTags && relations.has('standing') ? 'tag' : 'edit';
}

interface Circumstances {
	readonly entry: { readonly state: EntryState };
	/** none: this phone does not know it */
	readonly campaign: { readonly state: CampaignState } | undefined;
}

/** Whether the states of entry and campaign leave room for an act; who may do it is asked beside. */
export function isOpenTo(act: EntryAct, { entry, campaign }: Circumstances): boolean {
	const { from, campaign: open } = ENTRY_PERMISSIONS[act];
	return from.includes(entry.state) && campaign !== undefined && open.includes(campaign.state);
}

/** Whether an author can still propose other words for an entry: attested ones are frozen, for as long as others are not. */
export function isOpenToCorrection({ entry, campaign }: Circumstances): boolean {
	return entry.state === 'attested' && isOpenTo('edit', { entry: { state: 'submitted' }, campaign });
}
