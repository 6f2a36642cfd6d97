import { initiativeAct } from '$lib/domain/initiatives/permissions';
import { INITIATIVE_WORDS } from '$lib/domain/initiatives/words';
import type { LocalDatabase } from '../database';
import { readEdit, type Edit } from '../keepEdit';
import type { OutboxItem } from '../outbox';
import type { LocalOf } from '../rows';

type Fields = Readonly<Record<string, unknown>>;

/** An initiative as this phone has it. */
export interface InitiativeHere {
	/** the record with what still waits on top; none while it was never saved */
	readonly row: LocalOf<'initiatives'> | undefined;
	/** words that are on disk and not yet a change */
	readonly edit: Edit | undefined;
	/** changes that the server did not take, oldest first */
	readonly refused: readonly OutboxItem[];
	/** changes that met another version, oldest first */
	readonly clashing: readonly OutboxItem[];
}

export async function readInitiative(db: LocalDatabase, id: string): Promise<InitiativeHere> {
	const [row, edit, items] = await Promise.all([
		db.initiatives.get(id),
		readEdit(db, 'initiatives', id),
		db.outbox.where('[collection+id]').equals(['initiatives', id]).sortBy('n')
	]);
	return {
		row,
		edit,
		refused: items.filter(({ status }) => status === 'refused'),
		clashing: items.filter(({ status }) => status === 'conflict')
	};
}

/** Whether a change made the initiative: without it the server knows none. */
export function isBeginning({ baseRev, fields }: Pick<OutboxItem, 'baseRev' | 'fields'>): boolean {
	return baseRev === 0 && fields.state === 'draft';
}

/** Whether a change is one that mended words may stand in for: its own words, not a word of agreement or a withdrawal. */
export function isOfWords(item: Pick<OutboxItem, 'baseRev' | 'fields'>): boolean {
	const act = initiativeAct(item.fields);
	return isBeginning(item) || act === 'edit' || act === 'move' || act === 'file';
}

/** What these changes said, the later word over the earlier one. */
export function fieldsOf(items: readonly Pick<OutboxItem, 'fields'>[]): Fields {
	return Object.assign({}, ...items.map(({ fields }) => fields)) as Fields;
}

/** The same, the authors' words alone. */
export function wordsOf(items: readonly Pick<OutboxItem, 'fields'>[]): Fields {
	const said = fieldsOf(items);
	return Object.fromEntries(
		INITIATIVE_WORDS.flatMap((field) => (field in said ? [[field, said[field]]] : []))
	);
}
