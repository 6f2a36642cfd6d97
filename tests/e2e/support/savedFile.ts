import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { MANIFEST, readManifest } from '../../../src/lib/documents/dossier/manifest';
import { expect, type Page } from './test';

export interface SavedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The file that a button saves. */
export async function savedFile(page: Page, button: string): Promise<SavedFile> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

/** The files of a dossier by their paths, once its manifest names them all and every sum is right. */
export function verifiedDossier({ bytes }: SavedFile): Readonly<Record<string, Uint8Array>> {
	const { [MANIFEST]: manifest, ...files } = unzipSync(bytes);
	const sums = readManifest(strFromU8(manifest ?? new Uint8Array()));
	expect(sums.map(({ path }) => path).sort()).toEqual(Object.keys(files).sort());
	for (const { path, sha256 } of sums) {
		expect(
			createHash('sha256')
				.update(files[path] ?? new Uint8Array())
				.digest('hex')
		).toBe(sha256);
	}
	return files;
}
