import type { SniffedKind } from '$lib/domain/attachments/fileKinds';
import type { ImageSize } from '$lib/domain/attachments/imageSize';
import type { Instant } from '$lib/domain/time';

/** A photo to reduce; the file travels to the worker by reference, its bytes are read there. */
export interface PhotoTask {
	readonly file: Blob;
	readonly format: SniffedKind;
	/** as the header says */
	readonly pixels: ImageSize;
}

/** A photo as it is stored and sent: upright JPEG without any metadata. */
export interface ReducedPhoto {
	readonly bytes: ArrayBuffer;
	readonly thumb: ArrayBuffer;
	/** of `bytes`, lower-case hex */
	readonly sha256: string;
	readonly size: number;
	readonly width: number;
	readonly height: number;
	readonly type: 'image/jpeg';
	readonly takenAt?: Instant;
}

/** What the worker says about its task: first the thumbnail, then one of the other three. */
export type WorkerAnswer =
	| { readonly step: 'thumb'; readonly thumb: ArrayBuffer }
	| { readonly step: 'done'; readonly photo: ReducedPhoto }
	/** the file cannot be decoded: nobody else need try */
	| { readonly step: 'broken' }
	/** this worker cannot draw or encode: the page may */
	| { readonly step: 'unable'; readonly reason: string };

/** The picture data cannot be decoded by this browser. */
export class PhotoBroken extends Error {
	override readonly name = 'PhotoBroken';
}
