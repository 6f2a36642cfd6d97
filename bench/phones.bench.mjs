/**
 * The last evening: 500 phones, each with 20 entries and 5 photos of 200 kB, start within 30 seconds at one server:
 * `node bench/phones.bench.mjs [PHONES [SECONDS]]`.
 *
 * Each phone speaks the protocol as a pass of the app does (texts up, what is new down, photos up, what is new down), waits 1 to 2 s
 * after a failure, and believes only what names its change and its hash. It has no IndexedDB: 500 of them in one process would
 * measure themselves. This process makes the load on the same two cores that the server has, and its own work counts
 * against the server. Signing in is done before: sessions last 60 days.
 */
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadBundled } from './support/bundled.mjs';
import { percentile, row } from './support/report.mjs';
import { memoryOf, serverProcess } from './support/serverMemory.mjs';

const [count = 500, seconds = 30] = process.argv.slice(2).map(Number);
const ENTRIES = 20;
const PHOTOS = 5;
const BYTES = 200_000;
const HEAD = [
	0xff, 0xd8, 0xff, 0xc0, 0x00, 0x11, 0x08, 0x03, 0x84, 0x04, 0xb0, 0x03, 0x01, 0x22, 0x00, 0x02, 0x11, 0x01
];

const { START, changed, made, newId, startManyPhones } =
	/** @type {typeof import('./support/manyPhones.entry')} */ (await loadBundled('manyPhones.entry'));
const ward = await startManyPhones(count);
const pid = serverProcess(ward.server.dataDir);
const noise = randomBytes(BYTES);
noise.set(HEAD);
/** @type {number[]} */
const pushes = [];
const seen = { refused: 0, failed: 0, confirmed: 0 };
try {
	const work = ward.phones.map((_, n) => queueOf(n));
	await sleep(1000);
	const started = performance.now();
	const ends = await Promise.all(
		ward.phones.map(async (phone, n) => {
			await sleep((n / count) * seconds * 1000);
			await wholePass(phone, work[n] ?? queueOf(n));
			return performance.now() - started;
		})
	);
	row('phones.count', count, 'phones');
	row('phones.allConfirmed', Math.max(...ends) / 1000, 's', 90);
	row('phones.pushP50', percentile(pushes, 0.5), 'ms');
	row('phones.pushP95', percentile(pushes, 0.95), 'ms', 1000);
	row('phones.pushSlowest', Math.max(...pushes), 'ms');
	row('phones.notConfirmed', count * (ENTRIES + PHOTOS) - seen.confirmed, 'of all', 0);
	row('phones.refused', seen.refused, 'changes', 0);
	row('phones.failedRequests', seen.failed, 'requests');
	row('phones.serverMemory', memoryOf(pid).most, 'MB resident', 400);
} finally {
	await ward.server.stop();
}

/** @param {number} n */
function queueOf(n) {
	const author = ward.person(n);
	const capturedAt = new Date().toISOString();
	const files = Array.from({ length: PHOTOS }, () => {
		const id = newId();
		return { id, sha256: createHash('sha256').update(bytesOf(id)).digest('hex') };
	});
	const entries = Array.from({ length: ENTRIES }, (_, place) => {
		const named = files.slice(place, place + 1).map((file) => ({
			...file,
			kind: 'photo',
			name: 'anh.jpg',
			size: BYTES,
			caption: '',
			takenAt: ''
		}));
		return made(
			'entries',
			newId(),
			{
				campaign: ward.campaign,
				rulesVersion: 1,
				state: 'submitted',
				author,
				subjectKind: 'person',
				subject: ward.person((n + place) % count),
				subjectName: 'Nguyễn Văn Minh',
				day: ward.today,
				title: 'Hướng dẫn bà con nộp hồ sơ trực tuyến tại nhà văn hóa khu phố',
				story: 'Trong buổi sáng đã giúp được nhiều lượt người; bà con khen cách làm gọn và dễ hiểu. '.repeat(
					3
				),
				attachments: named
			},
			{ capturedAt }
		);
	});
	const photos = files.map(({ id, sha256 }, place) =>
		changed(
			'attachments',
			id,
			0,
			{ owner: 'entries', record: entries[place]?.id, sha256, kind: 'photo', size: BYTES },
			{ capturedAt }
		)
	);
	return { entries, photos };
}

/** Every photo differs by its id alone: bytes that need not be kept. @param {string} id */
function bytesOf(id) {
	const bytes = Buffer.from(noise);
	bytes.write(id, 1000, 'latin1');
	return bytes;
}

/**
 * @param {import('../tests/support/phone').Phone} phone
 * @param {ReturnType<typeof queueOf>} queue
 */
async function wholePass(phone, { entries, photos }) {
	const pull = async () => {
		let page = await again(() => phone.pull(START, '', 200));
		while (page.more) {
			const { cursor, stamp } = page;
			page = await again(() => phone.pull(cursor, stamp));
		}
	};
	settle(entries, await again(() => timed(() => phone.push(...entries))));
	await pull();
	const bytes = Object.fromEntries(photos.map(({ id }) => [id, bytesOf(id)]));
	settle(photos, await again(() => timed(() => phone.sendFiles(photos, bytes))));
	await pull();
}

/** @template T @param {() => Promise<T>} ask @returns {Promise<T>} */
async function again(ask) {
	for (;;) {
		try {
			return await ask();
		} catch {
			seen.failed += 1;
			await sleep(1000 + Math.random() * 1000);
		}
	}
}

/** @template T @param {() => Promise<T>} ask @returns {Promise<T>} */
async function timed(ask) {
	const started = performance.now();
	const answer = await ask();
	pushes.push(performance.now() - started);
	return answer;
}

/**
 * @param {readonly import('../src/lib/domain/changes/protocol').Change[]} sent
 * @param {readonly import('../src/lib/domain/changes/protocol').Outcome[]} outcomes
 */
function settle(sent, outcomes) {
	const byName = new Map(outcomes.map((outcome) => [outcome.changeId, outcome]));
	for (const { changeId, fields } of sent) {
		const outcome = byName.get(changeId);
		if (outcome?.outcome === 'applied' && outcome.sha256 === fields.sha256) seen.confirmed += 1;
		else seen.refused += 1;
	}
}
