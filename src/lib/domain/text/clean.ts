/** Control characters (but line feed and tab) and bidirectional overrides, which can make a name read as another. */
// eslint-disable-next-line no-control-regex -- naming the control characters is the purpose
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const ANY_UNSEEN = new RegExp(UNSEEN.source);

/** Text as it is stored: NFC, line ends as \n, unseen characters dropped, blank ends cut. Wording is never touched. */
export function cleanText(text: string): string {
	// Most fields of a record are empty, and the server's engine is slow at patterns.
	if (text === '') return text;
	// `\r` is one of the unseen: most texts hold none, and are looked through once.
	const seen = ANY_UNSEEN.test(text) ? text.replace(/\r\n?/g, '\n').replace(UNSEEN, '') : text;
	return seen.normalize('NFC').trim();
}

/** One line: as {@link cleanText}, with every run of white space as one space. */
export function cleanLine(text: string): string {
	return cleanText(text).replace(/\s+/g, ' ');
}

/** Length as a person counts it: code points, so that an emoji is not two. */
export function countCharacters(text: string): number {
	let count = 0;
	for (const _ of text) count += 1;
	return count;
}
