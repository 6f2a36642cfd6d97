/** SQL for a column's JSON; what somebody has broken is read as a text, which nothing equals. */
export function soundJson(column: string): string {
	return `CASE WHEN json_valid(${column}) THEN json(${column}) ELSE json_quote(${column}) END`;
}
