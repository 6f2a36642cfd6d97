interface Place {
	readonly row: number;
	readonly column: number;
}

/**
 * Where a key leads in a table: arrows one cell, Home and End the ends of the row, with Page Up and Down ten rows.
 * @returns `null` for keys that are not the table's
 */
export function placeAfter(
	key: string,
	{ row, column }: Place,
	{ rows, columns }: { readonly rows: number; readonly columns: number }
): Place | null {
	const steps: Readonly<Record<string, Place>> = {
		ArrowUp: { row: row - 1, column },
		ArrowDown: { row: row + 1, column },
		ArrowLeft: { row, column: column - 1 },
		ArrowRight: { row, column: column + 1 },
		Home: { row, column: 0 },
		End: { row, column: columns - 1 },
		PageUp: { row: row - 10, column },
		PageDown: { row: row + 10, column }
	};
	const next = steps[key];
	if (!next || rows === 0 || columns === 0) return null;
	const within = (value: number, end: number) => Math.min(Math.max(value, 0), end - 1);
	return { row: within(next.row, rows), column: within(next.column, columns) };
}
