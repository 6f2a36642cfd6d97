import type { Campaign, CampaignState } from '../campaigns/campaign';
import type { Award } from './award';

/** What the standing body does with an award; nothing else happens to one. */
export type AwardAct = 'decide' | 'complete' | 'publish' | 'revoke' | 'completeRevocation';

interface Permission {
	/** none: an award that does not exist yet */
	readonly from: Award['state'] | 'none';
	readonly fields: readonly (keyof Award)[];
	readonly campaign: readonly CampaignState[];
}

/** Blank until the clerk gives them, after the signature (domain §3.7). */
const PAPER = [
	'number',
	'date',
	'issuer',
	'achievement',
	'attachments'
] as const satisfies readonly (keyof Award)[];

/** Act × state × campaign × fields in one table. What is not listed is refused. */
export const AWARD_PERMISSIONS: Readonly<Record<AwardAct, Permission>> = {
	decide: {
		from: 'none',
		fields: [
			'campaign',
			'nomination',
			'level',
			'subjectKind',
			'subject',
			'subjectName',
			'position',
			'form',
			'state',
			'shownTo',
			...PAPER
		],
		campaign: ['reviewing', 'decided']
	},
	complete: { from: 'decided', fields: PAPER, campaign: ['reviewing', 'decided'] },
	publish: { from: 'decided', fields: ['shownTo'], campaign: ['decided', 'archived'] },
	// A false declaration may come to light years later (domain §2.2).
	revoke: {
		from: 'decided',
		fields: ['state', 'revokeReason', 'revokeNumber', 'revokeDate', 'attachments'],
		campaign: ['reviewing', 'decided', 'archived']
	},
	completeRevocation: {
		from: 'revoked',
		fields: ['revokeNumber', 'revokeDate', 'attachments'],
		campaign: ['reviewing', 'decided', 'archived']
	}
};

/** Which act a change is, by its fields and the state that the award is in. */
export function awardAct(
	before: Pick<Award, 'state'> | null,
	fields: Readonly<Record<string, unknown>>
): AwardAct {
	if (before === null) return 'decide';
	if ('state' in fields) return 'revoke';
	if (before.state === 'revoked') return 'completeRevocation';
	return 'shownTo' in fields ? 'publish' : 'complete';
}

/** Whether an act on an award may be done by the states of award and campaign; whose it is, says the role. */
export function isOpenToAward(
	act: AwardAct,
	award: Pick<Award, 'state' | 'shownTo'> | null,
	campaign: Pick<Campaign, 'state'> | undefined
): boolean {
	const { from, campaign: open } = AWARD_PERMISSIONS[act];
	if (!campaign || (award?.state ?? 'none') !== from || !open.includes(campaign.state)) return false;
	return act !== 'publish' || award?.shownTo === 'council';
}
