import {
	FrameAnchorType,
	ImageRun,
	PageBreak,
	Paragraph,
	AlignmentType,
	BorderStyle,
	type FileChild,
	HeightRule
} from 'docx';
import type {
	AddresseesBlock,
	AnnexBlock,
	BasesBlock,
	Block,
	ListBlock,
	Part,
	PhotosBlock,
	PlacedBlock,
	TitleBlock
} from '../layout/blocks';
import { listMark } from '../layout/listMarks';
import { marked } from '../layout/marked';
import { INDENT, RULE_PART, SIZES, textWidth, twips } from '../layout/measures';
import { PHOTOS_A_PAGE, photoBox } from '../layout/photoBox';
import { textLength } from '../layout/textLength';
import { bold, joined, plainWords } from '../layout/words';
import { heading } from './heading';
import { air, bodyParagraph, line, points, rule, SPACING } from './paragraph';
import { signatures } from './signatures';
import { table } from './table';

const BODY = { size: SIZES.body };
const BOLD = { size: SIZES.body, bold: true };
const ITALIC = { size: SIZES.body, italic: true };
const PIXELS = 96 / 25.4;

/** The blocks of a part as what a Word file consists of, in their order. */
export function render(part: Part): FileChild[] {
	const width = textWidth(part);
	return part.blocks.flatMap((block, place) => renderBlock(block, width, part.blocks[place + 1]));
}

function renderBlock(block: Block, width: number, next: Block | undefined): readonly FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [heading(block, width)];
		case 'title':
			return title(block, width);
		case 'centred':
			return [
				line(block.text, { ...BODY, bold: block.bold ?? false, italic: block.italic ?? false }, 'centre', {
					spacing: SPACING.body,
					keepNext: true
				})
			];
		case 'addressees':
			return addressees(block);
		case 'bases':
			return bases(block);
		case 'paragraph': {
			const keeps = block.keepNext || standsAlone(next);
			const more = { ...(keeps ? { keepNext: true } : {}), ...(block.plain ? { indent: {} } : {}) };
			return [bodyParagraph(block.text, BODY, block.align ?? 'justify', more)];
		}
		case 'section':
			return [bodyParagraph(block.text, block.level === 3 ? BODY : BOLD, 'justify', { keepNext: true })];
		case 'article':
			return [
				bodyParagraph(joined(bold(`Điều ${block.number}. `), block.text), BODY, 'justify', {
					keepNext: standsAlone(next)
				})
			];
		case 'list':
			return list(block);
		case 'table':
			// Word joins two tables that touch, and wants a paragraph behind the last one.
			return [table(block, width), gap(next)];
		case 'signatures':
			return [air(12, true), signatures(block, width), air(1)];
		case 'note':
			return [line(block.text, { size: SIZES.recipients, italic: true }, 'left', { spacing: SPACING.body })];
		case 'annex':
			return annex(block, width);
		case 'photos':
			return photos(block);
		case 'placed':
			return placed(block);
		case 'pageBreak':
			return [new Paragraph({ children: [new PageBreak()], spacing: SPACING.single })];
	}
}

/** Signatures never stand alone on a page: the last words come along. */
function standsAlone(next: Block | undefined): boolean {
	return next?.kind === 'signatures';
}

function gap(next: Block | undefined): Paragraph {
	return air(next === undefined ? 1 : 8, standsAlone(next));
}

function title({ name, about, rule: hasRule }: TitleBlock, width: number): Paragraph[] {
	const look = { size: SIZES.title, bold: true };
	const longest = Math.max(...about.map((words) => textLength(plainWords(words), SIZES.title, true)), 0);
	const length = Math.min(longest, width) * RULE_PART;
	return [
		line(name, look, 'centre', { spacing: { ...SPACING.single, before: points(18) }, keepNext: true }),
		...about.map((words) => line(words, look, 'centre', { keepNext: true })),
		...(hasRule && length > 0 ? [rule(length, width)] : []),
		air(8, true)
	];
}

/** One stands on the line of "Kính gửi:", several each on their own below it, in line with the colon. */
function addressees({ to }: AddresseesBlock): Paragraph[] {
	const [first = ''] = to;
	if (to.length < 2) return [line(joined('Kính gửi: ', first), BODY, 'centre', { spacing: SPACING.body })];
	const indent = { left: twips(INDENT + 45) };
	return [
		bodyParagraph('Kính gửi:', BODY, 'left', { indent: { left: twips(INDENT + 20) }, keepNext: true }),
		...marked(to, '- ').map((words) => line(words, BODY, 'left', { indent })),
		air(6)
	];
}

function bases({ lines }: BasesBlock): Paragraph[] {
	return marked(lines).map((words) => bodyParagraph(words, ITALIC));
}

function list({ mark, items }: ListBlock): Paragraph[] {
	return items.map((words, place) => bodyParagraph(joined(listMark(mark, place), words), BODY));
}

function annex({ number, title: name, note }: AnnexBlock, width: number): Paragraph[] {
	const look = { size: SIZES.annex, bold: true };
	const about = { ...look, size: SIZES.title };
	return [
		...(number === '' ? [] : [line(`Phụ lục ${number}`, look, 'centre', { keepNext: true })]),
		line(name, about, 'centre', { keepNext: true }),
		...(plainWords(note) === ''
			? []
			: [line(note, { size: SIZES.body, italic: true }, 'centre', { keepNext: true })]),
		rule(width / 3, width),
		air(8)
	];
}

/** Two to a page, each with its caption below. The bytes are put in when the file is written (`writeDocx`). */
function photos({ photos: all }: PhotosBlock): Paragraph[] {
	return all.flatMap((photo, place) => {
		const box = photoBox(photo);
		const image = new ImageRun({
			type: photo.type,
			data: new TextEncoder().encode(photo.file),
			transformation: { width: Math.round(box.width * PIXELS), height: Math.round(box.height * PIXELS) },
			altText: {
				name: `photo-${place + 1}`,
				description: photo.caption.map(plainWords).join('. '),
				title: ''
			}
		});
		return [
			new Paragraph({
				children: [image],
				alignment: AlignmentType.CENTER,
				spacing: SPACING.single,
				keepNext: true,
				pageBreakBefore: place > 0 && place % PHOTOS_A_PAGE === 0
			}),
			...photo.caption.map((words, at) =>
				line(words, { size: SIZES.caption, italic: true }, 'centre', {
					keepNext: at < photo.caption.length - 1
				})
			),
			air(8)
		];
	});
}

const RED = 'C00000';

/**
 * Words at their place on the page: each a frame that Word keeps where it is. A paragraph of next to no height stands
 * behind each: frames that touch become one, and go where the first of them stands.
 */
function placed({ items, marks = false }: PlacedBlock): Paragraph[] {
	return items.flatMap((item) => [
		line(
			item.text,
			{
				size: item.size,
				bold: item.bold ?? false,
				italic: item.italic ?? false,
				...(item.colour === 'red' ? { colour: RED } : {})
			},
			item.align,
			{
				frame: {
					type: 'absolute',
					position: { x: twips(item.x), y: twips(item.y) },
					width: twips(item.width),
					height: 0,
					rule: HeightRule.AUTO,
					anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE }
				},
				...(marks ? { border: { top: MARK, bottom: MARK, left: MARK, right: MARK } } : {})
			}
		),
		air(1)
	]);
}

/** The frame of a test print. */
const MARK = { style: BorderStyle.DASHED, size: 4, space: 0, color: '000000' } as const;
