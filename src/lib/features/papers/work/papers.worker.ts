import { LocalDatabase } from '$lib/store/database';
import type { TaskAnswer, TaskMessage } from './protocol';
import { runTask } from './tasks';
import { paperTools } from './tools';

/** One task at a time: the page sends the next when it has the answer, and ends the worker to cancel. */
addEventListener('message', async ({ data: message }: MessageEvent<TaskMessage>) => {
	const db = new LocalDatabase(message.database);
	try {
		const result = await runTask(message, db, paperTools, (progress) =>
			post({ step: 'progress', ...progress })
		);
		if (!result.ok) post({ step: 'failed', problem: result.error });
		else post({ step: 'done', answer: result.value }, bytesIn(result.value));
	} catch (error) {
		console.warn('a paper was not made', error);
		post({ step: 'failed', problem: { code: 'papers.failed' } });
	} finally {
		// Held open it would stand in the way of an account that is closed on this phone.
		db.close();
	}
});

function bytesIn(answer: unknown): Transferable[] {
	return answer instanceof Uint8Array ? [answer.buffer as ArrayBuffer] : [];
}

function post(answer: TaskAnswer, transfer: Transferable[] = []): void {
	postMessage(answer, { transfer });
}
