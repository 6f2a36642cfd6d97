import type { Problem } from '$lib/domain/result';
import type { FailedFile } from '$lib/store/along/note';
import type { AlongFile, AlongPlan, Amount } from '$lib/store/along/planAlong';
import { isStorageError, storageProblem } from '$lib/store/storageProblem';
import { waitsForPerson } from './backoff';
import { bringFile } from './bringFile';
import type { AlongContext, AlongPhase } from './takeAlong';

/** Times that a file is asked for while others come through. */
const TRIES = 3;
/** Failures without a single file in between after which a server that answers is taken for ill. */
const MOST_IN_A_ROW = 12;
/** Nobody answers: neither the file nor the server can help it, so it is waited for as long as the person likes. */
const NO_LINE = new Set(['network.unreachable', 'server.busy']);
/** Asking once more changes nothing before the log says so. */
const FINAL = new Set(['file.missing']);

interface Job {
	readonly file: AlongFile;
	tries: number;
	/** how many files had come through when it failed last */
	failedAt: number;
}

/** Files that wait to be brought; several workers take from it at once. */
export class AlongQueue {
	/** why everything ended */
	problem: Problem | null = null;
	#jobs: Job[] = [];
	readonly #failed = new Map<string, string>();
	#done: Amount = { files: 0, bytes: 0 };
	#all: Amount = { files: 0, bytes: 0 };
	#cameThrough = 0;
	#inARow = 0;

	constructor(private readonly context: AlongContext) {}

	get isOver(): boolean {
		return this.context.signal.aborted || this.problem !== null;
	}

	get failed(): readonly FailedFile[] {
		return [...this.#failed].map(([id, code]) => ({ id, code }));
	}

	/** Takes over what is to be brought; what failed already stays away. @returns whether there is anything */
	take({ taken, missing }: AlongPlan): boolean {
		this.#jobs = missing
			.filter(({ id }) => !this.#failed.has(id))
			.map((file) => ({ file, tries: 0, failedAt: -1 }));
		this.#done = taken;
		this.#all = missing.reduce<Amount>((sum, file) => add(sum, file), taken);
		this.show('fetching');
		return this.#jobs.length > 0;
	}

	/** Brings file after file until none waits or everything is over. @throws what is no fault of line or storage */
	async work(): Promise<void> {
		try {
			for (let job = this.#jobs.shift(); job && !this.isOver; job = this.#jobs.shift()) {
				const answer = await bringFile(this.context, job.file);
				if (this.isOver) return;
				if (answer.ok) this.#came(job.file, answer.value);
				else await this.#missed(job, answer.error);
			}
		} catch (error) {
			// Once it was stopped the account may be shut: there is nothing to tell, and nobody to tell it to.
			if (this.context.signal.aborted) return;
			// Told before it is thrown, so that the others do not go on behind it.
			this.problem ??= storageProblem(error);
			if (!isStorageError(error)) throw error;
		}
	}

	show(phase: AlongPhase): void {
		this.context.progress({ phase, done: this.#done, all: this.#all });
	}

	#came(file: AlongFile, as: 'here' | 'gone'): void {
		this.#cameThrough += 1;
		this.#inARow = 0;
		if (as === 'here') this.#done = add(this.#done, file);
		else this.#all = add(this.#all, file, -1);
		this.show('fetching');
	}

	async #missed(job: Job, problem: Problem): Promise<void> {
		const { code } = problem;
		if (waitsForPerson(code)) {
			this.problem = problem;
			return;
		}
		this.#inARow += 1;
		const hasLine = !NO_LINE.has(code);
		if (hasLine && this.#inARow >= MOST_IN_A_ROW) {
			this.problem = problem;
			return;
		}
		// While nothing comes through it may be the line's fault: the file is not to blame.
		if (hasLine || this.#cameThrough > job.failedAt) job.tries += 1;
		job.failedAt = this.#cameThrough;
		if (job.tries >= TRIES || FINAL.has(code)) {
			this.#failed.set(job.file.id, code);
			this.#inARow = 0;
			return;
		}
		this.#jobs.push(job);
		this.show('waiting');
		await this.context.rest(this.#inARow);
	}
}

function add(to: Amount, { bytes }: Pick<AlongFile, 'bytes'>, sign: 1 | -1 = 1): Amount {
	return { files: to.files + sign, bytes: to.bytes + sign * bytes };
}
