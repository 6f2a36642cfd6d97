import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layPages, type Item } from './layPages';

const ROOM = 100;
const paragraph = (lines: number, more: Partial<Item> = {}): Item => ({
	...{ gap: 5, height: lines * 10, lines, lineHeight: 10, splits: 'lines' },
	...{ keepNext: false, breakBefore: false },
	...more
});
const block = (height: number, more: Partial<Item> = {}): Item => ({
	...paragraph(1, { height, lineHeight: height, splits: 'never' }),
	...more
});
const row = (height: number, more: Partial<Item> = {}): Item =>
	block(height, { gap: 0, splits: 'tall', table: 0, head: 20, lineHeight: 10, lines: height / 10, ...more });

/** `item` or `item:from-to` of each page. */
const laid = (items: readonly Item[]) =>
	layPages(items, ROOM).map((page) =>
		page
			.map(({ item, from, to }) =>
				from === 0 && to === items[item]?.lines ? `${item}` : `${item}:${from}-${to}`
			)
			.join(' ')
	);

describe('pages', () => {
	test('a paper without words still has a page', () => expect(laid([])).toEqual(['']));

	test('the gap above counts, but not at the head of a page', () => {
		expect(laid([block(50), block(45)])).toEqual(['0 1']);
		expect(laid([block(50), block(46)])).toEqual(['0', '1']);
		expect(laid([block(100), block(100)])).toEqual(['0', '1']);
		expect(layPages([block(60), block(50)], ROOM)[1]?.[0]?.gap).toBe(0);
	});

	test('a paragraph is cut between lines, two at least on either side', () => {
		expect(laid([block(60), paragraph(6)])).toEqual(['0 1:0-3', '1:3-6']);
		expect(laid([block(60), paragraph(4)])).toEqual(['0 1:0-2', '1:2-4']);
		// two lines would fit, but one would be left
		expect(laid([block(70), paragraph(3)])).toEqual(['0', '1']);
		expect(laid([block(80), paragraph(9)])).toEqual(['0', '1']);
		expect(laid([paragraph(25)])).toEqual(['0:0-10', '0:10-20', '0:20-25']);
		// the last page would get one line: two go over
		expect(laid([paragraph(21)])).toEqual(['0:0-10', '0:10-19', '0:19-21']);
	});

	test('a heading goes with what follows it', () => {
		const heading = paragraph(1, { keepNext: true });
		expect(laid([block(70), heading, paragraph(5)])).toEqual(['0', '1 2']);
		expect(laid([block(61), heading, paragraph(5)])).toEqual(['0', '1 2']);
		expect(laid([block(55), heading, paragraph(5)])).toEqual(['0 1 2:0-2', '2:2-5']);
		expect(laid([block(50), heading, heading, block(40)])).toEqual(['0', '1 2 3']);
		expect(laid([block(60), heading, row(20)])).toEqual(['0', '1 2']);
	});

	test('lines of the last paragraph go with the signatures', () => {
		expect(laid([paragraph(8, { keepNext: true }), block(60)])).toEqual(['0:0-6', '0:6-8 1']);
		expect(laid([block(90), paragraph(2, { keepNext: true }), block(70)])).toEqual(['0', '1 2']);
	});

	test('what no page could keep together is not kept together', () => {
		expect(laid([paragraph(1, { keepNext: true }), block(95)])).toEqual(['0', '1']);
		expect(laid([block(20), block(300), block(20)])).toEqual(['0', '1', '2']);
	});

	test('rows go over whole, the head once more above the first', () => {
		expect(laid([row(30), row(30), row(20), row(30)])).toEqual(['0 1 2', '3']);
		// 20 of the head leave 80
		expect(laid([row(30), row(30), row(30)])).toEqual(['0 1', '2']);
		expect(laid([row(40), row(40), row(40, { table: 1, head: 20, gap: 5 })])).toEqual(['0 1', '2']);
	});

	test('a row that no page could hold is cut between lines', () => {
		expect(laid([row(150)])).toEqual(['0:0-8', '0:8-15']);
		expect(laid([row(20), row(150)])).toEqual(['0 1:0-6', '1:6-13', '1:13-15']);
	});

	test('a page begins where it is asked for', () => {
		expect(laid([block(10), block(10, { breakBefore: true }), block(10)])).toEqual(['0', '1 2']);
		expect(laid([block(10, { breakBefore: true })])).toEqual(['0']);
		expect(laid([block(10, { keepNext: true }), block(10, { breakBefore: true })])).toEqual(['0', '1']);
	});
});

describe('whatever is laid', () => {
	const item = fc.oneof(
		fc
			.integer({ min: 1, max: 40 })
			.chain((lines) => fc.boolean().map((keepNext) => paragraph(lines, { keepNext }))),
		fc
			.integer({ min: 1, max: 130 })
			.chain((height) => fc.boolean().map((keepNext) => block(height, { keepNext }))),
		fc.integer({ min: 1, max: 25 }).map((lines) => row(lines * 10 + 4, { lines, extra: 4 }))
	);
	const items = fc.array(item, { maxLength: 60 });

	test('every line stands once, in order', () => {
		fc.assert(
			fc.property(items, (all) => {
				const fragments = layPages(all, ROOM).flat();
				const lines = fragments.flatMap(({ item, from, to }) =>
					Array.from({ length: to - from }, (_, at) => `${item} ${from + at}`)
				);
				expect(lines).toEqual(
					all.flatMap(({ lines }, at) => Array.from({ length: lines }, (_, line) => `${at} ${line}`))
				);
			})
		);
	});

	test('no page is empty and none is fuller than it can be, but for a single piece too high for any', () => {
		fc.assert(
			fc.property(items, (all) => {
				for (const page of layPages(all, ROOM)) {
					if (all.length > 0) expect(page.length).toBeGreaterThan(0);
					if (page.length < 2) continue;
					let height = 0;
					for (const [at, { item, from, to, gap }] of page.entries()) {
						const one = all[item];
						if (!one) continue;
						const before = page[at - 1];
						const isFirst = one.table !== undefined && (!before || all[before.item]?.table !== one.table);
						const part =
							to === one.lines
								? one.height - from * one.lineHeight
								: (to - from) * one.lineHeight + (one.extra ?? 0);
						height += gap + (isFirst ? (one.head ?? 0) : 0) + part;
					}
					expect(height).toBeLessThanOrEqual(ROOM + 0.5 * page.length);
				}
			})
		);
	});
});
