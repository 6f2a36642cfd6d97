import type { OpenAccount } from '$lib/app/context';
import type { Problem } from '$lib/domain/result';

/** So many are asked of the server at once: a slow line carries no more. */
const AT_ONCE = 3;

/** Brings files from the server onto this phone, so that papers can show them, and says how far it is. */
export class FileFetch {
	isBusy = $state(false);
	done = $state(0);
	of = $state(0);
	/** why the last one that failed did */
	problem = $state.raw<Problem | null>(null);
	#stop = new AbortController();

	constructor(private readonly open: Pick<OpenAccount, 'file'>) {}

	/** @returns whether anything came */
	async bring(ids: readonly string[]): Promise<boolean> {
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		[this.isBusy, this.done, this.of, this.problem] = [true, 0, ids.length, null];
		let came = 0;
		const rest = [...ids];
		const next = async (): Promise<void> => {
			const id = rest.shift();
			if (id === undefined || signal.aborted) return;
			const file = await this.open.file(id, false, signal);
			if (file.ok) came += 1;
			else if (!signal.aborted) this.problem = file.error;
			this.done += 1;
			return next();
		};
		await Promise.all(Array.from({ length: AT_ONCE }, next));
		this.isBusy = false;
		return came > 0;
	}

	cancel(): void {
		this.#stop.abort();
	}
}
