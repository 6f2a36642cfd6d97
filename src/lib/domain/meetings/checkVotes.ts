import type { WardLookup } from '../changes/attempt';
import type { Problem } from '../result';
import { blanksOf, checkTally } from './checkTally';
import type { Meeting, Tally } from './meeting';
import { nameOf } from './nameOf';
import { tallyContext, type Sitting } from './sitting';
import { twice } from './twice';

type Named = Pick<WardLookup, 'person'>;
type Fields = Readonly<Record<string, unknown>>;

/**
 * What is written of an open meeting: recusals, votes by name, tallies. Checked as it stands after the change, so that
 * an attendance that one person mends and a vote that another one types cannot contradict each other.
 * @param written the fields of the change: an item that has left the agenda may still stand in what was written before,
 * where it counts for nothing
 */
export function checkVotes(
	meeting: Meeting,
	written: Fields,
	sitting: Sitting,
	lookup: Named
): Problem | null {
	return (
		checkItemsNamed(meeting, written) ??
		checkRecusals(meeting, sitting, lookup) ??
		checkNamedVotes(meeting, sitting, lookup) ??
		checkTallies(meeting, written, sitting)
	);
}

function checkItemsNamed(meeting: Meeting, written: Fields): Problem | null {
	const { items, recusals, discussion, votes, tallyFirst, tallySecond, rulings } = meeting;
	const named: Readonly<Record<string, readonly string[]>> = {
		recusals: recusals.map(({ item }) => item),
		discussion: discussion.map(({ item }) => item),
		votes: votes.map(({ item }) => item),
		tallyFirst: tallyFirst?.lines.map(({ item }) => item) ?? [],
		tallySecond: tallySecond?.lines.map(({ item }) => item) ?? [],
		rulings: rulings.flatMap((ruling) => ruling.items)
	};
	const known = new Set(items);
	const stranger = Object.keys(named)
		.filter((field) => field in written)
		.flatMap((field) => named[field] ?? [])
		.find((item) => !known.has(item));
	return stranger === undefined ? null : { code: 'meeting.items.unknown', params: { item: stranger } };
}

function checkRecusals({ recusals }: Meeting, { rules, voters }: Sitting, lookup: Named): Problem | null {
	if (recusals.length > 0 && rules.conflictOfInterest.policy === 'none')
		return { code: 'meeting.recusal.policyNone' };
	if (twice(recusals.map(({ item, person }) => `${item} ${person}`)) !== undefined)
		return { code: 'meeting.recusal.twice' };
	for (const { person, reason } of recusals) {
		const params = { person, name: nameOf(person, lookup) };
		if (!voters.includes(person)) return { code: 'meeting.recusal.notMember', params };
		if (reason === '') return { code: 'meeting.recusal.reasonMissing', params };
	}
	return null;
}

function checkNamedVotes(meeting: Meeting, sitting: Sitting, lookup: Named): Problem | null {
	const { votes, recusals } = meeting;
	if (votes.length === 0) return null;
	// Names beside a secret ballot would tell who voted how.
	if (sitting.voting.method === 'secretBallot') return { code: 'meeting.vote.method' };
	if (twice(votes.map(({ item, person }) => `${item} ${person}`)) !== undefined)
		return { code: 'meeting.vote.twice' };
	const voters = new Set(sitting.voters);
	const recused = new Set(recusals.map(({ item, person }) => `${item} ${person}`));
	for (const { item, person } of votes) {
		const params = { item, person, name: nameOf(person, lookup) };
		if (!voters.has(person)) return { code: 'meeting.vote.notMember', params };
		if (!sitting.presence.takingPart.has(person)) return { code: 'meeting.vote.absent', params };
		if (recused.has(`${item} ${person}`)) return { code: 'meeting.vote.recused', params };
	}
	return null;
}

function checkTallies(meeting: Meeting, written: Fields, sitting: Sitting): Problem | null {
	const { tallyFirst, tallySecond, tellers } = meeting;
	if (!tallyFirst && !tallySecond) return null;
	if (sitting.voting.method !== 'secretBallot') return { code: 'meeting.tally.method' };
	for (const tally of [tallyFirst, tallySecond]) {
		if (tally && !tellers.includes(tally.teller)) return { code: 'meeting.tally.tellerUnknown' };
	}
	if (tallyFirst?.teller === tallySecond?.teller) return { code: 'meeting.tally.sameTeller' };
	const typed = [
		'tallyFirst' in written ? tallyFirst : null,
		'tallySecond' in written ? tallySecond : null
	].flatMap((tally) => tally ?? []);
	for (const tally of typed) {
		const wrong = checkTyped(tally, meeting, sitting);
		if (wrong) return wrong;
	}
	return null;
}

/** A tally is handed in whole; what is being typed stays on the screen until its sums are right. */
function checkTyped(tally: Tally, meeting: Meeting, sitting: Sitting): Problem | null {
	if (twice(tally.lines.map(({ item }) => item)) !== undefined) return { code: 'meeting.tally.lineTwice' };
	const blanks = blanksOf(tally, meeting.items);
	if (blanks.length > 0) return { code: 'meeting.tally.incomplete', params: { fields: blanks.join(',') } };
	const [finding] = checkTally(tally, tallyContext(meeting, sitting));
	return finding ?? null;
}
