import type { NamedFile } from '$lib/domain/attachments/namedFile';

/**
 * Bytes of an own file. ArrayBuffer, not Blob: Safari has lost blobs in IndexedDB (offline.md §4).
 * `owner` is the entry or the draft it belongs to (they share one id).
 */
export interface StoredFile {
	readonly id: string;
	readonly owner: string;
	readonly type: string;
	readonly bytes: ArrayBuffer;
	readonly sha256: string;
}

export interface StoredThumb {
	readonly id: string;
	readonly owner: string;
	readonly bytes: ArrayBuffer;
}

/** A reduced photo or a document, ready to be kept: from `features/evidence/intake`. */
export interface TakenFile extends NamedFile {
	readonly type: string;
	readonly bytes: ArrayBuffer;
	/** none for documents */
	readonly thumb?: ArrayBuffer;
}

/** Whatever is being written, as the one who takes photos in knows it. Each step resolves when it is on disk. */
export interface FileHolder {
	keep(file: TakenFile): Promise<void>;
	/** a line under a photo */
	caption(file: string, caption: string): Promise<void>;
	remove(file: string): Promise<void>;
}
