import type { Actor } from '$lib/domain/access/actor';
import { scoringPart } from '$lib/domain/scores/openToSheet';
import { COUNCIL_STAGES } from '$lib/domain/scores/stage';
import { matchesFolded } from '$lib/domain/text/fold';
import type { CouncilRow, SheetRow } from '$lib/store/scoring/councilRows';
import type { SyncMark } from '$lib/store/rows';

/** What the list shows at a time: what waits for the own sheet, or what stands at one stage. */
export const GROUPS = ['mine', ...COUNCIL_STAGES] as const;
export type Group = (typeof GROUPS)[number];

/** What there is of sheets for one initiative, as far as this phone knows. */
export interface SheetNote {
	/** members whose sheet is here; before the count a scorer's phone knows the own one alone */
	readonly givenBy: readonly string[];
	/** how far the own one has come; empty while there is none */
	readonly own: SyncMark | '';
}

/** An initiative of the list with what concerns the reader. */
export interface Listed extends CouncilRow {
	readonly isOwn: boolean;
	readonly note: SheetNote;
	/** waits for the reader's sheet */
	readonly isMine: boolean;
}

interface Asked {
	/** id */
	readonly campaign: string;
	/** folded */
	readonly query: string;
	readonly actor: Actor;
	/** of the initiative council today */
	readonly voters: readonly string[];
}

const NO_SHEETS: SheetNote = { givenBy: [], own: '' };

/** The campaign's initiatives that match, by what is to be done with them; the first filed stands first. */
export function groupRows(
	rows: readonly CouncilRow[],
	sheets: readonly SheetRow[],
	{ campaign, query, actor, voters }: Asked
): ReadonlyMap<Group, readonly Listed[]> {
	const notes = notesOf(sheets, actor.account);
	const groups = new Map<Group, Listed[]>(GROUPS.map((group) => [group, []]));
	const listed = rows
		.filter((row) => row.campaign === campaign && matchesFolded(row.text, query))
		.sort((a, b) => (a.filedAt < b.filedAt ? -1 : a.filedAt > b.filedAt ? 1 : a.id < b.id ? -1 : 1));
	for (const row of listed) {
		const part = scoringPart(row, actor, voters);
		const note = notes.get(row.id) ?? NO_SHEETS;
		// What the server refused counts nowhere until it is solved.
		const isMine = row.stage === 'scoring' && part === 'scorer' && !isGivenByReader({ note });
		const one = { ...row, isOwn: part === 'author', note, isMine };
		groups.get(row.stage)?.push(one);
		if (isMine) groups.get('mine')?.push(one);
	}
	return groups;
}

/**
 * The group that is shown when none was chosen: the first in which something waits to be done. Who has given all sheets
 * stays with the own ones, and reads there that nothing is left, in place of what others have to do.
 */
export function firstGroup(groups: ReadonlyMap<Group, readonly Listed[]>): Group {
	if (groups.get('scoring')?.some(isGivenByReader)) return 'mine';
	return GROUPS.find((group) => (groups.get(group)?.length ?? 0) > 0) ?? 'scoring';
}

/** What was picked; once it is empty what comes next in the work, so that who has done a group goes on by itself. */
export function groupShown(groups: ReadonlyMap<Group, readonly Listed[]>, picked: Group | undefined): Group {
	const holds = (group: Group) => (groups.get(group)?.length ?? 0) > 0;
	const following =
		picked && picked !== 'mine' ? GROUPS.slice(GROUPS.indexOf(picked)).find(holds) : undefined;
	return picked && holds(picked) ? picked : (following ?? firstGroup(groups));
}

/** Whether the reader's sheet of it has been given; not refused by the server. */
export function isGivenByReader({ note: { own } }: Pick<Listed, 'note'>): boolean {
	return own === 'confirmed' || own === 'waiting';
}

/** Whether a word is one of the groups, as it stands in an address. */
export function groupFrom(word: string | null): Group | undefined {
	return GROUPS.find((group) => group === word);
}

function notesOf(sheets: readonly SheetRow[], account: string): ReadonlyMap<string, SheetNote> {
	const notes = new Map<string, { givenBy: string[]; own: SyncMark | '' }>();
	for (const { initiative, member, reporter, sync } of sheets) {
		const note = notes.get(initiative) ?? { givenBy: [], own: '' as const };
		if (sync !== 'refused') note.givenBy.push(member);
		const own = reporter !== account || note.own === 'confirmed' ? note.own : sync;
		notes.set(initiative, { ...note, own });
	}
	return notes;
}
