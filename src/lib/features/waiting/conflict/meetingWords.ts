import type { Meeting, Ruling, Tally } from '$lib/domain/meetings/meeting';
import type { NameOf } from '$lib/features/evidence/show/fieldWords';
import { hasMessage, t } from '$lib/i18n/i18n.svelte';
import { formatDay } from '$lib/i18n/words';

type Row<Field extends keyof Meeting> = Meeting[Field] extends readonly (infer T)[] ? T : never;

/** How a field of a meeting or of an award is called; empty for one that has no words of its own. */
export function fieldOfReview(collection: string, field: string): string {
	const topic = { meetings: 'meeting', awards: 'award' }[collection];
	const key = `${topic ?? ''}.field.${field}`;
	return topic && hasMessage(key) ? t(key) : '';
}

/** A row of a list of a meeting in words: `Lan: có mặt`. @returns empty when it is none of a meeting's */
export function meetingRowWords(field: string, row: unknown, nameOf: NameOf): string {
	const named = (id: string) => nameOf(id) || t('conflict.somebody');
	switch (field) {
		case 'attendance': {
			const { person, kind, substitute, reason } = row as Row<'attendance'>;
			const more = [substitute, reason].filter(Boolean).join(', ');
			return `${named(person)}: ${t(`meeting.attendee.${kind}`)}${more ? ` (${more})` : ''}`;
		}
		case 'recusals': {
			const { item, person, reason } = row as Row<'recusals'>;
			return t('meeting.recusalLine', { name: named(person), item: named(item), reason });
		}
		case 'discussion': {
			const { item, text } = row as Row<'discussion'>;
			return `${named(item)}: ${text}`;
		}
		case 'votes': {
			const { item, person, voice } = row as Row<'votes'>;
			return `${named(item)}, ${named(person)}: ${t(`meeting.voice.${voice}`)}`;
		}
		case 'guests': {
			const { name, position } = row as Row<'guests'>;
			return [name, position].filter(Boolean).join(', ');
		}
		case 'agenda':
			return (row as Row<'agenda'>).text;
		case 'rulings':
			return rulingWords(row as Ruling, named);
		case 'items':
		case 'tellers':
			return named(String(row));
		default:
			return '';
	}
}

function rulingWords({ kind, by, items, agrees, reason }: Ruling, named: NameOf): string {
	const what =
		kind === 'pass'
			? t(agrees ? 'meeting.ruling.agrees' : 'meeting.ruling.disagrees', { name: named(items[0] ?? '') })
			: `${items.map((item, at) => `${at + 1}. ${named(item)}`).join(', ')}.`;
	return `${t(`meeting.rulingBy.${by}`)} ${what} ${reason}`.trim();
}

/** A tally, a moment, an office: what a single field of a meeting says. @returns empty for other fields */
export function meetingValueWords(field: string, value: unknown, nameOf: NameOf): string {
	if ((field === 'tallyFirst' || field === 'tallySecond') && value) return tallyWords(value as Tally, nameOf);
	if (typeof value !== 'string' || value === '') return '';
	if (field === 'state') return t(`meeting.state.${value as Meeting['state']}`);
	if (field !== 'plannedFor' && field !== 'startedAt' && field !== 'endedAt') return '';
	const [day = '', time = ''] = value.split('T');
	return `${time}, ${formatDay(day)}`;
}

function tallyWords({ teller, issued, returned, valid, invalid, lines }: Tally, nameOf: NameOf): string {
	const rows = lines.map(
		({ item, ...line }) => `${nameOf(item) || t('conflict.somebody')}: ${t('meeting.tallyLine', line)}`
	);
	return [
		t('meeting.countedByTeller', { name: nameOf(teller) || t('conflict.somebody') }),
		t('meeting.tallyHead', { issued, returned, valid, invalid }),
		...rows
	].join('; ');
}

/**
 * What a row of a meeting's list speaks of: of two rows with the same slot only one can stand. A row without one stands
 * for itself.
 */
export function slotOf(field: string, row: unknown): string {
	const { person = '', item = '' } = (typeof row === 'object' ? row : {}) as Partial<
		Record<'person' | 'item', string>
	>;
	switch (field) {
		case 'attendance':
			return person;
		case 'discussion':
			return item;
		case 'recusals':
		case 'votes':
			return `${item} ${person}`;
		default:
			return '';
	}
}
