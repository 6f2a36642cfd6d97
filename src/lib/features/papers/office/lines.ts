/** Lines as they stand in a text field; what is typed is never cleaned under the fingers. */
export function textOf(lines: readonly string[]): string {
	return lines.join('\n');
}

export function linesOf(text: string): string[] {
	return text === '' ? [] : text.split('\n');
}

/** The list with that member in place of the one of the same key; a new one comes last. */
export function withMember<T extends object, key extends keyof T>(
	list: readonly T[],
	key: key,
	member: T
): T[] {
	const isIn = list.some((one) => one[key] === member[key]);
	return isIn ? list.map((one) => (one[key] === member[key] ? member : one)) : [...list, member];
}
