import { pageSheet } from './canvases';
import type { PhotoTask, ReducedPhoto } from './photoTask';
import { reducePhoto } from './reducePhoto';

/** For a browser whose workers cannot draw; loaded only there. The page may stutter, the photo is saved. */
export function reducePhotoOnPage(
	task: PhotoTask,
	onThumb: (thumb: ArrayBuffer) => void
): Promise<ReducedPhoto> {
	return reducePhoto(task, pageSheet, onThumb);
}
