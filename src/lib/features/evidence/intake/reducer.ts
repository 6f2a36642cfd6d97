import { PhotoBroken, type PhotoTask, type ReducedPhoto, type WorkerAnswer } from './photoTask';

export interface Reducer {
	/** Throws PhotoBroken, or the signal's reason once it is aborted. One call at a time. */
	reduce(task: PhotoTask, onThumb: (thumb: ArrayBuffer) => void, signal?: AbortSignal): Promise<ReducedPhoto>;
	close(): void;
}

class WorkerUnable extends Error {
	override readonly name = 'WorkerUnable';
}

/** Reduces photos in a worker of its own, started with the first photo; on the page where workers cannot. */
export function openReducer(): Reducer {
	let worker: Worker | undefined;
	let workerFailed = false;

	function close(): void {
		worker?.terminate();
		worker = undefined;
	}

	function inWorker(task: PhotoTask, onThumb: (thumb: ArrayBuffer) => void, signal?: AbortSignal) {
		worker ??= new Worker(new URL('./reduce.worker.ts', import.meta.url), { type: 'module' });
		const running = worker;
		const listening = new AbortController();
		const options = { signal: listening.signal };
		return new Promise<ReducedPhoto>((resolve, reject) => {
			// A decode under way cannot be stopped but by ending its worker.
			signal?.addEventListener('abort', () => (close(), reject(signal.reason)), options);
			running.addEventListener('error', (event) => reject(new WorkerUnable(event.message)), options);
			running.addEventListener('messageerror', () => reject(new WorkerUnable('messageerror')), options);
			running.addEventListener(
				'message',
				({ data }: MessageEvent<WorkerAnswer>) => {
					if (data.step === 'thumb') onThumb(data.thumb);
					else if (data.step === 'done') resolve(data.photo);
					else reject(data.step === 'broken' ? new PhotoBroken() : new WorkerUnable(data.reason));
				},
				options
			);
			running.postMessage(task);
		}).finally(() => listening.abort());
	}

	async function reduce(task: PhotoTask, onThumb: (thumb: ArrayBuffer) => void, signal?: AbortSignal) {
		signal?.throwIfAborted();
		if (!workerFailed) {
			try {
				return await inWorker(task, onThumb, signal);
			} catch (error) {
				if (error instanceof PhotoBroken || signal?.aborted) throw error;
				// No worker, no OffscreenCanvas, or it died: the page does it from here on.
				workerFailed = true;
				close();
			}
		}
		const { reducePhotoOnPage } = await import('./reducePhotoOnPage');
		const photo = await reducePhotoOnPage(task, onThumb).catch((cause: unknown) => {
			throw new PhotoBroken('neither worker nor page could reduce the photo', { cause });
		});
		signal?.throwIfAborted();
		return photo;
	}

	return { reduce, close };
}
