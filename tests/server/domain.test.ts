import { build } from 'esbuild';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/root.mjs';
import { runInside } from '../support/inside';

interface Row {
	readonly table: string;
	readonly name: string;
	/** what the rule answered, as JSON; a throw as its text */
	readonly answer: string;
}

type Tables = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The same few lines run on both sides. */
const READ = `(tables) => Object.keys(tables).flatMap((table) =>
	Object.values(tables[table]).filter(Array.isArray).flatMap((rows) => rows
		.filter((row) => typeof row.actual === 'function')
		.map((row) => {
			let answer;
			try { answer = JSON.stringify(row.actual()) ?? 'undefined'; } catch (problem) { answer = 'throws ' + problem.name; }
			return { table, name: row.name, answer };
		})))`;

// The phone's rules and the server's are one file; that both engines read it alike is shown here, example by example.
describe('the example tables inside PocketBase', () => {
	const folder = mkdtempSync(join(tmpdir(), 'sotd-domain-'));
	const files = readdirSync(join(ROOT, 'src/lib/domain'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.examples.ts'))
		.map((file) => `src/lib/domain/${file}`)
		.sort();
	let inside: readonly Row[];
	let here: readonly Row[];

	beforeAll(async () => {
		const modules = await Promise.all(
			files.map(async (file) => [file, (await import(join(ROOT, file))) as Tables[string]] as const)
		);
		const read = eval(READ) as (tables: Tables) => readonly Row[];
		here = read(Object.fromEntries(modules));
		inside = runInside<readonly Row[]>(folder, `return (${READ})(bundle);`, await bundled(folder, files));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test.each(files)('%s answers alike', (file) => {
		const of = (rows: readonly Row[]) => rows.filter((row) => row.table === file);
		expect(of(here).length).toBeGreaterThan(0);
		expect(of(inside)).toEqual(of(here));
	});
});

/** One CommonJS file of all tables, made as the hooks are made. */
async function bundled(folder: string, files: readonly string[]): Promise<string> {
	const entry = join(folder, 'tables.ts');
	writeFileSync(
		entry,
		files.map((file, place) => `import * as t${place} from ${JSON.stringify(join(ROOT, file))};`).join('\n') +
			`\nmodule.exports = { ${files.map((file, place) => `${JSON.stringify(file)}: t${place}`).join(', ')} };`
	);
	const outfile = join(folder, 'tables.js');
	await build({
		entryPoints: [entry],
		outfile,
		bundle: true,
		format: 'cjs',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		nodePaths: [join(ROOT, 'node_modules')],
		target: 'es2017',
		charset: 'utf8',
		alias: { $lib: join(ROOT, 'src/lib') },
		logLevel: 'error'
	});
	return outfile;
}
