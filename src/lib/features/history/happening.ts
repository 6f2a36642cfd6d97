import type { CollectionName } from '$lib/domain/changes/protocol';
import type { HistoryRow } from '$lib/domain/history/answers';
import { t } from '$lib/i18n/i18n.svelte';
import { formatDay } from '$lib/i18n/words';
import { fieldChanges, type FieldChange } from './fieldChange';
import { deedWords } from './words/deedWords';
import { timeWords } from './words/timeWords';
import type { NameOf } from './words/valueWords';

/** One thing that happened to a record, in the words of the screen. */
export interface Happening {
	readonly key: string;
	/** who did what */
	readonly sentence: string;
	/** when, on the phone and at the server */
	readonly when: string;
	/** the row of the log, and the phone; smaller than the rest */
	readonly place: string;
	readonly changes: readonly FieldChange[];
	/** long by nature, and folded: everything that a new record said */
	readonly isFirst: boolean;
	/** why something is not shown, what paper it rests on */
	readonly notes: readonly string[];
	/** a version that lost, or something erased: not a step of the record itself */
	readonly isBeside: boolean;
}

/** @param isFirst the row that made the record */
export function happeningOf(
	collection: CollectionName,
	record: string,
	row: HistoryRow,
	nameOf: NameOf,
	isFirst: boolean
): Happening {
	const of = row.file === '' ? collection : 'attachments';
	const changes =
		row.file === '' || row.kind === 'erasure'
			? fieldChanges(of, row.fields, row.before, row.after, nameOf, isFirst)
			: [];
	return {
		key: String(row.seq),
		sentence: t(deedWords(collection, record, row, isFirst), { who: whoOf(row, nameOf) }),
		when: timeWords(row),
		place: [
			t('history.place', { seq: row.seq }),
			...(row.device === '' ? [] : [t('history.device', { device: row.device })])
		].join(' · '),
		changes,
		isFirst,
		notes: notesOf(row),
		isBeside: row.kind === 'conflict' || row.kind === 'erasure'
	};
}

/** The person as the ward knows them, else the account's own name. */
function whoOf({ account, person, name, fields }: HistoryRow, nameOf: NameOf): string {
	if (account === 'system') return t(fields.includes('password') ? 'history.console' : 'history.system');
	const known = person === '' ? '' : nameOf(person);
	return known || name || t('history.somebody');
}

function notesOf({ kind, isErased, isHidden, decision, fields, after }: HistoryRow): readonly string[] {
	if (kind === 'erasure') {
		if (!decision) return [];
		const { number, date, decidedBy, ground } = decision;
		return [
			t('history.decisionPaper', { number, date: formatDay(date), decidedBy }),
			t('history.decisionGround', { ground })
		];
	}
	if (isErased) return [t('history.wordsErased')];
	if (!isHidden) return [];
	// Secret fields are not named at all; what one may not read of a record is named and has no value.
	const isPart = fields.length === 0 || Object.keys(after).length > 0;
	return [t(isPart ? 'history.partHidden' : 'history.hidden')];
}
