import { encode } from 'jpeg-js';
import { randomOf } from '../random';
import { HEIGHT, newCanvas, WIDTH } from './canvas';
import { develop } from './develop';
import { SCENES, type Scene } from './scenes';

/** Between 60 and 250 kB for what is drawn here. */
const QUALITY = 62;

/** Draws one photo as a JPEG without any metadata, as a phone leaves it (product P6). */
export function drawPhoto(scene: Scene, name: string): Uint8Array {
	const random = randomOf(`photo/${name}`);
	const canvas = newCanvas(random);
	SCENES[scene](canvas, random);
	return encode({ data: develop(canvas.pixels, random), width: WIDTH, height: HEIGHT }, QUALITY).data;
}
