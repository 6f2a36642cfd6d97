import { dossierItems } from '../../domain/papers/dossierItems';
import { levelNominees } from '../../domain/papers/levelNominees';
import type { PaperRef } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import { annexPicks } from '../papers/annexPicks';
import { composePaper } from '../papers/composePaper';
import type { Paper } from '../layout/blocks';
import { fileStem, numbered } from './filePath';

/** A paper of a dossier, and where it lies in it. */
export interface DossierPart {
	readonly ref: PaperRef;
	/** `03 Báo cáo thành tích/01 Trần Thị Lan Anh.docx` */
	readonly path: string;
	readonly paper: Paper;
}

const EVIDENCE = 'Minh chứng';

/**
 * The papers of a level exactly as the campaign's checklist says, in its order and numbered so; behind them the evidence
 * of each nominee who has any. Several papers of one line of the list lie in a folder of its own.
 */
export function dossierParts(source: PaperSource, level: string): readonly DossierPart[] {
	const listed = dossierItems(source, level).flatMap(({ papers, text }, place) => {
		const composed = papers.map((ref) => ({ ref, paper: composePaper(source, ref) }));
		const folder = numbered(place + 1, shortened(text));
		return composed.map(({ ref, paper }, at) => ({
			ref,
			paper,
			path:
				composed.length === 1
					? `${numbered(place + 1, paper.name)}.docx`
					: `${folder}/${numbered(at + 1, paper.name)}.docx`
		}));
	});
	return [...listed, ...evidenceParts(source, level)];
}

function evidenceParts(source: PaperSource, level: string): readonly DossierPart[] {
	return levelNominees(source, level).flatMap(({ nomination }, at) => {
		const { entries, initiatives } = annexPicks(source, nomination);
		if (entries.length + initiatives.length === 0) return [];
		const ref: PaperRef = { kind: 'annex', about: nomination.id };
		const paper = composePaper(source, ref);
		return [{ ref, paper, path: `${EVIDENCE}/${numbered(at + 1, paper.name)}.docx` }];
	});
}

/** The plan's words up to where they go into detail: a folder's name. */
function shortened(text: string): string {
	const [head = text] = text.split(/ (?:của|đề nghị|theo) |[;:.(]/);
	return fileStem(head);
}
