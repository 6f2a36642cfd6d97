/** A part of a list is named by its code, or by its level where a list has one part for each level. */
function isNamed(item: unknown, name: string): boolean {
	if (typeof item !== 'object' || item === null) return false;
	if ('code' in item) return item.code === name;
	return 'level' in item && item.level === name;
}

/**
 * The value that a path of the rules points at: `criteria.collectiveReformRank.params.orBetter`.
 * Codes, not positions, so that a path still holds when the list grows.
 * @returns `undefined` when nothing stands there
 */
export function valueAt(document: unknown, path: string): unknown {
	let value = document;
	for (const step of path.split('.')) {
		if (Array.isArray(value)) value = value.find((item) => isNamed(item, step)) ?? value[Number(step)];
		else if (typeof value === 'object' && value !== null) value = (value as Record<string, unknown>)[step];
		else return undefined;
	}
	return value;
}

/** The same path with the codes of list parts in place of their positions. */
export function namedPath(document: unknown, steps: readonly PropertyKey[]): string {
	let value = document;
	const named: string[] = [];
	for (const step of steps) {
		const next =
			typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
		const code = Array.isArray(value) ? nameOf(next) : undefined;
		named.push(code ?? String(step));
		value = next;
	}
	return named.join('.');
}

function nameOf(item: unknown): string | undefined {
	if (typeof item !== 'object' || item === null) return undefined;
	const { code, level } = item as { code?: unknown; level?: unknown };
	if (typeof code === 'string' && code !== '') return code;
	return typeof level === 'string' && level !== '' ? level : undefined;
}
