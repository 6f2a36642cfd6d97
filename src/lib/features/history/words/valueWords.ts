import type { NamedFile } from '$lib/domain/attachments/namedFile';
import type { CollectionName } from '$lib/domain/changes/protocol';
import type { Figure } from '$lib/domain/entries/entry';
import { ID_PATTERN } from '$lib/domain/ids';
import { isOfficeField } from '$lib/domain/papers/officeParts';
import { isDay, isInstant } from '$lib/domain/time';
import { officeWords } from '$lib/features/evidence/show/officeWords';
import { hasMessage, t, type MessageKey } from '$lib/i18n/i18n.svelte';
import { formatDay, formatInstant, formatNumber } from '$lib/i18n/words';

/** Turns an id or a code into the name that people know; empty when this phone does not know it. */
export type NameOf = (code: string) => string;

/** Codes whose words stood elsewhere before the log was shown. */
const ELSEWHERE: Readonly<Record<string, string>> = {
	'entries.state': 'entryState',
	'campaigns.state': 'campaignState',
	'units.kind': 'unitKind',
	'users.roles': 'role'
};

/** Whole documents: what changed in them is shown by their own screens. */
const DOCUMENTS: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
	campaigns: ['rules', 'history']
};

/** Clock times of the minutes, in the ward's own time. */
const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;

/** Fields whose text is a person's words, never a code, however short. */
const WORDS = new Set([
	'title',
	'story',
	'place',
	'name',
	'subjectName',
	'text',
	'reason',
	'username',
	'phone'
]);

/** A value of a field in words; empty for what holds nothing. */
export function valueWords(
	collection: CollectionName,
	field: string,
	value: unknown,
	nameOf: NameOf
): string {
	if (value === undefined || value === null || value === '') return '';
	if (collection === 'campaigns' && isOfficeField(field)) return officeWords(field, value, nameOf).join('; ');
	if (DOCUMENTS[collection]?.includes(field)) return t('history.planChanged');
	return wordsOf(collection, field, value, nameOf);
}

/** Members of a list in words, one by one. */
export function memberWords(
	collection: CollectionName,
	field: string,
	members: readonly unknown[],
	nameOf: NameOf
): readonly string[] {
	if (collection === 'campaigns' && isOfficeField(field)) return officeWords(field, members, nameOf);
	return members.map((member) => wordsOf(collection, field, member, nameOf)).filter((words) => words !== '');
}

function wordsOf(collection: CollectionName, field: string, value: unknown, nameOf: NameOf): string {
	if (value === null || value === undefined || value === '') return '';
	if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
	if (typeof value === 'number') return formatNumber(value);
	if (typeof value === 'string') return textWords(collection, field, value, nameOf);
	if (Array.isArray(value)) return memberWords(collection, field, value, nameOf).join('; ');
	return objectWords(collection, field, value as Readonly<Record<string, unknown>>, nameOf);
}

function textWords(collection: CollectionName, field: string, value: string, nameOf: NameOf): string {
	const code = codeKey(collection, field, value);
	if (code) return t(code);
	if (isDay(value)) return formatDay(value);
	if (isInstant(value)) return formatInstant(value);
	const [, day, time] = LOCAL_TIME.exec(value) ?? [];
	if (day && time) return `${time} ${formatDay(day)}`;
	if (WORDS.has(field)) return value;
	const name = nameOf(value);
	if (name !== '') return name;
	return ID_PATTERN.test(value) ? t('history.unknownName') : value;
}

/** The key of a code's words, where it is one. */
export function codeKey(collection: CollectionName, field: string, value: string): MessageKey | undefined {
	const place = `${collection}.${field}`;
	const keys = [
		`${ELSEWHERE[place] ?? ''}.${value}`,
		`value.${place}.${value}`,
		`value.any.${field}.${value}`
	];
	return keys.find((key): key is MessageKey => hasMessage(key));
}

function objectWords(
	collection: CollectionName,
	field: string,
	value: Readonly<Record<string, unknown>>,
	nameOf: NameOf
): string {
	if (field === 'attachments' || field === 'decisionFiles') {
		const { caption, name } = value as unknown as NamedFile;
		return caption || name;
	}
	if (field === 'figures') {
		const { name, value: number, unit } = value as unknown as Figure;
		return `${name} ${number.replace('.', ',')} ${unit}`.trim();
	}
	const parts = Object.entries(value).map(([part, one]) => partWords(collection, part, one, nameOf));
	// A person's id and the name as it was written then mostly say the same.
	return [...new Set(parts.filter((words) => words !== ''))].join(' · ');
}

/** A number or a yes inside a value says of what; a no is left unsaid where it only says that something is not so. */
function partWords(collection: CollectionName, part: string, value: unknown, nameOf: NameOf): string {
	const key = `field.part.${part}`;
	const label = hasMessage(key) ? t(key) : '';
	if (typeof value === 'boolean') return value ? label || t('common.yes') : '';
	const words = wordsOf(collection, part, value, nameOf);
	if (typeof value !== 'number') return words;
	return label === '' ? words : `${label} ${words}`;
}
