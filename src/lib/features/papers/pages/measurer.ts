import { flushSync, mount, unmount } from 'svelte';
import type { Item } from './layPages';
import { PER_POINT } from './paperStyle';
import type { Piece } from './pieces';
import { letterOfLine } from './letterOfLine';
import Shown from './Shown.svelte';
import type { Entry } from './sheets';

/** A piece as if it stood on a page alone. */
function entryOf(piece: Piece, isCut: boolean): Entry {
	switch (piece.kind) {
		case 'lines':
			return { kind: 'lines', gap: 0, piece, words: piece.words, continues: false, goesOn: false };
		case 'row':
			return { kind: 'rows', gap: 0, table: piece.table, rows: [piece.cells], isCut };
		case 'photo':
			return { kind: 'photo', gap: 0, photo: piece.photo };
		case 'block':
			return { kind: 'block', gap: 0, block: piece.block };
	}
}

/** Shows pieces one at a time in a column as wide as the text, unseen, and reads what the browser made of them. */
export class Measurer {
	readonly #tables = new Map<unknown, number>();

	/** @param column empty element, out of the page's flow, in the paper's letters */
	constructor(private readonly column: HTMLElement) {}

	/** Heights in pixels of a piece in a column of that width. */
	measure(piece: Piece, width: number): Item {
		return this.#shown(piece, width, false, (element) => {
			const { height } = element.getBoundingClientRect();
			const common = { gap: piece.gap * PER_POINT, keepNext: piece.keepNext, breakBefore: piece.breakBefore };
			if (piece.kind === 'lines') {
				const lineHeight = heightOfLine(element);
				const lines = Math.max(1, Math.round(height / lineHeight));
				return { ...common, height, lineHeight, lines, splits: 'lines' };
			}
			if (piece.kind === 'row') {
				const row = element.querySelector('tbody tr') ?? element;
				const head = element.querySelector('thead')?.getBoundingClientRect().height ?? 0;
				const high = row.getBoundingClientRect().height;
				const lineHeight = heightOfLine(row.querySelector('td') ?? element);
				const lines = Math.max(1, Math.floor(high / lineHeight));
				const table = this.#tables.get(piece.table) ?? this.#tables.size;
				this.#tables.set(piece.table, table);
				const extra = high - lines * lineHeight;
				return { ...common, height: high, lineHeight, extra, lines, splits: 'tall', table, head };
			}
			return { ...common, height, lineHeight: height, lines: 1, splits: 'never' };
		});
	}

	/** Where a line begins in each text of a piece: places of letters, as `CutPlaces` counts them. */
	cut(piece: Piece, line: number, width: number): readonly number[] {
		return this.#shown(piece, width, true, (element) => {
			const texts = piece.kind === 'row' ? [...element.querySelectorAll('tbody td')] : [element];
			return texts.map((text) => letterOfLine(text, line, heightOfLine(text)));
		});
	}

	#shown<T>(piece: Piece, width: number, isCut: boolean, read: (element: Element) => T): T {
		this.column.style.width = `${width}px`;
		const shown = mount(Shown, {
			target: this.column,
			props: { entry: entryOf(piece, isCut), urlOf: () => '' }
		});
		flushSync();
		const element = this.column.firstElementChild?.firstElementChild;
		if (!element) throw new Error('a piece shows nothing');
		const answer = read(element);
		void unmount(shown);
		this.column.replaceChildren();
		return answer;
	}
}

function heightOfLine(element: Element): number {
	const height = parseFloat(getComputedStyle(element).lineHeight);
	return height > 0 ? height : element.getBoundingClientRect().height;
}
