// Vietnamese alphabet order; letters f, j, w, z are foreign and stand where Latin order puts them.
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
// Tone order of Vietnamese dictionaries: level, grave, hook, tilde, acute, dot below.
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Sort key of one word: letters first, tones only where the letters are equal. */
function wordKey(word: string): string {
	let letters = '';
	let tones = '';
	for (const character of word.normalize('NFC').toLowerCase()) {
		const decomposed = character.normalize('NFD');
		const tone = decomposed.match(TONE_MARKS)?.[0];
		const letter = decomposed.replace(TONE_MARKS, '').normalize('NFC');
		const place = LETTERS.indexOf(letter);
		letters += place >= 0 ? String.fromCharCode(97 + place) : letter;
		tones += tone ? String(TONES.indexOf(tone) + 1) : '0';
	}
	return `${letters}\u0001${tones}`;
}

/**
 * Sort key of a person's name: by given name (last word), then family name, then the middle
 * (domain.md §8.2). Compare two keys with `<`. No `Intl`: the server's engine has none.
 */
export function nameKey(name: string): string {
	const words = name.trim().split(/\s+/);
	const given = words[words.length - 1] ?? '';
	const family = words.length > 1 ? (words[0] ?? '') : '';
	const middle = words.slice(1, -1);
	return [given, family, ...middle].map(wordKey).join('\u0000');
}

/** Orders people by Vietnamese name: negative, zero or positive, for `sort`. */
export function compareNames(a: string, b: string): number {
	const keyA = nameKey(a);
	const keyB = nameKey(b);
	return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}
