import { beforeEach, expect, test, vi } from 'vitest';
import { PaperWork, type WorkerLike } from './paperWork.svelte';
import type { TaskAnswer, TaskMessage } from './protocol';

/** A worker that does what the test says. */
class FakeWorker extends EventTarget implements WorkerLike {
	readonly asked: TaskMessage[] = [];
	isEnded = false;
	postMessage(message: TaskMessage) {
		this.asked.push(message);
	}
	terminate() {
		this.isEnded = true;
	}
	says(answer: TaskAnswer) {
		this.dispatchEvent(new MessageEvent('message', { data: answer }));
	}
}

let workers: FakeWorker[];
let work: PaperWork;
beforeEach(() => {
	workers = [];
	work = new PaperWork('so-thi-dua.s.a', () => {
		const worker = new FakeWorker();
		workers.push(worker);
		return worker;
	});
});
const worker = () => workers.at(-1)!;
const asked = async (times: number) => vi.waitFor(() => expect(worker().asked.length).toBe(times));
const bytes = new Blob(['zip']);
const lists = { campaign: 'c', level: 'ward' };

test('no worker is started before there is something to make', () => expect(workers).toEqual([]));

test('the answer of a task, with what it said meanwhile', async () => {
	const answer = work.run('pack', lists);
	await asked(1);
	expect(worker().asked[0]).toEqual({ task: 'pack', ask: lists, database: 'so-thi-dua.s.a' });
	expect(work.isBusy).toBe(true);
	worker().says({ step: 'progress', done: 1, of: 3, what: 'Biên bản' });
	expect(work.progress).toEqual({ done: 1, of: 3, what: 'Biên bản' });
	worker().says({ step: 'done', answer: bytes });
	expect(await answer).toEqual({ ok: true, value: bytes });
	expect([work.isBusy, work.progress]).toEqual([false, null]);
});

test('one task at a time, in the order they were asked for, in one worker', async () => {
	const first = work.run('lists', lists);
	const second = work.run('pack', lists);
	await asked(1);
	await new Promise((resolve) => setTimeout(resolve, 5));
	expect(worker().asked.length).toBe(1);
	worker().says({ step: 'failed', problem: { code: 'campaign.gone' } });
	expect(await first).toEqual({ ok: false, error: { code: 'campaign.gone' } });
	await asked(2);
	worker().says({ step: 'done', answer: bytes });
	expect((await second).ok).toBe(true);
	expect(workers.length).toBe(1);
});

test('cancelling ends the worker, and what waited behind it; the next task has a new one', async () => {
	const first = work.run('pack', lists);
	const second = work.run('lists', lists);
	await asked(1);
	work.cancel();
	expect(worker().isEnded).toBe(true);
	expect(await Promise.all([first, second])).toEqual([
		{ ok: false, error: { code: 'papers.stopped' } },
		{ ok: false, error: { code: 'papers.stopped' } }
	]);
	expect(work.isBusy).toBe(false);
	const third = work.run('lists', lists);
	await vi.waitFor(() => expect(workers.length).toBe(2));
	await asked(1);
	worker().says({ step: 'done', answer: bytes });
	expect((await third).ok).toBe(true);
});

test('a worker that dies is told in words, and the next task is made by another', async () => {
	const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const first = work.run('pack', lists);
	await asked(1);
	worker().dispatchEvent(new Event('error'));
	expect(await first).toEqual({ ok: false, error: { code: 'papers.failed' } });
	const second = work.run('pack', lists);
	await vi.waitFor(() => expect(workers.length).toBe(2));
	await asked(1);
	worker().says({ step: 'done', answer: bytes });
	expect((await second).ok).toBe(true);
	warned.mockRestore();
});
