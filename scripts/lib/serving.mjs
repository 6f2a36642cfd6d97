import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in a data folder for as long as a server has it open. */
const MARK = 'serving.json';

/**
 * Notes who serves a folder, until that process ends.
 * @param {string} dataDir
 * @param {import('node:child_process').ChildProcess} child
 */
export function markServing(dataDir, child) {
	if (child.pid === undefined) return;
	mkdirSync(dataDir, { recursive: true });
	const mark = join(dataDir, MARK);
	writeFileSync(mark, JSON.stringify({ pid: child.pid }));
	child.once('exit', () => rmSync(mark, { force: true }));
}

/**
 * The process that serves a folder. A mark that a power cut left behind names a process that is gone, or by now
 * somebody else's: then the folder is free.
 * @param {string} dataDir
 * @returns {number | undefined}
 */
export function servedBy(dataDir) {
	try {
		const { pid } = JSON.parse(readFileSync(join(dataDir, MARK), 'utf8'));
		return isRunning(pid) && commandOf(pid)?.includes('serve') !== false ? pid : undefined;
	} catch {
		// No mark, or one that a power cut left half written.
		return undefined;
	}
}

/**
 * Whether a process is there, another user's as well.
 * @param {number} pid
 */
export function isRunning(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}

/**
 * What a process was started as; `undefined` where the system does not tell.
 * @param {number} pid
 */
function commandOf(pid) {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
	} catch {
		return undefined;
	}
}
