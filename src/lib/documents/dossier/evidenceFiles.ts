import { levelNominees } from '../../domain/papers/levelNominees';
import type { PaperRef } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import { annexPicks, type PickedFile } from '../papers/annexPicks';

/** A file of the evidence, and whose it is. */
export interface EvidenceFile extends PickedFile {
	/** id of the nomination */
	readonly nomination: string;
	/** of the nominee */
	readonly name: string;
}

/** Every file that the annexes of a level stand on, nominee by nominee. */
export function evidenceFiles(source: PaperSource, level: string): readonly EvidenceFile[] {
	return levelNominees(source, level).flatMap(({ nomination, name }) => {
		const { photos, papers } = annexPicks(source, nomination);
		return [...photos, ...papers].map((file) => ({ ...file, nomination: nomination.id, name }));
	});
}

/** Ids of the photos that a paper would show and that do not lie on this phone. */
export function absentPhotos(source: PaperSource, { kind, about }: PaperRef): readonly string[] {
	const nomination = kind === 'annex' ? source.nominations.find(({ id }) => id === about) : undefined;
	if (!nomination) return [];
	const { photos } = annexPicks(source, nomination);
	return photos.map(({ file }) => file.id).filter((id) => !source.photos.has(id));
}
