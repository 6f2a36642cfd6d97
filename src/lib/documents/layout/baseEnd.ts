/** What is set behind a legal basis: `;`, behind the last one `.`; whatever ends already stays as it was typed. */
export function baseEnd(text: string, isLast: boolean): string {
	if (/[.;,]$/.test(text)) return '';
	return isLast ? '.' : ';';
}
