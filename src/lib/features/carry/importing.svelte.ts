import { isFor } from '$lib/domain/carry/judgeParcel';
import type { Parcel } from '$lib/domain/carry/parcel';
import type { Problem } from '$lib/domain/result';
import type { Brought } from '$lib/store/carry/importUnsent';
import type { StoreContext } from '$lib/store/context';
import { isStorageFull } from '$lib/store/makeRoom';
import type { OpenedParcel } from './openParcel';

/** What a file holds, and what of it is new on this phone. */
export interface Preview {
	readonly name: string;
	readonly madeAt: string;
	readonly inside: { readonly changes: number; readonly drafts: number; readonly files: number };
	readonly fresh: { readonly changes: number; readonly drafts: number; readonly files: number };
	readonly plans: number;
	readonly missing: number;
}

export type Stage =
	| { readonly kind: 'idle' }
	| { readonly kind: 'reading' }
	| { readonly kind: 'preview'; readonly preview: Preview }
	| { readonly kind: 'bringing'; readonly done: number; readonly all: number }
	| { readonly kind: 'brought'; readonly brought: Brought }
	| { readonly kind: 'refused'; readonly problem: Problem };

/** One import: a file is chosen, looked at, and brought in whole or not at all. */
export class Importing {
	stage = $state.raw<Stage>({ kind: 'idle' });
	#opened: OpenedParcel | undefined;
	#stop: AbortController | undefined;

	constructor(
		private readonly store: StoreContext,
		/** whose phone this is, and which server's */
		private readonly here: Pick<Parcel, 'server' | 'account'>
	) {}

	/** Looks at a file. Nothing of it is kept yet. */
	async look(file: File): Promise<void> {
		this.stage = { kind: 'reading' };
		try {
			// The zip reader is no part of what a phone loads to log a deed.
			const { openParcel } = await import('./openParcel');
			const opened = await openParcel(file);
			if (!opened.ok) return this.#refuse(opened.error);
			const meant = isFor(opened.value.parcel, this.here);
			if (!meant.ok) return this.#refuse(meant.error);
			this.#opened = opened.value;
			this.stage = { kind: 'preview', preview: await this.#preview(opened.value.parcel) };
		} catch (error) {
			this.#refuse(problemOf(error));
		}
	}

	async bring(): Promise<void> {
		const opened = this.#opened;
		if (!opened || this.stage.kind !== 'preview') return;
		const stop = new AbortController();
		this.#stop = stop;
		this.stage = { kind: 'bringing', done: 0, all: 0 };
		try {
			const { importUnsent } = await import('$lib/store/carry/importUnsent');
			const brought = await importUnsent(this.store, opened.parcel, {
				bytesOf: opened.bytesOf,
				signal: stop.signal,
				progress: (done, all) => (this.stage = { kind: 'bringing', done, all })
			});
			this.stage = { kind: 'brought', brought };
		} catch (error) {
			this.#refuse(stop.signal.aborted ? { code: 'carry.stopped' } : problemOf(error));
		}
	}

	stop(): void {
		this.#stop?.abort();
	}

	/** Back to the beginning, without a file. */
	forget(): void {
		this.#opened = undefined;
		this.stage = { kind: 'idle' };
	}

	#refuse(problem: Problem): void {
		this.#opened = undefined;
		this.stage = { kind: 'refused', problem };
	}

	async #preview(parcel: Parcel): Promise<Preview> {
		const { arrivals } = await import('$lib/store/carry/arrivals');
		const { changes, drafts, files } = await arrivals(this.store.db, parcel, (id) => id);
		const records = (list: Parcel['changes']) =>
			list.filter(({ collection }) => collection !== 'attachments').length;
		return {
			name: parcel.name,
			madeAt: parcel.madeAt,
			inside: {
				changes: records(parcel.changes),
				drafts: parcel.drafts.length,
				files: parcel.files.length
			},
			fresh: { changes: records([...changes]), drafts: drafts.length, files: files.length },
			plans: parcel.campaignEdits.length,
			missing: parcel.missing.length
		};
	}
}

function problemOf(error: unknown): Problem {
	if (isStorageFull(error)) return { code: 'carry.noRoom' };
	// A file that was moved, or a card that was taken out, while it was read.
	if (error instanceof DOMException && error.name === 'NotReadableError') return { code: 'carry.damaged' };
	console.warn('import failed', error);
	return { code: 'carry.failed' };
}
