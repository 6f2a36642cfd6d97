import { SvelteMap } from 'svelte/reactivity';
import type { LocalDatabase } from '$lib/store/database';

/** Small pictures of own files as object URLs, read one by one and let go with the screen. */
export class Thumbs {
	readonly #urls = new SvelteMap<string, string>();
	readonly #asked = new Set<string>();

	constructor(private readonly db: LocalDatabase) {}

	/** Empty while it is not here. Reactive. */
	src(id: string): string {
		return this.#urls.get(id) ?? '';
	}

	/** Reads those that were not asked for yet; call it from an effect. */
	async load(ids: readonly string[]): Promise<void> {
		const fresh = ids.filter((id) => !this.#asked.has(id));
		for (const id of fresh) this.#asked.add(id);
		const rows = await this.db.thumbs.bulkGet([...fresh]);
		for (const row of rows) if (row) this.keep(row.id, new Blob([row.bytes], { type: 'image/jpeg' }));
	}

	keep(id: string, picture: Blob): void {
		const old = this.#urls.get(id);
		if (old) URL.revokeObjectURL(old);
		this.#asked.add(id);
		this.#urls.set(id, URL.createObjectURL(picture));
	}

	release(): void {
		for (const url of this.#urls.values()) URL.revokeObjectURL(url);
		this.#urls.clear();
	}
}
