/**
 * Sending while a backup runs: a ward of 20,000 entries and 2,000 photos of 200 kB (half a gigabyte; a year of a big ward has
 * thirty times the photos, which only makes the second half of a backup longer), one phone that sends 20 entries again
 * and again, and `npm run backup` beside it on the same two cores: `node bench/backup.bench.mjs [ENTRIES PHOTOS]`.
 */
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRealWard } from './support/realWard.mjs';
import { percentile, row } from './support/report.mjs';

const [entries = 20_000, photos = 2_000] = process.argv.slice(2).map(Number);
const BYTES = 200_000;
const HEAD = [
	0xff, 0xd8, 0xff, 0xc0, 0x00, 0x11, 0x08, 0x03, 0x84, 0x04, 0xb0, 0x03, 0x01, 0x22, 0x00, 0x02, 0x11, 0x01
];

const { applied, changed, deedOf, startStreetWard } = await loadRealWard();
const ward = await startStreetWard();
const folder = mkdtempSync(join(tmpdir(), 'sotd-backup-'));
try {
	const phone = await ward.phone('kp1');
	for (let at = 0; at < photos; at += 20) await sendPhotos(Math.min(20, photos - at));
	for (let at = photos; at < entries; at += 200) await applied(phone, deeds(Math.min(200, entries - at)));

	const calm = await pushWhile(new Promise((resolve) => setTimeout(resolve, 5_000)));
	const started = performance.now();
	const file = join(folder, 'ward.tar');
	const during = await pushWhile(backup(file));
	row('backup.takes', (performance.now() - started) / 1000, 's');
	row('backup.size', statSync(file).size / 1e6, 'MB');
	row('backup.pushP95Before', percentile(calm, 0.95), 'ms');
	row('backup.pushP95Meanwhile', percentile(during, 0.95), 'ms', 2000);
	row('backup.pushSlowestMeanwhile', Math.max(...during), 'ms');
	row('backup.pushesMeanwhile', during.length, 'pushes');

	/** @param {number} count */
	function deeds(count) {
		return Array.from({ length: count }, () => deedOf(ward, 'bay', 'lan'));
	}

	/** @param {number} count */
	async function sendPhotos(count) {
		const files = Array.from({ length: count }, () => {
			const bytes = randomBytes(BYTES);
			bytes.set(HEAD);
			return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
		});
		const made = files.map(({ sha256 }) => {
			const id = deedOf(ward, 'bay', 'lan').id;
			const named = { id, sha256, kind: 'photo', name: 'anh.jpg', size: BYTES, caption: '', takenAt: '' };
			return { id, deed: deedOf(ward, 'bay', 'lan', { attachments: [named] }) };
		});
		await applied(
			phone,
			made.map(({ deed }) => deed)
		);
		const sent = made.map(({ id, deed }, place) =>
			changed('attachments', id, 0, {
				owner: 'entries',
				record: deed.id,
				sha256: files[place]?.sha256,
				kind: 'photo',
				size: BYTES
			})
		);
		const now = new Date().toISOString();
		const outcomes = await phone.sendFiles(
			sent.map((change) => ({ ...change, capturedAt: now })),
			Object.fromEntries(made.map(({ id }, place) => [id, files[place]?.bytes ?? new Uint8Array()]))
		);
		for (const outcome of outcomes)
			if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
	}

	/** How long each push takes until `work` is done. @param {Promise<unknown>} work */
	async function pushWhile(work) {
		let isOver = false;
		const end = work.finally(() => (isOver = true));
		/** @type {number[]} */
		const list = [];
		while (!isOver) {
			const some = deeds(20);
			const started = performance.now();
			await applied(phone, some);
			list.push(performance.now() - started);
		}
		await end;
		return list;
	}
} finally {
	await ward.server.stop();
	rmSync(folder, { recursive: true, force: true });
}

/** The command as a technician types it. @param {string} file */
function backup(file) {
	const script = fileURLToPath(new URL('../scripts/backup.mjs', import.meta.url));
	const env = { ...process.env, DATA_DIR: ward.server.dataDir };
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [script, file], { env, stdio: ['ignore', 'ignore', 'inherit'] });
		child.once('exit', (code) =>
			code === 0 ? resolve(undefined) : reject(new Error(`backup ended with ${code}`))
		);
	});
}
