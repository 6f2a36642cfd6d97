import { describe, expect, it } from 'vitest';
import { evidenceKind, sniffKind } from './fileKinds';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const zipEntry = (name: string) =>
	`PK\x03\x04${'\0'.repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}`;
const ole = (atSector: string) => `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(504)}${atSector}`;
const wide = (text: string) => text.replace(/./g, '$&\0');

describe('sniffKind', () => {
	it.each([
		['nothing', '', 'empty', null],
		['one byte', '\xff', 'unknown', null],
		['JPEG', '\xff\xd8\xff\xe1', 'jpeg', 'photo'],
		['PNG', '\x89PNG\r\n\x1a\n', 'png', 'photo'],
		['GIF', 'GIF89a', 'gif', 'photo'],
		['WebP', 'RIFF\x10\0\0\0WEBPVP8 ', 'webp', 'photo'],
		['sound in the same container', 'RIFF\x10\0\0\0WAVEfmt ', 'unknown', null],
		['HEIC of an iPhone', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'heic', null],
		['HEIC that names only the container first', '\0\0\0\x18ftypmif1\0\0\0\0mif1heic', 'heic', null],
		['AVIF', '\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf', 'avif', 'photo'],
		['AVIF that names only the container first', '\0\0\0\x18ftypmif1\0\0\0\0mif1avif', 'avif', 'photo'],
		['film', '\0\0\0\x18ftypisom\0\0\0\0isommp42', 'unknown', null],
		['PDF', '%PDF-1.7', 'pdf', 'pdf'],
		['PDF of a scanner with a header before', `${' '.repeat(300)}%PDF-1.4`, 'pdf', 'pdf'],
		['PDF mentioned too far down', `${' '.repeat(2000)}%PDF-1.4`, 'unknown', null],
		['Word', `${zipEntry('[Content_Types].xml')}xx${zipEntry('word/document.xml')}`, 'docx', 'word'],
		['Word of LibreOffice', `${zipEntry('_rels/.rels')}${zipEntry('word/styles.xml')}`, 'docx', 'word'],
		['Excel', `${zipEntry('[Content_Types].xml')}${zipEntry('xl/workbook.xml')}`, 'zip', null],
		['a picture called word', zipEntry('wordart.png'), 'zip', null],
		['empty zip', 'PK\x05\x06', 'zip', null],
		['old Word by its first sector', ole('\xec\xa5\xc1\0'), 'doc', 'word'],
		['old Word by its directory', ole(wide('WordDocument')), 'doc', 'word'],
		['old Excel', ole(wide('Workbook')), 'unknown', null],
		['a program', 'MZ\x90\0', 'unknown', null],
		['a drawing that can hold scripts', '<svg xmlns="http://www.w3.org/2000/svg">', 'unknown', null]
	])('knows %s', (_, bytes, kind, evidence) => {
		expect(sniffKind(latin(bytes))).toBe(kind);
		expect(evidenceKind(sniffKind(latin(bytes)))).toBe(evidence);
	});
});
