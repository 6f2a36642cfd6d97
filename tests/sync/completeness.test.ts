import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../src/lib/domain/access/roles';
import { COLLECTIONS, type Change } from '../../src/lib/domain/changes/protocol';
import { dayOf } from '../../src/lib/domain/time';
import { saveAccount } from '../../src/lib/store/saveRecord';
import { phoneOf, START, type Phone } from '../support/phone';
import { changed, made, newId } from '../support/ward';
import type { Device } from './support/device';
import { randomFrom } from './support/faults';
import { startWard, type Ward } from './support/ward';

/** Entries written in all: `npm run test:long` asks for ten times as many. */
const ROWS = process.env.LONG ? 100_000 : 10_000;
const WRITERS = ['minh', 'minh', 'lan', 'lan', 'head', 'office'] as const;
const SIZES = [1, 1, 5, 20, 50, 100];
/** rights change when so many are written */
const TURNS = [0.2, 0.4, 0.6, 0.8].map((share) => share * ROWS);

let ward: Ward;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.server.stop());

/** What all writers share, so that the others can tell how far they are. */
const progress = { written: 0, isOver: false };

/** Somebody who creates entries in batches of every size, edits some of them later, also about whom they are, and withdraws others. */
async function write(phone: Phone, username: (typeof WRITERS)[number], seed: number): Promise<void> {
	const random = randomFrom(seed);
	const subjects = Object.entries(ward.people);
	const mine: { readonly id: string; rev: number }[] = [];
	while (progress.written < ROWS) {
		const size = SIZES[Math.floor(random() * SIZES.length)] ?? 1;
		const creations = Array.from({ length: size }, (): Change => {
			const [name, subject] = subjects[Math.floor(random() * subjects.length)] ?? ['', ''];
			return asOfNow(
				made('entries', newId(), {
					campaign: ward.campaign,
					rulesVersion: 1,
					state: 'submitted',
					author: ward.people[username] ?? '',
					subjectKind: 'person',
					subject,
					subjectName: name,
					day: dayOf(new Date().toISOString()),
					title: `Việc của ${username}`
				})
			);
		});
		const touched = mine.splice(Math.floor(random() * mine.length), Math.floor(random() * size * 0.4));
		const acts = touched.map(({ id, rev }) => asOfNow(changed('entries', id, rev, act(random, subjects))));
		// Counted before they are sent, so that all together write what was asked for and no more.
		progress.written += size;
		const outcomes = await phone.push(...creations, ...acts);
		for (const outcome of outcomes)
			if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
		for (const [place, { id }] of creations.entries()) {
			const outcome = outcomes[place];
			if (outcome?.outcome === 'applied') mine.push({ id, rev: outcome.rev });
		}
	}
}

/** A withdrawal, other words, or another subject: an entry that moves to another unit, out of a head's sight. */
function act(
	random: () => number,
	subjects: readonly (readonly [string, string])[]
): Readonly<Record<string, unknown>> {
	const [subjectName, subject] = subjects[Math.floor(random() * subjects.length)] ?? ['', ''];
	const acts = [
		{ state: 'withdrawn', withdrawReason: 'Ghi nhầm' },
		{ title: 'Viết lại cho rõ' },
		{ title: 'Viết lại cho rõ', subject, subjectName }
	];
	return acts[Math.floor(random() * acts.length)] ?? {};
}

function asOfNow(change: Change): Change {
	return { ...change, capturedAt: new Date().toISOString() };
}

/** A phone that pulls all the while. @returns how often */
async function follow(device: Device): Promise<number> {
	for (let passes = 1; ; passes += 1) {
		const isLast = progress.isOver;
		const passed = await device.pass();
		if (!passed.ok) throw new Error(JSON.stringify(passed.error));
		if (isLast) return passes;
		// Room for the writers: what counts is how the pulls fall between commits, not how many there are.
		await pause(25);
	}
}

/**
 * The control: what a cursor by the time of a row would have missed for good, asked at the same moments. It has gone past
 * a row that was stamped earlier than one that it has seen, and committed later. By the time at which the phone wrote it:
 * since few requests work at once, the server's own time of arrival is hardly ever out of order in a test this short.
 */
async function followByTime(phone: Phone): Promise<number> {
	let cursor = START;
	let stamp = '';
	let newest = '';
	let missed = 0;
	for (;;) {
		const isLast = progress.isOver;
		const page = await phone.pull(cursor, stamp);
		({ cursor, stamp } = page);
		const places = page.records.flatMap(({ collection, record }) =>
			collection === 'entries' && record.state === 'submitted' && record.title !== 'Viết lại cho rõ'
				? [`${record.capturedAt} ${record.id}`]
				: []
		);
		missed += places.filter((place) => place <= newest).length;
		newest = [newest, ...places].reduce((a, b) => (a > b ? a : b));
		if (isLast && !page.more) return missed;
		await pause(5);
	}
}

/** The administrator takes a role away and gives it back, as often as planned. */
async function turnRights(boss: Device, account: string): Promise<void> {
	let roles: readonly Role[] = ['reporter'];
	for (const turn of TURNS) {
		while (progress.written < turn) await pause(25);
		roles = roles.length === 1 ? ['reporter', 'standing'] : ['reporter'];
		const saved = await saveAccount(boss.store, account, { roles });
		if (!saved.ok) throw new Error(JSON.stringify(saved.error));
		await boss.passUntilQuiet();
	}
}

/** Every row that a phone shows, with its revision. */
async function shown({ db }: Device): Promise<ReadonlyMap<string, number>> {
	const tables = await Promise.all(
		COLLECTIONS.map(async (name) =>
			((await db[name].toArray()) as { id: string; rev: number }[]).map(
				(row) => [`${name}/${row.id}`, row.rev] as const
			)
		)
	);
	return new Map(tables.flat());
}

describe('P4: six write, nobody misses a row', () => {
	it(
		`${ROWS} entries with edits and withdrawals, read all the while by phones of every right`,
		async () => {
			// Own rows; a unit; everything; everything and own rows in turns.
			const names = ['minh', 'head', 'office', 'lan'] as const;
			const readers = await Promise.all(names.map((name) => ward.phone(name)));
			const boss = await ward.phone('boss');
			const account = readers[3]?.actor.account ?? '';
			const serverId = boss.server;
			const phones = await Promise.all(WRITERS.map((name) => phoneOf(ward.server, serverId, name, newId())));
			const byTime = await phoneOf(ward.server, serverId, 'office', newId());

			const reading = Promise.all(readers.map(follow));
			const control = followByTime(byTime);
			const turning = turnRights(boss, account);
			await Promise.all(phones.map((phone, place) => write(phone, WRITERS[place] ?? 'minh', place + 1)));
			await turning;
			progress.isOver = true;
			const passes = await reading;
			// Many pulls while it went on, or nothing was tried.
			expect(Math.min(...passes)).toBeGreaterThan(5);

			for (const [place, reader] of readers.entries()) {
				const fresh = await ward.phone(names[place] ?? 'minh');
				const [before, now] = [await shown(reader), await shown(fresh)];
				const missed = [...now].filter(([name, rev]) => before.get(name) !== rev);
				const tooMany = [...before.keys()].filter((name) => !now.has(name));
				expect({ reader: names[place], missed, tooMany }).toEqual({
					reader: names[place],
					missed: [],
					tooMany: []
				});
				expect(now.size).toBeGreaterThan(ROWS / 10);
				await fresh.db.delete();
			}
			expect(await control, 'a cursor by time missed nothing: this test is too weak').toBeGreaterThan(0);
		},
		ROWS * 30
	);
});
