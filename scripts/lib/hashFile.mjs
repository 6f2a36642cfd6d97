import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/**
 * SHA-256 of a file's bytes, in hexadecimal; `undefined` when there is no such file.
 * @param {string} path
 * @returns {Promise<string | undefined>}
 */
export async function hashFile(path) {
	const hash = createHash('sha256');
	try {
		await pipeline(createReadStream(path), hash);
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
		throw error;
	}
	return hash.digest('hex');
}
