import { LIST_FIELDS } from '$lib/domain/access/scope';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { movesRecord } from '$lib/domain/changes/visibility';
import type { Statements } from './statements';

/** The columns of `moves` that decide who could read the record before. */
const PLACE = [
	'reporter',
	'author',
	'subject',
	'linked',
	'unit',
	'campaign',
	'state',
	'people',
	'person',
	'council',
	'shownTo',
	'shownWith'
] as const;

/** Keeps where a record stood before a change that may have moved it out of somebody's sight. */
export function noteMove(
	db: Statements,
	seq: number,
	collection: CollectionName,
	before: object & { readonly id: string },
	touched: readonly string[]
): void {
	if (!movesRecord(collection, touched)) return;
	const place = before as Readonly<Record<string, unknown>>;
	db.run(
		`INSERT INTO moves (seq, collection, record, ${PLACE.join(', ')})
		VALUES ({:seq}, {:collection}, {:record}, ${PLACE.map((name) => `{:${name}}`).join(', ')})`,
		{
			seq,
			collection,
			record: before.id,
			...Object.fromEntries(PLACE.map((name) => [name, columnOf(name, place[name])]))
		}
	);
}

function columnOf(name: string, value: unknown): string {
	return LIST_FIELDS.includes(name) ? JSON.stringify(value ?? []) : String(value ?? '');
}
