import type { CampaignState } from '../campaigns/campaign';
import { REPORT_FIELDS, type NominationState } from './nomination';

/** What somebody does with a nomination that exists. What a meeting and a decision do to it is judged apart. */
export type NominationAct = 'editProposal' | 'writeReport' | 'screen' | 'count' | 'award';

/** How the actor stands to it: the nominee may be the head of a nominated unit. */
export type NominationRelation = 'proposer' | 'nominee' | 'standing';

interface Permission {
	readonly who: readonly NominationRelation[];
	readonly from: readonly NominationState[];
	readonly campaign: readonly CampaignState[];
	/** the fields the act may carry */
	readonly fields: readonly string[];
	/** what is said to others, of another state of the nomination, and of the campaign */
	readonly refusals: readonly [who: string, state: string, campaign: string];
}

/** States before the council has voted. */
export const UNDECIDED = [
	'proposed',
	'eligible',
	'incomplete',
	'ineligible'
] as const satisfies readonly NominationState[];

/** Whether the council has not voted on it yet: until then what was screened can still be screened anew. */
export function isUndecided({ state }: { readonly state: NominationState }): boolean {
	return (UNDECIDED as readonly NominationState[]).includes(state);
}

export const OPEN_TO_NOMINATIONS: readonly CampaignState[] = ['issued', 'closed', 'reviewing'];

const open = { from: UNDECIDED, campaign: OPEN_TO_NOMINATIONS } as const;

/** Role × act × state in one table (product §2, §4). What is not listed is refused. */
export const NOMINATION_PERMISSIONS: Readonly<Record<Exclude<NominationAct, 'count' | 'award'>, Permission>> =
	{
		editProposal: {
			...open,
			who: ['proposer', 'standing'],
			fields: ['reason', 'position', 'directWork'],
			refusals: [
				'nomination.editProposal.notAllowed',
				'nomination.editProposal.state',
				'nomination.editProposal.campaign'
			]
		},
		writeReport: {
			...open,
			who: ['nominee', 'standing'],
			fields: REPORT_FIELDS,
			refusals: [
				'nomination.writeReport.notAllowed',
				'nomination.writeReport.state',
				'nomination.writeReport.campaign'
			]
		},
		screen: {
			...open,
			who: ['standing'],
			fields: ['state', 'screening', 'screeningNote'],
			refusals: ['nomination.screen.notAllowed', 'nomination.screen.state', 'nomination.screen.campaign']
		}
	};

const ACT_OF_STATE: Readonly<Partial<Record<NominationState, NominationAct>>> = {
	eligible: 'screen',
	incomplete: 'screen',
	ineligible: 'screen',
	passed: 'count',
	failed: 'count',
	awarded: 'award',
	revoked: 'award'
};

/**
 * Which act a change of an existing nomination is, by the state it asks for and the fields it names.
 * @returns `null` when it is none that exists
 */
export function nominationAct(fields: Readonly<Record<string, unknown>>): NominationAct | null {
	if ('state' in fields) {
		const asked = String(fields.state);
		return asked in ACT_OF_STATE ? (ACT_OF_STATE[asked as NominationState] ?? null) : null;
	}
	const acts = ['editProposal', 'writeReport'] as const;
	const names = Object.keys(fields);
	return acts.find((act) => names.every((name) => NOMINATION_PERMISSIONS[act].fields.includes(name))) ?? null;
}
