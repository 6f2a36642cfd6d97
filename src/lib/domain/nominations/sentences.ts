import type { Figure } from '../entries/entry';
import type { Day } from '../time';

// The report is a paper of a Vietnamese office: its sentences are Vietnamese, whatever language the screen speaks.

/** Most that a part of a report holds, as the record's shape has it. */
export const PART_LIMIT = 40_000;

/** What is told of an entry that was picked. */
export interface PickedEntry {
	readonly day: Day;
	readonly title: string;
	readonly story: string;
	readonly figures: readonly Figure[];
}

/** What is told of an initiative that was picked. */
export interface PickedInitiative {
	readonly title: string;
	readonly decisionNumber: string;
	readonly decisionDate: Day | '';
	readonly decisionIssuer: string;
}

/**
 * The sentence that a picked entry begins as: "Ngày 10/05/2023, giúp bà con nộp hồ sơ: hồ sơ đã nộp 312 bộ. …", in one
 * line, so that it is found again as long as nobody has changed it.
 */
export function entrySentence({ day, title, story, figures }: PickedEntry): string {
	const head = `Ngày ${dayInPaper(day)}, ${lowered(inLine(title))}`;
	const numbers = figures.map(figureInPaper).join('; ');
	const told = inLine(story);
	return [ended(numbers === '' ? head : `${head}: ${numbers}`), told === '' ? '' : ended(told)]
		.filter(Boolean)
		.join(' ');
}

/** The sentence that a picked initiative begins as, with as much of the decision as is known. */
export function initiativeSentence(initiative: PickedInitiative): string {
	const { title, decisionNumber, decisionDate, decisionIssuer } = initiative;
	const decision = [
		decisionNumber === '' ? '' : ` theo Quyết định số ${inLine(decisionNumber)}`,
		decisionNumber === '' || decisionDate === '' ? '' : ` ngày ${dayInPaper(decisionDate)}`,
		decisionNumber === '' || decisionIssuer === '' ? '' : ` của ${inLine(decisionIssuer)}`
	].join('');
	return `Sáng kiến “${inLine(title)}” được công nhận${decision}.`;
}

/** The text with the sentences as lines of their own below it; as it was where they would not fit. */
export function addSentences(text: string, sentences: readonly string[]): string {
	const fresh = sentences.filter((sentence) => !linesOf(text).includes(sentence));
	const all = [text.replace(/\s+$/, ''), ...fresh].filter((part) => part !== '').join('\n');
	return all.length > PART_LIMIT ? text : all;
}

/** The text without that sentence; as it was where the sentence was changed and stands there no more. */
export function dropSentence(text: string, sentence: string): string {
	const lines = linesOf(text);
	const at = lines.indexOf(sentence);
	return at < 0 ? text : lines.filter((_, place) => place !== at).join('\n');
}

/** The text with the two sentences in each other's place; as it was where one of them stands there no more. */
export function swapSentences(text: string, one: string, other: string): string {
	const lines = [...linesOf(text)];
	const [left, right] = [lines.indexOf(one), lines.indexOf(other)];
	if (left < 0 || right < 0) return text;
	[lines[left], lines[right]] = [other, one];
	return lines.join('\n');
}

/** Whether the sentence still stands there as it was put. */
export function hasSentence(text: string, sentence: string): boolean {
	return linesOf(text).includes(sentence);
}

/** dd/MM/yyyy */
export function dayInPaper(day: Day): string {
	return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** `1.050,5` of the decimal `1050.5`. */
export function numberInPaper(decimal: string): string {
	const [whole = '', fraction = ''] = decimal.split('.');
	const sign = whole.startsWith('-') ? '-' : '';
	const digits = whole.slice(sign.length).replace(/\B(?=(\d{3})+$)/g, '.');
	return `${sign}${digits}${fraction === '' ? '' : `,${fraction}`}`;
}

function figureInPaper({ name, value, unit }: Figure): string {
	return [lowered(inLine(name)), numberInPaper(value), inLine(unit)].filter(Boolean).join(' ');
}

function linesOf(text: string): readonly string[] {
	return text.split('\n');
}

function inLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Behind the day a title goes on in small letters; "UBND" and names of several words keep their capitals. */
function lowered(text: string): string {
	const [first = '', second = ''] = text.split(' ');
	const isName = first.slice(1) !== first.slice(1).toLowerCase() || startsLarge(second);
	return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function startsLarge(word: string): boolean {
	const letter = word.charAt(0);
	return letter !== letter.toLowerCase();
}

/** Ends in a full stop unless it ends already. */
function ended(text: string): string {
	return /[.!?…:;]$/.test(text) ? text : `${text}.`;
}
