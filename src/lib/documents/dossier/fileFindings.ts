import type { PaperFinding } from '../../domain/papers/check';
import type { EvidenceFile } from './evidenceFiles';
import type { PackingTools } from './packDossier';

export interface CheckedFiles {
	readonly findings: readonly PaperFinding[];
	/** ids of those that do not lie on this phone */
	readonly absent: readonly string[];
}

/**
 * Whether evidence still is what was named when it was sent: every file that lies here is hashed anew, one after the
 * other.
 */
export async function fileFindings(
	files: readonly EvidenceFile[],
	{ bytesOf, sha256 }: Pick<PackingTools, 'bytesOf' | 'sha256'>
): Promise<CheckedFiles> {
	const findings: PaperFinding[] = [];
	const absent: string[] = [];
	for (const { file, title, name, nomination } of files) {
		const bytes = await bytesOf(file.id);
		if (!bytes) absent.push(file.id);
		else if ((await sha256(bytes)) !== file.sha256) {
			const where = { place: 'nomination', nomination } as const;
			const params = { name, title, file: file.name };
			findings.push({ code: 'papers.check.fileDamaged', params, isFault: true, where });
		}
	}
	return { findings, absent };
}
