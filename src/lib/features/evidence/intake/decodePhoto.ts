import { readExif } from '$lib/domain/attachments/exif';
import type { ImageSize } from '$lib/domain/attachments/imageSize';
import { INTAKE_LIMITS, PHOTO_OUTPUT } from '$lib/domain/attachments/limits';
import type { Instant } from '$lib/domain/time';
import { PhotoBroken, type PhotoTask } from './photoTask';

export interface DecodedPhoto {
	readonly image: ImageBitmap | VideoFrame;
	/** proportions of the image as it is to be drawn, before turning */
	readonly size: ImageSize;
	/** EXIF orientation still to be applied, 1 to 8 */
	readonly orientation: number;
	readonly takenAt?: Instant;
}

/** Decodes a photo, as small as the browser can while it stays large enough. Throws PhotoBroken. */
export async function decodePhoto({ file, format, pixels }: PhotoTask): Promise<DecodedPhoto> {
	try {
		if (format !== 'jpeg') {
			const image = await createImageBitmap(file);
			return { image, size: { width: image.width, height: image.height }, orientation: 1 };
		}
		const { jpeg, orientation, takenAt } = await layFlat(file);
		const image = (await decodeScaled(jpeg, pixels)) ?? (await createImageBitmap(jpeg));
		return { image, size: pixels, orientation, ...(takenAt && { takenAt }) };
	} catch (cause) {
		throw new PhotoBroken('the photo cannot be decoded', { cause });
	}
}

/**
 * Says in the file itself that its pixels lie upright, and hands the turning to us. `imageOrientation: 'from-image'`
 * throws in Chrome 109, older Safari ignores EXIF here, and both differ once scaling comes in; this way the eight
 * orientations come out alike everywhere.
 */
async function layFlat(file: Blob) {
	const head = new Uint8Array(await file.slice(0, INTAKE_LIMITS.headBytes).arrayBuffer());
	const { orientation, orientationAt, takenAt } = readExif(head);
	for (const at of orientationAt) head[at] = 1;
	const jpeg = new Blob([head, file.slice(head.length)], { type: 'image/jpeg' });
	return { jpeg, orientation, takenAt };
}

/**
 * Chromium decodes a JPEG straight to n/8 of its size: half the time, and for 50 megapixels 13 MB instead of 200.
 * `null` where that does not exist or serves nothing.
 */
async function decodeScaled(jpeg: Blob, pixels: ImageSize): Promise<VideoFrame | null> {
	const longSide = Math.max(pixels.width, pixels.height);
	const eighths = Math.ceil((PHOTO_OUTPUT.longSide * 8) / longSide);
	if (eighths >= 8 || typeof ImageDecoder === 'undefined') return null;
	const decoder = new ImageDecoder({
		data: jpeg.stream(),
		type: 'image/jpeg',
		desiredWidth: Math.ceil((pixels.width * eighths) / 8),
		desiredHeight: Math.ceil((pixels.height * eighths) / 8)
	});
	try {
		const { image } = await decoder.decode();
		if (Math.max(image.displayWidth, image.displayHeight) >= PHOTO_OUTPUT.longSide) return image;
		image.close();
		return null;
	} catch {
		// Rare kinds of JPEG that only the other decoder knows; a broken one fails there again, and is told then.
		return null;
	} finally {
		decoder.close();
	}
}
