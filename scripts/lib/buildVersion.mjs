import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The version name of a build. Equal sources must give equal bytes, so it is never a time:
 * the commit on a clean checkout, else a hash over the sources.
 * @returns {string} 12 hexadecimal characters
 */
export function buildVersion() {
	try {
		const dirty = execFileSync('git', ['status', '--porcelain', '--', 'src', 'static'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		});
		if (dirty.trim() === '') {
			return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
				encoding: 'utf8',
				stdio: ['ignore', 'pipe', 'ignore']
			}).trim();
		}
	} catch {
		// Not a git checkout (a release archive): the sources themselves decide.
	}
	const hash = createHash('sha256');
	for (const file of filesBelow('src').sort()) hash.update(file).update(readFileSync(file));
	return hash.digest('hex').slice(0, 12);
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? filesBelow(path) : [path];
	});
}
