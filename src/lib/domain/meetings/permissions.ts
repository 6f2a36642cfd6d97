import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import type { Campaign, CampaignState } from '../campaigns/campaign';
import { stateByDate } from '../campaigns/deadlines';
import type { Instant } from '../time';
import type { Meeting, MeetingState } from './meeting';

/** What is done with a meeting, all of it by the standing body (product §1): the council's members say it in the room. */
export type MeetingAct = 'plan' | 'editPlan' | 'open' | 'record' | 'count' | 'conclude' | 'lock';

interface Permission {
	/** none: a meeting that does not exist yet */
	readonly from: MeetingState | 'none';
	readonly to?: MeetingState;
	readonly fields: readonly (keyof Meeting)[];
	/** the states of the campaign, by what the meeting is about */
	readonly campaign: Readonly<Record<'awards' | 'initiatives', readonly CampaignState[]>>;
}

const INVITED = [
	'rulesVersion',
	'council',
	'title',
	'place',
	'plannedFor',
	'invitation',
	'guests',
	'agenda',
	'presider',
	'secretary',
	'tellers',
	'attendance',
	'items'
] as const satisfies readonly (keyof Meeting)[];

/** What is written when the minutes are finished: nothing that is counted. */
const MINUTES = [
	'endedAt',
	'discussion',
	'conclusion',
	'attachments'
] as const satisfies readonly (keyof Meeting)[];

/** Initiatives are recognised before the review (product §2.5), and their council may finish what it has begun. */
const RUNNING = ['issued', 'closed', 'reviewing', 'decided'] as const satisfies readonly CampaignState[];
const BEFORE = { awards: ['closed', 'reviewing'], initiatives: RUNNING } as const;
const DURING = { awards: ['reviewing'], initiatives: RUNNING } as const;
/** The minutes may be finished after the decision was taken. */
const AFTER = { awards: ['reviewing', 'decided'], initiatives: RUNNING } as const;
/** A slip that is found after the decision is still put right. */
const CORRECTING: readonly CampaignState[] = ['reviewing', 'decided'];

/** Act × state × campaign × fields in one table. What is not listed is refused; a locked meeting stands in no row. */
export const MEETING_PERMISSIONS: Readonly<Record<MeetingAct, Permission>> = {
	plan: {
		from: 'none',
		to: 'planned',
		fields: ['state', 'campaign', 'about', 'corrects', ...INVITED],
		campaign: BEFORE
	},
	editPlan: { from: 'planned', fields: INVITED, campaign: BEFORE },
	open: {
		from: 'planned',
		to: 'open',
		fields: [
			'state',
			'rulesVersion',
			'startedAt',
			'place',
			'guests',
			'presider',
			'secretary',
			'tellers',
			'attendance'
		],
		campaign: DURING
	},
	record: {
		from: 'open',
		// What is decided on is fixed when the meeting opens: an item leaves only when it can no longer be decided.
		fields: [
			'place',
			'startedAt',
			'guests',
			'agenda',
			'presider',
			'secretary',
			'tellers',
			'attendance',
			'items',
			'recusals',
			'tallyFirst',
			'tallySecond',
			'votes',
			'rulings',
			...MINUTES
		],
		campaign: DURING
	},
	count: { from: 'open', to: 'counted', fields: ['state', 'result'], campaign: DURING },
	conclude: { from: 'counted', fields: MINUTES, campaign: AFTER },
	lock: { from: 'counted', to: 'locked', fields: ['state', ...MINUTES], campaign: AFTER }
};

const ACTS = Object.keys(MEETING_PERMISSIONS) as readonly MeetingAct[];

/**
 * Which act a change is: by the state it asks for, else by the state that the meeting is in.
 * @returns `null` when it is none (a state that nobody can ask for, a locked meeting)
 */
export function meetingAct(
	before: Pick<Meeting, 'state'> | null,
	fields: Readonly<Record<string, unknown>>
): MeetingAct | null {
	if (before === null) return 'plan';
	const asked = fields.state;
	return (
		ACTS.find((act) => {
			const { from, to } = MEETING_PERMISSIONS[act];
			return asked === undefined
				? from === before.state && to === undefined
				: from !== 'none' && to === asked;
		}) ?? null
	);
}

/**
 * Whether the states of meeting and campaign leave room for an act.
 * @param campaign none: this phone does not know it
 * @param now instant: a phone closes the campaign by the calendar, before it is told
 */
export function isOpenTo(
	act: MeetingAct,
	meeting: Pick<Meeting, 'about' | 'corrects'> & { readonly state: MeetingState | 'none' },
	campaign: Pick<Campaign, 'state' | 'rules'> | undefined,
	now: Instant
): boolean {
	return meeting.state === MEETING_PERMISSIONS[act].from && isTime(act, meeting, campaign, now);
}

/** The campaign's part of {@link isOpenTo}. */
export function isTime(
	act: MeetingAct,
	{ about, corrects }: Pick<Meeting, 'about' | 'corrects'>,
	campaign: Pick<Campaign, 'state' | 'rules'> | undefined,
	now: Instant
): boolean {
	if (!campaign) return false;
	const open: readonly CampaignState[] = MEETING_PERMISSIONS[act].campaign[about];
	const state = stateByDate(campaign.state, campaign.rules, now);
	return open.includes(state) || (corrects !== '' && CORRECTING.includes(state));
}

/** Whether somebody may do it at all. */
export function mayHold(actor: Actor): boolean {
	return hasRole(actor, 'standing');
}

/** Whether somebody reads meetings at all; which ones says the scope (product §1). */
export function mayReadMeetings(actor: Actor): boolean {
	return hasRole(actor, 'standing', 'chair', 'member', 'initiativeMember');
}
