import type { Block, Paper, Recipients, Signature, Words } from './blocks';
import { listMark } from './listMarks';
import { marked } from './marked';
import { MOTTO, NATION } from './measures';
import { printable } from './printable';
import { joined, plainWords, runsOf } from './words';

/** Every line of a paper in the order of reading, as it is printed: for checks, and to compare papers by eye. */
export function linesOfPaper({ parts }: Pick<Paper, 'parts'>): readonly string[] {
	return wordsOfPaper({ parts }).flatMap((words) => printable(plainWords(words)).split('\n'));
}

/** What nobody has given yet, each once, in the order of reading: the list "còn thiếu". */
export function missingIn({ parts }: Pick<Paper, 'parts'>): readonly string[] {
	const all = wordsOfPaper({ parts }).flatMap((words) =>
		runsOf(words).flatMap(({ missing }) => (missing === undefined ? [] : [missing]))
	);
	return [...new Set(all)];
}

/** Ids of the photos that a paper shows, each once, in the order of the pages. */
export function photosIn({ parts }: Pick<Paper, 'parts'>): readonly string[] {
	const files = parts.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'photos' ? block.photos.map(({ file }) => file) : []))
	);
	return [...new Set(files)];
}

function wordsOfPaper({ parts }: Pick<Paper, 'parts'>): readonly Words[] {
	return parts.flatMap(({ blocks }) => blocks.flatMap(wordsOfBlock));
}

function wordsOfBlock(block: Block): readonly Words[] {
	switch (block.kind) {
		case 'heading':
			return [
				...block.superior,
				...block.agency,
				NATION,
				MOTTO,
				...(block.number === null ? [] : [block.number]),
				...(block.about === undefined ? [] : [block.about]),
				...(block.placeAndDate === null ? [] : [block.placeAndDate])
			];
		case 'title':
			return [block.name, ...block.about];
		case 'centred':
		case 'note':
		case 'paragraph':
		case 'section':
			return [block.text];
		case 'addressees':
			return block.to.length < 2
				? [joined('Kính gửi: ', block.to[0] ?? '')]
				: ['Kính gửi:', ...marked(block.to, '- ')];
		case 'bases':
			return marked(block.lines);
		case 'article':
			return [joined(`Điều ${block.number}. `, block.text)];
		case 'list':
			return block.items.map((words, place) => joined(listMark(block.mark, place), words));
		case 'table':
			return [block.columns.map(({ label }) => label), ...block.rows].map(rowInLine);
		case 'signatures':
			return [
				...(block.placeAndDate === undefined ? [] : [block.placeAndDate]),
				...wordsOfSide(block.left),
				...wordsOfSide(block.right)
			];
		case 'annex':
			return [...(block.number === '' ? [] : [`Phụ lục ${block.number}`]), block.title, block.note];
		case 'photos':
			return block.photos.flatMap(({ caption }) => caption);
		case 'placed':
			return block.items.map(({ text }) => text);
		case 'pageBreak':
			return [];
	}
}

function rowInLine(cells: readonly Words[]): Words {
	return joined(...cells.flatMap((cell, place) => (place === 0 ? [cell] : [' | ', cell])));
}

function wordsOfSide(side: Signature | Recipients | null): readonly Words[] {
	if (side === null) return [];
	if ('recipients' in side) return ['Nơi nhận:', ...marked(side.recipients, '- ')];
	return [...side.capacity, ...(side.hint ? [side.hint] : []), ...(side.post ? [side.post] : []), side.name];
}
