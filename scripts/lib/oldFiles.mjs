import { copyFileSync, existsSync, mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './hashFiles.mjs';

const KEPT_MS = 21 * 24 * 60 * 60 * 1000;
const HASHED = '_app/immutable';

/**
 * Keeps the hashed files of earlier builds for three weeks: phones hold old tabs, and a page that loads a part
 * of itself late must still find it. They are not in the service worker's list.
 * @param {string} archive where every build's files are collected
 * @param {string} build the fresh build
 * @param {number} now ms
 */
export function keepOldFiles(archive, build, now = Date.now()) {
	const fresh = filesBelow(join(build, HASHED)).map((file) => file.slice(build.length + 1));
	for (const file of fresh) {
		const kept = join(archive, file);
		mkdirSync(dirname(kept), { recursive: true });
		copyFileSync(join(build, file), kept);
		// The last build that had the file decides how long it is kept.
		utimesSync(kept, now / 1000, now / 1000);
	}
	for (const kept of filesBelow(join(archive, HASHED))) {
		const file = kept.slice(archive.length + 1);
		if (now - statSync(kept).mtimeMs > KEPT_MS) rmSync(kept);
		else if (!existsSync(join(build, file))) {
			mkdirSync(dirname(join(build, file)), { recursive: true });
			copyFileSync(kept, join(build, file));
		}
	}
}
