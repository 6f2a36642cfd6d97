import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { dossierParts } from '$lib/documents/dossier/dossierParts';
import { packDossier } from '$lib/documents/dossier/packDossier';
import { fileStem } from '$lib/documents/dossier/filePath';
import { writeDocx } from '$lib/documents/docx/writeDocx';
import { composePaper } from '$lib/documents/papers/composePaper';
import { nomineeSheet } from '$lib/documents/xlsx/nomineeSheet';
import { writeSheet } from '$lib/documents/xlsx/writeSheet';
import { allActs, storyOf } from '../acts/story';
import { played } from '../door/played';
import { openStudio } from '../photos/studio';
import { wardOf } from '../ward/records';
import { allPapers } from './allPapers';
import { campaignOf, sourceAt } from './sourceAt';

export interface MadeFile {
	/** with folders and ending */
	readonly path: string;
	readonly bytes: Uint8Array;
}

export interface PapersMaking {
	/** folder for photos that were drawn before */
	readonly photos: string;
	/** the built `photoWorker` */
	readonly worker: string;
	/** the sample's day, `YYYY-MM-DD` */
	readonly today: string;
	/** takes each file when it is made */
	readonly take: (file: MadeFile) => void;
}

/** Every paper of the sample's campaign of 2023, reviewed and decided: one by one, as dossiers, and the lists. */
export async function samplePapers({ photos, worker, today, take }: PapersMaking): Promise<void> {
	const ward = wardOf('tien-thanh');
	const studio = openStudio(allActs(storyOf(ward, today, 'reviewed')), photos, worker);
	try {
		const door = await played(ward, today, 'reviewed', studio.photoOf);
		const read = (id: string) => {
			const path = join(photos, `${id}.jpg`);
			return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
		};
		const bytesOf = (id: string) => Promise.resolve(read(id));
		const source = sourceAt(door, campaignOf(door, 2023), read);
		for (const ref of allPapers(source)) {
			const paper = composePaper(source, ref);
			const path = `${ref.kind}/${fileStem(`${paper.name} ${ref.about}`)}.docx`;
			take({ path, bytes: await writeDocx(paper, bytesOf) });
		}
		for (const { code, label } of source.rules.levels) {
			const zip = await packDossier(dossierParts(source, code), { bytesOf, sha256, when: new Date(today) });
			take({ path: `Hồ sơ - ${label}.zip`, bytes: new Uint8Array(await zip.arrayBuffer()) });
			take({ path: `Danh sách - ${label}.xlsx`, bytes: await writeSheet(nomineeSheet(source, code)) });
		}
	} finally {
		await studio.close();
	}
}

async function sha256(bytes: Uint8Array): Promise<string> {
	return createHash('sha256').update(bytes).digest('hex');
}
