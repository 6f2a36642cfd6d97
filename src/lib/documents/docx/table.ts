import {
	BorderStyle,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType
} from 'docx';
import type { Align, TableBlock, Words } from '../layout/blocks';
import { SIZES, twips } from '../layout/measures';
import { line } from './paragraph';

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = {
	top: RULE,
	bottom: RULE,
	left: RULE,
	right: RULE,
	insideHorizontal: RULE,
	insideVertical: RULE
};
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

interface Cell {
	readonly words: Words;
	readonly width: number;
	readonly align: Align;
	readonly size: number;
	readonly bold?: boolean;
	readonly span?: number;
}

function cell({ words, width, align, size, bold = false, span = 1 }: Cell): TableCell {
	return new TableCell({
		children: [line(words, { size, bold }, align)],
		width: { size: width, type: WidthType.DXA },
		verticalAlign: VerticalAlignTable.CENTER,
		...(span > 1 ? { columnSpan: span } : {})
	});
}

/**
 * A table with rules over the whole width of the text; its head is repeated on every page, no row is cut in two.
 * @param width of the text in millimetres
 */
export function table({ columns, rows, empty, size = SIZES.table }: TableBlock, width: number): Table {
	const whole = twips(width);
	const shares = columns.reduce((sum, { share }) => sum + share, 0);
	const widths = columns.map(({ share }) => Math.floor((whole * share) / shares));
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(({ label }, place) =>
			cell({ words: label, width: widths[place] ?? 0, align: 'centre', size, bold: true })
		)
	});
	const body = rows.map(
		(row) =>
			new TableRow({
				cantSplit: true,
				children: columns.map(({ align = 'left' }, place) =>
					cell({ words: row[place] ?? '', width: widths[place] ?? 0, align, size })
				)
			})
	);
	if (rows.length === 0 && empty !== undefined) {
		const all = { words: empty, width: whole, align: 'centre', size, span: columns.length } as const;
		body.push(new TableRow({ cantSplit: true, children: [cell(all)] }));
	}
	return new Table({
		width: { size: whole, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders: BORDERS,
		margins: MARGINS,
		rows: [head, ...body]
	});
}
