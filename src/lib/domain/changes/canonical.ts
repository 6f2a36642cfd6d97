/**
 * JSON with sorted keys: equal values give equal text on every engine. `undefined` members are left out.
 * Used for hashes and for comparing field values.
 */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
	if (value !== null && typeof value === 'object') {
		const fields = value as Readonly<Record<string, unknown>>;
		const members = Object.keys(fields)
			.filter((key) => fields[key] !== undefined)
			.sort()
			.map((key) => `${JSON.stringify(key)}:${canonical(fields[key])}`);
		return `{${members.join(',')}}`;
	}
	return JSON.stringify(value ?? null);
}

export function sameValue(a: unknown, b: unknown): boolean {
	return canonical(a) === canonical(b);
}
