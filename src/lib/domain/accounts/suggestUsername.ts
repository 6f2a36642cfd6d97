import { fold } from '../text/fold';

/** Longest name that leaves room for a number behind it (the schema takes 32 characters). */
const LONGEST = 28;
const SHORTEST = 3;

/**
 * A user name that people can type: the whole name without diacritics and blanks, with a number behind it when
 * somebody has it already: `Nguyễn Văn A` → `nguyenvana`, then `nguyenvana2`.
 * @param taken user names and phone numbers in use, lower case
 * @returns `''` when the name holds no letter or digit to build on
 */
export function suggestUsername(name: string, taken: ReadonlySet<string>): string {
	const letters = fold(name)
		.replace(/[^a-z0-9]/g, '')
		.slice(0, LONGEST);
	if (letters === '') return '';
	const base = letters.length < SHORTEST ? letters.padEnd(SHORTEST, '0') : letters;
	for (let number = 1; ; number += 1) {
		const candidate = number === 1 ? base : `${base}${number}`;
		if (!taken.has(candidate)) return candidate;
	}
}
