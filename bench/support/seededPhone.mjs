import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = /** @type {Record<string, string>} */ ({
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png'
});

/**
 * Serves the built pages alone, without a server behind them: a phone out of reach of the network.
 * @param {string} [pages]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function servePages(pages = process.env.BENCH_PAGES ?? join(ROOT, 'build')) {
	const server = createServer((request, response) => {
		const path = normalize(new URL(request.url ?? '/', 'http://pages').pathname);
		if (path.startsWith('/api/') || path === '/service-worker.js') return response.writeHead(404).end();
		const file = join(pages, path);
		const found = existsSync(file) && statSync(file).isFile() ? file : join(pages, 'index.html');
		response.setHeader('content-type', TYPES[extname(found)] ?? 'application/octet-stream');
		createReadStream(found).pipe(response);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the pages have no port');
	return {
		address: `http://127.0.0.1:${address.port}`,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}

/**
 * Puts a made-up ward into the phone's database, as if it had been pulled. The page stands at the app's origin after.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {import('./seedWard').WardSize} size
 */
export async function seedPhone(page, address, size) {
	const bundle = await build({
		entryPoints: [join(ROOT, 'bench/support/seedWard.ts')],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'chrome109',
		alias: { $lib: join(ROOT, 'src/lib') }
	});
	// A page of the origin without the app: nothing has the databases open meanwhile.
	await page.goto(`${address}/favicon.svg`);
	await page.evaluate(bundle.outputFiles[0]?.text ?? '');
	await page.evaluate((asked) => /** @type {any} */ (globalThis).seedWard(asked), size);
}
