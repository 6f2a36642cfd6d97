import type { Campaign } from '../campaigns/campaign';
import { rulesOf } from '../campaigns/campaign';
import type { CampaignRules, VotingRule } from '../campaigns/rules';
import type { WardLookup } from '../changes/attempt';
import type { Council } from '../councils/council';
import { membersOn } from '../councils/membership';
import { fail, ok, type Result } from '../result';
import type { Day } from '../time';
import type { TallyContext } from './checkTally';
import type { Meeting } from './meeting';
import { presenceOf, votersOn, type Presence } from './presence';

/** What a meeting is held by: the rules of its version, the council as it stands on its day, and who takes part. */
export interface Sitting {
	readonly campaign: Campaign;
	readonly rules: CampaignRules;
	/** the rule of the council that decides here */
	readonly voting: VotingRule;
	readonly council: Council;
	/** day of the meeting in Việt Nam: as it began, or as it is planned while it has not; empty when neither is known */
	readonly day: Day;
	/** everybody who sits in the council that day, and those of them who vote */
	readonly members: ReadonlySet<string>;
	readonly voters: readonly string[];
	readonly presence: Presence;
}

type Known = Pick<
	Meeting,
	'campaign' | 'rulesVersion' | 'about' | 'council' | 'startedAt' | 'plannedFor' | 'attendance'
>;

/** Day of the meeting, `YYYY-MM-DD`; empty while neither its beginning nor its plan is known. */
export function meetingDay({ startedAt, plannedFor }: Pick<Meeting, 'startedAt' | 'plannedFor'>): Day {
	return (startedAt === '' ? plannedFor : startedAt).slice(0, 10);
}

/**
 * @param lookup asked for the campaign and its councils
 * @returns the sitting; `meeting.campaign.unknown`, `meeting.rulesVersion.unknown`, `meeting.council.unknown`
 */
export function sittingOf(
	meeting: Known,
	lookup: Pick<WardLookup, 'campaign' | 'councils'>
): Result<Sitting> {
	const campaign = lookup.campaign(meeting.campaign);
	if (!campaign) return fail('meeting.campaign.unknown');
	const rules = rulesOf(campaign, meeting.rulesVersion);
	if (!rules) return fail('meeting.rulesVersion.unknown');
	const council = lookup.councils.find(({ id }) => id === meeting.council);
	if (!council) return fail('meeting.council.unknown');
	const voting = meeting.about === 'awards' ? rules.voting : rules.initiatives.voting;
	const day = meetingDay(meeting);
	const voters = votersOn(council, day);
	return ok({
		campaign,
		rules,
		voting,
		council,
		day,
		members: new Set(membersOn(council, day).map(({ person }) => person)),
		voters,
		presence: presenceOf(voters, meeting.attendance, voting)
	});
}

/** Whom a tally is checked against: who takes part, and how many of them are recused on each item. */
export function tallyContext(
	{ items, recusals }: Pick<Meeting, 'items' | 'recusals'>,
	{ presence }: Pick<Sitting, 'presence'>
): TallyContext {
	const recused = new Map(items.map((item) => [item, 0]));
	for (const { item, person } of recusals) {
		if (presence.takingPart.has(person)) recused.set(item, (recused.get(item) ?? 0) + 1);
	}
	return { participants: presence.takingPart.size, recused };
}
