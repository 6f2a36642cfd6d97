import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * One hash over the content and the names of files and whole folders; what is missing counts as empty.
 * @param {readonly string[]} paths below the project's folder
 * @returns {string}
 */
export function hashFiles(paths) {
	const hash = createHash('sha256');
	for (const path of paths) {
		for (const file of filesBelow(join(ROOT, path)).sort()) {
			hash.update(`${file.slice(ROOT.length)}\n`).update(readFileSync(file));
		}
	}
	return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]} every file at or below it
 */
export function filesBelow(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) return [];
	if (!found.isDirectory()) return [path];
	return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}
