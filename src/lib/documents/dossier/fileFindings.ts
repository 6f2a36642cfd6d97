import { levelNominees } from '../../domain/papers/levelNominees';
import type { PaperFinding } from '../../domain/papers/check';
import type { PaperSource } from '../../domain/papers/source';
import { annexPicks } from '../papers/annexPicks';
import type { PackingTools } from './packDossier';

/**
 * Whether the evidence of a level still is what was named when it was sent: every file that lies here is hashed anew,
 * one after the other.
 */
export async function fileFindings(
	source: PaperSource,
	level: string,
	{ bytesOf, sha256 }: Pick<PackingTools, 'bytesOf' | 'sha256'>
): Promise<readonly PaperFinding[]> {
	const found: PaperFinding[] = [];
	for (const { nomination, name } of levelNominees(source, level)) {
		const { photos, papers } = annexPicks(source, nomination);
		for (const { file, title } of [...photos, ...papers]) {
			const bytes = await bytesOf(file.id);
			const where = { place: 'nomination', nomination: nomination.id } as const;
			const params = { name, title, file: file.name };
			if (!bytes) found.push({ code: 'papers.check.fileAbsent', params, isFault: false, where });
			else if ((await sha256(bytes)) !== file.sha256) {
				found.push({ code: 'papers.check.fileDamaged', params, isFault: true, where });
			}
		}
	}
	return found;
}
