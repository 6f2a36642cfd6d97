import { readFile, rm, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const TYPES = /** @type {Record<string, string>} */ ({
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.woff2': 'font/woff2'
});
/** The app's own policy, so that a worker it would forbid fails here too. */
const POLICY =
	"default-src 'self'; worker-src 'self' blob:; img-src 'self' blob: data:; style-src 'self' 'unsafe-inline'; object-src 'none'";

/**
 * Builds a part of the app with a page that drives it, and serves it on a free loopback port.
 * @param {string} folder beside this file, with `index.html`
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveHarness(folder) {
	const outDir = await mkdtemp(join(tmpdir(), `${folder}-harness-`));
	await build({
		configFile: false,
		root: fileURLToPath(new URL(`${folder}/`, import.meta.url)),
		logLevel: 'error',
		plugins: [svelte({ configFile: false })],
		resolve: { alias: { $lib: fileURLToPath(new URL('../../../src/lib', import.meta.url)) } },
		worker: { format: 'es' },
		build: { target: ['chrome109', 'safari16.4'], outDir, emptyOutDir: true }
	});
	const server = createServer(async (request, response) => {
		const path = new URL(request.url ?? '/', 'http://harness').pathname;
		try {
			const body = await readFile(join(outDir, path === '/' ? 'index.html' : path));
			response.setHeader('content-type', TYPES[extname(path)] ?? TYPES['.html'] ?? '');
			response.setHeader('content-security-policy', POLICY);
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the harness has no port');
	return {
		address: `http://127.0.0.1:${address.port}/`,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await rm(outDir, { recursive: true, force: true });
		}
	};
}
