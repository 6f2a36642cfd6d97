import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askConsole } from './askConsole.mjs';
import { erasureWords } from './erasureWords.mjs';
import { hashFile } from './hashFile.mjs';
import { Problem } from './problem.mjs';
import { readSettings } from './settings.mjs';

const PLACE = /^\d+:[0-9a-f]{8,64}$/;
const WORDS = /** @type {Readonly<Record<string, string>>} */ ({
	gap: 'a row of the log is missing before this one',
	row: 'this row of the log was altered',
	payload: 'the words of this row of the log were altered or taken away',
	tail: 'the log ends before this place, which was seen outside: its newest rows were cut off',
	rewritten: 'the log has another hash at this place than was seen outside: it was written anew',
	changed: 'this record was altered underneath',
	gone: 'this record was deleted underneath',
	foreign: 'this record was put in underneath: no change made it',
	unerased: 'the words of this row were erased by decision and are back',
	back: 'this record was erased by decision and is back'
});

/**
 * `npm run audit`: the log's chain, every record against the log, every file against its hash. The server may run.
 * @param {readonly string[]} args places of the log that were seen outside, as `SEQ:HASH`
 */
export async function auditCommand(args) {
	const wrong = args.find((place) => !PLACE.test(place));
	if (wrong !== undefined) {
		throw new Problem(
			`“${wrong}” is no place of the log: say npm run audit -- SEQ:HASH, as an earlier audit printed it.`
		);
	}
	const { dataDir } = readSettings({ DATA_DIR: process.env.DATA_DIR });
	const told = await askConsole(dataDir, 'audit-log', args);
	for (const one of told) if (one.finding) console.log(`✗ ${sentence(one)}`);
	/** @type {readonly SeenPlace[]} */
	const lost = told.filter((one) => one.lost).map((one) => one.lost);
	const end = told.at(-1);
	// A log that is no longer readable as one ends the reading: what was found until then is the finding.
	if (end.rows === undefined)
		throw new Problem('The log cannot be read to its end: it was altered underneath.');
	const { head, rows, records, erasures, phones, findings } = end;

	const files = told.filter((one) => one.path);
	let bad = 0;
	for (const { erased } of told.filter((one) => one.erased)) {
		if (!existsSync(join(dataDir, erased))) continue;
		bad += 1;
		console.log(
			`✗ ${erased}: this file was erased by decision and is still there; a server removes it within a minute of its start`
		);
	}
	for (const { path, sha256 } of files) {
		const hash = await hashFile(join(dataDir, path));
		if (hash === sha256) continue;
		bad += 1;
		console.log(`✗ ${path}: ${hash === undefined ? 'the file is missing' : 'the file was altered'}`);
	}

	const seen = args.length > 0 ? `, ${args.length} places seen outside compared` : '';
	console.log(`Log: ${rows} rows, newest ${head.seq}:${head.hash}${seen}`);
	console.log(`Phones that told what they had seen of it, compared: ${phones}.`);
	const [newestLost] = lost;
	const lostBy = lost.reduce((sum, place) => sum + place.phones, 0);
	if (newestLost) console.log(lostWords(newestLost, lostBy));
	console.log(`Records compared with it: ${records}. Files read: ${files.length}.`);
	if (erasures > 0) console.log(`Erased by decision: ${erasures}`);
	for (const { erasure } of told.filter((one) => one.erasure)) console.log(`  ${erasureWords(erasure)}`);
	if (findings + bad > 0) {
		throw new Problem(
			`${findings + bad} findings. docs/operations.md says what to do; change nothing before.`
		);
	}
	console.log('✓ Everything is as the ward’s changes made it.');
}

/**
 * @typedef {{ seq: number, hash: string, device: string, account: string, at: string, phones: number }} SeenPlace
 * @param {{ finding: string, seq?: number, collection?: string, record?: string, fields?: string[], seenBy?: SeenPlace }}
 * finding
 */
function sentence({ finding, seq, collection, record, fields, seenBy }) {
	const where = [
		seq === undefined ? '' : `row ${seq}`,
		record === undefined ? '' : `${collection}/${record}`,
		seenBy === undefined ? '' : `seen by ${phoneWords(seenBy)}`
	].filter(Boolean);
	return `${where.join(', ')}: ${WORDS[finding] ?? finding}${fields ? ` (${fields.join(', ')})` : ''}`;
}

/** @param {SeenPlace} place */
function phoneWords({ device, account, at, phones }) {
	const others = phones > 1 ? ` and ${phones - 1} more` : '';
	return `the phone ${device} of ${account} (${at})${others}`;
}

/**
 * No finding of its own: after a restored backup it is as it should be.
 * @param {SeenPlace} newest
 * @param {number} phones
 */
function lostWords(newest, phones) {
	return [
		`! ${phones === 1 ? '1 phone has' : `${phones} phones have`} seen a log that this one does not continue: up to`,
		`${newest.seq}:${newest.hash}, seen by ${phoneWords(newest)}.`,
		'That is so after a backup was restored. If nobody restored one before then, take it as a finding.'
	].join(' ');
}
