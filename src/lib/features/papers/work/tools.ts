import { dossierParts } from '$lib/documents/dossier/dossierParts';
import { absentPhotos, evidenceFiles } from '$lib/documents/dossier/evidenceFiles';
import { fileFindings } from '$lib/documents/dossier/fileFindings';
import type { Paper } from '$lib/documents/layout/blocks';
import { linesOfPaper, missingIn } from '$lib/documents/layout/plainText';
import { composePaper } from '$lib/documents/papers/composePaper';
import {
	dossierFindings,
	paperFindings,
	type PaperFinding,
	type PrintedPaper
} from '$lib/domain/papers/check';
import { levelNominees } from '$lib/domain/papers/levelNominees';
import { PAPER_ABOUT, type PaperRef } from '$lib/domain/papers/paperKey';
import { gatherSource } from '$lib/store/papers/gatherSource';
import { heldBytes } from '$lib/store/papers/heldBytes';
import { sha256Hex } from '$lib/store/sha256';
import type { Finding } from './protocol';
import type { PaperTools } from './tasks';

/** What papers are really made with. */
export const paperTools: PaperTools = {
	gather: gatherSource,
	bytesOf: (db) => (file) => heldBytes(db, file),
	compose: composePaper,
	absent: absentPhotos,
	missing: (paper) => missingIn(paper).map((what) => ({ what })),
	checkPaper: (source, ref, paper) => {
		const nominees = PAPER_ABOUT[ref.kind] === 'level' ? levelNominees(source, ref.about) : [];
		return inOrder(paperFindings(printed(ref, paper), nominees));
	},
	async checkDossier(source, level, bytesOf) {
		const papers = dossierParts(source, level).map(({ ref, paper }) => printed(ref, paper));
		const { findings, absent } = await fileFindings(evidenceFiles(source, level), {
			bytesOf,
			sha256: sha256Hex
		});
		return { findings: inOrder([...dossierFindings(source, level, papers), ...findings]), absent };
	},
	// The writers are most of the code: whoever only looks at papers does not wait for them.
	async writeDocx(paper, bytesOf) {
		const { writeDocx } = await import('$lib/documents/docx/writeDocx');
		return writeDocx(paper, bytesOf);
	},
	async writeDossier(source, level, bytesOf, progress) {
		const { packDossier } = await import('$lib/documents/dossier/packDossier');
		return packDossier(dossierParts(source, level), {
			bytesOf,
			sha256: sha256Hex,
			when: new Date(),
			tell: (done, of, what) => progress({ done, of, what })
		});
	},
	async writeLists(source, level) {
		const [{ nomineeSheet }, { writeSheet }] = await Promise.all([
			import('$lib/documents/xlsx/nomineeSheet'),
			import('$lib/documents/xlsx/writeSheet')
		]);
		return writeSheet(nomineeSheet(source, level));
	}
};

function printed({ kind }: PaperRef, paper: Paper): PrintedPaper {
	const { key, name } = paper;
	return { key, kind, name, lines: linesOfPaper(paper), missing: missingIn(paper).length };
}

/** Faults first. How many blanks a paper has stands beside it already. */
function inOrder(found: readonly PaperFinding[]): readonly Finding[] {
	return found
		.filter(({ code }) => code !== 'papers.check.missing')
		.sort((a, b) => Number(b.isFault) - Number(a.isFault))
		.map(shown);
}

function shown({ code, params, isFault, where }: PaperFinding): Finding {
	return { problem: { code, params: { ...params } }, isFault, where };
}
