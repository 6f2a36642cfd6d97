import type { Paragraph, Table } from 'docx';
import type { HeadingBlock } from '../layout/blocks';
import { ABOUT_GAP, HEADING_COLUMNS, MOTTO, NATION, RULE_PART, SIZES } from '../layout/measures';
import { textLength } from '../layout/textLength';
import { frame } from './frame';
import { line, points, rule, SPACING } from './paragraph';

const [LEFT, RIGHT] = HEADING_COLUMNS;

/**
 * Boxes 1 to 4: who issues it beside the nation's name, the number on one line with place and day. Where nobody issues it
 * (an application) the nation's name stands alone in the middle.
 * @param width of the text in millimetres
 */
export function heading(block: HeadingBlock, width: number): Table {
	if (block.agency.length === 0) {
		const below = block.placeAndDate === null ? [] : [[dateBox(block)]];
		return frame([width], [[nationBox(width)], ...below]);
	}
	const rows: Paragraph[][][] = [[agencyBox(block), nationBox()]];
	if (block.number !== null || block.placeAndDate !== null) rows.push([numberBox(block), dateBox(block)]);
	return frame(HEADING_COLUMNS, rows);
}

function agencyBox({ superior, agency }: HeadingBlock): Paragraph[] {
	const longest = Math.max(...agency.map((name) => textLength(name, SIZES.agency, true)), 0);
	return [
		...superior.map((name) => line(name, { size: SIZES.superior }, 'centre')),
		...agency.map((name) => line(name, { size: SIZES.agency, bold: true }, 'centre')),
		rule(Math.min(longest, LEFT) * RULE_PART, LEFT)
	];
}

function nationBox(width: number = RIGHT): Paragraph[] {
	return [
		line(NATION, { size: SIZES.nation, bold: true }, 'centre'),
		line(MOTTO, { size: SIZES.motto, bold: true }, 'centre'),
		rule(textLength(MOTTO, SIZES.motto, true), width)
	];
}

function numberBox({ number, about }: HeadingBlock): Paragraph[] {
	return [
		line(number ?? '', { size: SIZES.number }, 'centre'),
		...(about
			? [
					line(about, { size: SIZES.about }, 'centre', {
						spacing: { ...SPACING.single, before: points(ABOUT_GAP) }
					})
				]
			: [])
	];
}

function dateBox({ placeAndDate }: HeadingBlock): Paragraph[] {
	return [line(placeAndDate ?? '', { size: SIZES.placeAndDate, italic: true }, 'centre')];
}
