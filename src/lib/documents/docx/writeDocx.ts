import {
	AlignmentType,
	Document,
	Header,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	TextRun,
	type ISectionOptions
} from 'docx';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { Paper, Part } from '../layout/blocks';
import { FONT, HEADER, MARGINS, PAGE, SIZES, twips } from '../layout/measures';
import { render } from './render';

/** The bytes of a photo by the id of its file; `undefined` where the phone does not hold it. */
export type BytesOf = (file: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/**
 * A paper as a Word file.
 * @param bytesOf asked once for every photo
 * @throws Error `paper.photoMissing` when a photo that the paper names has no bytes
 */
export async function writeDocx(paper: Paper, bytesOf: BytesOf = noBytes): Promise<Uint8Array<ArrayBuffer>> {
	const document = new Document({
		title: paper.name,
		creator: 'Sổ Thi Đua',
		styles: {
			default: { document: { run: { font: FONT, size: SIZES.body * 2, language: { value: 'vi-VN' } } } }
		},
		sections: paper.parts.map(section)
	});
	const packed = new Uint8Array(await Packer.toArrayBuffer(document));
	return paper.parts.some(({ blocks }) => blocks.some(({ kind }) => kind === 'photos'))
		? withPhotos(packed, bytesOf)
		: packed;
}

function noBytes(): Promise<undefined> {
	return Promise.resolve(undefined);
}

function section(part: Part): ISectionOptions {
	const { landscape = false, numbered = true, bare = false } = part;
	const margin = bare
		? { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 }
		: {
				top: twips(MARGINS.top),
				bottom: twips(MARGINS.bottom),
				left: twips(MARGINS.left),
				right: twips(MARGINS.right),
				header: twips(HEADER),
				footer: twips(HEADER)
			};
	return {
		properties: {
			page: {
				// The library turns them for a page across.
				size: {
					width: twips(PAGE.width),
					height: twips(PAGE.height),
					orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
				},
				margin,
				pageNumbers: { start: 1 }
			},
			titlePage: true
		},
		headers:
			numbered && !bare ? { default: pageNumber(), first: empty() } : { default: empty(), first: empty() },
		children: render(part)
	};
}

/** Arabic, upright, in the middle of the upper margin; the first page shows none (domain §3.1). */
function pageNumber(): Header {
	const run = new TextRun({ children: [PageNumber.CURRENT], size: SIZES.pageNumber * 2 });
	return new Header({ children: [new Paragraph({ children: [run], alignment: AlignmentType.CENTER })] });
}

function empty(): Header {
	return new Header({ children: [new Paragraph({ children: [] })] });
}

const MEDIA = /^word\/media\//;

/**
 * The library would hash and deflate every photo, which is compressed and hashed already: it is given the id of each in
 * place of the bytes, and the bytes are put in here, as they are.
 */
async function withPhotos(packed: Uint8Array, bytesOf: BytesOf): Promise<Uint8Array<ArrayBuffer>> {
	const filled: Zippable = unzipSync(packed);
	const media = Object.entries(unzipSync(packed, { filter: ({ name }) => MEDIA.test(name) }));
	// Asked for together: the file holds them all in the end.
	await Promise.all(
		media.map(async ([path, id]) => {
			const photo = await bytesOf(new TextDecoder().decode(id));
			if (!photo) throw new Error('paper.photoMissing');
			filled[path] = [photo, { level: 0 }];
		})
	);
	// What is left beside the photos is a few kilobytes: the lightest compression is the quickest.
	return zipSync(filled, { level: 1 });
}
