import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { hashFiles } from '../lib/hashFiles.mjs';
import { ROOT } from '../lib/root.mjs';

const FOLDER = join(ROOT, '.cache', 'sample');

/**
 * Bundles what fills a ward and what draws its papers with the app's own code, into a folder named after the sources; put
 * in place whole, because several may do it at once.
 * @returns {Promise<{ built: string, drawn: string }>} folder of the bundles, and of photos that this drawing made before
 */
export async function buildSample() {
	const sources = hashFiles(['scripts/sample', 'src/lib/domain', 'src/lib/documents']).slice(0, 16);
	const encoder = JSON.parse(
		readFileSync(join(ROOT, 'node_modules', 'jpeg-js', 'package.json'), 'utf8')
	).version;
	const drawing = `${encoder}-${hashFiles(['scripts/sample/photos', 'scripts/sample/random.ts']).slice(0, 16)}`;
	const built = join(FOLDER, `fill-${sources}`);
	const drawn = join(FOLDER, `photos-${drawing}`);
	if (existsSync(join(built, 'fill.mjs'))) return { built, drawn };
	const fresh = `${built}.${process.pid}`;
	await build({
		absWorkingDir: ROOT,
		entryPoints: {
			photoWorker: 'scripts/sample/photos/photoWorker.ts',
			fill: 'scripts/sample/fill.ts',
			papers: 'scripts/sample/papers/samplePapers.ts'
		},
		outdir: fresh,
		outExtension: { '.js': '.mjs' },
		bundle: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		charset: 'utf8',
		external: ['jpeg-js', 'zod', 'docx', 'fflate', 'write-excel-file'],
		alias: { $lib: `${ROOT}/src/lib` },
		logLevel: 'warning'
	});
	try {
		renameSync(fresh, built);
	} catch {
		// Another one was faster, with the same sources.
		rmSync(fresh, { recursive: true });
	}
	return { built, drawn };
}
