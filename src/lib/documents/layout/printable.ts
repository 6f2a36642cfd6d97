// Signs that no XML may hold, halves of a pair among them: a pasted text can bring them.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text as paper can hold it: NFC, line ends as `\n`, tabs as blanks, and no signs that would break the file. */
export function printable(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(/\t/g, ' ')
		.replace(CONTROLS, '')
		.replace(HALVES, '');
}
