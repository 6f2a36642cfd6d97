import { followsResult } from '../meetings/followsResult';
import type { Problem } from '../result';
import type { WardLookup } from './attempt';
import type { Change } from './protocol';

/**
 * What a group of changes leaves half done, asked at its end when each of them has been allowed by itself (a single
 * change is a group of one): a count whose nominations did not all follow, an award whose nomination did not. The
 * server takes the whole group back then; the phone asks the same before it queues.
 * @param lookup the ward as the group leaves it
 * @returns `meeting.count.incomplete`, `award.decide.incomplete`, `award.revoke.incomplete`; `null` when all is settled
 */
export function unsettled(
	changes: readonly Pick<Change, 'collection' | 'id'>[],
	lookup: Pick<WardLookup, 'find'>
): Problem | null {
	for (const { collection, id } of changes) {
		const problem =
			collection === 'meetings'
				? ofMeeting(id, lookup)
				: collection === 'awards'
					? ofAward(id, lookup)
					: collection === 'nominations'
						? ofNomination(id, lookup)
						: null;
		if (problem) return problem;
	}
	return null;
}

function ofMeeting(id: string, lookup: Pick<WardLookup, 'find'>): Problem | null {
	const meeting = lookup.find('meetings', id);
	// A locked one was complete when it was locked; what corrects it may have turned its nominations since.
	return meeting?.state === 'counted' && !followsResult(meeting, lookup)
		? { code: 'meeting.count.incomplete' }
		: null;
}

function ofAward(id: string, { find }: Pick<WardLookup, 'find'>): Problem | null {
	const award = find('awards', id);
	if (!award) return null;
	const nomination = find('nominations', award.nomination);
	const follows = nomination?.award === id;
	if (award.state === 'decided') {
		return follows && nomination.state === 'awarded' ? null : { code: 'award.decide.incomplete' };
	}
	return follows && nomination.state === 'revoked' ? null : { code: 'award.revoke.incomplete' };
}

function ofNomination(id: string, lookup: Pick<WardLookup, 'find'>): Problem | null {
	const nomination = lookup.find('nominations', id);
	if (!nomination) return null;
	return (
		(nomination.meeting === '' ? null : ofMeeting(nomination.meeting, lookup)) ??
		(nomination.award === '' ? null : ofAward(nomination.award, lookup))
	);
}
