import type { Day } from '../time';
import { holdsOn } from '../units/tree';
import type { Council, CouncilMember } from './council';

/** The members of a council by the time they sit in it, each list in the order of the decision. */
export interface MembersByTime<M extends CouncilMember = CouncilMember> {
	readonly now: readonly M[];
	/** whose time begins later */
	readonly coming: readonly M[];
	/** whose time is over: they stay, because minutes and votes point to them */
	readonly past: readonly M[];
}

/** Who sits on a day, who will, and who did. Of a council that is no longer valid nobody sits, whatever their own term says. */
export function membersByTime<M extends CouncilMember>(
	{ members, from, to }: Pick<Council, 'from' | 'to'> & { readonly members: readonly M[] },
	today: Day
): MembersByTime<M> {
	const isValid = holdsOn({ from, to }, today);
	const isOver = to !== '' && to < today;
	const begins = (member: M) => member.from > today || from > today;
	const coming = members.filter(
		(member) => !isOver && begins(member) && (member.to === '' || member.to >= today)
	);
	const now = members.filter((member) => isValid && holdsOn(member, today));
	return {
		now,
		coming,
		past: members.filter((member) => !now.includes(member) && !coming.includes(member))
	};
}

/** Whether a term has begun before that day: from then on the person stays in the council's list. */
export function hasBegun({ from }: Pick<CouncilMember, 'from'>, today: Day): boolean {
	return from < today;
}

/** Whether a council is over on a day. */
export function isPastCouncil({ to }: Pick<Council, 'to'>, today: Day): boolean {
	return to !== '' && to < today;
}
