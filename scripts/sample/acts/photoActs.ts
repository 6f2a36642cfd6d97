import type { FileOwner } from '$lib/domain/attachments/owners';
import { addMilliseconds, type Instant } from '$lib/domain/time';
import type { Scene } from '../photos/scenes';
import { sampleId } from '../random';
import type { Act, PhotoPlan } from './act';

const HOUR = 3_600_000;

/**
 * Photos as a phone names them, the newest first.
 * @param key of what they belong to: their ids follow from it
 * @param taken the last one was taken a little before
 * @param caption of the first
 */
export function photosFor(
	seed: string,
	key: string,
	scenes: readonly Scene[],
	taken: Instant,
	caption = ''
): readonly PhotoPlan[] {
	return scenes.map((scene, at) => {
		const takenAt = addMilliseconds(taken, -(at + 1) * 41_000);
		const stamp = addMilliseconds(takenAt, 7 * HOUR).replace(/[-:]/g, '');
		return {
			id: sampleId(seed, 'photo', key, at),
			scene,
			name: `IMG_${stamp.slice(0, 8)}_${stamp.slice(9, 15)}.jpg`,
			caption: at === 0 ? caption : '',
			takenAt
		};
	});
}

/** The bytes follow the words a minute or so later. */
export function photoActs(
	owner: FileOwner,
	record: string,
	photos: readonly PhotoPlan[],
	sent: Instant,
	{ by, clockOffset }: Pick<Act, 'by' | 'clockOffset'>
): readonly Act[] {
	const on = addMilliseconds(sent, 70_000);
	return photos.map((photo) => ({
		at: on,
		by,
		name: `attachments/${photo.id}`,
		collection: 'attachments',
		id: photo.id,
		isNew: true,
		fields: { owner, record, kind: 'photo' },
		capturedAt: addMilliseconds(on, -(clockOffset ?? 0)),
		clockOffset,
		brings: photo
	}));
}
