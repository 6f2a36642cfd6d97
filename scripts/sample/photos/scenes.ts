import type { Random } from '../random';
import type { Canvas } from './canvas';
import { counter, hall, meeting, notice } from './indoors';
import { laptop, papers, phone, qr, shelves } from './desks';
import { house, loudspeaker, street } from './outdoors';

type Draw = (canvas: Canvas, random: Random) => void;

export const SCENES = {
	counter,
	hall,
	meeting,
	notice,
	laptop,
	papers,
	phone,
	qr,
	shelves,
	house,
	loudspeaker,
	street
} as const satisfies Readonly<Record<string, Draw>>;

export type Scene = keyof typeof SCENES;

/** What a second photo of the same deed shows. */
export const SECOND: Readonly<Record<Scene, readonly Scene[]>> = {
	counter: ['papers', 'counter', 'notice'],
	hall: ['hall', 'meeting', 'papers'],
	meeting: ['papers', 'meeting', 'hall'],
	notice: ['qr', 'notice'],
	laptop: ['papers', 'laptop'],
	papers: ['papers', 'shelves', 'laptop'],
	phone: ['phone', 'hall', 'qr'],
	qr: ['qr', 'phone', 'counter'],
	shelves: ['papers', 'shelves'],
	house: ['street', 'papers', 'house'],
	loudspeaker: ['street', 'laptop'],
	street: ['street', 'house']
};
