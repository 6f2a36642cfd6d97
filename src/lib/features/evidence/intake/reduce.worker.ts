import { offscreenSheet } from './canvases';
import { PhotoBroken, type PhotoTask, type WorkerAnswer } from './photoTask';
import { reducePhoto } from './reducePhoto';

/** One task at a time: the page sends the next when it has the answer. */
addEventListener('message', async ({ data: task }: MessageEvent<PhotoTask>) => {
	try {
		const photo = await reducePhoto(task, offscreenSheet, (thumb) => answer({ step: 'thumb', thumb }));
		answer({ step: 'done', photo }, [photo.bytes, photo.thumb]);
	} catch (error) {
		answer(error instanceof PhotoBroken ? { step: 'broken' } : { step: 'unable', reason: String(error) });
	}
});

function answer(message: WorkerAnswer, transfer: Transferable[] = []): void {
	postMessage(message, { transfer });
}
