import * as z from 'zod/mini';
import '../noCompiledChecks';
import { cleanLine, cleanText } from './clean';

// Texts of the year-end records: cleaned where they are checked, so that no record holds NFD or stray blanks.

/** One line, cleaned; at most so many UTF-16 units. */
export function line(max: number) {
	return z.string().check(z.overwrite(cleanLine), z.maxLength(max, 'text.tooLong'));
}

/** A text of several paragraphs, cleaned; at most so many UTF-16 units. */
export function words(max: number) {
	return z.string().check(z.overwrite(cleanText), z.maxLength(max, 'text.tooLong'));
}

/** Code of a part of the campaign's rules (a level, a criterion, a scale), or empty. */
export function codeOrNone() {
	return z.string().check(z.maxLength(40, 'text.tooLong'));
}
