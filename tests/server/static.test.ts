import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/http';
import { startServer, type TestServer } from '../support/server';

describe('static files', () => {
	let server: TestServer;
	let pages: string;

	beforeAll(async () => {
		pages = mkdtempSync(join(tmpdir(), 'sotd-pages-'));
		mkdirSync(join(pages, '_app/immutable'), { recursive: true });
		const files = {
			'index.html': '<!doctype html><title>shell</title>'.padEnd(2000),
			'service-worker.js': '// worker',
			'manifest.webmanifest': '{}',
			'icon.png': 'png',
			'_app/version.json': '{}',
			'_app/immutable/app.js': 'export const a = 1;'.repeat(200),
			'_app/immutable/app.css': 'a{}',
			'_app/immutable/photo.wasm': 'wasm'
		};
		for (const [name, text] of Object.entries(files)) writeFileSync(join(pages, name), text);
		server = await startServer({ pages });
	});
	afterAll(async () => {
		await server.stop();
		rmSync(pages, { recursive: true });
	});

	test.each([
		['/', 200, 'text/html', 'no-cache'],
		['/so-cua-toi/abc', 200, 'text/html', 'no-cache'],
		['/service-worker.js', 200, 'text/javascript', 'no-cache'],
		['/manifest.webmanifest', 200, 'application/manifest+json', 'no-cache'],
		['/icon.png', 200, 'image/png', 'public, max-age=86400'],
		['/_app/version.json', 200, 'application/json', 'no-cache'],
		['/_app/immutable/app.js', 200, 'text/javascript', 'public, max-age=31536000, immutable'],
		['/_app/immutable/app.css', 200, 'text/css', 'public, max-age=31536000, immutable'],
		['/_app/immutable/photo.wasm', 200, 'application/wasm', 'public, max-age=31536000, immutable'],
		['/_app/immutable/gone.js', 404, 'application/json', 'no-store'],
		['/_app/gone.json', 404, 'application/json', 'no-store'],
		['/api/sync/hello', 200, 'application/json', 'no-store']
	])('%s answers %i as %s, kept: %s', async (path, status, type, cache) => {
		const answer = await ask(server, 'GET', path);
		expect(answer.status).toBe(status);
		expect(answer.headers.get('Content-Type')).toContain(type);
		expect(answer.headers.get('Cache-Control')).toBe(cache);
	});

	test.each(['/', '/_app/immutable/app.js', '/api/sync/hello', '/_app/immutable/gone.js'])(
		'%s carries the security headers',
		async (path) => {
			const { headers } = await ask(server, 'GET', path);
			// A 404 of a shut door has none; a missing file comes from an open one.
			expect(headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
			expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
			expect(headers.get('Referrer-Policy')).toBe('no-referrer');
			expect(headers.get('Permissions-Policy')).toContain('camera=(self)');
			expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
			expect(headers.get('Strict-Transport-Security')).toBeNull();
			expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
		}
	);

	test.each(['/', '/_app/immutable/app.js'])('%s travels compressed', async (path) => {
		const { encoding, bytes } = await raw(server.url + path);
		expect(encoding).toBe('gzip');
		expect(bytes).toBeLessThan(500);
	});

	test('another origin is told nothing', async () => {
		const { headers } = await ask(server, 'GET', '/api/sync/hello', {
			headers: { Origin: 'https://evil.example' }
		});
		expect(headers.get('Access-Control-Allow-Origin')).not.toBe('*');
		expect(headers.get('Access-Control-Allow-Origin')).not.toBe('https://evil.example');
	});

	test('behind a trusted proxy with HTTPS the browser is told to stay with it', async () => {
		await server.restart({ TRUSTED_PROXY: 'loopback' });
		const { headers } = await ask(server, 'GET', '/', { headers: { 'X-Forwarded-Proto': 'https' } });
		expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
		await server.restart();
		const plain = await ask(server, 'GET', '/', { headers: { 'X-Forwarded-Proto': 'https' } });
		expect(plain.headers.get('Strict-Transport-Security')).toBeNull();
	});
});

/** A request whose answer is not unpacked on the way. */
function raw(url: string): Promise<{ encoding: string | undefined; bytes: number }> {
	return new Promise((resolve, reject) => {
		get(url, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
			let bytes = 0;
			response.on('data', (chunk: Buffer) => (bytes += chunk.length));
			response.on('end', () => resolve({ encoding: response.headers['content-encoding'], bytes }));
		}).on('error', reject);
	});
}
