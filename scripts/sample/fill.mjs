// Called by the demo on a running, empty sample server:
// SETUP_TOKEN=… node scripts/sample/fill.mjs --url http://127.0.0.1:8090 --data .demo [--today 2026-11-22] [--seed name] [--state reviewed]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Problem, runCommand } from '../lib/problem.mjs';
import { buildSample } from './buildSample.mjs';

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
	const { built, drawn } = await buildSample();
	const { fill } = await import(pathToFileURL(join(built, 'fill.mjs')).href);
	await fill({
		url,
		setupToken: process.env.SETUP_TOKEN ?? '',
		photos: drawn,
		worker: join(built, 'photoWorker.mjs'),
		say: console.log,
		state,
		...(today ? { today } : {}),
		...(seed ? { seed } : {})
	});
});
