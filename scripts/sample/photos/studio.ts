import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Act, PhotoPlan } from '../acts/act';
import type { Photo, PhotoOf } from '../door/play';
import type { DrawnPhoto, PhotoOrder } from './photoWorker';

export interface Studio {
	readonly photoOf: PhotoOf;
	close(): Promise<void>;
}

const WORKERS = 2;

/**
 * Draws the photos of all these acts ahead, in the order in which they are needed, on threads of their own. What was
 * drawn once is kept in `folder`, which belongs to this very version of the drawing.
 */
export function openStudio(acts: readonly Act[], folder: string, worker: string): Studio {
	mkdirSync(folder, { recursive: true });
	const kept = (id: string) => join(folder, `${id}.jpg`);
	const plans = acts.flatMap((act) => act.photos ?? []);
	const drawn = new Map<string, Promise<Photo>>();
	const waiting = new Map<
		string,
		{ readonly done: (photo: Photo) => void; readonly failed: (problem: Error) => void }
	>();
	const orders: PhotoOrder[] = [];
	for (const { id, scene } of plans) {
		if (existsSync(kept(id))) continue;
		const photo = new Promise<Photo>((done, failed) => waiting.set(id, { done, failed }));
		// Whoever asks for it hears of a failure; until then nobody listens.
		photo.catch(() => undefined);
		drawn.set(id, photo);
		orders.push({ id, scene });
	}

	const threads = Array.from({ length: Math.min(WORKERS, orders.length) }, () => {
		const thread = new Worker(worker);
		const next = () => {
			const order = orders.shift();
			if (order) thread.postMessage(order);
			else thread.unref();
		};
		thread.on('message', ({ id, bytes, sha256 }: DrawnPhoto) => {
			keep(kept(id), bytes);
			waiting.get(id)?.done({ bytes, sha256 });
			next();
		});
		thread.on('error', (problem) => {
			for (const { failed } of waiting.values()) failed(problem);
		});
		next();
		return thread;
	});

	const read = ({ id }: PhotoPlan): Promise<Photo> => {
		const bytes = new Uint8Array(readFileSync(kept(id)));
		const photo = Promise.resolve({ bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
		drawn.set(id, photo);
		return photo;
	};
	return {
		photoOf: (plan) => drawn.get(plan.id) ?? read(plan),
		close: async () => void (await Promise.all(threads.map((thread) => thread.terminate())))
	};
}

/** Whole or not at all: another fill may read it at the same time. */
function keep(path: string, bytes: Uint8Array): void {
	const fresh = `${path}.${process.pid}`;
	writeFileSync(fresh, bytes);
	renameSync(fresh, path);
}
