import type { Figure } from '$lib/domain/entries/entry';
import type { NamedFile } from '$lib/domain/attachments/namedFile';
import type { Initiative, InitiativeAuthor } from '$lib/domain/initiatives/initiative';
import type { CriterionPoints } from '$lib/domain/scores/score';
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
	if (field === 'points') {
		const { criterion, points, comment } = value as CriterionPoints;
		const words = t('waiting.pointsFor', { criterion: nameOf(criterion) || criterion, points });
		return comment === '' ? words : `${words} (${comment})`;
	}
	if (field === 'attachments' || field === 'decisionFiles')
		return (value as NamedFile).caption || (value as NamedFile).name;
	if (field === 'figures') {
		const { name, value: number, unit } = value as Figure;
		return `${name} ${number.replace('.', ',')} ${unit}`.trim();
	}
	if (field === 'effectFigures') return t('waiting.beforeAfter', { ...(value as Initiative['effectFigures'][number]) }).trim();
	if (field === 'authors') {
		const { person, name, share } = value as InitiativeAuthor;
		return t('waiting.share', { name: nameOf(person) || name || t('conflict.somebody'), share });
	}
	if (field === 'participants') {
		const { name, workplace, task } = value as Initiative['participants'][number];
		return [name, workplace, task].filter((part) => part !== '').join(' · ');
	}
	return termWords(value as Partial<Term>, nameOf);
}

type Term = Record<'person' | 'unit' | 'from' | 'to', string>;

function termWords({ person, unit, from, to }: Partial<Term>, nameOf: NameOf): string {
	const name = nameOf(person ?? unit ?? '') || t('conflict.somebody');
	const first = formatDay(from ?? '');
	return to
		? t('conflict.termUntil', { name, from: first, to: formatDay(to) })
		: t('conflict.term', { name, from: first });
}

function codeWords(field: string, value: string, nameOf: NameOf, collection: string): string {
	if (isDay(value)) return formatDay(value);
	// An initiative has states of its own; what the council decides on is worded by its desk.
	const own = CODES_OF[collection]?.[field];
	const keys = [own, CODES[field], field === 'state' ? 'scoring.state' : undefined].flatMap((topic) =>
		topic ? [`${topic}.${value}`] : []
	);
	const key = keys.find(hasMessage);
	if (key) return t(key as MessageKey);
	return TEXTS.has(field) ? value : nameOf(value) || value;
}

/** Fields whose text is words, never a code. */
const TEXTS = new Set([
	...['title', 'story', 'place', 'name', 'position', 'subjectName', 'username', 'phone', 'comment', 'reason'],
	...['decisionNumber', 'decisionIssuer', 'notRecognisedReason', 'missingScoresReason', 'admissionReason']
]);
