import writeExcelFile from 'write-excel-file/universal';
import { isDay, type Day } from '../../domain/time';

/** How a column is written: words are words whatever they begin with, days are real dates. */
export type ColumnKind = 'text' | 'number' | 'day';

export interface SheetColumn {
	readonly label: string;
	readonly kind: ColumnKind;
	/** in characters */
	readonly width: number;
}

/** One sheet of a workbook; a cell is empty where nothing is known. */
export interface SheetContent {
	readonly name: string;
	readonly columns: readonly SheetColumn[];
	/** text, a number, or a day as `YYYY-MM-DD`, by the kind of the column; empty text is an empty cell */
	readonly rows: readonly (readonly (string | number | Day)[])[];
}

/** The format of Excel that never reads "=1+1" or "0123" as anything but words. */
const AS_TEXT = '@';
const AS_DAY = 'dd/mm/yyyy';
/** Excel knows no longer names of sheets, and none with these signs. */
const NAME_LIMIT = 31;
const NOT_IN_NAMES = /[\\/*?:[\]]/g;
/** Most that a cell of Excel holds. */
const CELL_LIMIT = 32_767;

/** The sheet as the bytes of an .xlsx file: a bold head that stays in sight, one row for each of its rows. */
export async function writeSheet({ name, columns, rows }: SheetContent): Promise<Uint8Array> {
	const head = columns.map(({ label }) => ({
		...text(label),
		fontWeight: 'bold' as const,
		align: 'center' as const,
		borderStyle: 'thin' as const
	}));
	const body = rows.map((row) => columns.map(({ kind }, at) => cellOf(kind, row[at] ?? '')));
	const blob = await writeExcelFile([head, ...body], {
		sheet: name.replace(NOT_IN_NAMES, ' ').slice(0, NAME_LIMIT),
		columns: columns.map(({ width }) => ({ width })),
		stickyRowsCount: 1,
		orientation: 'landscape'
	}).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

function cellOf(kind: ColumnKind, value: string | number) {
	if (value === '') return null;
	if (kind === 'number' && typeof value === 'number')
		return { type: Number, value, borderStyle: 'thin' as const, alignVertical: 'top' as const };
	if (kind === 'day' && isDay(value))
		return {
			type: Date,
			// Excel counts days without a zone: midnight of that day in UTC, whatever this device's zone is
			value: new Date(`${value}T00:00:00.000Z`),
			format: AS_DAY,
			borderStyle: 'thin' as const,
			alignVertical: 'top' as const
		};
	return { ...text(String(value)), borderStyle: 'thin' as const };
}

function text(value: string) {
	return {
		type: String,
		value: value.slice(0, CELL_LIMIT),
		format: AS_TEXT,
		wrap: true,
		alignVertical: 'top' as const
	};
}
