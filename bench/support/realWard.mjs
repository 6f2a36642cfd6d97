import { loadBundled } from './bundled.mjs';

/**
 * The browser tests' own ward on a real server, and their phones.
 * @returns {Promise<typeof import('./realWard.entry')>}
 */
export async function loadRealWard() {
	return loadBundled('realWard.entry');
}
