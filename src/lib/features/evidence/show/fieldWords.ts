import { isDay } from '$lib/domain/time';
import { hasMessage, t, type MessageKey } from '$lib/i18n/i18n.svelte';
import { formatDay, listNames } from '$lib/i18n/words';
import { rowWords } from './rowWords';

/** Turns an id or a code into the name that people know; empty when this phone does not know it. */
export type NameOf = (code: string) => string;

/** Codes that have words of their own, by field: the first that has words for the code. */
const CODES: Readonly<Record<string, readonly string[]>> = {
	state: ['entryState', 'desk.state', 'scoring.state'],
	roles: ['role'],
	kind: ['unitKind'],
	admission: ['conflict.admission'],
	directWork: ['common'],
	status: ['grades.status'],
	result: ['conduct.result'],
	gender: ['profiles.gender']
};
/** Where the same field of another collection has other words. */
const CODES_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	initiatives: { state: 'initiativeState', kind: 'initiativeKind' }
};

/** @param collection whose field it is, where fields of the same name mean different things */
export function labelOf(field: string, collection = ''): string {
	const own = `waiting.field.${collection}.${field}`;
	if (hasMessage(own)) return t(own);
	const key = `waiting.field.${field}`;
	return hasMessage(key) ? t(key) : t('waiting.field.other');
}

/** The value of a field, in words. */
export function valueWords(field: string, value: unknown, nameOf: NameOf, collection = ''): string {
	if (value === undefined || value === null || value === '') return t('waiting.nothing');
	if (Array.isArray(value)) {
		const words = value.map((one) => itemWords(field, one, nameOf, collection));
		return words.length === 0 ? t('waiting.nothing') : listNames(words);
	}
	if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
	return typeof value === 'string' ? codeWords(field, value, nameOf, collection) : t('waiting.seeRecord');
}

/** One member of a list, in words. */
export function itemWords(field: string, value: unknown, nameOf: NameOf, collection = ''): string {
	if (field === 'entries') return nameOf(String(value)) || t('waiting.unknownEntry');
	if (typeof value === 'string') return codeWords(field, value, nameOf, collection);
	return rowWords(field, value, nameOf);
}

function codeWords(field: string, value: string, nameOf: NameOf, collection: string): string {
	if (isDay(value)) return formatDay(value);
	const own = CODES_OF[collection]?.[field];
	const topics = [...(own ? [own] : []), ...(CODES[field] ?? [])];
	const key = topics.map((topic) => `${topic}.${value}`).find(hasMessage);
	if (key) return t(key as MessageKey);
	return TEXTS.has(field) ? value : nameOf(value) || value;
}

/** Fields whose text is words, never a code. */
const TEXTS = new Set([
	...['title', 'story', 'place', 'name', 'position', 'subjectName', 'username', 'phone', 'comment', 'reason'],
	...['decisionNumber', 'decisionIssuer', 'notRecognisedReason', 'missingScoresReason', 'admissionReason'],
	...['document', 'note', 'screeningNote', 'withdrawReason']
]);
