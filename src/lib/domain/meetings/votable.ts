import type { WardLookup } from '../changes/attempt';
import type { Problem } from '../result';
import type { Meeting } from './meeting';

type OnAgenda = Pick<Meeting, 'about' | 'campaign' | 'corrects' | 'items'>;

/**
 * Why items cannot be decided on by a meeting: unknown or of another campaign, screened and not found eligible, an
 * initiative without counted scores, or decided already. What a locked meeting decided may be decided again by one
 * that corrects it.
 * @returns one problem for each such item, with `item` and its `name` among the params
 */
export function itemProblems(meeting: OnAgenda, lookup: Pick<WardLookup, 'find'>): readonly Problem[] {
	return meeting.items.flatMap((item) => itemProblem(meeting, item, lookup) ?? []);
}

/** The same of one item; `null` when it can be decided on. */
export function itemProblem(
	meeting: OnAgenda,
	item: string,
	lookup: Pick<WardLookup, 'find'>
): Problem | null {
	return meeting.about === 'awards'
		? nominationProblem(meeting, item, lookup)
		: initiativeProblem(meeting, item, lookup);
}

function nominationProblem(
	{ campaign, corrects }: OnAgenda,
	item: string,
	{ find }: Pick<WardLookup, 'find'>
): Problem | null {
	const nomination = find('nominations', item);
	if (!nomination || nomination.campaign !== campaign)
		return { code: 'meeting.items.unknown', params: { item } };
	const { state, meeting, subjectName: name } = nomination;
	if (state === 'eligible') return null;
	const isDecided = state === 'passed' || state === 'failed';
	if (isDecided && corrects !== '' && meeting === corrects) return null;
	const code =
		isDecided || state === 'awarded' || state === 'revoked'
			? 'meeting.items.decidedAlready'
			: 'meeting.items.notEligible';
	return { code, params: { item, name } };
}

function initiativeProblem(
	{ campaign, corrects }: OnAgenda,
	item: string,
	{ find }: Pick<WardLookup, 'find'>
): Problem | null {
	const initiative = find('initiatives', item);
	if (!initiative || initiative.campaign !== campaign)
		return { code: 'meeting.items.unknown', params: { item } };
	const { state, scored, votedIn, title: name } = initiative;
	if (state !== 'underReview') return { code: 'meeting.items.notUnderReview', params: { item, name } };
	if (scored === null) return { code: 'meeting.items.notScored', params: { item, name } };
	return votedIn === '' || votedIn === corrects
		? null
		: { code: 'meeting.items.decidedAlready', params: { item, name } };
}
