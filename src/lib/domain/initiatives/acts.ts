import type { Campaign } from '../campaigns/campaign';
import type { Attempt, FollowUp } from '../changes/attempt';
import type { Result } from '../result';
import type { Initiative } from './initiative';
import type { InitiativeAct } from './permissions';
import { completeDecision, notRecognise, recognise } from './recognition';
import { admit, countScores, takeUp, vote } from './review';
import { confirmShare, edit, file, move, withdraw } from './writing';

/** One act, once the table has said that this actor may do it here and now. */
export interface Doing {
	readonly attempt: Attempt<Initiative>;
	readonly before: Initiative;
	/** the campaign that it belongs to before the act */
	readonly campaign: Campaign;
}

export interface Done {
	/** the fields that the act writes, derived ones included */
	readonly written: Partial<Initiative>;
	readonly followUps?: readonly FollowUp[];
	readonly weighed?: readonly string[];
}

export type Act = (doing: Doing) => Result<Done>;

/** What each act asks for beside the table, and what it writes. */
export const INITIATIVE_ACTS: Readonly<Record<InitiativeAct, Act>> = {
	edit,
	move,
	confirmShare,
	file,
	withdraw,
	admit,
	takeUp,
	countScores,
	vote,
	recognise,
	notRecognise,
	completeDecision
};
