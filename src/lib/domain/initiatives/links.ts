import type { Actor } from '../access/actor';
import type { FollowUp, WardLookup } from '../changes/attempt';
import type { Entry } from '../entries/entry';
import { subjectPerson } from '../entries/subject';
import { fail, ok, type Result } from '../result';
import type { Initiative } from './initiative';
import type { InitiativeState } from './states';

type Linking = Pick<Initiative, 'id' | 'state' | 'entries'>;

/**
 * Nobody reads a stranger's entry by linking it: each one was seen, typed or done by an author, or by whoever links it.
 * @param before links that stand: what this phone does not know of them somebody else has linked, and the server knows
 * @returns `initiative.entries.unknown`, `.notOwn`; params `title` where it is known
 */
export function checkLinks(
	initiative: Pick<Initiative, 'entries' | 'people' | 'reporter'>,
	before: readonly string[],
	actor: Actor,
	lookup: WardLookup
): Result<true> {
	for (const id of initiative.entries) {
		const entry = lookup.entry(id);
		if (!entry && !before.includes(id)) return fail('initiative.entries.unknown');
		if (entry && !isLinkable(entry, initiative, actor))
			return fail('initiative.entries.notOwn', { title: entry.title });
	}
	return ok(true);
}

type Concerned = Pick<Entry, 'author' | 'typist' | 'reporter' | 'subjectKind' | 'subject' | 'linked'>;

/** Whether an entry may be linked: an author of the initiative, or who links it, has done, seen or typed it. */
export function isLinkable(
	entry: Concerned,
	{ people, reporter }: Pick<Initiative, 'people' | 'reporter'>,
	{ account, person }: Pick<Actor, 'account' | 'person'>
): boolean {
	const named = [entry.author, entry.typist, subjectPerson(entry)].filter((one) => one !== '');
	return (
		[reporter, account].includes(entry.reporter) ||
		named.some((one) => one === person || people.includes(one))
	);
}

/** From when it is filed, and not once it was withdrawn, the council reads what it links. */
function shows(state: InitiativeState): boolean {
	return state !== 'draft' && state !== 'withdrawn';
}

/**
 * What the server writes into the linked entries, so that the initiative council reads them: `shownWith` is `filed` as
 * long as any filed initiative links one.
 * @param before `null` for a new one
 */
export function linkFollowUps(
	before: Linking | null,
	after: Linking,
	lookup: WardLookup
): readonly FollowUp[] {
	const were = before !== null && shows(before.state) ? before.entries : [];
	const are = shows(after.state) ? after.entries : [];
	const left = were.filter((id) => !are.includes(id));
	// Asked once for all of them, and hardly ever: the server has to look through every initiative.
	const others = left.length > 0 ? lookup.initiativesLinking(left) : [];
	const shown = others.flatMap(({ id, state, entries }) => (id !== after.id && shows(state) ? entries : []));
	const gone = left.filter((id) => !shown.includes(id));
	return [...written(are, 'filed', lookup), ...written(gone, '', lookup)];
}

/** An entry that is not known (erased, or not on this phone) has nothing to be written into. */
function written(
	ids: readonly string[],
	shownWith: Entry['shownWith'],
	lookup: WardLookup
): readonly FollowUp[] {
	return ids.flatMap((id) => {
		const entry = lookup.entry(id);
		return entry && entry.shownWith !== shownWith
			? { collection: 'entries' as const, id, fields: { shownWith } }
			: [];
	});
}
