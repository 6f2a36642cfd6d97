import type { Paper } from '$lib/documents/layout/blocks';
import { linesOfPaper, missingIn } from '$lib/documents/layout/plainText';
import { dossierFindings, type PaperFinding, type PrintedPaper } from '$lib/domain/papers/check';
import { levelNominees } from '$lib/domain/papers/levelNominees';
import { PAPER_ABOUT, paperKey, type PaperRef } from '$lib/domain/papers/paperKey';
import type { PaperSource } from '$lib/domain/papers/source';
import { placeOfFinding } from '$lib/domain/papers/where';
import type { Finding } from './protocol';

/** A paper as the check reads it: line by line, as it will be printed. */
export function printed(ref: PaperRef, paper: Paper): PrintedPaper {
	const { key, name } = paper;
	return { key, kind: ref.kind, name, lines: linesOfPaper(paper), missing: missingIn(paper).length };
}

/** A finding as the page shows it. */
export function findingOf({ code, params, isFault, ...at }: PaperFinding): Finding {
	const where = placeOfFinding({ code, ...at });
	return { problem: { code, params }, isFault, ...(where === null ? {} : { where }) };
}

/**
 * What does not fit in one paper, or in the record that it is about. Its blanks are listed beside it already, and what a
 * whole dossier lacks is said there.
 */
export function findingsIn(source: PaperSource, ref: PaperRef, paper: Paper): readonly Finding[] {
	const key = paperKey(ref);
	const found = levelsOf(source, ref).flatMap((level) =>
		dossierFindings(source, level, [printed(ref, paper)])
	);
	return found
		.filter(isNotListed)
		.filter(
			({ at }) => (at.kind === 'paper' && at.id === key) || (at.kind === 'nomination' && at.id === ref.about)
		)
		.map(findingOf)
		.sort(faultsFirst);
}

/** Blanks are counted beside each paper already. */
export function isNotListed({ code }: PaperFinding): boolean {
	return code !== 'papers.check.missing';
}

export function faultsFirst(a: Finding, b: Finding): number {
	return Number(b.isFault) - Number(a.isFault);
}

/** The levels in whose dossiers a paper lies. */
function levelsOf(source: PaperSource, { kind, about }: PaperRef): readonly string[] {
	const isIn = (level: string): boolean => {
		switch (PAPER_ABOUT[kind]) {
			case 'level':
				return level === about;
			case 'nomination':
				return levelNominees(source, level).some(({ nomination }) => nomination.id === about);
			case 'meeting':
				return levelNominees(source, level).some(({ nomination }) => nomination.meeting === about);
			default:
				return false;
		}
	};
	return source.rules.levels.map(({ code }) => code).filter(isIn);
}
