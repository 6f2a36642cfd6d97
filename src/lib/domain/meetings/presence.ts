import type { VotingRule } from '../campaigns/rules';
import type { Council } from '../councils/council';
import { membersOn } from '../councils/membership';
import type { Day } from '../time';
import type { Attendee } from './meeting';

/** Who of the voting members takes part, and how. Every number counts voting members; guests and others never. */
export interface Presence {
	/** voting members of the council on the day of the meeting */
	readonly total: number;
	/** in the room in person */
	readonly present: number;
	/** in the room through a substitute, whose voice is the member's (domain §1.8) */
	readonly substitute: number;
	/** absent, with an opinion in writing: a vote like the others */
	readonly written: number;
	readonly excused: number;
	/** absent without a reason, or not named at all */
	readonly absent: number;
	/** members whose voice is in the room: in person or by substitute */
	readonly room: ReadonlySet<string>;
	/** members who vote: the room, and the opinions in writing */
	readonly takingPart: ReadonlySet<string>;
}

/** The voting members on a day, in the order of the council's decision. */
export function votersOn(council: Pick<Council, 'members'>, day: Day): readonly string[] {
	return [...new Set(membersOn(council, day).flatMap(({ person, votes }) => (votes ? [person] : [])))];
}

/**
 * @param voters the voting members on the day
 * @param rule a substitute counts only where the rule allows one; else the member is absent
 */
export function presenceOf(
	voters: readonly string[],
	attendance: readonly Pick<Attendee, 'person' | 'kind'>[],
	rule: Pick<VotingRule, 'substitutesAllowed'>
): Presence {
	const kinds = new Map(attendance.map(({ person, kind }) => [person, kind]));
	const counts = { present: 0, substitute: 0, written: 0, excused: 0, absent: 0 };
	const room = new Set<string>();
	const takingPart = new Set<string>();
	for (const voter of voters) {
		const said = kinds.get(voter) ?? 'absent';
		const kind = said === 'substitute' && !rule.substitutesAllowed ? 'absent' : said;
		counts[kind] += 1;
		if (kind === 'present' || kind === 'substitute') room.add(voter);
		if (room.has(voter) || kind === 'written') takingPart.add(voter);
	}
	return { total: voters.length, ...counts, room, takingPart };
}

export interface Quorum {
	/** smallest number that holds it */
	readonly needed: number;
	readonly have: number;
	readonly held: boolean;
}

/**
 * Whether enough of the voting members have met, in whole numbers. Those in the room count, substitutes too; an
 * opinion in writing is a vote but nobody in the room, unless the rule has everybody give theirs in writing: then
 * there is no room, and who answered counts. At least one is needed, whatever the rule's share.
 */
export function quorumOf(
	{ method, quorum }: Pick<VotingRule, 'method' | 'quorum'>,
	{ total, room, takingPart }: Presence
): Quorum {
	const have = method === 'writtenOpinion' ? takingPart.size : room.size;
	const product = quorum.num * total;
	const rest = product % quorum.den;
	const share = (product - rest) / quorum.den + (rest > 0 ? 1 : 0);
	const needed = Math.max(share, 1);
	return { needed, have, held: have >= needed };
}
