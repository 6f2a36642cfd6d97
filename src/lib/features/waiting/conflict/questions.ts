import { sameValue } from '$lib/domain/changes/canonical';
import { isOfficeField } from '$lib/domain/papers/officeParts';
import { bothTexts } from '$lib/domain/text/difference';
import type { NameOf } from '$lib/features/evidence/show/fieldWords';
import type { OutboxItem } from '$lib/store/outbox';
import { isCombinableList, limitOfList, textOf, togetherIn } from './combinable';
import { officeQuestions, withMergedOffice, withTheirLines } from './officeQuestions';
import { reportQuestions, withChosenPart, withMergedReport } from './reportQuestions';
import { membersOf, questionLabel, wordsOf, type FigureRow, type Member } from './sides';

type Fields = Readonly<Record<string, unknown>>;
type Conflict = Pick<OutboxItem, 'collection' | 'fields' | 'clashing' | 'theirs' | 'seen'>;

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
	const together = togetherIn(own);
	const groups = own.map((field) => together.find((group) => group.includes(field)) ?? [field]);
	const asked = new Map(
		groups
			.filter((group) => group.some((field) => clashing.includes(field)))
			.map((group) => [group[0] ?? '', group])
	);
	return [...asked]
		.sort(([a], [b]) => placeOf(a) - placeOf(b))
		.flatMap(([key, fields]) => {
			if (key === 'report') return reportQuestions(item, newest, nameOf);
			if (isOfficeField(key)) return officeQuestions(key, item, newest, nameOf);
			return [ask(key, fields, item, newest, nameOf)];
		});
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
	const words = (side: Fields) => wordsOf(collection, shown, side[shown], nameOf);
	const text = textOf(collection, key);
	const own = mine[key];
	const other = theirs[key];
	const isText = text !== undefined && typeof own === 'string' && typeof other === 'string';
	const isList = isCombinableList(key) && Array.isArray(own) && Array.isArray(other);
	return {
		key,
		fields,
		label: questionLabel(collection, key),
		mine: isText ? own : words({ ...theirs, ...mine }),
		theirs: isText ? other : words(theirs),
		combine: isText
			? { kind: 'text', start: bothTexts(own, other), ...text }
			: isList
				? { kind: 'list', members: membersOf(collection, key, mine, theirs, nameOf), max: limitOfList(key) }
				: null,
		isAct: key === 'state'
	};
}

/** Members that stand in the combination: what was ticked; before that everything, the own one where two rival. */
export function tickedOf({ combine }: Question, { ticked }: Answer): readonly Member[] {
	if (combine?.kind !== 'list') return [];
	return ticked
		? combine.members.filter(({ key }) => ticked.includes(key))
		: combine.members.filter(({ isRival }) => !isRival);
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
	let chosen: Fields = withMergedOffice(withMergedReport(item, newest), item, newest);
	for (const question of questions) {
		const answer = answers[question.key];
		if (!answer || answer.pick === '') return null;
		if (question.part !== undefined) {
			chosen = withChosenPart(chosen, item, newest, question.part, answer);
			continue;
		}
		if (answer.pick === 'both') chosen = { ...chosen, ...combined(question, answer) };
		if (answer.pick !== 'theirs') continue;
		if (isOfficeField(question.key)) {
			chosen = { ...chosen, ...withTheirLines(question.key, item, newest) };
			continue;
		}
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
