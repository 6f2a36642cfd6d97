import type { QuotaTaker } from '../campaigns/quota';
import type { WardLookup } from '../changes/attempt';
import type { Nomination } from '../nominations/nomination';
import type { Meeting } from './meeting';

/** What a nomination takes of a quota. */
export function takerOf({ subjectKind, unit }: Pick<Nomination, 'subjectKind' | 'unit'>): QuotaTaker {
	return { kind: subjectKind === 'unit' ? 'collective' : 'individual', unit };
}

/** Who has a place at a level from another meeting, so that two meetings together keep the quota; a revoked award none. */
export function placesHeld(
	{ campaign, items }: Pick<Meeting, 'campaign' | 'items'>,
	level: string,
	lookup: Pick<WardLookup, 'nominationsIn'>
): readonly QuotaTaker[] {
	const decidedHere = new Set(items);
	return lookup
		.nominationsIn(campaign)
		.filter(({ id, state }) => (state === 'passed' || state === 'awarded') && !decidedHere.has(id))
		.filter((nomination) => nomination.level === level)
		.map(takerOf);
}
