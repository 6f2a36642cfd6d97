import { canonical, sameValue } from '$lib/domain/changes/canonical';
import { MOST_FILES } from '$lib/domain/attachments/limits';
import { ENTRY_LIMITS } from '$lib/domain/entries/limits';
import { INITIATIVE_LIMITS } from '$lib/domain/initiatives/limits';
import { bothTexts } from '$lib/domain/text/difference';
import { itemWords, labelOf, valueWords, type NameOf } from '$lib/features/evidence/show/fieldWords';
import type { OutboxItem } from '$lib/store/outbox';
import { reportQuestions, withChosenPart, withMergedReport } from './reportQuestions';

type Fields = Readonly<Record<string, unknown>>;
type Conflict = Pick<OutboxItem, 'collection' | 'fields' | 'clashing' | 'theirs' | 'seen'>;

export interface Member {
	readonly key: string;
	readonly words: string;
	readonly value: unknown;
	readonly side: 'both' | 'mine' | 'theirs';
}

/** One thing to be decided: a field, or fields that only make sense together. */
export interface Question {
	/** its first field */
	readonly key: string;
	readonly fields: readonly string[];
	readonly label: string;
	/** both versions in words */
	readonly mine: string;
	readonly theirs: string;
	/** how the two can be combined: as a text to write, as members to tick, or not at all */
	readonly combine:
		| {
				readonly kind: 'text';
				readonly start: string;
				readonly max: number | undefined;
				readonly long: boolean;
		  }
		| { readonly kind: 'list'; readonly members: readonly Member[]; readonly max: number | undefined }
		| null;
	/** what the own change asks to be done, beside the words: to send again, to attest */
	readonly isAct: boolean;
	/** a part of the report that the question is about, where the field is decided part by part */
	readonly part?: string;
}

/** What the person has decided on a question. */
export interface Answer {
	readonly pick: '' | 'mine' | 'theirs' | 'both';
	/** the combined text, once it was touched */
	readonly text?: string;
	/** ticked members, once one was ticked or unticked */
	readonly ticked?: readonly string[];
}

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

interface Text {
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
	duties: { max: 1_000, long: true }
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
	earlierAwards: undefined
};

/**
 * What has to be decided, in the order of the form. Fields that others changed once more since the conflict was found
 * are asked too; those on which both agree by now are not.
 * @param newest the server's version as this phone knows it now
 */
export function questionsOf(item: Conflict, newest: Fields, nameOf: NameOf): readonly Question[] {
	const own = Object.keys(item.fields);
	const differs = (field: string) => !sameValue(item.fields[field], newest[field]);
	const moved = (field: string) => item.theirs !== undefined && !sameValue(item.theirs[field], newest[field]);
	const clashing = own.filter(
		(field) => differs(field) && ((item.clashing ?? []).includes(field) || moved(field) || field === 'state')
	);
	const together = own.includes('screening') ? [SCREENING] : TOGETHER;
	const groups = own.map((field) => together.find((group) => group.includes(field)) ?? [field]);
	const asked = new Map(
		groups
			.filter((group) => group.some((field) => clashing.includes(field)))
			.map((group) => [group[0] ?? '', group])
	);
	return [...asked]
		.sort(([a], [b]) => placeOf(a) - placeOf(b))
		.flatMap(([key, fields]) =>
			key === 'report' ? reportQuestions(item, newest, nameOf) : [ask(key, fields, item, newest, nameOf)]
		);
}

/** The act comes last: it is decided by what the words have become. */
function placeOf(key: string): number {
	return key === 'state' ? 1 : 0;
}

function ask(
	key: string,
	group: readonly string[],
	{ collection, fields: mine }: Conflict,
	theirs: Fields,
	nameOf: NameOf
): Question {
	const fields = group.filter((field) => field in mine);
	const shown = key in mine || key in theirs ? key : (fields[0] ?? key);
	const words = (side: Fields) => valueWords(shown, side[shown], nameOf, collection);
	const text = TEXTS_OF[collection]?.[key] ?? TEXTS[key];
	const own = mine[key];
	const other = theirs[key];
	const isText = text !== undefined && typeof own === 'string' && typeof other === 'string';
	const isList = key in LISTS && Array.isArray(own) && Array.isArray(other);
	return {
		key,
		fields,
		label: labelOf(key, collection),
		mine: isText ? own : words({ ...theirs, ...mine }),
		theirs: isText ? other : words(theirs),
		combine: isText
			? { kind: 'text', start: bothTexts(own, other), ...text }
			: isList
				? { kind: 'list', members: membersOf(key, mine, theirs, nameOf), max: LISTS[key] }
				: null,
		isAct: key === 'state'
	};
}

/** All members of both lists, the own order first. */
function membersOf(key: string, mine: Fields, theirs: Fields, nameOf: NameOf): readonly Member[] {
	const own = rowsOf(key, mine);
	const other = rowsOf(key, theirs);
	const has = (rows: readonly unknown[], row: unknown) => rows.some((one) => sameValue(one, row));
	const all = [...own, ...other.filter((row) => !has(own, row))];
	return all.map((value) => ({
		key: canonical(value),
		words: itemWords(key, key === 'figures' ? (value as FigureRow).figure : value, nameOf),
		value,
		side: has(own, value) ? (has(other, value) ? 'both' : 'mine') : 'theirs'
	}));
}

interface FigureRow {
	readonly figure: unknown;
	readonly index: unknown;
}

/** Figures travel with the index of each. */
function rowsOf(key: string, side: Fields): readonly unknown[] {
	const rows = (side[key] ?? []) as readonly unknown[];
	if (key !== 'figures') return rows;
	const indices = (side.figureIndices ?? []) as readonly unknown[];
	return rows.map((figure, place): FigureRow => ({ figure, index: indices[place] ?? '' }));
}

/** Members that stand in the combination: what was ticked, everything before that. */
export function tickedOf({ combine }: Question, { ticked }: Answer): readonly Member[] {
	if (combine?.kind !== 'list') return [];
	return ticked ? combine.members.filter(({ key }) => ticked.includes(key)) : combine.members;
}

/**
 * What is to stand in each own field after the answers: clashing ones as answered, the others as they were written.
 * @returns `null` while a question is open
 */
export function chosenFields(
	item: Pick<Conflict, 'fields' | 'seen'>,
	newest: Fields,
	questions: readonly Question[],
	answers: Readonly<Record<string, Answer>>
): Fields | null {
	let chosen: Fields = withMergedReport(item, newest);
	for (const question of questions) {
		const answer = answers[question.key];
		if (!answer || answer.pick === '') return null;
		if (question.part !== undefined) {
			chosen = withChosenPart(chosen, item, newest, question.part, answer);
			continue;
		}
		if (answer.pick === 'both') chosen = { ...chosen, ...combined(question, answer) };
		if (answer.pick !== 'theirs') continue;
		chosen = { ...chosen, ...Object.fromEntries(question.fields.map((field) => [field, newest[field]])) };
	}
	return chosen;
}

function combined(question: Question, answer: Answer): Fields {
	const { key, combine } = question;
	if (combine?.kind === 'text') return { [key]: answer.text ?? combine.start };
	const values = tickedOf(question, answer).map(({ value }) => value);
	if (key !== 'figures') return { [key]: values };
	const rows = values as readonly FigureRow[];
	return { figures: rows.map(({ figure }) => figure), figureIndices: rows.map(({ index }) => index) };
}
