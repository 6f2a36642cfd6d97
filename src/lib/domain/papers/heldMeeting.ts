import type { CampaignRules, VotingRule } from '../campaigns/rules';
import type { Council, CouncilMember } from '../councils/council';
import type { Meeting } from '../meetings/meeting';
import { membersOn } from '../councils/membership';
import { presenceOf, type Presence } from '../meetings/presence';
import { sittingOf } from '../meetings/sitting';
import type { Day } from '../time';
import type { PaperSource } from './source';

/** A meeting as its papers tell it: by the rules of its version, and the council as it stood on its day. */
export interface HeldMeeting {
	readonly meeting: Meeting;
	readonly rules: CampaignRules;
	/** the rule of the council that decides here */
	readonly voting: VotingRule;
	readonly council: Council;
	/** as it began, or as it is planned; empty when neither is known */
	readonly day: Day;
	/** everybody who sits in the council that day, each once, in the order of its decision */
	readonly members: readonly CouncilMember[];
	/** of all members, with and without a vote */
	readonly everybody: Presence;
	/** of those who vote */
	readonly voters: Presence;
	/** its count stands: what came of every item is known */
	readonly isCounted: boolean;
	/** nobody's attendance is open: counted, or every member is named */
	readonly isAttendanceKnown: boolean;
}

/** @returns `undefined` for a meeting, council or version of the rules that does not lie here */
export function heldMeeting(
	source: Pick<PaperSource, 'campaign' | 'councils' | 'meetings'>,
	id: string
): HeldMeeting | undefined {
	const meeting = source.meetings.find((one) => one.id === id);
	const sitting =
		meeting &&
		sittingOf(meeting, {
			campaign: (campaign) => (campaign === source.campaign.id ? source.campaign : undefined),
			councils: source.councils
		});
	if (!meeting || !sitting?.ok) return undefined;
	const { rules, voting, council, day } = sitting.value;
	const members = membersAt(council, day);
	const idsOf = (some: readonly CouncilMember[]) => some.map(({ person }) => person);
	const isCounted = meeting.state === 'counted' || meeting.state === 'locked';
	const named = new Set(meeting.attendance.map(({ person }) => person));
	return {
		meeting,
		rules,
		voting,
		council,
		day,
		members,
		everybody: presenceOf(idsOf(members), meeting.attendance, voting),
		voters: presenceOf(idsOf(members.filter(({ votes }) => votes)), meeting.attendance, voting),
		isCounted,
		isAttendanceKnown:
			isCounted || (meeting.state === 'open' && members.every(({ person }) => named.has(person)))
	};
}

/** While no day is known, those whose time has no end: whom one would invite. Who sits twice votes if one seat does. */
function membersAt(council: Council, day: Day): readonly CouncilMember[] {
	const seats = day === '' ? council.members.filter(({ to }) => to === '') : membersOn(council, day);
	return seats.filter(
		(seat) => seats.find((one) => one.person === seat.person && one.votes === votesOf(seat, seats)) === seat
	);
}

function votesOf({ person }: CouncilMember, seats: readonly CouncilMember[]): boolean {
	return seats.some((one) => one.person === person && one.votes);
}
