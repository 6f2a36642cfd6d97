import { fitWithin, type ImageSize } from '$lib/domain/attachments/imageSize';
import { PHOTO_OUTPUT } from '$lib/domain/attachments/limits';
import { freeSheet, type MakeSheet, type Sheet } from './canvases';
import { decodePhoto, type DecodedPhoto } from './decodePhoto';
import { encodeWithin } from './encodeWithin';
import type { PhotoTask, ReducedPhoto } from './photoTask';
import { sha256Hex } from '$lib/store/sha256';

/** What cannot be made small enough by quality alone (leaves, gravel, noise) loses size instead. */
const SHRINK = 0.7;

/**
 * Draws a photo upright at no more than 1600 px and encodes it anew: so location, camera data and everything else
 * that is not a pixel stay behind, in a small JPEG too. Throws PhotoBroken when it cannot be decoded.
 * @param onThumb called as soon as there is something to show, before the photo itself is encoded
 */
export async function reducePhoto(
	task: PhotoTask,
	makeSheet: MakeSheet,
	onThumb: (thumb: ArrayBuffer) => void
): Promise<ReducedPhoto> {
	const decoded = await decodePhoto(task);
	let sheet = drawUpright(decoded, makeSheet);
	const thumb = await encodeThumb(sheet, makeSheet);
	onThumb(thumb);

	const search = { aimBytes: PHOTO_OUTPUT.aimBytes, best: 0.82, worst: 0.45 };
	let bytes = await encodeWithin(sheet.jpeg, search);
	if (bytes.byteLength > 2 * PHOTO_OUTPUT.aimBytes) {
		const larger = sheet;
		sheet = redraw(larger, Math.max(larger.image.width, larger.image.height) * SHRINK, makeSheet);
		freeSheet(larger);
		bytes = await encodeWithin(sheet.jpeg, search);
	}
	const { width, height } = sheet.image;
	freeSheet(sheet);
	return {
		bytes,
		thumb,
		sha256: await sha256Hex(bytes),
		size: bytes.byteLength,
		width,
		height,
		type: 'image/jpeg',
		...(decoded.takenAt && { takenAt: decoded.takenAt })
	};
}

/** How the stored axes are laid on the sheet, for each EXIF orientation; `w` and `h` as drawn before turning. */
function turning(orientation: number, { width: w, height: h }: ImageSize): DOMMatrix2DInit {
	const [a, b, c, d, e, f] = (
		{
			2: [-1, 0, 0, 1, w, 0],
			3: [-1, 0, 0, -1, w, h],
			4: [1, 0, 0, -1, 0, h],
			5: [0, 1, 1, 0, 0, 0],
			6: [0, 1, -1, 0, h, 0],
			7: [0, -1, -1, 0, h, w],
			8: [0, -1, 1, 0, 0, w]
		} as const
	)[orientation] ?? [1, 0, 0, 1, 0, 0];
	return { a, b, c, d, e, f };
}

function drawUpright({ image, size, orientation }: DecodedPhoto, makeSheet: MakeSheet): Sheet {
	const flat = fitWithin(size, PHOTO_OUTPUT.longSide);
	const sheet = orientation >= 5 ? makeSheet(flat.height, flat.width) : makeSheet(flat.width, flat.height);
	whiten(sheet);
	sheet.context.setTransform(turning(orientation, flat));
	sheet.context.drawImage(image, 0, 0, flat.width, flat.height);
	image.close();
	return sheet;
}

function redraw(from: Sheet, longSide: number, makeSheet: MakeSheet): Sheet {
	const { width, height } = fitWithin(from.image, Math.round(longSide));
	const sheet = makeSheet(width, height);
	whiten(sheet);
	sheet.context.drawImage(from.image, 0, 0, width, height);
	return sheet;
}

async function encodeThumb(sheet: Sheet, makeSheet: MakeSheet): Promise<ArrayBuffer> {
	const small = redraw(sheet, PHOTO_OUTPUT.thumbLongSide, makeSheet);
	const thumb = await encodeWithin(small.jpeg, { aimBytes: PHOTO_OUTPUT.thumbBytes, best: 0.72, worst: 0.3 });
	freeSheet(small);
	return thumb;
}

/** Paper under what is transparent; and between the pixels when drawn smaller, the middle way of smoothing. */
function whiten({ context, image }: Sheet): void {
	context.fillStyle = '#fff';
	context.fillRect(0, 0, image.width, image.height);
	context.imageSmoothingEnabled = true;
	context.imageSmoothingQuality = 'medium';
}
