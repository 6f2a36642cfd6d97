import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { askConsole } from './askConsole.mjs';
import { BACKUP_FORMAT } from './backupCommand.mjs';
import { erasureWords } from './erasureWords.mjs';
import { hashFile } from './hashFile.mjs';
import { install } from './install.mjs';
import { namedPath } from './namedPath.mjs';
import { Problem } from './problem.mjs';
import { servedBy } from './serving.mjs';
import { readSettings } from './settings.mjs';
import { step } from './step.mjs';

/**
 * `npm run restore -- FILE`: puts a backup in the place of the data folder, whole or not at all; what stood there is
 * kept beside it. Phones notice by the log's chain and bring what is newer.
 * @param {readonly string[]} args
 */
export async function restoreCommand([name, ...rest]) {
	if (!name || rest.length > 0) throw new Problem('Say: npm run restore -- FILE (made by npm run backup).');
	const file = namedPath(name);
	if (!existsSync(file)) throw new Problem(`There is no file ${file}.`);
	const { dataDir } = readSettings({ DATA_DIR: process.env.DATA_DIR });
	const pid = servedBy(dataDir);
	if (pid !== undefined) {
		throw new Problem(`${dataDir} is being served (process ${pid}): stop the server first, then restore.`);
	}
	await step('dependencies installed', install);
	const incoming = `${dataDir}.incoming`;
	rmSync(incoming, { recursive: true, force: true });
	try {
		const manifest = await unpack(file, incoming);
		const kept = putInPlace(incoming, dataDir);
		console.log(
			`${dataDir} is as it was on ${manifest.made}: server ${manifest.server}, log up to row ${manifest.head.seq}, ` +
				`${manifest.files} files.`
		);
		if (kept) {
			console.log(`What stood there is kept: ${kept}`);
			await warnOfErasures(kept, manifest);
		}
	} finally {
		rmSync(incoming, { recursive: true, force: true });
	}
}

/**
 * What was erased by decision since the backup was made is in the backup: it is there again, and has to be erased again.
 * The folder that stood there knows of it, if it was a later moment of the same server.
 * @param {string} kept
 * @param {{ server: string, head: { seq: number } }} manifest
 */
async function warnOfErasures(kept, { server, head }) {
	if (!existsSync(join(kept, 'data.db'))) return;
	/** @type {readonly any[]} */
	let told;
	try {
		told = await askConsole(kept, 'erasures', [String(head.seq), server]);
	} catch {
		console.log(
			`! ${kept} cannot be read: whether something was erased by decision since that backup is for you to find out.`
		);
		return;
	}
	const erasures = told.filter((one) => one.erasure).map((one) => one.erasure);
	if (erasures.length === 0) return;
	console.log(
		`! ${erasures.length === 1 ? 'This was' : `These ${erasures.length} were`} erased by decision since that backup, and the backup brings it back. ` +
			'The standing body has to erase it again, at the address beside it:'
	);
	for (const erasure of erasures) {
		console.log(`  /hoi-dong/xoa/${erasure.collection}/${erasure.record}  ${erasureWords(erasure)}`);
	}
}

/**
 * Unpacks and checks every byte before anything is touched.
 * @param {string} file
 * @param {string} incoming
 * @returns {Promise<{ format: number, made: string, server: string, head: { seq: number }, files: number }>}
 */
async function unpack(file, incoming) {
	mkdirSync(incoming, { recursive: true });
	const { x: extract } = await import('tar');
	try {
		await step('unpacked', () => extract({ file, cwd: incoming, strict: true }));
	} catch (error) {
		throw new Problem(`${file} is no whole backup (${error instanceof Error ? error.message : error}).`);
	}
	const manifestFile = join(incoming, 'manifest.json');
	const listFile = join(incoming, 'files.sha256');
	if (!existsSync(manifestFile) || !existsSync(listFile))
		throw new Problem(`${file} is no backup of this program.`);
	const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
	if (manifest.format !== BACKUP_FORMAT) {
		throw new Problem(
			`${file} was made by another version (form ${manifest.format}): restore it with that one.`
		);
	}
	const lines = readFileSync(listFile, 'utf8').trimEnd().split('\n');
	await step(`${lines.length} files checked`, async () => {
		for (const line of lines) {
			const [sha256, path = ''] = line.split('  ');
			if ((await hashFile(join(incoming, path))) !== sha256)
				throw new Problem(`${file}: ${path} is not as it was saved. Take another backup.`);
		}
	});
	// They are the backup's own, not the server's.
	rmSync(manifestFile);
	rmSync(listFile);
	return manifest;
}

/**
 * Moves the present folder aside and the checked one into its place; back again when that cannot be done.
 * @param {string} incoming
 * @param {string} dataDir
 * @returns {string | undefined} where the present one stands now; nothing when there was none
 */
function putInPlace(incoming, dataDir) {
	if (existsSync(dataDir) && readdirSync(dataDir).length === 0) rmSync(dataDir, { recursive: true });
	const moment = new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-');
	const kept = existsSync(dataDir) ? `${dataDir}.before-${moment}` : undefined;
	try {
		if (kept) renameSync(dataDir, kept);
		renameSync(incoming, dataDir);
		return kept;
	} catch (error) {
		if (kept && !existsSync(dataDir)) renameSync(kept, dataDir);
		throw new Problem(
			`${dataDir} cannot be moved aside (${error instanceof Error ? error.message : error}): it is as it was. A mounted ` +
				`disk cannot be renamed: name a folder on it in DATA_DIR.`
		);
	}
}
