import type { CriterionPoints } from '$lib/domain/scores/score';
import type { LocalDatabase } from '../database';
import type { Edit } from '../edits';
import type { OutboxItem } from '../outbox';
import { isParked } from '../parked';
import type { LocalOf } from '../rows';

/** Points while they are being given: none yet, but perhaps a comment. */
export type DraftPoints = Omit<CriterionPoints, 'points'> & { readonly points: number | null };

/** A sheet while it is being filled in; on this phone alone until it is given. */
export interface SheetWords {
	readonly initiative: string;
	readonly points: readonly DraftPoints[];
	readonly comment: string;
	readonly readRev: number;
}

/** The own sheet for an initiative as this phone knows it. */
export interface OwnSheet {
	/** as the server has it or will have it; absent while none was given */
	readonly given?: LocalOf<'scores'>;
	/** being filled in, or changed, here */
	readonly edit?: Edit;
	/** why the server did not take what was given here, with the words that it was given on */
	readonly refused?: OutboxItem;
	/** a second one that the server did not take, because another phone of the account had sent one before */
	readonly twin?: LocalOf<'scores'>;
}

/** @param account whose sheet */
export async function ownSheet(db: LocalDatabase, initiative: string, account: string): Promise<OwnSheet> {
	const [rows, edits] = await Promise.all([
		db.scores
			.where('initiative')
			.equals(initiative)
			.filter(({ reporter }) => reporter === account)
			.toArray(),
		editsFor(db, initiative)
	]);
	const isTaken = (row: LocalOf<'scores'>) => row.rev > 0;
	const given = rows.find(isTaken) ?? rows[0];
	const twin = given && isTaken(given) ? rows.find((row) => !isTaken(row)) : undefined;
	const edit = edits.find(({ id }) => id === given?.id) ?? (given ? undefined : edits[0]);
	const items = given ? await db.outbox.where('[collection+id]').equals(['scores', given.id]).toArray() : [];
	const refused = items.find(isParked);
	return {
		...(given ? { given } : {}),
		...(edit ? { edit } : {}),
		...(refused ? { refused } : {}),
		...(twin ? { twin } : {})
	};
}

/** Initiatives whose sheet is being filled in here. */
export async function sheetsUnderWay(db: LocalDatabase): Promise<ReadonlySet<string>> {
	const edits = await db.edits.where('key').startsWith('scores/').toArray();
	return new Set(edits.map(({ fields }) => String(fields.initiative)));
}

async function editsFor(db: LocalDatabase, initiative: string): Promise<readonly Edit[]> {
	const edits = await db.edits.where('key').startsWith('scores/').toArray();
	return edits.filter(({ fields }) => fields.initiative === initiative);
}
