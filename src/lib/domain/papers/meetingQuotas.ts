import type { QuotaLimit, QuotaTaker } from '../campaigns/quota';
import { eligibleAt } from '../meetings/eligibleAt';
import type { Meeting } from '../meetings/meeting';
import { takerOf } from '../meetings/places';
import { limitsOf } from '../meetings/quotaLines';
import { meetingDay } from '../meetings/sitting';
import type { Nomination } from '../nominations/nomination';
import type { HeldMeeting } from './heldMeeting';
import type { PaperSource } from './source';

type Source = Pick<PaperSource, 'nominations' | 'meetings' | 'awards' | 'people' | 'units'>;

/**
 * The quotas of a level as a meeting filled them. Its minutes say the same for ever: what meetings decided that were
 * counted later, and what was revoked since, changes nothing. Before the count nothing is taken by this meeting.
 */
export function meetingQuotas(
	source: Source,
	{ meeting, rules, isCounted }: Pick<HeldMeeting, 'meeting' | 'rules' | 'isCounted'>,
	level: string
): readonly QuotaLimit[] {
	const items = new Set(meeting.items);
	const atLevel = source.nominations.filter((one) => one.level === level);
	const here = atLevel.filter(({ id }) => items.has(id));
	const passes = new Set(
		isCounted ? meeting.result.filter(({ passed }) => passed).map(({ item }) => item) : []
	);
	const context = {
		eligible: eligibleAt(rules, level, { people: () => source.people.values(), units: source.units }),
		passed: [
			...placesBefore(source, meeting, atLevel),
			...here.filter(({ id }) => passes.has(id)).map(takerOf)
		]
	};
	return limitsOf(
		rules,
		level,
		context,
		here.map(({ unit }) => unit)
	);
}

/** Who held a place of the level when the meeting was counted: by the last word of an earlier meeting. */
function placesBefore(
	{ meetings, awards }: Source,
	meeting: Meeting,
	atLevel: readonly Nomination[]
): readonly QuotaTaker[] {
	const said = new Map<string, boolean>();
	const earlier = meetings.filter(
		(one) => one.id !== meeting.id && one.about === 'awards' && isBefore(one, meeting)
	);
	for (const { result } of [...earlier].sort((a, b) => (a.countedAt < b.countedAt ? -1 : 1))) {
		for (const { item, passed } of result) said.set(item, passed);
	}
	const day = meetingDay(meeting);
	const revoked = new Set(
		awards
			.filter(({ state, revokeDate }) => state === 'revoked' && (day === '' || revokeDate <= day))
			.map(({ nomination }) => nomination)
	);
	return atLevel
		.filter(({ id }) => said.get(id) === true && !meeting.items.includes(id) && !revoked.has(id))
		.map(takerOf);
}

function isBefore({ state, countedAt }: Meeting, meeting: Meeting): boolean {
	if (state !== 'counted' && state !== 'locked') return false;
	return meeting.countedAt === '' || countedAt < meeting.countedAt;
}
