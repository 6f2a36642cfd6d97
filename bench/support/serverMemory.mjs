import { readdirSync, readFileSync } from 'node:fs';

/** The server's process: the one that was started on this folder. @param {string} dataDir */
export function serverProcess(dataDir) {
	for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
		try {
			if (readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(`--dir=${dataDir}`)) return Number(id);
		} catch {
			// It ended while the list was read.
		}
	}
	throw new Error('the server’s process was not found');
}

/** Resident memory in MB: now, and the most it ever was. @param {number} pid */
export function memoryOf(pid) {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	const read = (/** @type {string} */ name) =>
		Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1000;
	return { now: read('VmRSS'), most: read('VmHWM') };
}
