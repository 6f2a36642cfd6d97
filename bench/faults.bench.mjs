/**
 * 500 entries and 50 photos of 50 kB over a bad line, by our sync and by PouchDB 9 to express-pouchdb 4, in turns, with the same
 * data and the same schedule of faults: `node bench/faults.bench.mjs [ROUNDS [ENTRIES PHOTOS]]`.
 *
 * None, three or six of ten requests meet one of five faults: cut before the server has it, cut after it is done, 503, a
 * captive portal's page with 200, half an answer. What is the same and what is not is said in `push.bench.mjs`. Both wait
 * 5 ms after a fault, so that the work is measured and not the patience. Requests are counted by the line itself; a round
 * ends when the sender believes that all is there, and then the server is asked.
 */
import { openCompetitor } from './support/competitor.mjs';
import { startPair } from './support/pair.mjs';
import { median, row } from './support/report.mjs';
import { startScript } from './support/scripted.mjs';

const [rounds = 5, entries = 500, photos = 50] = process.argv.slice(2).map(Number);
const size = { entries, photos, photoBytes: 50_000 };
const SHARES = [0, 0.3, 0.6];
const WAIT = 5;
/** requests against the own number without faults */
const AT_MOST = [28, 1.8, 3];

const pair = await startPair();
const script = new URL('support/faultProxy.mjs', import.meta.url);
const lines = {
	ours: await startScript(script, [new URL(pair.ward.server.url).port]),
	pouchdb: await startScript(script, [new URL(pair.pouch.url).port])
};
const through = {
	ours: `http://127.0.0.1:${lines.ours.port}`,
	pouchdb: `http://127.0.0.1:${lines.pouchdb.port}`
};
const started = Date.now() % 1_000_000_000;

/** @typedef {{ took: number, requests: number, missing: number }} Figures */
/** @type {{ ours: Figures[], pouchdb: Figures[] }[]} */
const figures = SHARES.map(() => ({ ours: [], pouchdb: [] }));
try {
	// The first round warms both up and is not counted.
	for (let round = 0; round <= rounds; round += 1) {
		for (const [place, share] of SHARES.entries()) {
			const seed = started + round * SHARES.length + place;
			await pair.pouch.prepare(seed);
			const turns = pair.turns(size, seed, through);
			const order = /** @type {const} */ (round % 2 === 0 ? ['ours', 'pouchdb'] : ['pouchdb', 'ours']);
			for (const name of order) {
				const phone = await openCompetitor(pair.browser, turns[name]);
				// The schedule is the round's, not the moment's: the same run again meets the same faults.
				await turnLine(name, round * SHARES.length + place, share);
				const took = await phone.pushWhatever(WAIT);
				const requests = await turnLine(name, 0, 0);
				const missing = entries + photos - (await phone.arrived());
				await phone.close();
				if (round > 0) figures[place]?.[name].push({ took, requests, missing });
			}
		}
	}
	const calm = middle(figures[0]?.ours ?? [], 'requests');
	const calmPeer = middle(figures[0]?.pouchdb ?? [], 'requests');
	for (const [place, share] of SHARES.entries()) {
		const { ours, pouchdb } = figures[place] ?? { ours: [], pouchdb: [] };
		const label = `faults.${share * 100}%`;
		row(`${label}.requests`, middle(ours, 'requests'), 'requests', place === 0 ? AT_MOST[0] : undefined);
		row(`${label}.pouchdbRequests`, middle(pouchdb, 'requests'), 'requests');
		if (place > 0) {
			row(`${label}.requestsToOwnCalm`, middle(ours, 'requests') / calm, '×', AT_MOST[place]);
			row(`${label}.pouchdbRequestsToOwnCalm`, middle(pouchdb, 'requests') / calmPeer, '×');
		}
		const ratios = ours.map(({ took }, turn) => took / (pouchdb[turn]?.took ?? Number.NaN));
		row(`${label}.takes`, middle(ours, 'took'), 'ms');
		row(`${label}.pouchdbTakes`, middle(pouchdb, 'took'), 'ms');
		row(`${label}.oursToPouchdb`, median(ratios), '×', 0.5);
		row(`${label}.missing`, Math.max(...ours.map(({ missing }) => missing)), 'of all', 0);
		row(`${label}.pouchdbMissing`, Math.max(...pouchdb.map(({ missing }) => missing)), 'of all');
	}
	row('faults.rounds', rounds, 'rounds');
} finally {
	await pair.stop();
	await Promise.all([lines.ours.stop(), lines.pouchdb.stop()]);
}

/**
 * @param {'ours' | 'pouchdb'} name @param {number} seed @param {number} share
 * @returns {Promise<number>} requests since the line was last turned
 */
async function turnLine(name, seed, share) {
	const answer = await fetch(`${through[name]}/line?seed=${seed}&share=${share}`);
	return (await answer.json()).requests;
}

/** @param {readonly Figures[]} list @param {keyof Figures} name */
function middle(list, name) {
	return median(list.map((one) => one[name]));
}
