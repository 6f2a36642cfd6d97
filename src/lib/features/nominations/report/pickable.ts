import type { Entry } from '$lib/domain/entries/entry';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { isPickable, pickableEntries, pickedIn } from '$lib/domain/nominations/reportEvidence';
import { entrySentence, initiativeSentence } from '$lib/domain/nominations/sentences';
import { usedElsewhere, type UsedElsewhere } from '$lib/domain/nominations/usedElsewhere';
import type { LocalDatabase } from '$lib/store/database';
import type { EntryRow } from '$lib/store/entryIndex';
import type { NominationStory } from '../nominationStory';

/** What may be picked into a report, and what was. */
export interface Pickable {
	/** attested entries about the nominee, newest deed first */
	readonly rows: readonly EntryRow[];
	/** recognised initiatives of the nominee */
	readonly initiatives: readonly Initiative[];
	/** whole entries and initiatives by id, those that were picked among them */
	readonly entryById: ReadonlyMap<string, Entry>;
	readonly initiativeById: ReadonlyMap<string, Initiative>;
	readonly used: UsedElsewhere;
}

export const NOTHING_PICKABLE: Pickable = {
	rows: [],
	initiatives: [],
	entryById: new Map(),
	initiativeById: new Map(),
	used: { entries: new Map(), initiatives: new Map() }
};

/** @param held every row of the phone's index, for a correction may stand anywhere in it */
export async function loadPickable(
	db: LocalDatabase,
	held: readonly EntryRow[],
	{ nomination, units, report }: Pick<NominationStory, 'nomination' | 'units' | 'report'>
): Promise<Pickable> {
	const rows = pickableEntries(held, nomination, units);
	const entryIds = new Set([...rows.map(({ id }) => id), ...pickedIn(report.report, 'entries')]);
	const [entries, initiatives, others] = await Promise.all([
		db.entries.bulkGet([...entryIds]),
		db.initiatives.toArray(),
		db.nominations.where('campaign').equals(nomination.campaign).toArray()
	]);
	const byId = <R extends { readonly id: string }>(list: readonly (R | undefined)[]) =>
		new Map(list.flatMap((one) => (one ? [[one.id, one] as const] : [])));
	return {
		rows,
		initiatives: initiatives.filter((one) => isPickable(one, nomination, units)),
		entryById: byId(entries),
		initiativeById: byId(initiatives),
		used: usedElsewhere(nomination, others)
	};
}

/** What an entry or initiative begins as in the text; empty where this phone does not hold it. */
export function sentenceOf({ entryById, initiativeById }: Pickable, id: string): string {
	const entry = entryById.get(id);
	if (entry) return entrySentence(entry);
	const initiative = initiativeById.get(id);
	return initiative ? initiativeSentence(initiative) : '';
}
