import { outcomeOf } from '../../../src/lib/domain/meetings/outcomeOf';
import { sittingOf } from '../../../src/lib/domain/meetings/sitting';
import type { ItemResult } from '../../../src/lib/domain/meetings/meeting';
import { DONE, idOf, mustBeDone, type Ending, type Fields, type Named, type Story } from './story';

export interface Opening {
	readonly word: string;
	readonly council: 'emulation' | 'initiative';
	readonly presider: string;
	readonly secretary: string;
	readonly members: readonly string[];
	readonly startedAt: string;
	/** nominations or initiatives by their words */
	readonly items: readonly string[];
	readonly tellers?: readonly string[];
}

/** Planned with its items; opened with everybody in the room. */
export async function opened(story: Story, opening: Opening): Promise<Ending> {
	const { word, council, presider, secretary, members, startedAt, items, tellers = [] } = opening;
	const planned = await story.does('cuc', ['meetings', word], {
		state: 'planned',
		campaign: idOf('campaign'),
		about: council === 'emulation' ? 'awards' : 'initiatives',
		council: idOf(council),
		title: word,
		plannedFor: startedAt,
		presider: idOf(presider),
		secretary: idOf(secretary),
		tellers: tellers.map(idOf),
		items: items.map(idOf)
	});
	if (planned !== DONE) return planned;
	return story.does('cuc', ['meetings', word], {
		state: 'open',
		startedAt,
		attendance: members.map((member) => ({
			person: idOf(member),
			kind: 'present',
			substitute: '',
			reason: ''
		}))
	});
}

/** Marks of the ballots by item: agree, disagree, blank. */
export type Marks = Readonly<Record<string, readonly [number, number, number]>>;

export function tally(teller: string, ballots: number, marks: Marks): Fields {
	return {
		teller: idOf(teller),
		issued: ballots,
		returned: ballots,
		valid: ballots,
		invalid: 0,
		lines: Object.entries(marks).map(([item, [agree, disagree, blank]]) => ({
			item: idOf(item),
			agree,
			disagree,
			blank
		}))
	};
}

/** What the rules make of the votes as they stand: what the phone of the standing body shows. */
export function reckoned({ door, read }: Story, word: string): readonly ItemResult[] {
	const meeting = read('meetings', word);
	const sitting = sittingOf(meeting, door.lookup);
	if (!sitting.ok) throw new Error(sitting.error.code);
	return outcomeOf(meeting, sitting.value, door.lookup).result;
}

/**
 * The count and what follows for each item, as one group.
 * @param result what the phone sends: the reckoned one, unless somebody has tampered with it
 * @param follows which items get their change: all, unless something was left out
 */
export function counted(
	story: Story,
	word: string,
	result: readonly ItemResult[] = reckoned(story, word),
	follows: (item: ItemResult) => boolean = () => true
): Promise<Ending> {
	const { about } = story.read('meetings', word);
	const collection = about === 'awards' ? 'nominations' : 'initiatives';
	const followed = result
		.filter(follows)
		.map(({ item, passed }): [Named, Fields] => [
			[collection, story.wordOf(item)],
			about === 'awards'
				? { state: passed ? 'passed' : 'failed', meeting: idOf(word) }
				: { votedIn: idOf(word), votePassed: passed }
		]);
	return story.together('cuc', [[['meetings', word], { state: 'counted', result }], ...followed]);
}

export function locked(story: Story, word: string, endedAt: string): Promise<Ending> {
	return story.does('cuc', ['meetings', word], { state: 'locked', endedAt, conclusion: 'Thống nhất.' });
}

/** A whole session whose votes nobody disputes. */
export async function heldSession(
	story: Story,
	session: Opening & { readonly votes: Fields }
): Promise<void> {
	await mustBeDone(opened(story, session));
	await mustBeDone(story.does('cuc', ['meetings', session.word], session.votes));
	await mustBeDone(counted(story, session.word));
	await mustBeDone(locked(story, session.word, `${session.startedAt.slice(0, 11)}16:00`));
}

/** What became of each item and why, in words. */
export function fates(story: Story, word: string): Readonly<Record<string, string>> {
	return Object.fromEntries(
		story.read('meetings', word).result.map((one) => [story.wordOf(one.item), fateOf(one)])
	);
}

function fateOf({ agree, base, reached, passed, decidedBy, overQuota }: ItemResult): string {
	const votes = `${agree} of ${base}`;
	const tie = decidedBy === '' ? '' : `, tie decided by ${decidedBy}`;
	if (passed) return `passes with ${votes}${tie}`;
	return reached ? `${votes} are enough, but ${overQuota} is full${tie}` : `${votes} are too few`;
}
