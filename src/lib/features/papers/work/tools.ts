import { heldFile } from '$lib/store/heldFile';
import type { PaperTools } from './tasks';

/**
 * TO BE WIRED when the composers and writers are merged: each line below takes the place of one function
 * (`store/papers/gatherSource`, `documents/papers/compose`, `documents/docx/writeDocx`, …). Until then every task is
 * refused in words.
 */
export const paperTools: PaperTools = {
	gather: async () => ({ ok: false, error: { code: 'papers.notYet' } }),
	bytesOf: (db) => async (file) => {
		const held = await heldFile(db, file, false);
		return held ? new Uint8Array(await held.arrayBuffer()) : null;
	},
	compose: () => refused(),
	missing: () => [],
	checkPaper: () => [],
	checkDossier: async () => [],
	writeDocx: () => refused(),
	writeDossier: () => refused(),
	writeLists: () => refused()
};

function refused(): never {
	throw new Error('the composers are not merged yet');
}
