import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import type { Initiative } from '../initiatives/initiative';
import { isInitiativeAuthor } from '../initiatives/relations';
import type { Nomination } from '../nominations/nomination';
import { relationsTo, type RelationLookup } from '../nominations/relations';
import type { Instant } from '../time';
import type { PaperKind } from './paperKey';

/** How somebody stands to a paper: prepares the campaign's papers, is the nominee, or an author of the initiative. */
export type PaperRelation = 'office' | 'nominee' | 'author';

/** Who makes which paper. Everybody reads and prints the own report; the rest is the office's. */
export const PAPER_MAKERS: Readonly<Record<PaperKind, readonly PaperRelation[]>> = {
	report: ['office', 'nominee'],
	annex: ['office', 'nominee'],
	minutes: ['office'],
	tally: ['office'],
	ballot: ['office'],
	invitation: ['office'],
	submissionLetter: ['office'],
	summaryList: ['office'],
	decision: ['office'],
	certificate: ['office'],
	certificateTest: ['office'],
	movementReport: ['office'],
	initiativeApplication: ['office', 'author'],
	scoreSummary: ['office'],
	recognitionMinutes: ['office']
};

/** Whether somebody prepares the papers of campaigns: the standing body, and the chair who signs them. */
export function mayPrepare(actor: Actor): boolean {
	return hasRole(actor, 'standing', 'chair');
}

/** What a paper is about, as far as this phone holds it, and the units through whose heads nominated units speak. */
export interface PaperLookup extends RelationLookup {
	readonly nomination?: Parameters<typeof relationsTo>[0] & Pick<Nomination, 'id'>;
	readonly initiative?: Pick<Initiative, 'id' | 'people' | 'reporter'>;
}

/**
 * Whether somebody may make a paper. What stands in it is only what that account reads anyway.
 * @param now instant: heads of units change
 */
export function mayMake(kind: PaperKind, actor: Actor, lookup: PaperLookup, now: Instant): boolean {
	const { nomination, initiative } = lookup;
	const stands: Readonly<Record<PaperRelation, boolean>> = {
		office: mayPrepare(actor),
		nominee: nomination !== undefined && relationsTo(nomination, actor, lookup, now).has('nominee'),
		author: initiative !== undefined && isInitiativeAuthor(initiative, actor)
	};
	return PAPER_MAKERS[kind].some((relation) => stands[relation]);
}
