import { execFileSync } from 'node:child_process';
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestServer } from './server';

/** A file system of its own where a server keeps its photos: its database lies elsewhere and has room. */
export interface SmallDisk {
	/** why it could not be put there (that takes root); empty when it was */
	readonly missing: string;
	/** the folder that it lies under */
	readonly folder: string;
	/** gives it another size, such as `16m`; not less than is used */
	resize(size: string): void;
	/** something else takes what is free, but for so many bytes; @returns its file */
	takeRoom(left: number): string;
	/** takes it away, with all that it holds */
	release(): void;
}

/** Puts a small file system under a server's storage folder. @param size such as `2m` */
export function smallDisk({ dataDir }: Pick<TestServer, 'dataDir'>, size: string): SmallDisk {
	const folder = join(dataDir, 'storage');
	mkdirSync(folder, { recursive: true });
	const missing = mount('-t', 'tmpfs', '-o', `size=${size}`, 'sotd-small', folder);
	return {
		missing,
		folder,
		resize(size) {
			const problem = mount('-o', `remount,size=${size}`, folder);
			if (problem !== '') throw new Error(problem);
		},
		takeRoom(left) {
			const file = join(folder, 'other');
			const { bavail, bsize } = statfsSync(folder);
			writeFileSync(file, Buffer.alloc(bavail * bsize - left));
			return file;
		},
		release() {
			// Lazily: the server may still be reading there, and the folder has to go either way.
			if (missing === '') execFileSync('umount', ['--lazy', folder]);
		}
	};
}

/** @returns why it could not be done; empty when it was */
function mount(...options: readonly string[]): string {
	try {
		execFileSync('mount', options, { stdio: 'pipe' });
		return '';
	} catch (problem) {
		const said = (problem as { stderr?: Buffer }).stderr?.toString().trim();
		return said === undefined || said === '' ? String(problem) : said;
	}
}
