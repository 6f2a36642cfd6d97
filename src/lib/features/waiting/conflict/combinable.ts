import { MOST_FILES } from '$lib/domain/attachments/limits';
import { ENTRY_LIMITS } from '$lib/domain/entries/limits';
import { INITIATIVE_LIMITS } from '$lib/domain/initiatives/limits';
import { MOST_ITEMS } from '$lib/domain/meetings/meeting';

// Which fields two versions of a record can be combined in, and how.

/** Fields that are decided together, by the one that comes first. */
const TOGETHER: readonly (readonly string[])[] = [
	['subjectName', 'subjectKind', 'subject'],
	['figures', 'figureIndices'],
	['admission', 'admissionReason'],
	['campaign', 'rulesVersion'],
	['state', 'returnReason', 'withdrawReason', 'attestedRev']
];

/** A verdict on each criterion and the conclusion are one screening: half of each would be nobody's. */
const SCREENING = ['screening', 'screeningNote', 'state'];

/** @param fields of a change; @returns groups of fields that a person decides on as one */
export function togetherIn(fields: readonly string[]): readonly (readonly string[])[] {
	return fields.includes('screening') ? [SCREENING] : TOGETHER;
}

interface Text {
	/** in characters */
	readonly max: number;
	readonly long: boolean;
}

const TEXTS: Readonly<Record<string, Text>> = {
	title: { max: ENTRY_LIMITS.title, long: true },
	story: { max: ENTRY_LIMITS.story, long: true },
	place: { max: ENTRY_LIMITS.place, long: false },
	name: { max: 200, long: false },
	position: { max: 200, long: false },
	reason: { max: 4_000, long: true },
	note: { max: 4_000, long: true },
	duties: { max: 1_000, long: true },
	invitation: { max: 8_000, long: true },
	conclusion: { max: 20_000, long: true },
	achievement: { max: 2_000, long: true },
	number: { max: 60, long: false },
	issuer: { max: 200, long: false }
};

const LONG: Text = { max: INITIATIVE_LIMITS.text, long: true };

/** Where a collection has texts of its own, or other limits for those of the same name. */
const TEXTS_OF: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
	initiatives: {
		title: { max: INITIATIVE_LIMITS.title, long: true },
		idea: { max: INITIATIVE_LIMITS.idea, long: true },
		investor: { max: INITIATIVE_LIMITS.investor, long: false },
		before: LONG,
		solution: LONG,
		novelty: LONG,
		practicality: LONG,
		effect: LONG,
		othersOpinion: LONG,
		replicability: LONG,
		conditions: LONG,
		confidential: { max: INITIATIVE_LIMITS.confidential, long: true }
	}
};

/** How a text field is written together; `undefined` for a field that is no text. */
export function textOf(collection: string, field: string): Text | undefined {
	return TEXTS_OF[collection]?.[field] ?? TEXTS[field];
}

/** Lists whose members can be kept from both sides; authors are not among them: their shares add up together. */
const LISTS: Readonly<Record<string, number | undefined>> = {
	criteria: ENTRY_LIMITS.criteria,
	figures: ENTRY_LIMITS.figures,
	attachments: MOST_FILES,
	effectFigures: INITIATIVE_LIMITS.figures,
	participants: INITIATIVE_LIMITS.participants,
	entries: INITIATIVE_LIMITS.entries,
	roles: undefined,
	heads: undefined,
	terms: undefined,
	members: undefined,
	pauses: undefined,
	earlierAwards: undefined,
	attendance: 60,
	agenda: 60,
	guests: 60,
	items: MOST_ITEMS,
	tellers: 9,
	recusals: undefined,
	discussion: undefined,
	votes: undefined
};

export function isCombinableList(field: string): boolean {
	return field in LISTS;
}

/** How many members a list may have at most; `undefined` where nothing but the record's own schema says so. */
export function limitOfList(field: string): number | undefined {
	return LISTS[field];
}
