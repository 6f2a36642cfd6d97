/** A sheet to draw on that gives a JPEG: the same on the page and in the worker. */
export interface Sheet {
	readonly context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
	readonly image: HTMLCanvasElement | OffscreenCanvas;
	jpeg(quality: number): Promise<ArrayBuffer>;
}

export type MakeSheet = (width: number, height: number) => Sheet;

/**
 * `alpha: false` gives no ground to transparency; `willReadFrequently` keeps the pixels in main memory, where the
 * encoder wants them: a 12-megapixel texture and its way back cost a phone more than drawing without the GPU.
 */
const PLAIN: CanvasRenderingContext2DSettings = { alpha: false, willReadFrequently: true };

export const offscreenSheet: MakeSheet = (width, height) => {
	const image = new OffscreenCanvas(width, height);
	const context = image.getContext('2d', PLAIN);
	if (!context) throw new Error('no 2d context in the worker');
	const jpeg = async (quality: number) =>
		jpegBytes(await image.convertToBlob({ type: 'image/jpeg', quality }));
	return { context, image, jpeg };
};

export const pageSheet: MakeSheet = (width, height) => {
	const image = document.createElement('canvas');
	image.width = width;
	image.height = height;
	const context = image.getContext('2d', PLAIN);
	if (!context) throw new Error('no 2d context on the page');
	const jpeg = async (quality: number) =>
		jpegBytes(await new Promise((resolve) => image.toBlob(resolve, 'image/jpeg', quality)));
	return { context, image, jpeg };
};

/** Safari counts the memory of canvases until they are collected; an emptied one counts nothing. */
export function freeSheet({ image }: Sheet): void {
	image.width = 0;
	image.height = 0;
}

/** A browser without a JPEG encoder answers with PNG, without a word. */
async function jpegBytes(blob: Blob | null): Promise<ArrayBuffer> {
	if (blob?.type !== 'image/jpeg') throw new Error('the canvas gave no JPEG');
	return blob.arrayBuffer();
}
