import type { ChangeKind } from '$lib/domain/changes/kinds';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { arrayOf, type Statements } from './statements';

/** A change that the log holds. */
export interface LoggedChange {
	readonly changeId: string;
	readonly seq: number;
	readonly actor: string;
	readonly collection: CollectionName;
	readonly record: string;
	readonly kind: ChangeKind;
	readonly fields: readonly string[];
}

/** What the log already holds: the first answer is given again (product P2). */
export interface Remembered {
	find(changeId: string): LoggedChange | undefined;
	/** asks for many at once */
	preload(changeIds: readonly string[]): void;
	add(change: LoggedChange): void;
	/** whether a record was erased by decision: nothing of it is taken any more */
	isErased(collection: CollectionName, id: string): boolean;
	forget(): void;
}

export function openRemembered(db: Statements): Remembered {
	const known = new Map<string, LoggedChange | undefined>();
	let erased: ReadonlySet<string> | undefined;
	const readErased = () =>
		new Set(
			db.json<readonly string[]>(
				arrayOf(`SELECT json_quote(collection || '/' || record) AS item FROM changes WHERE kind = 'erasure'`)
			)
		);
	const preload = (changeIds: readonly string[]) => {
		const missing = changeIds.filter((id) => !known.has(id));
		if (missing.length === 0) return;
		const found = db.json<readonly LoggedChange[]>(
			arrayOf(
				`SELECT json_object('changeId', id, 'seq', seq, 'actor', actor, 'collection', collection, 'record', record,
					'kind', kind, 'fields', json(fields)) AS item
				FROM changes WHERE id IN (SELECT value FROM json_each({:ids}))`
			),
			{ ids: JSON.stringify(missing) }
		);
		for (const id of missing) known.set(id, undefined);
		for (const change of found) known.set(change.changeId, change);
	};
	return {
		preload,
		find(changeId) {
			preload([changeId]);
			return known.get(changeId);
		},
		add(change) {
			known.set(change.changeId, change);
			if (change.kind === 'erasure') erased = undefined;
		},
		isErased(collection, id) {
			// They are few, and asked for with each change: read once.
			erased ??= readErased();
			return erased.has(`${collection}/${id}`);
		},
		forget() {
			known.clear();
			erased = undefined;
		}
	};
}
