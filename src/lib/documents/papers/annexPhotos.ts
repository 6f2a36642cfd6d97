import { dayInPaper } from '../../domain/nominations/sentences';
import type { PaperSource } from '../../domain/papers/source';
import type { Block, Photo, Words } from '../layout/blocks';
import { bold, missing } from '../layout/words';
import type { PickedFile } from './annexPicks';

/**
 * Photos with their captions; below them those that do not lie on this phone. Their numbers count all, so that a photo has
 * the same one on every phone.
 */
export function photoBlocks(
	picked: readonly PickedFile[],
	photos: Pick<PaperSource, 'photos'>['photos']
): readonly Block[] {
	const held: Photo[] = [];
	const absent: Block[] = [];
	picked.forEach((one, at) => {
		const number = `Ảnh ${at + 1}`;
		const photo = photos.get(one.file.id);
		if (photo) held.push({ file: one.file.id, ...photo, caption: caption(number, one) });
		else {
			const what = one.file.caption === '' ? one.file.name : one.file.caption;
			const blank = missing(`ảnh “${what}” của “${one.title}” (chưa tải về máy này)`);
			absent.push({ kind: 'paragraph', plain: true, text: [bold(number), ': ', blank] });
		}
	});
	return [...(held.length > 0 ? [{ kind: 'photos', photos: held } as const] : []), ...absent];
}

function caption(number: string, { file, day, title }: PickedFile): readonly Words[] {
	return [
		file.caption === '' ? [bold(number)] : [bold(`${number}. `), file.caption],
		day === '' ? title : `Ngày ${dayInPaper(day)}: ${title}`,
		`SHA-256: ${hashInGroups(file.sha256)}`
	];
}

/** The whole hash in groups of eight, so that it can be read aloud and compared. */
export function hashInGroups(sha256: string): string {
	return (sha256.match(/.{1,8}/g) ?? []).join(' ');
}
