import { SvelteMap } from 'svelte/reactivity';
import type { OpenAccount } from '$lib/app/context';

type Files = Pick<OpenAccount, 'file'>;

/** Most that are asked of the server at once: a list of cards must not fill a slow line. */
const AT_ONCE = 3;

/**
 * Pictures of one entry as object URLs, brought when they are asked for. Its owner calls `close`.
 * `''` while on the way, `null` when neither phone nor server has the bytes now.
 */
export class Pictures {
	readonly #urls = new SvelteMap<string, string | null>();
	readonly #asked = new Set<string>();
	readonly #stop = new AbortController();

	constructor(private readonly files: Files) {}

	url(id: string, thumb: boolean): string | null {
		return this.#urls.get(keyOf(id, thumb)) ?? (this.#urls.has(keyOf(id, thumb)) ? null : '');
	}

	/** Brings pictures that are not there yet, a few at a time; what fails is tried again at the next call. */
	async bring(ids: readonly string[], thumb: boolean): Promise<void> {
		const wanted = ids.filter((id) => !this.#asked.has(keyOf(id, thumb)));
		for (const id of wanted) this.#asked.add(keyOf(id, thumb));
		for (let at = 0; at < wanted.length; at += AT_ONCE) {
			await Promise.all(wanted.slice(at, at + AT_ONCE).map((id) => this.#bringOne(id, thumb)));
		}
	}

	close(): void {
		this.#stop.abort();
		for (const url of this.#urls.values()) if (url) URL.revokeObjectURL(url);
		this.#urls.clear();
	}

	async #bringOne(id: string, thumb: boolean): Promise<void> {
		const { signal } = this.#stop;
		if (signal.aborted) return;
		const file = await this.files.file(id, thumb, signal);
		if (signal.aborted) return;
		if (!file.ok) this.#asked.delete(keyOf(id, thumb));
		this.#urls.set(keyOf(id, thumb), file.ok ? URL.createObjectURL(file.value) : null);
	}
}

function keyOf(id: string, thumb: boolean): string {
	return thumb ? `${id}:thumb` : id;
}
