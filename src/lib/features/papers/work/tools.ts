import { dossierParts } from '$lib/documents/dossier/dossierParts';
import { fileFindings } from '$lib/documents/dossier/fileFindings';
import { missingIn } from '$lib/documents/layout/plainText';
import { composePaper } from '$lib/documents/papers/composePaper';
import { dossierFindings } from '$lib/domain/papers/check';
import type { LocalDatabase } from '$lib/store/database';
import { gatherSource } from '$lib/store/papers/gatherSource';
import { heldBytes } from '$lib/store/papers/heldBytes';
import { sha256Hex } from '$lib/store/sha256';
import { faultsFirst, findingOf, findingsIn, isNotListed, printed } from './findings';
import type { PaperTools } from './tasks';

const fromPhone = (db: LocalDatabase) => (file: string) => heldBytes(db, file);
const sha256 = (bytes: Uint8Array<ArrayBuffer>) => sha256Hex(bytes);

/** What papers are really made with: the composers, the writers, the checks, and the phone's own records. */
export const paperTools: PaperTools = {
	gather: gatherSource,
	compose: composePaper,
	missing: missingIn,
	checkPaper: findingsIn,
	async checkDossier(db, source, level) {
		const papers = dossierParts(source, level).map(({ ref, paper }) => printed(ref, paper));
		const found = dossierFindings(source, level, papers);
		const files = await fileFindings(source, level, { bytesOf: fromPhone(db), sha256 });
		return [...found, ...files].filter(isNotListed).map(findingOf).sort(faultsFirst);
	},
	// The writers are most of the code: whoever only looks at papers does not wait for them.
	async writeDocx(db, paper) {
		const { writeDocx } = await import('$lib/documents/docx/writeDocx');
		return writeDocx(paper, fromPhone(db));
	},
	async writeDossier(db, source, level, progress) {
		const { packDossier } = await import('$lib/documents/dossier/packDossier');
		return packDossier(dossierParts(source, level), {
			bytesOf: fromPhone(db),
			sha256,
			when: new Date(),
			tell: (done, of, what) => progress({ done, of, what })
		});
	},
	async writeLists(source, level) {
		const [{ nomineeSheet }, { writeSheet }] = await Promise.all([
			import('$lib/documents/xlsx/nomineeSheet'),
			import('$lib/documents/xlsx/writeSheet')
		]);
		return new Uint8Array(await writeSheet(nomineeSheet(source, level)));
	}
};
