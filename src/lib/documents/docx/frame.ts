import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import { twips } from '../layout/measures';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
	top: NONE,
	bottom: NONE,
	left: NONE,
	right: NONE,
	insideHorizontal: NONE,
	insideVertical: NONE
};
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/**
 * Columns side by side without any rules: the boxes above and the signatures are real tables, as clerks are used to.
 * @param widths of the columns in millimetres
 */
export function frame(widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table {
	const columns = widths.map(twips);
	return new Table({
		width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
		columnWidths: columns,
		layout: TableLayoutType.FIXED,
		borders: NO_BORDERS,
		margins: NO_MARGINS,
		rows: rows.map(
			(cells) =>
				new TableRow({
					cantSplit: true,
					children: cells.map(
						(children, place) =>
							new TableCell({
								children,
								borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
								margins: NO_MARGINS,
								width: { size: columns[place] ?? 0, type: WidthType.DXA }
							})
					)
				})
		)
	});
}
