import type { Paragraph, Table } from 'docx';
import type { Recipients, Signature, SignaturesBlock } from '../layout/blocks';
import { SIGNATURE_COLUMNS, SIGNATURE_LINES, SIZES } from '../layout/measures';
import { marked } from '../layout/marked';
import { frame } from './frame';
import { line } from './paragraph';

/**
 * Boxes 7 and 9b: who signs, at the right; who receives it, or a second signature, at the left. One signature at the left
 * with nothing beside it stands in the middle, as forms have it.
 * @param width of the text in millimetres
 */
export function signatures({ left, right, placeAndDate }: SignaturesBlock, width: number): Table {
	if (right === null && left !== null && !('recipients' in left)) return frame([width], [[signature(left)]]);
	const rows: Paragraph[][][] = [];
	if (placeAndDate !== undefined) {
		rows.push([
			[line('', { size: SIZES.placeAndDate })],
			[line(placeAndDate, { size: SIZES.placeAndDate, italic: true }, 'centre')]
		]);
	}
	rows.push([sideOf(left), sideOf(right)]);
	return frame(SIGNATURE_COLUMNS, rows);
}

function sideOf(side: Signature | Recipients | null): Paragraph[] {
	if (side === null) return [line('', { size: SIZES.signature })];
	return 'recipients' in side ? recipients(side) : signature(side);
}

function signature({ capacity, hint, post, name }: Signature): Paragraph[] {
	const bold = { size: SIZES.signature, bold: true };
	const keep = { keepNext: true };
	return [
		...capacity.map((words) => line(words, bold, 'centre', keep)),
		...(hint ? [line(hint, { size: SIZES.placeAndDate, italic: true }, 'centre', keep)] : []),
		...Array.from({ length: SIGNATURE_LINES }, () => line('', bold, 'centre', keep)),
		...(post ? [line(post, bold, 'centre', keep)] : []),
		line(name, bold, 'centre')
	];
}

function recipients({ recipients: to }: Recipients): Paragraph[] {
	return [
		line('Nơi nhận:', { size: SIZES.recipientsTitle, bold: true, italic: true }),
		...marked(to, '- ').map((words) => line(words, { size: SIZES.recipients }))
	];
}
