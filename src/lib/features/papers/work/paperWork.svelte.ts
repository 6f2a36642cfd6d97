import { fail, ok, type Result } from '$lib/domain/result';
import type { Answer, Ask, TaskAnswer, TaskMessage, TaskName, TaskProgress } from './protocol';

/** As much of a worker as this needs, so that a test can be one. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

function paperWorker(): WorkerLike {
	return new Worker(new URL('./papers.worker.ts', import.meta.url), { type: 'module' });
}

/** Makes papers in a worker of its own, started with the first task; one task after the other. */
export class PaperWork {
	/** of the task under way; `null` while none is, or while it says nothing of how far it is */
	progress = $state.raw<TaskProgress | null>(null);
	isBusy = $state(false);
	#worker: WorkerLike | undefined;
	#turn: Promise<unknown> = Promise.resolve();
	#stop = new AbortController();

	/** @param database the account's database on this phone */
	constructor(
		private readonly database: string,
		private readonly open: () => WorkerLike = paperWorker
	) {}

	/** @returns `papers.stopped` when it was cancelled, `papers.failed` when it could not be made */
	run<Name extends TaskName>(task: Name, ask: Ask<Name>): Promise<Result<Answer<Name>>> {
		const { signal } = this.#stop;
		const work = () => this.#run(task, ask, signal);
		const answer = this.#turn.then(work, work);
		this.#turn = answer;
		return answer;
	}

	/** Ends what is under way and what waits behind it: a worker that is writing a file does not listen. */
	cancel(): void {
		this.#stop.abort();
		this.#stop = new AbortController();
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	async #run<Name extends TaskName>(
		task: Name,
		ask: Ask<Name>,
		signal: AbortSignal
	): Promise<Result<Answer<Name>>> {
		if (signal.aborted) return fail('papers.stopped');
		this.isBusy = true;
		this.progress = null;
		try {
			return await this.#ask<Name>({ task, ask, database: this.database } as TaskMessage, signal);
		} finally {
			this.isBusy = false;
			this.progress = null;
		}
	}

	#ask<Name extends TaskName>(message: TaskMessage, signal: AbortSignal): Promise<Result<Answer<Name>>> {
		const listening = new AbortController();
		const options = { signal: listening.signal };
		return new Promise<Result<Answer<Name>>>((resolve) => {
			const broken = (event: Event) => {
				console.warn('the papers worker ended', event);
				// Whatever ended it may have left it unable; the next task begins with a new one.
				this.#worker?.terminate();
				this.#worker = undefined;
				resolve(fail('papers.failed'));
			};
			signal.addEventListener('abort', () => resolve(fail('papers.stopped')), options);
			this.#worker ??= this.open();
			this.#worker.addEventListener('error', broken, options);
			this.#worker.addEventListener('messageerror', broken, options);
			this.#worker.addEventListener(
				'message',
				(event) => {
					const { data } = event as MessageEvent<TaskAnswer>;
					if (data.step === 'progress') this.progress = { done: data.done, of: data.of, what: data.what };
					else if (data.step === 'failed') resolve({ ok: false, error: data.problem });
					else resolve(ok(data.answer as Answer<Name>));
				},
				options
			);
			this.#worker.postMessage(message);
		}).finally(() => listening.abort());
	}
}
