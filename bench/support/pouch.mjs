import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPeers, peer } from './peers.mjs';
import { startScript } from './scripted.mjs';

/** Starts PouchDB's server; `script` is PouchDB for a page. */
export async function startPouch() {
	installPeers();
	const folder = mkdtempSync(join(tmpdir(), 'sotd-peer-'));
	const { port, stop } = await startScript(new URL('pouchServer.mjs', import.meta.url), [folder]);
	return {
		url: `http://127.0.0.1:${port}`,
		script: readFileSync(peer.resolve('pouchdb/dist/pouchdb.min.js'), 'utf8'),
		/** @param {number} seed makes the empty database of that phone, as whoever runs a CouchDB would */
		async prepare(seed) {
			await fetch(`http://127.0.0.1:${port}/ward${seed}`, { method: 'PUT' });
		},
		async stop() {
			await stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
