/**
 * The one folding for search: NFD, marks dropped, đ→d, lower case, white space collapsed.
 * `hòa` and `hoà`, NFC and NFD, all fold to the same (domain.md §8.2). Runs in PocketBase's engine, so no `\p{M}`.
 */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[đĐ]/g, 'd')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.trim();
}

/** Whether every word of the query occurs in an already folded text, in any order. An empty query matches all. */
export function matchesFolded(folded: string, foldedQuery: string): boolean {
	if (foldedQuery === '') return true;
	return foldedQuery.split(' ').every((word) => folded.includes(word));
}
