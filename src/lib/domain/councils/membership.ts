import type { Day } from '../time';
import { holdsOn } from '../units/tree';
import type { Council, CouncilKind, CouncilMember } from './council';

/** The members of a council on a day, in the order of its decision. */
export function membersOn(council: Pick<Council, 'members'>, today: Day): readonly CouncilMember[] {
	return council.members.filter((member) => holdsOn(member, today));
}

/** Councils of that kind that somebody sits in on a day, whether voting or not. */
export function councilsOf(
	councils: readonly Council[],
	kind: CouncilKind,
	person: string,
	today: Day
): readonly Council[] {
	if (person === '') return [];
	return councils.filter(
		(council) =>
			council.kind === kind &&
			holdsOn(council, today) &&
			membersOn(council, today).some((member) => member.person === person)
	);
}
