import type { Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/states';
import type { Instant } from '../time';
import type { Nomination } from './nomination';
import { relationsTo, type RelationLookup } from './relations';
import { OPEN_TO_NOMINATIONS, UNDECIDED } from './states';

type Judged = Pick<Nomination, 'reporter' | 'proposer' | 'subjectKind' | 'subject' | 'state' | 'reportReady'>;

/** Whether a report is still asked of the actor: the nominee's own, or that of a unit that the actor heads. */
export function isReportAsked(
	actor: Actor,
	nomination: Judged,
	campaign: CampaignState | undefined,
	lookup: RelationLookup,
	now: Instant
): boolean {
	return (
		!nomination.reportReady &&
		(UNDECIDED as readonly string[]).includes(nomination.state) &&
		campaign !== undefined &&
		OPEN_TO_NOMINATIONS.includes(campaign) &&
		relationsTo(nomination, actor, lookup, now).has('nominee')
	);
}
