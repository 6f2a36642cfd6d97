import { sameValue } from '../changes/canonical';

/** One place where two rules documents differ. */
export interface RulesDifference {
	/** path by codes (see `path.ts`); of a part that came or went, the path of the whole part */
	readonly path: string;
	readonly kind: 'added' | 'removed' | 'changed';
	readonly before: unknown;
	readonly after: unknown;
}

/** Every place where the documents differ, in the order of the older one: what an amendment changes. */
export function rulesDifferences(before: unknown, after: unknown, path = ''): readonly RulesDifference[] {
	if (sameValue(before, after)) return [];
	if (Array.isArray(before) && Array.isArray(after)) return listDifferences(before, after, path);
	if (isPart(before) && isPart(after)) {
		const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
		return keys.flatMap((key) => rulesDifferences(before[key], after[key], join(path, key)));
	}
	return [{ path, kind: 'changed', before, after }];
}

type Part = Readonly<Record<string, unknown>>;

function isPart(value: unknown): value is Part {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(item: unknown): string | undefined {
	if (!isPart(item)) return undefined;
	const name = item.code ?? item.level;
	return typeof name === 'string' ? name : undefined;
}

function listDifferences(
	before: readonly unknown[],
	after: readonly unknown[],
	path: string
): RulesDifference[] {
	const names = (list: readonly unknown[]) => list.map(nameOf);
	// Plain words (recipients, levels of a category) have no name: the list is one value.
	if ([...names(before), ...names(after)].includes(undefined)) {
		return [{ path, kind: 'changed', before, after }];
	}
	const find = (list: readonly unknown[], name: string | undefined) =>
		list.find((item) => nameOf(item) === name);
	const kept = before.flatMap((old) => {
		const name = nameOf(old) ?? '';
		const next = find(after, name);
		if (next === undefined)
			return [{ path: join(path, name), kind: 'removed' as const, before: old, after: undefined }];
		return rulesDifferences(old, next, join(path, name));
	});
	const added = after
		.filter((item) => find(before, nameOf(item)) === undefined)
		.map((item) => ({
			path: join(path, nameOf(item) ?? ''),
			kind: 'added' as const,
			before: undefined,
			after: item
		}));
	const found = [...kept, ...added];
	const inBoth = (list: readonly unknown[], other: readonly unknown[]) =>
		names(list).filter((name) => names(other).includes(name));
	const isReordered = !sameValue(inBoth(before, after), inBoth(after, before));
	return isReordered || found.length === 0 ? [...found, { path, kind: 'changed', before, after }] : found;
}

function join(path: string, step: string): string {
	return path === '' ? step : `${path}.${step}`;
}
