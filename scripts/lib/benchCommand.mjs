import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { install } from './install.mjs';
import { prepare } from './prepare.mjs';
import { Problem } from './problem.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

/**
 * @typedef {object} Row one line of JSON on a benchmark's standard output
 * @property {string} name
 * @property {number} value
 * @property {string} unit
 * @property {number} [target] at most
 */

/**
 * `npm run bench`: runs every `bench/*.bench.mjs` by itself, prints a table, keeps the figures in `bench/results/`.
 * @param {readonly string[]} only names of benchmarks, all when empty
 */
export async function benchCommand(only) {
	await step('dependencies installed', install);
	const { ensureBrowser } = await import('./browser.mjs');
	await step('browser installed', ensureBrowser);
	await prepare();
	mkdirSync(join(ROOT, 'bench', 'results'), { recursive: true });
	const names = readdirSync(join(ROOT, 'bench'))
		.filter((file) => file.endsWith('.bench.mjs'))
		.map((file) => file.slice(0, -'.bench.mjs'.length))
		.filter((name) => only.length === 0 || only.includes(name))
		.sort();
	const broken = [];
	for (const name of names) {
		const { code, output } = await run(process.execPath, [join(ROOT, 'bench', `${name}.bench.mjs`)]);
		if (code !== 0) {
			broken.push(name);
			console.error(output.trimEnd());
			continue;
		}
		const rows = rowsOf(output);
		const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
		writeFileSync(
			join(ROOT, 'bench', 'results', `${name}.json`),
			`${JSON.stringify({ machine, rows }, null, '\t')}\n`
		);
		for (const row of rows) console.log(line(row));
	}
	if (broken.length > 0) throw new Problem(`These benchmarks did not run: ${broken.join(', ')} (see above).`);
}

/**
 * @param {string} output
 * @returns {Row[]}
 */
function rowsOf(output) {
	return output
		.split('\n')
		.filter((text) => text.startsWith('{'))
		.map((text) => JSON.parse(text));
}

/** @param {Row} row */
function line({ name, value, unit, target }) {
	const mark = target === undefined ? ' ' : value <= target ? '✓' : '✗';
	return `${mark} ${name.padEnd(40)}${String(value).padStart(10)} ${unit}${target === undefined ? '' : `  (at most ${target})`}`;
}
