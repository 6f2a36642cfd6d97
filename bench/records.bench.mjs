/**
 * 1,000 entries without photos go up, by our sync and by RxDB 17 with a small adapter to PocketBase's own record API, in
 * turns, with the same data: `node bench/records.bench.mjs [ROUNDS [ENTRIES]]`.
 *
 * Both phones are pages of one Chromium on its IndexedDB (RxDB by its storage over Dexie, as ours); both servers are the same
 * PocketBase. The adapter's server checks each record's shape by the same zod schema and does nothing else: no rights, no
 * rules, no log, no waiting for the disk (PocketBase's own `synchronous=NORMAL`). It creates eight at a time, the fastest
 * way that the record API has with a hook (the batch API is slower then). Ours reads its rows back in the same time, the
 * adapter does not.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { competitorScript, openCompetitor } from './support/competitor.mjs';
import { startPair } from './support/pair.mjs';
import { startPlainServer } from './support/plainServer.mjs';
import { median, row } from './support/report.mjs';

const [rounds = 5, entries = 1000] = process.argv.slice(2).map(Number);
const size = { entries, photos: 0, photoBytes: 0 };

const pair = await startPair();
const plain = await startPlainServer();
const scripts = [await competitorScript('rxPhone')];
const started = Date.now() % 1_000_000_000;
/** @type {{ ours: number[], rxdb: number[] }} */
const took = { ours: [], rxdb: [] };
try {
	// The first round warms both up and is not counted.
	for (let round = 0; round <= rounds; round += 1) {
		const { form, ...turns } = pair.turns(size, started + round);
		const rxdb = {
			url: `${plain.url}/empty.html`,
			scripts,
			args: [plain.token, form, size, started + round]
		};
		const order = /** @type {const} */ (round % 2 === 0 ? ['ours', 'rxdb'] : ['rxdb', 'ours']);
		for (const name of order) {
			const phone = await openCompetitor(pair.browser, name === 'ours' ? turns.ours : rxdb);
			await sleep(500);
			const milliseconds = await phone.push();
			if ((await phone.arrived()) !== entries) throw new Error(`${name}: not everything arrived`);
			await phone.close();
			if (round > 0) took[name].push(milliseconds);
		}
	}
	row('records.ours', median(took.ours), 'ms');
	row('records.rxdb', median(took.rxdb), 'ms');
	const ratios = took.ours.map((milliseconds, place) => milliseconds / (took.rxdb[place] ?? Number.NaN));
	row('records.oursToRxdb', median(ratios), '×', 0.6);
	row('records.rounds', rounds, 'rounds');
} finally {
	await pair.stop();
	await plain.stop();
}
