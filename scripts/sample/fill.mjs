// Called by the demo on a running, empty sample server:
// SETUP_TOKEN=… node scripts/sample/fill.mjs --url http://127.0.0.1:8090 --data .demo [--today 2026-11-22] [--seed name] [--state reviewed]
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { hashFiles } from '../lib/hashFiles.mjs';
import { Problem, runCommand } from '../lib/problem.mjs';
import { ROOT } from '../lib/root.mjs';

const { values } = parseArgs({
	options: {
		url: { type: 'string' },
		data: { type: 'string' },
		today: { type: 'string' },
		seed: { type: 'string' },
		state: { type: 'string', default: 'ready' }
	}
});

await runCommand(async () => {
	const { url, data, today, seed, state } = values;
	if (!url || !data)
		throw new Problem('Say: fill.mjs --url ADDRESS --data FOLDER (npm run demo does it by itself).');
	if (state !== 'ready' && state !== 'reviewed')
		throw new Problem(`The sample has no state “${state}”: it is ready or reviewed.`);
	// The server refuses too; this says it before anything is sent.
	if (!existsSync(join(data, 'sample')))
		throw new Problem(`${data} does not carry the marker “sample”: only a sample is filled.`);
	const { built, drawing } = await build();
	const { fill } = await import(pathToFileURL(join(built, 'fill.mjs')).href);
	await fill({
		url,
		setupToken: process.env.SETUP_TOKEN ?? '',
		photos: join(ROOT, '.cache', 'sample', `photos-${drawing}`),
		worker: join(built, 'photoWorker.mjs'),
		say: console.log,
		state,
		...(today ? { today } : {}),
		...(seed ? { seed } : {})
	});
});

/** Bundles the fill with the domain's own code, into a folder named after the sources; put in place whole: several may do it at once. */
async function build() {
	const sources = hashFiles(['scripts/sample', 'src/lib/domain']).slice(0, 16);
	const encoder = JSON.parse(
		readFileSync(join(ROOT, 'node_modules', 'jpeg-js', 'package.json'), 'utf8')
	).version;
	const drawing = `${encoder}-${hashFiles(['scripts/sample/photos', 'scripts/sample/random.ts']).slice(0, 16)}`;
	const built = join(ROOT, '.cache', 'sample', `fill-${sources}`);
	if (existsSync(join(built, 'fill.mjs'))) return { built, drawing };
	const { build: bundle } = await import('esbuild');
	const fresh = `${built}.${process.pid}`;
	await bundle({
		absWorkingDir: ROOT,
		entryPoints: { photoWorker: 'scripts/sample/photos/photoWorker.ts', fill: 'scripts/sample/fill.ts' },
		outdir: fresh,
		outExtension: { '.js': '.mjs' },
		bundle: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		charset: 'utf8',
		external: ['jpeg-js', 'zod'],
		alias: { $lib: `${ROOT}/src/lib` },
		logLevel: 'warning'
	});
	try {
		renameSync(fresh, built);
	} catch {
		// Another fill was faster, with the same sources.
		rmSync(fresh, { recursive: true });
	}
	return { built, drawing };
}
