import { photosIn } from '../layout/plainText';
import { writeDocx, type BytesOf } from '../docx/writeDocx';
import { ZipFile } from '../zip/writeZip';
import type { DossierPart } from './dossierParts';
import { MANIFEST, manifestText, type ManifestLine } from './manifest';

/** What packing asks of the machine that it runs on. */
export interface PackingTools {
	readonly bytesOf: BytesOf;
	/** SHA-256 as 64 lower-case hex digits */
	readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
	/** the moment that the files carry */
	readonly when: Date;
	/** told before each paper, and once at the end */
	readonly tell?: (done: number, of: number, name: string) => void;
}

/**
 * The dossier as one .zip: the papers as Word files, written one by one so that no more than one of them lies in memory,
 * and a manifest of their sums.
 * @throws Error `paper.photoMissing` when a paper names a photo without bytes
 */
export async function packDossier(
	parts: readonly DossierPart[],
	{ bytesOf, sha256, when, tell = () => undefined }: PackingTools
): Promise<Blob> {
	const zip = new ZipFile(when);
	const sums: ManifestLine[] = [];
	for (const { path, paper } of parts) {
		tell(sums.length, parts.length, paper.name);
		const bytes = await writeDocx(paper, photosIn(paper).length > 0 ? bytesOf : undefined);
		sums.push({ sha256: await sha256(bytes), path });
		// It is compressed already.
		await zip.store(path, bytes);
	}
	await zip.text(MANIFEST, manifestText(sums));
	tell(parts.length, parts.length, '');
	return zip.finish();
}
