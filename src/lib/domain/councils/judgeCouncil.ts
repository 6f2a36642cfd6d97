import type { Judge, WardLookup } from '../changes/attempt';
import { sameValue } from '../changes/canonical';
import { onlyFields, pick } from '../changes/fields';
import { parseFieldsAs } from '../changes/parse';
import { fail, ok, type Result } from '../result';
import { dayOf, isDay, type Day } from '../time';
import { councilFields, type Council, type CouncilMember } from './council';
import { mayKeepCouncils } from './permissions';
import { hasBegun } from './terms';

const FIELDS = [
	'name',
	'kind',
	'members',
	'decisionNumber',
	'decisionDate',
	'decisionIssuer',
	'from',
	'to'
] as const satisfies readonly (keyof Council)[];

const BLANK = {
	name: '',
	kind: 'emulation',
	members: [],
	decisionNumber: '',
	decisionDate: '',
	decisionIssuer: '',
	from: '',
	to: ''
} as const;

/**
 * Councils are kept by the standing body: name, members with role, vote and time, decision, validity. Who sat in a
 * council stays in it: attendance, votes and minutes point there.
 */
export const judgeCouncil: Judge<Council> = ({ change, before, actor, lookup, now }) => {
	if (!mayKeepCouncils(actor)) return fail('access.roleMissing', { role: 'standing' });
	const named = onlyFields(change.fields, FIELDS);
	if (!named.ok) return named;
	const typed = before === null ? { ...BLANK, ...change.fields } : change.fields;
	const parsed = parseFieldsAs(councilFields(), typed, 'council.shape');
	if (!parsed.ok) return parsed;
	const council = { ...before, ...parsed.value } as Council;
	if (before && council.kind !== before.kind) return fail('council.kind.fixed');
	const days = checkDays(council);
	if (!days.ok) return days;
	const members = checkMembers(council.members, lookup);
	if (!members.ok) return members;
	const lost = before?.members.find((member) => isLost(member, council.members, dayOf(now)));
	if (lost) return fail('council.member.removed', { name: nameOf(lost.person, lookup) });
	return ok({ fields: pick(council, before ? Object.keys(change.fields) : FIELDS) });
};

function checkDays(council: Council): Result<unknown> {
	const days = [
		council.decisionDate,
		council.from,
		council.to,
		...council.members.flatMap(({ from, to }) => [from, to])
	];
	if (days.some((day) => day !== '' && !isDay(day))) return fail('day.shape');
	if (council.to !== '' && council.to < council.from) return fail('council.validity.order');
	return council.members.some(({ from, to }) => to !== '' && to < from)
		? fail('council.members.order')
		: ok(true);
}

function checkMembers(members: readonly CouncilMember[], lookup: WardLookup): Result<unknown> {
	if (members.some(({ person }) => !lookup.person(person))) return fail('council.member.unknown');
	const twice = members.find((one, at) =>
		members.some((other, place) => place > at && other.person === one.person && overlap(one, other))
	);
	if (twice) return fail('council.member.twice', { name: nameOf(twice.person, lookup) });
	const chairs = members.filter(({ role }) => role === 'chair');
	const meets = (one: CouncilMember, at: number) =>
		chairs.some((other, place) => place > at && overlap(one, other));
	if (chairs.some(meets)) return fail('council.chair.two');
	// The chair's vote decides ties, and presides over the others: a secretary may sit without one, a chair may not.
	return chairs.some(({ votes }) => !votes) ? fail('council.chair.noVote') : ok(true);
}

function overlap(one: CouncilMember, other: CouncilMember): boolean {
	const endsBefore = (first: CouncilMember, second: CouncilMember) =>
		first.to !== '' && first.to < second.from;
	return !endsBefore(one, other) && !endsBefore(other, one);
}

/**
 * Whether a term that has begun is gone: one that is over stays as it was, of one that runs the person stays (role,
 * vote and end may still be put right). What begins today or later is a plan, and may be taken back.
 */
function isLost(old: CouncilMember, members: readonly CouncilMember[], today: Day): boolean {
	if (!hasBegun(old, today)) return false;
	const isOver = old.to !== '' && old.to < today;
	return isOver
		? !members.some((member) => sameValue(member, old))
		: !members.some((member) => member.person === old.person && hasBegun(member, today));
}

function nameOf(person: string, lookup: WardLookup): string {
	return lookup.person(person)?.name ?? '';
}
