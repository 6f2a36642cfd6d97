import { cleanText, countCharacters } from './text/clean';

/** Shortest reason that takes something back or departs from what the records say, in characters (product §2.3). */
export const REASON_MIN = 20;

/** Whether a text says enough to be a reason: blanks at the ends do not count. */
export function isReason(text: unknown): boolean {
	return typeof text === 'string' && countCharacters(cleanText(text)) >= REASON_MIN;
}
