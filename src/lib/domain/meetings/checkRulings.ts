import type { Problem } from '../result';
import type { Meeting, Ruling } from './meeting';
import type { Sitting } from './sitting';
import { twice } from './twice';

/**
 * What the chair said and what a second vote gave: by whom the campaign's list allows, of items of this meeting, with a
 * reason, and by nobody in their own matter. The chair may order a tie whatever the list says, for it must end
 * somewhere; a second vote that the list does not know is held only where the chair is recused.
 */
export function checkRulings(meeting: Meeting, sitting: Sitting): Problem | null {
	const recused = new Set(
		meeting.recusals.flatMap(({ item, person }) => (person === meeting.presider ? [item] : []))
	);
	for (const ruling of meeting.rulings) {
		const wrong = ruling.kind === 'pass' ? checkPass(ruling, sitting) : checkOrder(ruling, sitting, recused);
		if (wrong) return wrong;
		if (ruling.by === 'chair' && ruling.items.some((item) => recused.has(item)))
			return { code: 'meeting.ruling.chairRecused' };
	}
	return null;
}

function checkPass({ by, items }: Ruling, { voting }: Sitting): Problem | null {
	if (!voting.chairCastingVote || by !== 'chair') return { code: 'meeting.ruling.noCastingVote' };
	return items.length === 1 ? null : { code: 'meeting.ruling.shape' };
}

function checkOrder(
	{ by, items, votes, reason }: Ruling,
	{ voting, presence }: Sitting,
	recused: ReadonlySet<string>
): Problem | null {
	if (items.length < 2 || twice(items) !== undefined) return { code: 'meeting.ruling.shape' };
	if (reason === '') return { code: 'meeting.ruling.reasonMissing' };
	if (by === 'chair') return votes.length === 0 ? null : { code: 'meeting.ruling.shape' };
	if (!voting.tieBreak.includes('secondVote') && !items.some((item) => recused.has(item)))
		return { code: 'meeting.ruling.noSecondVote' };
	if (votes.length !== items.length) return { code: 'meeting.ruling.shape' };
	const most = presence.takingPart.size;
	return votes.some((count) => count > most)
		? { code: 'meeting.ruling.tooManyVotes', params: { most } }
		: null;
}
