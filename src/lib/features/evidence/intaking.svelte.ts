import { evidenceName } from '$lib/domain/attachments/evidenceName';
import type { FileKind } from '$lib/domain/attachments/namedFile';
import type { Problem } from '$lib/domain/result';
import type { FileHolder } from '$lib/store/files';
import { isStorageFull } from '$lib/store/makeRoom';
import type { Evidence } from './intake/intake';

/** A file that is being worked on. Its picture is not shown yet: what is seen is on disk (P1). */
export interface PendingFile {
	readonly id: string;
	readonly name: string;
	readonly kind: FileKind;
}

interface Parts {
	newId(): string;
	readonly holder: Pick<FileHolder, 'keep'>;
	/** files that it holds already */
	held(): number;
	/** a file is on disk and named */
	kept(): Promise<void>;
}

/** Picked files on their way into what is being written. What is refused is named, the rest goes on. */
export class Intaking {
	pending = $state.raw<readonly PendingFile[]>([]);
	refused = $state.raw<readonly Problem[]>([]);
	done = $state(0);
	total = $state(0);
	readonly busy = $derived.by(() => this.total > 0);
	#running: Promise<void> = Promise.resolve();
	#stop = new AbortController();

	constructor(private readonly parts: Parts) {}

	/** Takes them in, one after the other; the pipeline is loaded with the first file. */
	take(files: FileList | readonly File[]): Promise<void> {
		// An input element may be emptied while we work.
		const picked = Array.from(files);
		this.refused = [];
		this.total += picked.length;
		const before = this.#running;
		this.#running = before.then(() => this.#takeAll(picked));
		return this.#running;
	}

	/** Resolves when every picked file is on disk or refused. */
	idle(): Promise<void> {
		return this.#running;
	}

	stop(): void {
		this.#stop.abort();
		this.#stop = new AbortController();
	}

	dismiss(): void {
		this.refused = [];
	}

	async #takeAll(picked: readonly File[]): Promise<void> {
		const { newId, held } = this.parts;
		let settled = 0;
		const settle = (id: string | undefined) => {
			settled += 1;
			this.done += 1;
			if (id) this.#drop(id);
		};
		try {
			const { takeIn } = await import('./intake/intake');
			await takeIn(picked, {
				newId,
				already: held(),
				signal: this.#stop.signal,
				onAccepted: (file) => (this.pending = [...this.pending, file]),
				onDone: async (evidence) => {
					await this.#keep(evidence);
					settle(evidence.id);
				},
				onRefused: ({ id, problem }) => {
					this.refused = [...this.refused, problem];
					settle(id);
				}
			});
		} catch (error) {
			console.error('files not taken in', error);
			const [name = ''] = picked.slice(settled).map((file) => evidenceName(file.name));
			this.refused = [...this.refused, { code: 'attachment.intake.broken', params: { name } }];
		} finally {
			this.#forget(picked.length, settled);
		}
	}

	/** A phone without room loses this file, and says so by its name; smaller ones may still fit. */
	async #keep(evidence: Evidence): Promise<void> {
		const { holder, kept } = this.parts;
		const { width: _width, height: _height, takenAt, ...file } = evidence;
		try {
			await holder.keep({ ...file, caption: '', takenAt: takenAt ?? '' });
			await kept();
		} catch (error) {
			if (!isStorageFull(error)) throw error;
			this.refused = [...this.refused, { code: 'storage.full', params: { name: evidence.name } }];
		}
	}

	#drop(id: string): void {
		this.pending = this.pending.filter((one) => one.id !== id);
	}

	#forget(picked: number, settled: number): void {
		this.total -= picked;
		this.done -= settled;
		if (this.total === 0) for (const { id } of this.pending) this.#drop(id);
	}
}
