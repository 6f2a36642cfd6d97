import type { Meeting, Tally } from '$lib/domain/meetings/meeting';
import { MEETING_PERMISSIONS, type MeetingAct } from '$lib/domain/meetings/permissions';
import { blanksOf, type TypedTally } from '$lib/domain/meetings/checkTally';

export type Field = keyof Meeting;

/**
 * What is written together travels together: each part is one change, in this order, so that two people who work on
 * different parts never meet, and none is refused for what another part has yet to say.
 */
export const PARTS = {
	plan: [
		'rulesVersion',
		'council',
		'title',
		'place',
		'plannedFor',
		'invitation',
		'guests',
		'agenda',
		'items'
	],
	attendance: ['startedAt', 'attendance', 'presider', 'secretary', 'tellers'],
	// Whoever is recused loses the vote that was noted before.
	votes: ['recusals', 'votes'],
	discussion: ['discussion'],
	tallyFirst: ['tallyFirst'],
	tallySecond: ['tallySecond'],
	rulings: ['rulings'],
	minutes: ['endedAt', 'conclusion', 'attachments']
} as const satisfies Readonly<Record<string, readonly Field[]>>;
export type Part = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/** A tally is handed in by whoever counted, never by itself. */
const HANDED_IN: readonly Part[] = ['tallyFirst', 'tallySecond'];
export const SENT_BY_ITSELF = PART_NAMES.filter((part) => !HANDED_IN.includes(part));

const WRITING: Readonly<Record<Meeting['state'], MeetingAct | null>> = {
	planned: 'editPlan',
	open: 'record',
	counted: 'conclude',
	locked: null
};

/** Which of a part's fields may be written while a meeting is in that state; what may not yet stays on the phone. */
export function writableIn(state: Meeting['state'], part: Part): readonly Field[] {
	const act = WRITING[state];
	const allowed: readonly Field[] = act ? MEETING_PERMISSIONS[act].fields : [];
	return PARTS[part].filter((field) => allowed.includes(field));
}

/** A tally as a teller types it. */
export type Sheet = TypedTally & { readonly teller: string };

export const BLANK_SHEET: Sheet = {
	teller: '',
	issued: null,
	returned: null,
	valid: null,
	invalid: null,
	lines: []
};

/** Whether every figure of a sheet was typed: then it is a tally. */
export function isWhole(sheet: Sheet, items: readonly string[]): sheet is Sheet & Tally {
	return sheet.teller !== '' && blanksOf(sheet, items).length === 0;
}

/** Rows that nobody wrote anything into are no part of what is sent. */
export function withoutBlankRows(fields: Partial<Meeting>): Partial<Meeting> {
	const { agenda, guests, discussion } = fields;
	return {
		...fields,
		...(agenda ? { agenda: agenda.filter(({ text }) => text.trim() !== '') } : {}),
		...(guests ? { guests: guests.filter(({ name, position }) => `${name}${position}`.trim() !== '') } : {}),
		...(discussion ? { discussion: discussion.filter(({ text }) => text.trim() !== '') } : {})
	};
}
