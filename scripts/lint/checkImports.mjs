import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { filesBelow } from '../lib/hashFiles.mjs';
import { ROOT } from '../lib/root.mjs';

// What `no-restricted-imports` cannot count: cycles, and features that lean on more than one other feature.
const files = ['src', 'pb_hooks/src'].flatMap((folder) =>
	filesBelow(join(ROOT, folder)).filter(
		(file) => /\.(ts|svelte)$/.test(file) && !/\.(test|d)\.ts$/.test(file)
	)
);
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const problems = [...cycles(), ...crowdedFeatures()];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

/**
 * Files that a file loads; imports of types alone are gone at run time and do not count.
 * @param {string} file
 */
function importsOf(file) {
	const text = readFileSync(file, 'utf8');
	const found = text.matchAll(/^\s*(?:import|export)\s(?!type\s)(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm);
	return [...found].flatMap(([, name = '']) => located(file, name) ?? []);
}

/**
 * @param {string} from
 * @param {string} name
 */
function located(from, name) {
	const path = name.startsWith('$lib/')
		? join(ROOT, 'src/lib', name.slice(5))
		: name.startsWith('.')
			? resolve(dirname(from), name)
			: undefined;
	if (!path) return undefined;
	const candidates = [path, `${path}.ts`, `${path}.svelte.ts`, join(path, 'index.ts')];
	return candidates.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
}

function cycles() {
	/** @type {Map<string, 'open' | 'done'>} */
	const seen = new Map();
	/** @type {string[]} */
	const found = [];
	/** @param {string} file @param {readonly string[]} path */
	const walk = (file, path) => {
		if (seen.get(file) === 'done') return;
		if (seen.get(file) === 'open') {
			const circle = [...path.slice(path.indexOf(file)), file].map((step) => relative(ROOT, step));
			found.push(`cycle: ${circle.join(' → ')}`);
			return;
		}
		seen.set(file, 'open');
		for (const next of imports.get(file) ?? []) walk(next, [...path, file]);
		seen.set(file, 'done');
	};
	for (const file of files) walk(file, []);
	return found;
}

function crowdedFeatures() {
	/** @type {Map<string, Set<string>>} */
	const others = new Map();
	for (const [file, targets] of imports) {
		const own = featureOf(file);
		if (!own) continue;
		for (const target of targets) {
			const other = featureOf(target);
			// The shell is the frame around every screen, not a feature that one leans on.
			if (other && other !== own && other !== 'shell')
				others.set(own, (others.get(own) ?? new Set()).add(other));
		}
	}
	return [...others]
		.filter(([, used]) => used.size > 1)
		.map(
			([own, used]) =>
				`feature ${own} imports ${used.size} other features, one is allowed: ${[...used].join(', ')}`
		);
}

/** @param {string} file */
function featureOf(file) {
	return relative(ROOT, file)
		.replaceAll('\\', '/')
		.match(/^src\/lib\/features\/([^/]+)\//)?.[1];
}
