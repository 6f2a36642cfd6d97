import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { Problem } from './problem.mjs';
import { ROOT } from './root.mjs';
import { run, runTool } from './run.mjs';
import { step } from './step.mjs';

/** Pages are rendered with so many dots to the inch: words can be read, and a hundred pages stay light. */
const DOTS = '80';
/** the sample's day: its papers say the same whenever they are made */
const TODAY = '2026-11-22';

/**
 * `npm run papers`: every paper of the sample as Word, PDF and PNG, and a page that shows them all.
 * @param {readonly string[]} args `--out FOLDER`, else `.papers`
 */
export async function papersCommand(args) {
	const out = readArgs(args);
	await step('dependencies installed', install);
	// The configuration of TypeScript stands on it.
	await runTool('@sveltejs/kit/svelte-kit.js', ['sync']);
	const office = await program(['soffice', 'libreoffice']);
	const painter = await program(['pdftoppm']);
	// Loaded only now: it stands on a dependency.
	const { buildSample } = await import('../sample/buildSample.mjs');
	const { built, drawn } = await buildSample();
	const { samplePapers } = await import(pathToFileURL(join(built, 'papers.mjs')).href);
	rmSync(out, { recursive: true, force: true });
	/** @type {string[]} */
	const papers = [];
	await step('papers made', () =>
		samplePapers({
			photos: drawn,
			worker: join(built, 'photoWorker.mjs'),
			today: TODAY,
			/** @param {{ path: string, bytes: Uint8Array }} file */
			take({ path, bytes }) {
				const whole = join(out, path);
				mkdirSync(dirname(whole), { recursive: true });
				writeFileSync(whole, bytes);
				if (path.endsWith('.docx')) papers.push(whole);
			}
		})
	);
	// A profile of its own: an office that somebody has open on this machine would take the work and answer nothing.
	const profile = `-env:UserInstallation=${pathToFileURL(join(ROOT, '.cache', 'papers', 'office'))}`;
	await step(`${papers.length} papers rendered`, async () => {
		for (const folder of new Set(papers.map(dirname))) {
			const here = papers.filter((path) => dirname(path) === folder);
			await must(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...here]);
		}
		for (const path of papers) {
			const stem = path.replace(/\.docx$/, '');
			await must(painter, ['-r', DOTS, '-png', `${stem}.pdf`, stem]);
		}
	});
	writeFileSync(join(out, 'index.html'), gallery(out, papers));
	console.log(`Look at ${relative(ROOT, join(out, 'index.html'))}`);
}

/** @param {readonly string[]} args */
function readArgs(args) {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: { out: { type: 'string', default: '.papers' } }
		});
		return join(ROOT, values.out);
	} catch {
		throw new Problem(`The papers do not know “${args.join(' ')}”: they take --out FOLDER.`);
	}
}

/** @param {readonly string[]} names */
async function program(names) {
	for (const name of names) {
		const { code } = await run('sh', ['-c', `command -v ${name}`]);
		if (code === 0) return name;
	}
	throw new Problem(
		`${names[0]} is missing. On Debian: apt-get install libreoffice-writer fonts-liberation poppler-utils`
	);
}

/**
 * Runs it, once more when it fails: an office that is just closing refuses the next one.
 * @param {string} tool
 * @param {readonly string[]} args
 */
async function must(tool, args) {
	const first = await run(tool, args);
	const { code, output } = first.code === 0 ? first : await run(tool, args);
	if (code !== 0) throw new Problem(`${tool} failed: ${output.trim()}`);
}

/** @param {string} out @param {readonly string[]} papers */
function gallery(out, papers) {
	const shown = papers.map((path) => {
		const stem = path.replace(/\.docx$/, '');
		const pages = readdirSync(dirname(path))
			.filter((name) => name.endsWith('.png') && join(dirname(path), name).startsWith(`${stem}-`))
			.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
		const from = (/** @type {string} */ name) => encodeURI(relative(out, join(dirname(path), name)));
		const images = pages.map((name) => `<img loading="lazy" src="${from(name)}" alt="">`).join('');
		return `<h2>${escaped(relative(out, stem))} (${pages.length})</h2><div>${images}</div>`;
	});
	return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Giấy tờ của phường mẫu</title>
<style>body{font:16px sans-serif;background:#ddd}div{display:flex;flex-wrap:wrap;gap:12px}img{background:#fff;box-shadow:0 1px 4px #0006;max-width:48%}</style>
${shown.join('\n')}</html>
`;
}

/** @param {string} text */
function escaped(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
