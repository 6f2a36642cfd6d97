import type { WardLookup } from '../changes/attempt';
import type { Problem } from '../result';
import { dayOf, isDay, type Instant } from '../time';
import { holdsOn } from '../units/tree';
import type { Meeting } from './meeting';
import type { Sitting } from './sitting';
import { twice } from './twice';
import { itemProblem, itemProblems } from './votable';

type Fields = Readonly<Record<string, unknown>>;

/** Who meets, when, and about what: what holds of a meeting from its plan on. */
export function checkPlan(
	meeting: Meeting,
	before: Meeting | null,
	written: Fields,
	sitting: Sitting,
	lookup: Pick<WardLookup, 'find'>
): Problem | null {
	if (meeting.title === '') return { code: 'meeting.plan.titleMissing' };
	if (meeting.plannedFor === '') return { code: 'meeting.plan.timeMissing' };
	const { kind } = sitting.council;
	if ((meeting.about === 'awards') !== (kind === 'emulation')) return { code: 'meeting.council.kind' };
	if (!holdsOn(sitting.council, sitting.day) || sitting.voters.length === 0)
		return { code: 'meeting.council.notValid' };
	if (before === null && meeting.corrects !== '' && !isCorrectable(meeting, lookup))
		return { code: 'meeting.corrects.unknown' };
	return 'items' in written ? checkItems(meeting, before, lookup) : null;
}

function isCorrectable({ corrects, about, campaign }: Meeting, { find }: Pick<WardLookup, 'find'>): boolean {
	const earlier = find('meetings', corrects);
	return earlier?.state === 'locked' && earlier.about === about && earlier.campaign === campaign;
}

/**
 * While it is planned, what is decided on may be chosen freely among what can be; once the meeting is open the list
 * only shrinks, and only by what can no longer be decided: nobody loses an item because its votes did not please.
 */
function checkItems(
	meeting: Meeting,
	before: Meeting | null,
	lookup: Pick<WardLookup, 'find'>
): Problem | null {
	const again = twice(meeting.items);
	if (again !== undefined) return { code: 'meeting.items.twice', params: { item: again } };
	if (before === null || before.state === 'planned') return itemProblems(meeting, lookup)[0] ?? null;
	const kept = before.items.filter((item) => meeting.items.includes(item));
	const isShortened =
		kept.length === meeting.items.length && kept.every((item, at) => item === meeting.items[at]);
	const isLost = (item: string) => !kept.includes(item) && itemProblem(before, item, lookup) === null;
	return isShortened && !before.items.some(isLost) ? null : { code: 'meeting.items.frozen' };
}

/** The times of the minutes: moments of the calendar, in their order, and none of a day that has not come. */
export function checkTimes(
	{ plannedFor, startedAt, endedAt }: Pick<Meeting, 'plannedFor' | 'startedAt' | 'endedAt'>,
	now: Instant
): Problem | null {
	if (![plannedFor, startedAt, endedAt].every(isTime)) return { code: 'meeting.time.shape' };
	if ([startedAt, endedAt].some((time) => time.slice(0, 10) > dayOf(now)))
		return { code: 'meeting.time.future' };
	return endedAt !== '' && endedAt < startedAt ? { code: 'meeting.time.order' } : null;
}

function isTime(text: string): boolean {
	if (text === '') return true;
	return isDay(text.slice(0, 10)) && text.slice(11, 13) < '24' && text.slice(14, 16) < '60';
}
