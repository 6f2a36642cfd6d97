import type { Paper, Part } from '$lib/documents/layout/blocks';
import { breathe } from '$lib/store/breathe';
import { layPages, type Item } from './layPages';
import { Measurer } from './measurer';
import { textRoom } from './paperStyle';
import { piecesOf, type Piece } from './pieces';
import { cutsOf, sheetOf, type SheetPage } from './sheets';

/** Milliseconds of work at a stretch: with the piece that ends it no task passes 50 ms on a slow phone. */
const SLICE = 8;

/** Lays a paper onto pages, a slice of work at a time. */
export class Pager {
	/** grows while it is laid */
	pages = $state.raw<readonly SheetPage[]>([]);
	/** pieces measured, of all */
	done = $state(0);
	all = $state(0);
	isReady = $state(false);
	#run = 0;
	#until = 0;

	/** Begins anew with a paper; a run that is under way stops. @param column see `Measurer` */
	async lay(paper: Paper, column: HTMLElement): Promise<void> {
		const run = ++this.#run;
		const goesOn = async () => {
			if (performance.now() > this.#until) {
				await breathe();
				this.#until = performance.now() + SLICE;
			}
			return run === this.#run;
		};
		const parts = paper.parts.map((part) => ({ part, pieces: piecesOf(part) }));
		this.isReady = false;
		this.done = 0;
		this.all = parts.reduce((sum, { pieces }) => sum + pieces.length, 0);
		await lettersHere();
		const measurer = new Measurer(column);
		const sheets: SheetPage[] = [];
		for (const { part, pieces } of parts) {
			const items: Item[] = [];
			const { width } = textRoom(part);
			for (const piece of pieces) {
				if (!(await goesOn())) return;
				items.push(measurer.measure(piece, width));
				this.done += 1;
			}
			for await (const sheet of this.#sheets(part, pieces, items, measurer)) {
				if (!(await goesOn())) return;
				sheets.push(sheet);
				// The first pages are there before the last are laid. Those of the paper before give way one by one, so that
				// whoever reads page 12 while a word changes stays there.
				this.pages = [...sheets, ...this.pages.slice(sheets.length)];
				await breathe();
			}
		}
		if (run !== this.#run) return;
		this.pages = sheets;
		this.isReady = true;
	}

	stop(): void {
		this.#run += 1;
	}

	async *#sheets(part: Part, pieces: readonly Piece[], items: readonly Item[], measurer: Measurer) {
		const { width, height } = textRoom(part);
		const pages = layPages(items, height);
		const cuts = new Map<string, readonly number[]>();
		for (const page of pages) {
			for (const [item, line] of cutsOf(page)) {
				const piece = pieces[item];
				if (piece) cuts.set(`${item}:${line}`, measurer.cut(piece, line, width));
				if (performance.now() > this.#until) await breathe();
			}
		}
		const linesOf = (item: number) => items[item]?.lines ?? 1;
		const cutAt = (item: number, line: number) => cuts.get(`${item}:${line}`) ?? [];
		for (const [place, page] of pages.entries()) yield sheetOf(page, place, part, pieces, linesOf, cutAt);
	}
}

/** Widths count only in the letters that are shown: waits for them, and goes on where they cannot be had. */
async function lettersHere(): Promise<void> {
	const styles = ['400', '700', 'italic 400', 'italic 700'];
	await Promise.all(
		styles
			.map((style) => document.fonts.load(`${style} 14pt Paper`, 'ỦY BAN nhân dân ễ ữ'))
			.map((load) => load.catch(() => []))
	);
}
