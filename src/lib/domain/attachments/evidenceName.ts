/** Also the largest that the server takes is 160 UTF-16 units: an emoji counts two there. */
const MAX_CHARACTERS = 120;
const MAX_UNITS = 160;

/** Controls, line and paragraph separators, invisible marks, and what turns the writing direction ("gpj.exe"). */
const INVISIBLE =
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
const EXTENSION = /\.[A-Za-z0-9]{1,10}$/;

/**
 * The name under which evidence is kept: NFC, without folder, control characters and direction overrides, at most
 * 120 characters (and 160 UTF-16 units) with its extension kept. Vietnamese and emoji stay. Never empty.
 */
export function evidenceName(name: string): string {
	// From macOS and some Android galleries names come decomposed (NFD); removing first keeps the result composed.
	const visible = withoutHalves(name).replace(INVISIBLE, '').normalize('NFC');
	const last = visible.slice(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
	return shorten(trimEnds(last)) || '_';
}

/**
 * The same with an extension that tells the truth about the stored bytes: a PNG that was reduced is a JPEG now.
 * @param extensions the allowed ones without dot, the usual one first
 */
export function evidenceNameAs(name: string, extensions: readonly [string, ...string[]]): string {
	const clean = evidenceName(name);
	const extension = EXTENSION.exec(clean)?.[0].slice(1).toLowerCase() ?? '';
	if (extensions.includes(extension)) return clean;
	const stem = REPLACED.includes(extension) ? clean.slice(0, -extension.length - 1) : clean;
	return evidenceName(`${stem || '_'}.${extensions[0]}`);
}

/** Known extensions that are replaced; others ("Báo cáo 1.2") belong to the name. */
const REPLACED = [
	'jpg',
	'jpeg',
	'jfif',
	'png',
	'webp',
	'gif',
	'avif',
	'heic',
	'heif',
	'pdf',
	'doc',
	'docx',
	'zip'
];

/** Half an emoji, left by software that cuts names by UTF-16 units, cannot be written as UTF-8. */
function withoutHalves(name: string): string {
	return Array.from(name)
		.filter((character) => character < '\ud800' || character > '\udfff' || character.length === 2)
		.join('');
}

function trimEnds(name: string): string {
	return name.replace(/^[.\s]+/, '').replace(/[.\s\u200d]+$/, '');
}

function shorten(name: string): string {
	if (fits(name)) return name;
	const extension = EXTENSION.exec(name)?.[0] ?? '';
	const characters = Array.from(name.slice(0, name.length - extension.length)).slice(0, MAX_CHARACTERS);
	while (!fits(characters.join('') + extension)) characters.pop();
	return trimEnds(characters.join('')) + extension;
}

function fits(name: string): boolean {
	return name.length <= MAX_UNITS && Array.from(name).length <= MAX_CHARACTERS;
}
