import type { QuotaLimit, QuotaTaker } from '../campaigns/quota';

/** What becomes of items that nothing has set apart yet, when places are taken among them. */
export interface TiedItems<T> {
	/** a place for each, in whatever order they come */
	readonly inside: readonly T[];
	/** no place for any, in whatever order: the quota that leaves none */
	readonly outside: readonly { readonly item: T; readonly quota: string }[];
	/** the order decides: those who contend for the same places stand together, with the quota that is short */
	readonly contested: readonly { readonly items: readonly T[]; readonly quota: string }[];
}

/** Tied items of one kind and unit: every quota speaks of them alike. */
interface Sort<T> {
	readonly kind: QuotaTaker['kind'];
	readonly unit: string;
	readonly items: readonly T[];
	readonly limits: readonly QuotaLimit[];
}

const leftOf = ({ max, taken }: QuotaLimit) => max - taken;

function speaksOf({ counts, unit }: QuotaLimit, sort: Pick<QuotaTaker, 'kind' | 'unit'>): boolean {
	return (counts === 'either' || counts === sort.kind) && (unit === '' || unit === sort.unit);
}

/**
 * Sorts tied items by what the quotas leave room for. Several quotas of every shape may hold at once, so that an item
 * may be safe although more are tied than there are places: its rivals keep each other out.
 * @param limitsOf the limits that speak of a taker, with what is taken of them so far
 */
export function sortTied<T extends QuotaTaker>(
	tied: readonly T[],
	limitsOf: (taker: QuotaTaker) => readonly QuotaLimit[]
): TiedItems<T> {
	const sorts = sortsOf(tied, limitsOf);
	const full = sorts.flatMap((sort) => {
		const quota = sort.limits.find((limit) => leftOf(limit) <= 0);
		return quota ? [{ sort, quota: quota.code }] : [];
	});
	const free = sorts.filter((sort) => !full.some((one) => one.sort === sort));
	const short = new Map(free.map((sort) => [sort, shortFor(sort, free)]));
	const open = free.filter((sort) => (short.get(sort) ?? []).length > 0);
	return {
		inside: free.filter((sort) => !open.includes(sort)).flatMap(({ items }) => items),
		outside: full.flatMap(({ sort, quota }) => sort.items.map((item) => ({ item, quota }))),
		contested: together(open, short)
	};
}

function sortsOf<T extends QuotaTaker>(
	tied: readonly T[],
	limitsOf: (taker: QuotaTaker) => readonly QuotaLimit[]
): readonly Sort<T>[] {
	const sorts = new Map<string, T[]>();
	for (const item of tied) {
		const key = `${item.kind} ${item.unit}`;
		const same = sorts.get(key);
		if (same) same.push(item);
		else sorts.set(key, [item]);
	}
	return [...sorts.values()].flatMap((items) => {
		const [first] = items;
		return first ? [{ kind: first.kind, unit: first.unit, items, limits: limitsOf(first) }] : [];
	});
}

/** The limits that others, if they come first, can use up before an item of this sort. */
function shortFor<T>(sort: Sort<T>, free: readonly Sort<T>[]): readonly QuotaLimit[] {
	return sort.limits.filter((limit) => {
		const rivals = free
			.filter((other) => speaksOf(limit, other))
			.map((other) => (other === sort ? { ...other, items: other.items.slice(1) } : other));
		return mostTogether(rivals) >= leftOf(limit);
	});
}

/**
 * How many of these can take places together: the largest flow from the kinds through the units, both limited, by its
 * smallest cut. There are two kinds, so four cuts.
 */
function mostTogether<T>(sorts: readonly Sort<T>[]): number {
	const smallest = (limits: readonly QuotaLimit[]) => Math.min(Infinity, ...limits.map(leftOf));
	const units = [...new Set(sorts.map(({ unit }) => unit))];
	const ofKind = (kind: QuotaTaker['kind']) => {
		const limits = sorts.filter((sort) => sort.kind === kind).flatMap((sort) => sort.limits);
		return smallest(limits.filter(({ unit, counts }) => unit === '' && counts === kind));
	};
	const cut = (open: readonly QuotaTaker['kind'][]) =>
		units.reduce((sum, unit) => {
			const here = sorts.filter((sort) => sort.unit === unit);
			const each = here
				.filter(({ kind }) => open.includes(kind))
				.map((sort) =>
					Math.min(
						sort.items.length,
						smallest(sort.limits.filter((one) => one.unit !== '' && one.counts !== 'either'))
					)
				);
			const ofBoth = here.flatMap((sort) => sort.limits).filter((one) => one.unit !== '');
			return (
				sum +
				Math.min(
					smallest(ofBoth.filter(({ counts }) => counts === 'either')),
					each.reduce((all, one) => all + one, 0)
				)
			);
		}, 0);
	const pooled = smallest(
		sorts.flatMap((sort) => sort.limits).filter(({ unit, counts }) => unit === '' && counts === 'either')
	);
	const collectives = ofKind('collective');
	const individuals = ofKind('individual');
	return Math.min(
		pooled,
		cut(['collective', 'individual']),
		collectives + cut(['individual']),
		individuals + cut(['collective']),
		collectives + individuals
	);
}

/** Contending sorts, gathered: two belong together when one of them can be kept out by a quota that counts both. */
function together<T>(
	open: readonly Sort<T>[],
	short: ReadonlyMap<Sort<T>, readonly QuotaLimit[]>
): TiedItems<T>['contested'] {
	const shortOf = (sort: Sort<T>) => short.get(sort) ?? [];
	const groups: (readonly Sort<T>[])[] = [];
	for (const sort of open) {
		const touches = (other: Sort<T>) =>
			shortOf(sort).some((limit) => speaksOf(limit, other)) ||
			shortOf(other).some((limit) => speaksOf(limit, sort));
		const joined = groups.filter((group) => group.some(touches));
		const others = groups.filter((group) => !joined.includes(group));
		groups.splice(0, groups.length, ...others, [...joined.flat(), sort]);
	}
	return groups.map((sorts) => ({
		items: sorts.flatMap(({ items }) => items),
		quota: narrowest(sorts.flatMap(shortOf))
	}));
}

function narrowest(limits: readonly QuotaLimit[]): string {
	const least = Math.min(...limits.map(leftOf));
	return limits.find((limit) => leftOf(limit) === least)?.code ?? '';
}
