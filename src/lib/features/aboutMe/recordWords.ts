import { fieldLabel } from '$lib/features/history/words/fieldLabel';
import { valueWords, type NameOf } from '$lib/features/history/words/valueWords';
import { t } from '$lib/i18n/i18n.svelte';
import type { Kept } from './gather';

/** What people call a record. */
export function titleOf({ record }: Kept, nameOf: NameOf): string {
	const texts = [record.title, record.name, record.username, record.subjectName, record.idea];
	const first = texts.find((text) => typeof text === 'string' && text !== '');
	const named = [record.person, record.initiative].map((id) => nameOf(String(id ?? ''))).find(Boolean);
	return String(first ?? named ?? t('history.untitled'));
}

/** Every field of a record that holds something, with its label, in words. */
export function linesOf(
	{ collection, record }: Kept,
	nameOf: NameOf
): readonly { readonly field: string; readonly label: string; readonly words: string }[] {
	return Object.keys(record)
		.filter((field) => field !== 'id' && field !== 'rev')
		.map((field) => ({
			field,
			label: fieldLabel(collection, field),
			words: valueWords(collection, field, record[field], nameOf)
		}))
		.filter(({ words }) => words !== '');
}
