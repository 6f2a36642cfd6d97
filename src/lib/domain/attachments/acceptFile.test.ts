import { describe, expect, it } from 'vitest';
import { acceptFile } from './acceptFile';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const png = (width: string, height: string) => `\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0${width}\0\0${height}`;
const PDF = '%PDF-1.4';
const MB = 1024 * 1024;

describe('acceptFile', () => {
	it('takes a photo, named as the JPEG that it becomes', () => {
		const answer = acceptFile({ name: 'con dấu.PNG', size: 5_000, head: latin(png('\x1f\x40', '\x1f\x40')) });
		expect(answer).toEqual({
			ok: true,
			value: {
				kind: 'photo',
				type: 'image/jpeg',
				format: 'png',
				name: 'con dấu.jpg',
				pixels: { width: 8000, height: 8000 }
			}
		});
	});

	it('takes a document of exactly the limit, whatever its name claims', () => {
		const answer = acceptFile({ name: 'biên bản.jpg', size: 10 * MB, head: latin(PDF) });
		expect(answer).toMatchObject({
			ok: true,
			value: { kind: 'pdf', type: 'application/pdf', name: 'biên bản.pdf' }
		});
	});

	it.each([
		['empty', 0, '', {}],
		['heic', 900, '\0\0\0\x18ftypheic\0\0\0\0mif1heic', {}],
		['kindUnknown', 900, 'MZ', {}],
		['broken', 900, '\xff\xd8\xff\xe0', {}],
		['tooLarge', 10 * MB + 1, PDF, { limit: 10, size: 11 }],
		['tooLarge', 40 * MB + 1, png('\0\x10', '\0\x10'), { limit: 40, size: 41 }],
		['tooManyPixels', 900, png('\x1f\x40', '\x1f\x41'), { limit: 64, size: 65 }]
	])('refuses by name: %s (%i bytes)', (code, size, head, params) => {
		expect(acceptFile({ name: 'x/tệp\u202e.dat', size, head: latin(head) })).toEqual({
			ok: false,
			error: { code: `attachment.intake.${code}`, params: { name: 'tệp.dat', ...params } }
		});
	});
});
