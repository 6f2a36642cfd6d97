/**
 * Widths of Times New Roman, in thousandths of the letter's size (the metrics that Liberation Serif and Tinos share),
 * so that a rule below a line can be as long as the line without any browser to measure it.
 */
const REGULAR =
	'250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541';
const BOLD =
	'250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520';
/** letters whose base has another width: the horned and the crossed ones */
const OTHERS = {
	ơ: 'o',
	ư: 'u',
	Ơ: 'O',
	Ư: 'U',
	đ: 'd',
	Đ: 'D',
	'“': '"',
	'”': '"',
	'’': "'",
	'–': '0'
} as const;
const SPACE = 32;
/** of a letter that is in neither table */
const UNKNOWN = 500;

const widths = { regular: REGULAR.split(' ').map(Number), bold: BOLD.split(' ').map(Number) };

/**
 * Length of one line of words in millimetres.
 * @param size points
 */
export function textLength(text: string, size: number, bold: boolean): number {
	const table = bold ? widths.bold : widths.regular;
	let sum = 0;
	for (const letter of text.normalize('NFD')) {
		if (/\p{M}/u.test(letter)) continue;
		const base = letter in OTHERS ? OTHERS[letter as keyof typeof OTHERS] : letter;
		sum += table[base.charCodeAt(0) - SPACE] ?? UNKNOWN;
	}
	return (sum / 1000) * size * (25.4 / 72);
}
