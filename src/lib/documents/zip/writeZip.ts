import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Bytes gathered before they are handed to the browser, which may put them on disk. */
const HELD = 4_000_000;
/** Bytes whose checksum is made without letting the page answer in between: some 10 ms on a slow phone. */
const STEP = 512_000;

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
		const part = this.#begin(new ZipPassThrough(path));
		for (let at = 0; at < bytes.length || at === 0; at += STEP) {
			part.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
			if (at + STEP < bytes.length) await new Promise((resolve) => setTimeout(resolve));
		}
		if (this.#problem) throw this.#problem;
	}

	/** Adds a text, compressed. */
	text(path: string, text: string): void {
		this.#begin(new ZipDeflate(path, { level: 6 })).push(new TextEncoder().encode(text), true);
		if (this.#problem) throw this.#problem;
	}

	/** Ends the file. */
	finish(): Blob {
		this.#zip.end();
		if (this.#problem) throw this.#problem;
		this.#release();
		return new Blob(this.#done, { type: 'application/zip' });
	}

	#begin<Part extends ZipPassThrough | ZipDeflate>(part: Part): Part {
		part.mtime = this.when;
		this.#zip.add(part);
		return part;
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
