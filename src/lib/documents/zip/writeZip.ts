import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Bytes gathered before they are handed to the browser, which may put them on disk. */
const HELD = 4_000_000;
/** Bytes that are worked on without letting the page answer in between: some 20 ms on a slow phone. */
const STORED = 1_000_000;
const DEFLATED = 48_000;

/**
 * A zip written part by part, so that never more than a few megabytes lie in the page's memory: what is finished becomes
 * a Blob, which the browser keeps where it likes.
 */
export class ZipFile {
	readonly #done: Blob[] = [];
	#held: Uint8Array<ArrayBuffer>[] = [];
	#heldBytes = 0;
	#problem: Error | null = null;
	readonly #zip = new Zip((problem, chunk) => {
		if (problem) this.#problem = problem;
		else this.#take(chunk as Uint8Array<ArrayBuffer>);
	});

	/** @param when the moment that the parts carry */
	constructor(private readonly when: Date) {}

	/**
	 * Adds bytes as they are: photos and documents are compressed already. They must not be changed afterwards. One part
	 * at a time: the next begins when this one has ended.
	 */
	async store(path: string, bytes: Uint8Array): Promise<void> {
		await this.#add(new ZipPassThrough(path), bytes, STORED);
	}

	/** Adds a text, compressed. One part at a time. */
	async text(path: string, text: string): Promise<void> {
		await this.#add(new ZipDeflate(path, { level: 2 }), new TextEncoder().encode(text), DEFLATED);
	}

	/** Ends the file. */
	finish(): Blob {
		this.#zip.end();
		if (this.#problem) throw this.#problem;
		this.#release();
		return new Blob(this.#done, { type: 'application/zip' });
	}

	async #add(part: ZipPassThrough | ZipDeflate, bytes: Uint8Array, step: number): Promise<void> {
		part.mtime = this.when;
		this.#zip.add(part);
		for (let at = 0; at < bytes.length || at === 0; at += step) {
			const isLast = at + step >= bytes.length;
			part.push(bytes.subarray(at, at + step), isLast);
			if (!isLast) await new Promise((resolve) => setTimeout(resolve));
		}
		if (this.#problem) throw this.#problem;
	}

	#take(chunk: Uint8Array<ArrayBuffer>): void {
		this.#held.push(chunk);
		this.#heldBytes += chunk.length;
		if (this.#heldBytes > HELD) this.#release();
	}

	#release(): void {
		this.#done.push(new Blob(this.#held));
		this.#held = [];
		this.#heldBytes = 0;
	}
}
