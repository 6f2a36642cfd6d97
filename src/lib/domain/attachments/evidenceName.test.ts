import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceName, evidenceNameAs } from './evidenceName';

describe('evidenceName', () => {
	it.each([
		['IMG_20231020.jpg', 'IMG_20231020.jpg'],
		['Quyết định.pdf'.normalize('NFD'), 'Quyết định.pdf'.normalize('NFC')],
		['C:\\fakepath\\ảnh.jpg', 'ảnh.jpg'],
		['../../etc/passwd', 'passwd'],
		['ảnh\u202egpj.exe', 'ảnhgpj.exe'],
		['a\u0000b\nc\u200b.jpg', 'abc.jpg'],
		['lễ hội 🎉👨‍👩‍👧.jpg', 'lễ hội 🎉👨‍👩‍👧.jpg'],
		['nửa \ud83c.jpg', 'nửa .jpg'],
		['  .ẩn. ', 'ẩn'],
		['..', '_'],
		['', '_'],
		['thư mục/', '_']
	])('%j becomes %j', (given, kept) => {
		expect(evidenceName(given)).toBe(kept);
	});

	it('keeps the extension of a long name', () => {
		const kept = evidenceName(`${'ơ'.repeat(300)}.docx`);
		expect(Array.from(kept)).toHaveLength(120);
		expect(kept.endsWith('ơ.docx')).toBe(true);
	});

	it('counts an emoji as one character, and as two where the server counts', () => {
		const kept = evidenceName(`${'🌾'.repeat(100)}.jpg`);
		expect(kept).toBe(`${'🌾'.repeat(78)}.jpg`);
	});

	it('is done after one pass, composed, short and never empty', () => {
		const any = fc.string({ unit: 'binary', maxLength: 300 });
		const joined = fc
			.tuple(any, fc.constantFrom('', '.jpg', '.tar.gz', '/', '\u0301', '\u202e', ' .'))
			.map((p) => p.join(''));
		fc.assert(
			fc.property(joined, (name) => {
				const once = evidenceName(name);
				expect(evidenceName(once)).toBe(once);
				expect(once.normalize('NFC')).toBe(once);
				expect(once).not.toMatch(/[/\\\p{Cc}]/u);
				expect(Array.from(once).length).toBeLessThanOrEqual(120);
				expect(once.length).toBeGreaterThan(0);
				expect(once.length).toBeLessThanOrEqual(160);
			})
		);
	});
});

describe('evidenceNameAs', () => {
	const JPEG = ['jpg', 'jpeg'] as const;

	it.each([
		['ảnh.JPEG', 'ảnh.JPEG'],
		['con dấu.png', 'con dấu.jpg'],
		['Báo cáo 1.2', 'Báo cáo 1.2.jpg'],
		['không đuôi', 'không đuôi.jpg'],
		['', '_.jpg']
	])('%j of a JPEG becomes %j', (given, kept) => {
		expect(evidenceNameAs(given, JPEG)).toBe(kept);
	});

	it('keeps a long name within the limit when it adds an extension', () => {
		const kept = evidenceNameAs('ơ'.repeat(300), JPEG);
		expect(Array.from(kept)).toHaveLength(120);
		expect(kept.endsWith('ơ.jpg')).toBe(true);
	});
});
