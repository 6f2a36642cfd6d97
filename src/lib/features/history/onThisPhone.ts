import type { CollectionName } from '$lib/domain/changes/protocol';
import { t, type MessageKey } from '$lib/i18n/i18n.svelte';
import { formatInstant } from '$lib/i18n/words';
import type { LocalDatabase } from '$lib/store/database';
import type { OutboxItem } from '$lib/store/outbox';
import { fieldChanges, type FieldChange } from './fieldChange';
import { namesIn } from './words/names';
import type { NameOf } from './words/valueWords';

type Fields = Readonly<Record<string, unknown>>;

/** A change that this phone made and still holds. */
export interface OwnChange {
	readonly key: string;
	readonly status: MessageKey;
	readonly isUnsent: boolean;
	/** what it met is not known here, or there was nothing: all of it is told, nothing marked */
	readonly isWhole: boolean;
	readonly when: string;
	readonly changes: readonly FieldChange[];
}

/** What this phone knows of a record by itself. */
export interface KnownHere {
	/** title or name; empty where there is none, or the phone does not hold it */
	readonly title: string;
	readonly isHere: boolean;
	/** erased by decision, as this phone has heard */
	readonly isErased: boolean;
	/** own changes, newest first */
	readonly own: readonly OwnChange[];
}

export async function knownHere(
	db: LocalDatabase,
	collection: CollectionName,
	id: string
): Promise<KnownHere> {
	const [row, items, erased] = await Promise.all([
		db.table<Fields, string>(collection).get(id),
		db.outbox.where('[collection+id]').equals([collection, id]).reverse().sortBy('n'),
		db.meta.get('erased')
	]);
	const nameOf = await namesIn(db, [row, items]);
	const beneath = row?.sync === 'confirmed' ? row : (row?.base as Fields | undefined);
	return {
		title: titleOf(row, nameOf),
		isHere: row !== undefined,
		isErased: ((erased?.value ?? []) as readonly string[]).includes(`${collection}/${id}`),
		own: items.map((item) => ownChange(collection, item, beneath, nameOf))
	};
}

/** What people call the record: its title or name, whom it is about, or what it belongs to. */
function titleOf(row: Fields | undefined, nameOf: NameOf): string {
	if (!row) return '';
	const texts = [
		row.title,
		row.name,
		row.subjectName,
		nameOf(String(row.person ?? '')),
		nameOf(String(row.initiative ?? ''))
	];
	const first = texts.find((text) => typeof text === 'string' && text !== '') ?? String(row.idea ?? '');
	return String(first);
}

function ownChange(
	collection: CollectionName,
	{ changeId, status, fields, capturedAt, baseRev }: OutboxItem,
	beneath: Fields | undefined,
	nameOf: NameOf
): OwnChange {
	const isUnsent = status !== 'sent';
	const isWhole = baseRev === 0 || !isUnsent;
	const parked = status === 'refused' || status === 'conflict';
	return {
		key: changeId,
		status: isUnsent ? (parked ? 'history.parkedOne' : 'history.unsentOne') : 'history.sentHere',
		isUnsent,
		isWhole,
		when: t('history.timeHere', { captured: formatInstant(capturedAt) }),
		changes: fieldChanges(collection, Object.keys(fields), beneath ?? {}, fields, nameOf, isWhole)
	};
}
