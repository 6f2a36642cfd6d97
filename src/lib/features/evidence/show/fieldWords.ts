import type { Figure } from '$lib/domain/entries/entry';
import type { NamedFile } from '$lib/domain/attachments/namedFile';
import { isDay } from '$lib/domain/time';
import { hasMessage, t, type MessageKey } from '$lib/i18n/i18n.svelte';
import { formatDay, listNames } from '$lib/i18n/words';

/** Turns an id or a code into the name that people know; empty when this phone does not know it. */
export type NameOf = (code: string) => string;

/** Codes that have words of their own, by field. */
const CODES: Readonly<Record<string, string>> = {
	state: 'entryState',
	roles: 'role',
	kind: 'unitKind',
	admission: 'conflict.admission',
	directWork: 'common'
};

export function labelOf(field: string): string {
	const key = `waiting.field.${field}`;
	return hasMessage(key) ? t(key) : t('waiting.field.other');
}

/** The value of a field, in words. */
export function valueWords(field: string, value: unknown, nameOf: NameOf): string {
	if (value === undefined || value === null || value === '') return t('waiting.nothing');
	if (Array.isArray(value)) {
		const words = value.map((one) => itemWords(field, one, nameOf));
		return words.length === 0 ? t('waiting.nothing') : listNames(words);
	}
	if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
	return typeof value === 'string' ? codeWords(field, value, nameOf) : t('waiting.seeRecord');
}

/** One member of a list, in words. */
export function itemWords(field: string, value: unknown, nameOf: NameOf): string {
	if (typeof value === 'string') return codeWords(field, value, nameOf);
	if (field === 'attachments') return (value as NamedFile).caption || (value as NamedFile).name;
	if (field === 'figures') {
		const { name, value: number, unit } = value as Figure;
		return `${name} ${number.replace('.', ',')} ${unit}`.trim();
	}
	const { person, unit, from, to } = value as Partial<Record<'person' | 'unit' | 'from' | 'to', string>>;
	const name = nameOf(person ?? unit ?? '') || t('conflict.somebody');
	const first = formatDay(from ?? '');
	return to
		? t('conflict.termUntil', { name, from: first, to: formatDay(to) })
		: t('conflict.term', { name, from: first });
}

function codeWords(field: string, value: string, nameOf: NameOf): string {
	if (isDay(value)) return formatDay(value);
	const key = `${CODES[field] ?? ''}.${value}`;
	if (hasMessage(key)) return t(key as MessageKey);
	return TEXTS.has(field) ? value : nameOf(value) || value;
}

/** Fields whose text is words, never a code. */
const TEXTS = new Set([
	'title',
	'story',
	'place',
	'name',
	'position',
	'subjectName',
	'username',
	'phone',
	'reason'
]);
