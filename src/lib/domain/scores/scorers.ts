import type { WardLookup } from '../changes/attempt';
import { membersOn } from '../councils/membership';
import type { Council } from '../councils/council';
import type { Initiative } from '../initiatives/initiative';
import type { Day } from '../time';
import { holdsOn } from '../units/tree';
import type { Score } from './score';

/** The voting members of the initiative councils on a day, each once. */
export function votersOn(councils: readonly Council[], today: Day): readonly string[] {
	const voting = councils
		.filter((council) => council.kind === 'initiative' && holdsOn(council, today))
		.flatMap((council) => membersOn(council, today).filter(({ votes }) => votes));
	return [...new Set(voting.map(({ person }) => person))];
}

/** Who scores an initiative on a day: the voting members of the initiative council but for its authors, each once. */
export function scorersOf(
	initiative: Pick<Initiative, 'people'>,
	councils: readonly Council[],
	today: Day
): readonly string[] {
	return votersOn(councils, today).filter((person) => !initiative.people.includes(person));
}

/**
 * The sheets that are counted, and who has given none. A sheet of somebody who has left the council meanwhile is not
 * counted: whoever took the place gives one.
 */
export function sheetsToCount(
	initiative: Pick<Initiative, 'id' | 'people'>,
	lookup: Pick<WardLookup, 'councils' | 'scoresOf'>,
	today: Day
): { readonly sheets: readonly Score[]; readonly missing: readonly string[] } {
	const scorers = scorersOf(initiative, lookup.councils, today);
	const sheets = lookup.scoresOf(initiative.id).filter(({ member }) => scorers.includes(member));
	return { sheets, missing: scorers.filter((person) => !sheets.some(({ member }) => member === person)) };
}
