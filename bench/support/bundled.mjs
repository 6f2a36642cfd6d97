import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Loads a TypeScript file of `bench/support` with what it stands on, the app's own code included: bundled for Node first.
 * @param {string} entry its name without the ending
 */
export async function loadBundled(entry) {
	const outfile = join(ROOT, '.cache', 'bench', `${entry}.mjs`);
	mkdirSync(dirname(outfile), { recursive: true });
	await build({
		entryPoints: [join(ROOT, 'bench/support', `${entry}.ts`)],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		packages: 'external',
		alias: { $lib: join(ROOT, 'src/lib') },
		plugins: [
			{
				// They know the project's folder by their own place.
				name: 'scripts stay where they are',
				setup({ onResolve }) {
					onResolve({ filter: /scripts\/lib\// }, ({ path, resolveDir }) => ({
						path: pathToFileURL(resolve(resolveDir, path)).href,
						external: true
					}));
				}
			}
		]
	});
	return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
