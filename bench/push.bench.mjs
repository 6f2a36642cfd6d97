/**
 * A month without a network comes to an end: 1,000 entries and 300 photos of 200 kB go up, by our sync to our server and by
 * PouchDB 9 to express-pouchdb 4, with the same data, in turns: `node bench/push.bench.mjs [ROUNDS [ENTRIES PHOTOS]]`.
 *
 * Both phones are pages of one Chromium with the browser's own IndexedDB beneath; both servers are processes of their own on
 * the same disk. The line is the machine's own. What is not even: our server judges each change, hashes each photo and each
 * row of the log, and waits for the disk at each commit (`synchronous=FULL`); the peer's stores what comes, and LevelDB does
 * not wait. Our pass ends with the server's rows read back; a replication does not read. The peer's server is Node, not
 * CouchDB itself, which may be faster. What is queued on the phone before is not timed.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { openCompetitor } from './support/competitor.mjs';
import { startPair } from './support/pair.mjs';
import { median, row } from './support/report.mjs';

const [rounds = 5, entries = 1000, photos = 300] = process.argv.slice(2).map(Number);
const size = { entries, photos, photoBytes: 200_000 };

const pair = await startPair();
const started = Date.now() % 1_000_000_000;

/** @typedef {{ took: number, requests: number, idle: number, idleRequests: number }} Figures */
/** @type {{ ours: Figures[], pouchdb: Figures[] }} */
const figures = { ours: [], pouchdb: [] };
try {
	// The first round warms both up and is not counted.
	for (let round = 0; round <= rounds; round += 1) {
		const seed = started + round;
		await pair.pouch.prepare(seed);
		const turns = pair.turns(size, seed);
		const order = /** @type {const} */ (round % 2 === 0 ? ['ours', 'pouchdb'] : ['pouchdb', 'ours']);
		for (const name of order) {
			const phone = await openCompetitor(pair.browser, turns[name]);
			await sleep(500);
			const before = await phone.requests();
			const took = await phone.push();
			const requests = (await phone.requests()) - before;
			if ((await phone.arrived()) !== entries + photos) throw new Error(`${name}: not everything arrived`);
			const asked = await phone.requests();
			const idle = await phone.push();
			const idleRequests = (await phone.requests()) - asked;
			await phone.close();
			if (round > 0) figures[name].push({ took, requests, idle, idleRequests });
		}
	}
	const { ours, pouchdb } = figures;
	const ratios = ours.map(({ took }, place) => took / (pouchdb[place]?.took ?? Number.NaN));
	row('push.ours', middle(ours, 'took') / 1000, 's', 2.5);
	row('push.pouchdb', middle(pouchdb, 'took') / 1000, 's');
	row('push.oursToPouchdb', median(ratios), '×', 0.5);
	row('push.requests', middle(ours, 'requests'), 'requests');
	row('push.pouchdbRequests', middle(pouchdb, 'requests'), 'requests');
	row('push.nothingToDo', middle(ours, 'idle'), 'ms', 30);
	row('push.nothingToDoRequests', middle(ours, 'idleRequests'), 'requests', 1);
	row('push.pouchdbNothingToDo', middle(pouchdb, 'idle'), 'ms');
	row('push.rounds', rounds, 'rounds');
} finally {
	await pair.stop();
}

/** @param {readonly Figures[]} list @param {keyof Figures} name */
function middle(list, name) {
	return median(list.map((one) => one[name]));
}
