import type { WardLookup } from '../changes/attempt';
import type { Problem } from '../result';
import { blanksOf, checkTally, differingFigures } from './checkTally';
import { interestsIn } from './interests';
import type { Meeting } from './meeting';
import { nameOf } from './nameOf';
import type { Outcome } from './outcomeOf';
import { quorumOf } from './presence';
import { tallyContext, type Sitting } from './sitting';
import { itemProblems } from './votable';

const problem = (code: string, params?: Problem['params']): Problem => (params ? { code, params } : { code });

/** What keeps a meeting from being opened: a quorum that is not there, nobody to preside or to write, nothing to decide. */
export function openHindrances(
	meeting: Meeting,
	sitting: Sitting,
	lookup: Pick<WardLookup, 'find' | 'person'>
): readonly Problem[] {
	const { needed, have, held } = quorumOf(sitting.voting, sitting.presence);
	return [
		...(meeting.items.length === 0 ? [problem('meeting.open.itemsMissing')] : []),
		...(meeting.startedAt === '' ? [problem('meeting.open.timeMissing')] : []),
		...(meeting.presider === '' ? [problem('meeting.open.presiderMissing')] : []),
		...(meeting.secretary === '' ? [problem('meeting.open.secretaryMissing')] : []),
		...(held ? [] : [problem('meeting.open.quorumMissing', { have, needed })]),
		...itemProblems(meeting, lookup)
	];
}

/**
 * What keeps a meeting from being counted, in the order in which it is mended: the screen shows them all, the rules
 * refuse by the first. Empty: the result stands.
 * @param outcome what the votes make of it so far
 */
export function countHindrances(
	meeting: Meeting,
	sitting: Sitting,
	outcome: Outcome,
	lookup: WardLookup
): readonly Problem[] {
	const { needed, have, held } = quorumOf(sitting.voting, sitting.presence);
	const votes = voteHindrances(meeting, sitting, lookup);
	const before = [
		...(meeting.items.length === 0 ? [problem('meeting.open.itemsMissing')] : []),
		...(held ? [] : [problem('meeting.count.quorumMissing', { have, needed })]),
		...itemProblems(meeting, lookup),
		...recusalsMissing(meeting, sitting, lookup),
		...votes
	];
	// What people have to order is known once the votes are: until then it would be asked for nothing.
	if (votes.length > 0) return before;
	return [
		...before,
		...outcome.even.map((item) => problem('meeting.count.evenVotes', { item, name: itemName(item, lookup) })),
		...outcome.open.map(({ items, asks, quota }) =>
			problem(asks === 'chair' ? 'meeting.count.orderMissing' : 'meeting.count.secondVoteMissing', {
				items: items.join(','),
				names: items.map((item) => itemName(item, lookup)).join(', '),
				quota
			})
		)
	];
}

function itemName(item: string, { find }: Pick<WardLookup, 'find'>): string {
	return find('nominations', item)?.subjectName ?? find('initiatives', item)?.title ?? '';
}

function recusalsMissing(meeting: Meeting, sitting: Sitting, lookup: WardLookup): readonly Problem[] {
	const declared = new Set(meeting.recusals.map(({ item, person }) => `${item} ${person}`));
	return interestsIn(meeting, sitting, lookup)
		.filter(({ person, required }) => required && sitting.presence.takingPart.has(person))
		.filter(({ item, person }) => !declared.has(`${item} ${person}`))
		.map(({ item, person }) =>
			problem('meeting.count.recusalMissing', { item, person, name: nameOf(person, lookup) })
		);
}

function voteHindrances(
	meeting: Meeting,
	sitting: Sitting,
	lookup: Pick<WardLookup, 'person'>
): readonly Problem[] {
	return sitting.voting.method === 'secretBallot'
		? tallyHindrances(meeting, sitting)
		: votesMissing(meeting, sitting, lookup);
}

function tallyHindrances(meeting: Meeting, sitting: Sitting): readonly Problem[] {
	const { tallyFirst, tallySecond, items } = meeting;
	if (!tallyFirst) return [problem('meeting.count.tallyMissing')];
	if (!tallySecond) return [problem('meeting.count.secondTallyMissing')];
	const context = tallyContext(meeting, sitting);
	const [finding] = [tallyFirst, tallySecond].flatMap((tally) => checkTally(tally, context));
	if (finding) return [finding];
	const blanks = [...new Set([tallyFirst, tallySecond].flatMap((tally) => blanksOf(tally, items)))];
	if (blanks.length > 0) return [problem('meeting.tally.incomplete', { fields: blanks.join(',') })];
	const differing = differingFigures(tallyFirst, tallySecond);
	return differing.length > 0
		? [problem('meeting.count.talliesDiffer', { count: differing.length, fields: differing.join(',') })]
		: [];
}

/** By name, everybody who takes part says something on each item, and be it that they abstain. */
function votesMissing(
	{ items, votes, recusals }: Meeting,
	{ presence }: Sitting,
	lookup: Pick<WardLookup, 'person'>
): readonly Problem[] {
	const spoken = new Set([...votes, ...recusals].map(({ item, person }) => `${item} ${person}`));
	return [...presence.takingPart].flatMap((person) => {
		const missing = items.filter((item) => !spoken.has(`${item} ${person}`)).length;
		const params = { person, name: nameOf(person, lookup), count: missing };
		return missing > 0 ? [problem('meeting.count.votesMissing', params)] : [];
	});
}
