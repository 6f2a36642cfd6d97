/** Name of the manifest in a dossier: the form that `sha256sum -c` reads, on every computer of an office. */
export const MANIFEST = 'SHA256SUMS.txt';

export interface ManifestLine {
	/** of the file's bytes, 64 lower-case hex digits */
	readonly sha256: string;
	/** within the dossier, with `/` */
	readonly path: string;
}

/** One line a file: the sum, two blanks, the path. */
export function manifestText(lines: readonly ManifestLine[]): string {
	return lines.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}

const LINE = /^([0-9a-f]{64}) {2}(.+)$/;

/** The lines of a manifest; lines of another shape are left out. */
export function readManifest(text: string): readonly ManifestLine[] {
	return text.split('\n').flatMap((line) => {
		const [, sha256, path] = LINE.exec(line) ?? [];
		return sha256 && path ? [{ sha256, path }] : [];
	});
}
