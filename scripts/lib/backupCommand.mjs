import {
	closeSync,
	copyFileSync,
	existsSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { askConsole } from './askConsole.mjs';
import { hashFile } from './hashFile.mjs';
import { Problem } from './problem.mjs';
import { namedPath } from './namedPath.mjs';
import { isRunning } from './serving.mjs';
import { readSettings } from './settings.mjs';
import { step } from './step.mjs';

/** Grows when an older restore could no longer read the file rightly. */
export const BACKUP_FORMAT = 1;
const STAGING = '.backup-';

/**
 * `npm run backup -- FILE`: one tar file with the database as it is at one moment and every file that it names, while
 * the server goes on. Written beside its name first: a file under that name is whole.
 * @param {readonly string[]} args
 */
export async function backupCommand([name, ...rest]) {
	if (!name || rest.length > 0)
		throw new Problem('Say: npm run backup -- FILE (such as /backup/2026-11-26.tar).');
	const target = namedPath(name);
	if (existsSync(target)) throw new Problem(`${target} is there already: choose another name.`);
	if (!existsSync(dirname(target)))
		throw new Problem(`There is no folder ${dirname(target)}: make it first.`);
	const { dataDir } = readSettings({ DATA_DIR: process.env.DATA_DIR });
	for (const left of leftStaging(dataDir)) rmSync(left, { recursive: true, force: true });
	const staging = join(dataDir, `${STAGING}${process.pid}`);
	const unfinished = `${target}.part`;
	try {
		const { told, bad } = await gather(dataDir, staging);
		const { c: create } = await import('tar');
		await step('written', () => create({ file: unfinished, cwd: staging, portable: true }, ['.']));
		onDisk(unfinished);
		renameSync(unfinished, target);
		const [{ head, server }, ...files] = told;
		console.log(`${target}: server ${server}, log up to row ${head.seq}, ${files.length} files`);
		for (const path of bad) console.log(`✗ ${path} is missing or altered; the rest is whole.`);
		if (bad.length > 0) throw new Problem('Run npm run audit: something was changed underneath.');
	} finally {
		rmSync(staging, { recursive: true, force: true });
		rmSync(unfinished, { force: true });
	}
}

/**
 * Puts together what the tar file shall hold; files as links, so that nothing is copied twice.
 * @param {string} dataDir
 * @param {string} staging
 */
async function gather(dataDir, staging) {
	if (existsSync(dataDir)) mkdirSync(staging);
	const database = join(staging, 'data.db');
	const told = await askConsole(dataDir, 'snapshot', [database]);
	const [{ server, head }, ...files] = told;
	/** @type {string[]} */
	const bad = [];
	await step(`${files.length} files read`, async () => {
		for (const { path, sha256 } of files) {
			if ((await hashFile(join(dataDir, path))) === sha256) take(join(dataDir, path), join(staging, path));
			else bad.push(path);
		}
	});
	const good = files.filter(({ path }) => !bad.includes(path));
	// The form of sha256sum: whoever has no restore at hand can check the files all the same.
	const list = good.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
	writeFileSync(join(staging, 'files.sha256'), `${await hashFile(database)}  data.db\n${list}`);
	if (existsSync(join(dataDir, 'sample'))) take(join(dataDir, 'sample'), join(staging, 'sample'));
	const made = new Date().toISOString();
	const manifest = { format: BACKUP_FORMAT, made, server, head, files: good.length, bad };
	writeFileSync(join(staging, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	return { told, bad };
}

/** A power cut after this loses nothing of it. @param {string} path */
function onDisk(path) {
	const file = openSync(path, 'r+');
	fsyncSync(file);
	closeSync(file);
}

/** @param {string} from @param {string} to */
function take(from, to) {
	mkdirSync(dirname(to), { recursive: true });
	try {
		linkSync(from, to);
	} catch {
		// Not every file system has links.
		copyFileSync(from, to);
	}
}

/** What a backup that was cut off left behind. @param {string} dataDir */
function leftStaging(dataDir) {
	if (!existsSync(dataDir)) return [];
	return readdirSync(dataDir)
		.filter((name) => name.startsWith(STAGING) && !isRunning(Number(name.slice(STAGING.length))))
		.map((name) => join(dataDir, name));
}
