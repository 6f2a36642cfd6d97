/**
 * Whether a server slows down as its log grows: the rates of sending and reading at 1,000, 20,000 and 200,000 entries:
 * `node bench/growth.bench.mjs [SIZE …]`. All entries go through the real door.
 */
import { loadRealWard } from './support/realWard.mjs';
import { median, row } from './support/report.mjs';

const given = process.argv.slice(2).map(Number);
const SIZES = given.length > 0 ? given : [1_000, 20_000, 200_000];
const TIMES = 11;
const PER_PUSH = 100;

/** @type {Map<unknown, { cursor: import('../src/lib/domain/changes/protocol').Cursor, stamp: string }>} */
const known = new Map();

const { applied, deedOf, startStreetWard } = await loadRealWard();
const ward = await startStreetWard();
try {
	const author = await ward.phone('kp1');
	const office = await ward.phone('thuongtruc');
	const head = await ward.phone('khoi1');
	/** @type {Record<string, number[]>} */
	const costs = {};
	let written = 0;
	for (const size of SIZES) {
		while (written < size - TIMES * PER_PUSH) await push(200);
		const fresh = await newest(office);
		/** @type {number[]} */
		const pushes = [];
		for (let n = 0; n < TIMES; n += 1) pushes.push(await timed(() => push(PER_PUSH)));
		// A phone that was away for the last thousand; one that begins; one that has everything; an edit of something old.
		const now = await newest(office);
		const { stamp } = await head.pull();
		const figures = {
			push: median(pushes) / PER_PUSH,
			pullLastThousand: await timedOften(() => office.pull(fresh.cursor, fresh.stamp)),
			pullLastThousandOfHead: await timedOften(() => head.pull(fresh.cursor, stamp)),
			pullFirstThousand: await timedOften(() => office.pull()),
			pullNothing: await timedOften(() => office.pull(now.cursor, now.stamp))
		};
		for (const [name, milliseconds] of Object.entries(figures)) {
			(costs[name] ??= []).push(milliseconds);
			row(`growth.${size}.${name}`, milliseconds, name === 'push' ? 'ms each' : 'ms');
		}
	}
	for (const [name, list] of Object.entries(costs)) {
		row(`growth.${name}`, Math.max(...list) / (list[0] ?? Number.NaN), '× the smallest', 2);
	}

	/** @param {number} count */
	async function push(count) {
		const deeds = Array.from({ length: count }, (_, n) =>
			deedOf(ward, 'bay', 'lan', {
				title: `Hướng dẫn bà con nộp hồ sơ trực tuyến (lần ${written + n})`,
				story: 'Trong buổi sáng đã giúp được nhiều lượt người; bà con khen cách làm gọn và dễ hiểu. '.repeat(
					4
				)
			})
		);
		await applied(author, deeds);
		written += count;
	}
} finally {
	await ward.server.stop();
}

/** The newest place of the log, without reading what lies before it. @param {import('../tests/support/phone').Phone} phone */
async function newest(phone) {
	let last = known.get(phone) ?? (await phone.pull());
	for (let more = true; more;) {
		const page = await phone.pull(last.cursor, last.stamp);
		({ more } = page);
		last = page;
	}
	known.set(phone, { cursor: last.cursor, stamp: last.stamp });
	return last;
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
	const started = performance.now();
	await work();
	return performance.now() - started;
}

/** @param {() => Promise<unknown>} work */
async function timedOften(work) {
	/** @type {number[]} */
	const list = [];
	for (let n = 0; n < TIMES; n += 1) list.push(await timed(work));
	return median(list);
}
