import type { Figure, NamedFile } from '$lib/domain/entries/entry';
import { isDay } from '$lib/domain/time';
import { hasMessage, t } from '$lib/i18n/i18n.svelte';
import { formatDay, listNames } from '$lib/i18n/words';
import type { OutboxItem } from '$lib/store/outbox';

/** A field that both sides changed, in words. */
export interface Clash {
	readonly field: string;
	readonly label: string;
	readonly mine: string;
	readonly theirs: string;
}

/** Both versions of each clashing field of a conflict (P5). */
export function clashesOf({ clashing, fields, theirs }: OutboxItem): readonly Clash[] {
	return (clashing ?? []).map((field) => ({
		field,
		label: labelOf(field),
		mine: valueText(field, fields[field]),
		theirs: valueText(field, theirs?.[field])
	}));
}

function labelOf(field: string): string {
	const key = `waiting.field.${field}`;
	return hasMessage(key) ? t(key) : t('waiting.field.other');
}

function valueText(field: string, value: unknown): string {
	if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
		return t('waiting.nothing');
	}
	if (typeof value === 'string') return isDay(value) ? formatDay(value) : codeText(field, value);
	if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
	if (field === 'attachments') return listNames((value as readonly NamedFile[]).map((file) => file.name));
	if (field === 'figures') {
		return listNames(
			(value as readonly Figure[]).map((one) => `${one.name} ${one.value} ${one.unit}`.trim())
		);
	}
	if (Array.isArray(value)) {
		const texts = value.filter((one) => typeof one === 'string').map((one) => codeText(field, one));
		return texts.length === value.length ? listNames(texts) : t('waiting.items', { n: value.length });
	}
	return t('waiting.seeRecord');
}

/** States and roles have words of their own; other codes are shown as they stand. */
function codeText(field: string, value: string): string {
	const prefix = { state: 'entryState', roles: 'role' }[field];
	const key = `${prefix}.${value}`;
	return prefix && hasMessage(key) ? t(key) : value;
}
