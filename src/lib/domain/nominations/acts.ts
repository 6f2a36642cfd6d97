import type { Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/states';
import type { Instant } from '../time';
import type { Nomination } from './nomination';
import { NOMINATION_PERMISSIONS } from './permissions';
import { relationsTo, type RelationLookup } from './relations';

/** What somebody may do with a nomination. */
export type NominationActs = Readonly<Record<keyof typeof NOMINATION_PERMISSIONS, boolean>>;

type Judged = Pick<Nomination, 'reporter' | 'proposer' | 'subjectKind' | 'subject' | 'state'>;

/** Which acts to offer, by the same table that judges them; the rules decide again when one is done. */
export function nominationActs(
	actor: Actor,
	nomination: Judged,
	campaign: CampaignState | undefined,
	lookup: RelationLookup,
	now: Instant
): NominationActs {
	const relations = relationsTo(nomination, actor, lookup, now);
	const allows = (act: keyof NominationActs) => {
		const { who, from, campaign: open } = NOMINATION_PERMISSIONS[act];
		return (
			campaign !== undefined &&
			open.includes(campaign) &&
			from.includes(nomination.state) &&
			who.some((one) => relations.has(one))
		);
	};
	return {
		editProposal: allows('editProposal'),
		writeReport: allows('writeReport'),
		screen: allows('screen')
	};
}
