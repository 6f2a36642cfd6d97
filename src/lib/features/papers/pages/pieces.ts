import type { Align, Block, Part, PhotosBlock, TableBlock, Words } from '$lib/documents/layout/blocks';
import { listMark } from '$lib/documents/layout/listMarks';
import { marked } from '$lib/documents/layout/marked';
import { GAP } from '$lib/documents/layout/measures';
import { PHOTOS_A_PAGE } from '$lib/documents/layout/photoBox';
import { printable } from '$lib/documents/layout/printable';
import { bold, joined, runsOf } from '$lib/documents/layout/words';

/** How lines of words look; their measures stand in `Lines.svelte`. */
export type LineLook = 'body' | 'plain' | 'bases' | 'section1' | 'section2' | 'section3' | 'centred' | 'note';
type OneBlock = Exclude<
	Block,
	{
		readonly kind:
			| 'paragraph'
			| 'section'
			| 'article'
			| 'list'
			| 'bases'
			| 'centred'
			| 'note'
			| 'table'
			| 'photos'
			| 'pageBreak';
	}
>;

interface Common {
	/** points above it, but not at the head of a page */
	readonly gap: number;
	/** stays on one page with the beginning of the next piece */
	readonly keepNext: boolean;
	readonly breakBefore: boolean;
}

/**
 * What is laid on pages: `lines` may be cut between two lines, a `row` belongs to its table, the others stay whole.
 * Marks of lists and articles are part of the words.
 */
export type Piece = Common &
	(
		| { readonly kind: 'lines'; readonly look: LineLook; readonly words: Words; readonly align: Align }
		| { readonly kind: 'row'; readonly table: TableBlock; readonly cells: readonly Words[] }
		| { readonly kind: 'photo'; readonly photo: PhotosBlock['photos'][number] }
		| { readonly kind: 'block'; readonly block: OneBlock }
	);

/** Points above a title, and above who signs and whom it goes to. */
const ABOVE_TITLE = 18;
const AIR = 2 * GAP;

/** The pieces of a part, in the order of reading. */
export function piecesOf({ blocks }: Part): readonly Piece[] {
	const pieces: Piece[] = [];
	let breakBefore = false;
	for (const block of blocks) {
		if (block.kind === 'pageBreak') {
			breakBefore = pieces.length > 0;
			continue;
		}
		// Nobody signs a page on which nothing else stands.
		const last = pieces.at(-1);
		if (block.kind === 'signatures' && last && !breakBefore)
			pieces[pieces.length - 1] = { ...last, keepNext: true };
		for (const piece of cut(block)) {
			pieces.push({
				gap: GAP,
				keepNext: false,
				...piece,
				breakBefore: breakBefore || piece.breakBefore === true
			});
			breakBefore = false;
		}
	}
	return pieces;
}

type Cut = Piece extends infer One
	? One extends Piece
		? Omit<One, keyof Common> & Partial<Common>
		: never
	: never;

function cut(block: Exclude<Block, { readonly kind: 'pageBreak' }>): readonly Cut[] {
	const lines = (
		look: LineLook,
		words: Words,
		more: Partial<Common & { readonly align: Align }> = {}
	): Cut => ({
		kind: 'lines',
		look,
		words: asPrinted(words),
		align: 'justify',
		...more
	});
	switch (block.kind) {
		case 'paragraph':
			return [
				lines(block.plain ? 'plain' : 'body', block.text, {
					align: block.align ?? 'justify',
					keepNext: block.keepNext ?? false
				})
			];
		case 'section':
			return [lines(`section${block.level}`, block.text, { keepNext: true })];
		case 'article':
			return [lines('body', joined(bold(`Điều ${block.number}. `), block.text))];
		case 'list':
			return block.items.map((item, at) => lines('body', joined(listMark(block.mark, at), item)));
		case 'bases':
			return marked(block.lines).map((line) => lines('bases', line));
		case 'centred':
			return [lines('centred', looked(block), { align: 'centre', keepNext: true })];
		case 'note':
			return [lines('note', block.text, { align: 'left' })];
		case 'table':
			return rowsOf(block);
		case 'photos':
			return block.photos.map((photo, at): Cut => ({
				kind: 'photo',
				photo,
				breakBefore: at > 0 && at % PHOTOS_A_PAGE === 0
			}));
		case 'heading':
		case 'placed':
			return [{ kind: 'block', block, gap: 0 }];
		case 'title':
			return [{ kind: 'block', block, gap: ABOVE_TITLE, keepNext: true }];
		case 'annex':
			return [{ kind: 'block', block, keepNext: true }];
		case 'addressees':
		case 'signatures':
			return [{ kind: 'block', block, gap: AIR }];
	}
}

/** Places where lines end are counted in letters: those that are shown, not those that were typed. */
function asPrinted(words: Words): Words {
	return runsOf(words).map((run) => ({ ...run, text: printable(run.text) }));
}

function looked({ text, bold = false, italic = false }: Extract<Block, { readonly kind: 'centred' }>): Words {
	return runsOf(text).map((run) => ({ bold, italic, ...run }));
}

/** A table without rows still has a row, so that its head has something to stand on. */
function rowsOf(table: TableBlock): readonly Cut[] {
	const rows = table.rows.length > 0 ? table.rows : [[table.empty ?? '']];
	return rows.map((cells, at): Cut => ({
		kind: 'row',
		table,
		cells: cells.map(asPrinted),
		gap: at === 0 ? GAP : 0
	}));
}
