import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the server's code for PocketBase's engine: one CommonJS file per entry, no newer than ES2017.
 * @returns {Promise<void>}
 */
export async function buildHooks() {
	const { build } = await import('esbuild');
	mkdirSync(`${root}/pb_hooks/built`, { recursive: true });
	await build({
		absWorkingDir: root,
		entryPoints: ['pb_hooks/src/server.ts', 'pb_hooks/src/doors.ts'],
		outdir: 'pb_hooks/built',
		bundle: true,
		format: 'cjs',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		target: 'es2017',
		charset: 'utf8',
		alias: { $lib: `${root}/src/lib` },
		logLevel: 'warning'
	});
}
