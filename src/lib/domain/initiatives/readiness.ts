import type { Campaign } from '../campaigns/campaign';
import type { Change } from '../changes/protocol';
import type { Problem } from '../result';
import type { Day, Instant } from '../time';
import { unconfirmedAuthors } from './confirmations';
import { filingVerdict } from './filing';
import { filingDay, filingDaysLeft } from './filingDay';
import type { Initiative, InitiativeAuthor } from './initiative';
import { isInitiativeOpenTo } from './permissions';
import { completenessOf, shareProblem, type InitiativeSectionKey } from './sections';

/** What stands between an initiative and its filing. */
export interface FilingReadiness {
	/** last day on which it can be filed; empty while its campaign is unknown */
	readonly last: Day;
	/** days until then, negative when it is over */
	readonly daysLeft: number;
	/** why it cannot be filed in its campaign now, whatever is written */
	readonly closed: Problem | null;
	/** required sections that are not written */
	readonly missing: readonly InitiativeSectionKey[];
	/** why its authors' shares cannot stand */
	readonly shares: Problem | null;
	/** authors who have not agreed to their share */
	readonly unconfirmed: readonly InitiativeAuthor[];
	readonly isReady: boolean;
}

/**
 * Everything that is missing at once, as the rules of filing will ask it one by one.
 * @param clock the phone's own moment with its measured offset
 * @param now the corrected moment
 */
export function filingReadiness(
	initiative: Initiative,
	campaign: Campaign | undefined,
	clock: Pick<Change, 'capturedAt' | 'clockOffset'>,
	now: Instant
): FilingReadiness {
	const closed = closedBecause(initiative, campaign, clock, now);
	const { missing } = completenessOf(initiative);
	const shares = shareProblem(initiative.authors);
	const unconfirmed = unconfirmedAuthors(initiative);
	return {
		last: campaign ? filingDay(campaign.rules) : '',
		daysLeft: campaign ? filingDaysLeft(campaign.rules, now) : 0,
		closed,
		missing,
		shares,
		unconfirmed,
		isReady: closed === null && missing.length === 0 && shares === null && unconfirmed.length === 0
	};
}

function closedBecause(
	initiative: Initiative,
	campaign: Campaign | undefined,
	clock: Pick<Change, 'capturedAt' | 'clockOffset'>,
	now: Instant
): Problem | null {
	if (!campaign) return { code: 'initiative.campaign.unknown' };
	if (!isInitiativeOpenTo('file', initiative, campaign))
		return { code: 'initiative.file.campaign', params: { state: campaign.state } };
	const verdict = filingVerdict(clock, campaign, now);
	return verdict.ok ? null : verdict.error;
}
