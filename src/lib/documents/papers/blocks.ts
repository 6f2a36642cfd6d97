import type { Block, Paper, ParagraphBlock, SectionBlock, Words } from '../layout/blocks';
import { joined, missing, paragraphsOf } from '../layout/words';

// The small change of composing: blocks that every paper has, in one line.

export function paragraph(text: Words, look: Omit<ParagraphBlock, 'kind' | 'text'> = {}): ParagraphBlock {
	return { kind: 'paragraph', text, ...look };
}

/** A line of minutes and forms, without the indent of the first line. */
export function plain(...parts: readonly Words[]): ParagraphBlock {
	return { kind: 'paragraph', text: joined(...parts), plain: true };
}

export function section(level: SectionBlock['level'], text: Words): SectionBlock {
	return { kind: 'section', level, text };
}

/**
 * What a person typed, each of its lines a paragraph, the label before the first.
 * @param what names it in the list of what is missing, where nothing was typed; `null`: then nothing is printed but the label
 */
export function typed(
	label: Words,
	text: string,
	what: string | null,
	look: Omit<ParagraphBlock, 'kind' | 'text'> = {}
): readonly Block[] {
	const [first, ...rest] = paragraphsOf(text);
	if (first === undefined) {
		if (what !== null) return [paragraph(joined(label, [missing(what)]), look)];
		return label === '' ? [] : [paragraph(label, look)];
	}
	return [paragraph(joined(label, first), look), ...rest.map((line) => paragraph(line))];
}

/** Entries of one sentence, one a line: a semicolon behind each, a full stop behind the last. */
export function listed(items: readonly Words[]): readonly Words[] {
	return items.map((item, at) => joined(item, at === items.length - 1 ? '.' : ';'));
}

/** Words with commas between them. */
export function separated(parts: readonly Words[], between = ', '): Words {
	return parts.reduce<Words>((all, part, at) => (at === 0 ? part : joined(all, between, part)), '');
}

/** A paper about something that does not lie on this phone: says so, and nothing else. */
export function unknownPaper(key: string, name: string, what: string): Paper {
	return { key, name, parts: [{ blocks: [paragraph([missing(what)])] }] };
}
