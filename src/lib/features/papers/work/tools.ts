import { dossierParts } from '$lib/documents/dossier/dossierParts';
import { fileFindings } from '$lib/documents/dossier/fileFindings';
import { packDossier } from '$lib/documents/dossier/packDossier';
import { writeDocx } from '$lib/documents/docx/writeDocx';
import type { Paper } from '$lib/documents/layout/blocks';
import { linesOfPaper, missingIn } from '$lib/documents/layout/plainText';
import { composePaper } from '$lib/documents/papers/composePaper';
import { nomineeSheet } from '$lib/documents/xlsx/nomineeSheet';
import { writeSheet } from '$lib/documents/xlsx/writeSheet';
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

const sha256 = (bytes: Uint8Array<ArrayBuffer>) =>
	sha256Hex(
		bytes.byteLength === bytes.buffer.byteLength
			? bytes.buffer
			: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
	);

/** What papers are really made with. */
export const paperTools: PaperTools = {
	gather: gatherSource,
	bytesOf: (db) => (file) => heldBytes(db, file),
	compose: composePaper,
	missing: (paper) => missingIn(paper).map((what) => ({ what })),
	checkPaper: (source, ref, paper) => {
		const nominees = PAPER_ABOUT[ref.kind] === 'level' ? levelNominees(source, ref.about) : [];
		return paperFindings(printed(ref, paper), nominees).map(shown);
	},
	async checkDossier(source, level, bytesOf) {
		const papers = dossierParts(source, level).map(({ ref, paper }) => printed(ref, paper));
		const files = await fileFindings(source, level, { bytesOf, sha256 });
		return [...dossierFindings(source, level, papers), ...files].map(shown);
	},
	writeDocx,
	async writeDossier(source, level, bytesOf, progress) {
		const zip = await packDossier(dossierParts(source, level), {
			bytesOf,
			sha256,
			when: new Date(),
			tell: (done, of, what) => progress({ done, of, what })
		});
		return new Uint8Array(await zip.arrayBuffer());
	},
	writeLists: (source, level) => writeSheet(nomineeSheet(source, level))
};

function printed({ kind }: PaperRef, paper: Paper): PrintedPaper {
	const { key, name } = paper;
	return { key, kind, name, lines: linesOfPaper(paper), missing: missingIn(paper).length };
}

function shown({ code, params, isFault, where }: PaperFinding): Finding {
	return { problem: { code, params: { ...params } }, isFault, where };
}
