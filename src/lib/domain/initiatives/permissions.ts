import type { CampaignState } from '../campaigns/states';
import type { InitiativeRelation } from './relations';
import type { InitiativeState } from './states';
import { INITIATIVE_WORDS } from './words';

/** What somebody does with an initiative that exists. */
export type InitiativeAct =
	| 'edit'
	| 'move'
	| 'confirmShare'
	| 'file'
	| 'withdraw'
	| 'admit'
	| 'takeUp'
	| 'countScores'
	| 'vote'
	| 'recognise'
	| 'notRecognise'
	| 'completeDecision';

interface Permission {
	readonly who: readonly InitiativeRelation[];
	/** the states that it starts from, and those that the campaign may be in then */
	readonly from: { readonly [state in InitiativeState]?: readonly CampaignState[] };
	readonly to?: InitiativeState;
	/** the fields the act may carry */
	readonly fields: readonly string[];
}

/** While the campaign takes initiatives or waits for its review. */
const OPEN: readonly CampaignState[] = ['issued', 'closed', 'reviewing'];
/** The initiative council may finish what it has begun, whatever the emulation council has decided meanwhile. */
const BEGUN: readonly CampaignState[] = [...OPEN, 'decided'];
/** A draft is an idea that outlives the campaign it was first written for. */
const EVER: readonly CampaignState[] = [...BEGUN, 'archived'];

const DECISION = ['decisionNumber', 'decisionDate', 'decisionIssuer', 'decisionFiles'];

/** Relation × act × state in one table (product §2, §4). What is not listed is refused. */
export const INITIATIVE_PERMISSIONS: Readonly<Record<InitiativeAct, Permission>> = {
	edit: { who: ['author'], from: { draft: EVER, filed: OPEN }, fields: INITIATIVE_WORDS },
	move: { who: ['author'], from: { draft: EVER }, fields: ['campaign', 'rulesVersion', ...INITIATIVE_WORDS] },
	confirmShare: { who: ['author'], from: { draft: EVER, filed: OPEN }, fields: ['confirmations'] },
	file: {
		who: ['author'],
		// also when a co-author has filed it already: then it is an edit
		from: { draft: OPEN, filed: OPEN },
		to: 'filed',
		fields: ['state', ...INITIATIVE_WORDS]
	},
	withdraw: {
		who: ['author'],
		from: { draft: EVER, filed: OPEN },
		to: 'withdrawn',
		fields: ['state', 'withdrawReason']
	},
	admit: { who: ['standing'], from: { filed: OPEN }, fields: ['admission', 'admissionReason'] },
	takeUp: { who: ['standing', 'office'], from: { filed: OPEN }, to: 'underReview', fields: ['state'] },
	countScores: {
		who: ['standing', 'office'],
		from: { underReview: BEGUN },
		fields: ['missingScoresReason']
	},
	vote: { who: ['standing', 'office'], from: { underReview: BEGUN }, fields: ['votedIn', 'votePassed'] },
	recognise: {
		who: ['standing'],
		from: { underReview: BEGUN },
		to: 'recognised',
		fields: ['state', 'recognisedLevel', ...DECISION]
	},
	notRecognise: {
		who: ['standing'],
		from: { underReview: BEGUN },
		to: 'notRecognised',
		fields: ['state', 'notRecognisedReason']
	},
	completeDecision: { who: ['standing'], from: { recognised: BEGUN }, fields: DECISION }
};

/** Acts that no state tells, each by a field that it alone carries. */
const TOLD_BY: readonly (readonly [field: string, act: InitiativeAct])[] = [
	['confirmations', 'confirmShare'],
	['campaign', 'move'],
	['missingScoresReason', 'countScores'],
	['votedIn', 'vote'],
	['admission', 'admit'],
	...DECISION.map((field) => [field, 'completeDecision'] as const)
];

/**
 * Which act a change of an existing initiative is, by the state it asks for and the fields it names.
 * @returns `null` when it is none that exists: a state that nobody can ask for
 */
export function initiativeAct(fields: Readonly<Record<string, unknown>>): InitiativeAct | null {
	if ('state' in fields) {
		const acts = Object.keys(INITIATIVE_PERMISSIONS) as InitiativeAct[];
		const state = fields.state as InitiativeState | undefined;
		return acts.find((act) => state !== undefined && INITIATIVE_PERMISSIONS[act].to === state) ?? null;
	}
	return TOLD_BY.find(([field]) => field in fields)?.[1] ?? 'edit';
}

/** Whether the states of initiative and campaign leave room for an act; who may do it is asked beside. */
export function isInitiativeOpenTo(
	act: InitiativeAct,
	initiative: { readonly state: InitiativeState },
	campaign: { readonly state: CampaignState } | undefined
): boolean {
	const open = INITIATIVE_PERMISSIONS[act].from[initiative.state];
	return open !== undefined && campaign !== undefined && open.includes(campaign.state);
}
