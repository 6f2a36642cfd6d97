import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { Align, Run, Words } from '../layout/blocks';
import { GAP, INDENT, LINE, SIZES, twips } from '../layout/measures';
import { printable } from '../layout/printable';
import { runsOf } from '../layout/words';

const ALIGN = {
	left: AlignmentType.LEFT,
	centre: AlignmentType.CENTER,
	right: AlignmentType.RIGHT,
	justify: AlignmentType.BOTH
} as const;

/** Twentieths of a point of so many points. */
export function points(value: number): number {
	return value * 20;
}

const SINGLE = 240;
export const SPACING = {
	body: { before: 0, after: points(GAP), line: Math.round(SINGLE * LINE), lineRule: LineRuleType.AUTO },
	single: { before: 0, after: 0, line: SINGLE, lineRule: LineRuleType.AUTO }
} as const;

/** How a paragraph's letters look where its runs do not say otherwise. */
export interface Look {
	/** points */
	readonly size: number;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly colour?: string;
}

/**
 * The runs of some words; what is missing is marked, so that nobody signs over it. What the document's own style says
 * already (Times New Roman, 14 points, upright) is not said again: a dossier has ten thousand runs.
 */
export function runs(words: Words, look: Look): TextRun[] {
	return runsOf(words).flatMap((run) =>
		printable(run.text)
			.split('\n')
			.map((text, line) => textRun(text, line > 0, run, look))
	);
}

function textRun(text: string, breaks: boolean, run: Run, { size, bold, italic, colour }: Look): TextRun {
	return new TextRun({
		text,
		...(size === SIZES.body ? {} : { size: size * 2 }),
		...((run.bold ?? bold) ? { bold: true } : {}),
		...((run.italic ?? italic) ? { italics: true } : {}),
		...(breaks ? { break: 1 } : {}),
		...(colour ? { color: colour } : {}),
		...(run.missing === undefined ? {} : { highlight: 'yellow' as const })
	});
}

type More = Partial<
	Pick<
		IParagraphOptions,
		'keepNext' | 'keepLines' | 'indent' | 'spacing' | 'frame' | 'border' | 'pageBreakBefore'
	>
>;

/** A paragraph without indent and gap: boxes, cells, signatures. */
export function line(words: Words, look: Look, align: Align = 'left', more: More = {}): Paragraph {
	return new Paragraph({
		children: runs(words, look),
		alignment: ALIGN[align],
		spacing: SPACING.single,
		...more
	});
}

/** A paragraph of the body, its first line indented. */
export function bodyParagraph(
	words: Words,
	look: Look,
	align: Align = 'justify',
	more: More = {}
): Paragraph {
	return line(words, look, align, { spacing: SPACING.body, indent: { firstLine: twips(INDENT) }, ...more });
}

/** Points that the line of a rule takes: next to nothing, so that it stands close below the words. */
const RULE_HEIGHT = 4;

/**
 * A rule of a length in the middle of a box: the upper border of a paragraph that is almost no paragraph.
 * @param length and @param width of the box in millimetres
 */
export function rule(length: number, width: number): Paragraph {
	const side = twips(Math.max(0, (width - length) / 2));
	return new Paragraph({
		children: [],
		indent: { left: side, right: side },
		spacing: { before: points(2), after: 0, line: points(RULE_HEIGHT), lineRule: LineRuleType.EXACT },
		border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } }
	});
}

/**
 * Air of so many points: a paragraph whose line is exactly that high. An empty one would be as high as a line of text,
 * whatever is in it, and a last one of that height makes a page of its own.
 */
export function air(height: number, keepNext = false): Paragraph {
	return new Paragraph({
		children: [],
		keepNext,
		spacing: { before: 0, after: 0, line: points(height), lineRule: LineRuleType.EXACT }
	});
}
