import type { Meeting } from '$lib/domain/meetings/meeting';
import type { Sitting } from '$lib/domain/meetings/sitting';

/** Whether there is something to be shown: voices by name at any time, ballots once two tellers have counted them. */
export function areVotesIn(
	{ tallyFirst, tallySecond, votes }: Pick<Meeting, 'tallyFirst' | 'tallySecond' | 'votes'>,
	{ voting }: Pick<Sitting, 'voting'>
): boolean {
	if (voting.method === 'secretBallot') return tallyFirst !== null && tallySecond !== null;
	return votes.length > 0;
}
