import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { drawPhoto } from './drawPhoto';
import type { Scene } from './scenes';

export interface PhotoOrder {
	readonly id: string;
	readonly scene: Scene;
}
export interface DrawnPhoto {
	readonly id: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly sha256: string;
}

// Drawing and packing take a tenth of a second each: beside the fill, not in its way.
parentPort?.on('message', ({ id, scene }: PhotoOrder) => {
	const bytes = new Uint8Array(drawPhoto(scene, id));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	parentPort?.postMessage({ id, bytes, sha256 } satisfies DrawnPhoto);
});
