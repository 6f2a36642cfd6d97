/** The first value that stands in the list more than once. */
export function twice(values: readonly string[]): string | undefined {
	const seen = new Set<string>();
	return values.find((value) => seen.size === seen.add(value).size);
}
