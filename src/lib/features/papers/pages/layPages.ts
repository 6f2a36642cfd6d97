/** A piece as it was measured; all lengths in pixels. */
export interface Item {
	readonly gap: number;
	/** without the gap */
	readonly height: number;
	readonly lines: number;
	readonly lineHeight: number;
	/** beside its lines, on each page that it stands on: the air within a row */
	readonly extra?: number;
	/** `tall`: only where no page is high enough for the whole */
	readonly splits: 'lines' | 'tall' | 'never';
	readonly keepNext: boolean;
	readonly breakBefore: boolean;
	/** which table a row belongs to, and the height of its head; the head stands above its first row on each page */
	readonly table?: number;
	readonly head?: number;
}

/** An item on a page, whole or some of its lines. */
export interface Fragment {
	readonly item: number;
	/** first line, and the one behind the last */
	readonly from: number;
	readonly to: number;
	readonly gap: number;
}
export type LaidPage = readonly Fragment[];

/** Neither the first nor the last line of a paragraph stands alone on a page. */
const TOGETHER = 2;
/** Sums of measured heights are never exact. */
const SLACK = 0.5;

/**
 * Lays items onto pages, one behind the other: lines are cut where a page ends, rows and blocks go over whole, headings
 * go with what follows them. What is higher than a page stands on one of its own.
 * @param room height of the text of a page
 * @returns at least one page
 */
export function layPages(items: readonly Item[], room: number): readonly LaidPage[] {
	const pages: Fragment[][] = [[]];
	let left = room;
	const page = () => pages.at(-1) ?? [];
	const turn = () => {
		pages.push([]);
		left = room;
	};

	function lay(at: number, item: Item): void {
		for (let from = 0; ;) {
			const isFirst = page().length === 0;
			const gap = isFirst ? 0 : item.gap;
			const head = headAbove(items, page().at(-1), item);
			const whole = item.height - from * item.lineHeight;
			const free = left - gap - head + SLACK;
			const put = (to: number, height: number) => {
				page().push({ item: at, from, to, gap });
				left -= gap + head + height;
			};
			if (whole + following(items, at, room) <= free) return put(item.lines, whole);
			const fit = linesThatFit(item, from, free, head, room);
			if (fit > 0) {
				put(from + fit, fit * item.lineHeight + (item.extra ?? 0));
				from += fit;
				turn();
			} else if (!isFirst) turn();
			// Alone on its page: what it should keep with cannot come along, or it is higher than any page.
			else return put(item.lines, whole);
		}
	}

	for (const [at, item] of items.entries()) {
		if (item.breakBefore && page().length > 0) turn();
		lay(at, item);
	}
	return pages;
}

function headAbove(items: readonly Item[], above: Fragment | undefined, { table, head = 0 }: Item): number {
	if (table === undefined) return 0;
	return above && items[above.item]?.table === table ? 0 : head;
}

/** How much of what follows has to stand on the same page; nothing where no page could hold it all. */
function following(items: readonly Item[], at: number, room: number): number {
	let sum = 0;
	for (let place = at; items[place]?.keepNext === true; place += 1) {
		const next = items[place + 1];
		if (!next || next.breakBefore) break;
		const head = next.table === items[place]?.table ? 0 : (next.head ?? 0);
		sum += next.gap + head + beginning(next);
		if (mayBeCut(next)) break;
	}
	const item = items[at];
	return sum + (item ? beginning(item) : 0) > room ? 0 : sum;
}

function mayBeCut({ splits, lines }: Item): boolean {
	return splits === 'lines' && lines >= 2 * TOGETHER;
}

/** The least of an item that may stand alone on a page. */
function beginning(item: Item): number {
	return mayBeCut(item) ? TOGETHER * item.lineHeight : item.height;
}

/** How many lines are put on this page when not all can be; 0: it begins on the next. */
function linesThatFit(item: Item, from: number, free: number, head: number, room: number): number {
	const isTall = item.height + head > room;
	if (item.splits === 'never' || (item.splits === 'tall' && !isTall)) return 0;
	const rest = item.lines - from;
	const least = Math.min(TOGETHER, item.lines);
	const fit = Math.min(Math.floor((free - (item.extra ?? 0)) / item.lineHeight), rest - least);
	return fit >= least || (isTall && fit > 0) ? fit : 0;
}
