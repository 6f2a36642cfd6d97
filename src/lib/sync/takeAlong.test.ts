import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fail, ok, type Result } from '$lib/domain/result';
import { idOf } from '$lib/domain/ward.fixture';
import { arrivedFile, councilPhone, jpegOf, photoNamed } from '$lib/store/along/along.fixture';
import { alongState } from '$lib/store/along/alongState';
import { readNote } from '$lib/store/along/note';
import { planAlong } from '$lib/store/along/planAlong';
import { cacheFile, cacheKey } from '$lib/store/fileCache';
import { heldFile } from '$lib/store/heldFile';
import { keepUnsentOnly } from '$lib/store/keepUnsentOnly';
import { makeRoom } from '$lib/store/makeRoom';
import type { StoreContext } from '$lib/store/context';
import { CAMPAIGN, entryHere, NOON, photo } from '$lib/store/ward.fixture';
import { applyPull } from './applyPull';
import { takeAlong, type AlongContext, type AlongProgress } from './takeAlong';

const jpeg = (word: string) => ok(new Blob([jpegOf(word)], { type: 'image/jpeg' }));
/** the word that an id of the fixture says */
const wordOf = (id: string) => id.replace(/0+$/, '');

afterEach(() => vi.restoreAllMocks());

/** A device with a server that gives what its ids say; `answer` puts something else in its place. */
function tablet({ db }: StoreContext, answer: (key: string) => Result<Blob> | undefined = () => undefined) {
	const stop = new AbortController();
	const server = {
		db,
		stop,
		asked: [] as string[],
		open: 0,
		widest: 0,
		rests: [] as number[],
		shown: [] as AlongProgress[],
		refreshed: 0,
		context: {
			...{ db, campaign: CAMPAIGN, signal: stop.signal, now: () => NOON },
			plan: () => planAlong(db, CAMPAIGN, NOON),
			async fetch(id, thumb) {
				const key = cacheKey(wordOf(id), thumb);
				server.asked.push(key);
				server.open += 1;
				server.widest = Math.max(server.widest, server.open);
				await new Promise((resolve) => setTimeout(resolve, 1));
				server.open -= 1;
				return answer(key) ?? jpeg(wordOf(id));
			},
			refresh: async () => void (server.refreshed += 1),
			progress: (at) => void server.shown.push(at),
			rest: async (failures) => void server.rests.push(failures)
		} satisfies AlongContext
	};
	return server;
}

const run = (at: ReturnType<typeof tablet>) => takeAlong(at.context);
const stateOf = async ({ db }: Pick<StoreContext, 'db'>) =>
	alongState(await planAlong(db, CAMPAIGN, NOON), await readNote(db, CAMPAIGN));
const through = { isThrough: true, failed: [], problem: null };

test('brings photos with their small pictures, so that they are there without the server', async () => {
	const at = tablet(await councilPhone(['one', 'two'], ['three']));
	expect(await run(at)).toEqual(through);
	expect(at.asked.toSorted()).toEqual(
		['one', 'two', 'three'].flatMap((word) => [word, `${word}.thumb`]).toSorted()
	);
	expect(await (await heldFile(at.db, idOf('two'), false))?.arrayBuffer()).toEqual(jpegOf('two'));
	expect(await heldFile(at.db, idOf('two'), true)).not.toBeNull();
	expect(await stateOf(at)).toMatchObject({ files: 3, taken: { files: 3 }, missing: { files: 0 }, at: NOON });
	expect(at.shown.at(-1)).toMatchObject({ done: { files: 3 }, all: { files: 3 } });
});

test('three requests at a time, however many files', async () => {
	const words = Array.from({ length: 20 }, (_, n) => `p${n}x`);
	const at = tablet(await councilPhone(words));
	expect(await run(at)).toEqual(through);
	expect([at.widest, at.asked.length]).toEqual([3, 40]);
});

test('counts files and bytes upwards, with what was here before', async () => {
	const one = await councilPhone(['one', 'two']);
	await run(tablet(one));
	await one.db.fileCache.delete(idOf('two'));
	const at = tablet(one);
	await run(at);
	const small = 15_000;
	expect(at.shown[0]).toEqual({
		...{
			phase: 'fetching',
			done: { files: 1, bytes: 41 + 2 * small },
			all: { files: 2, bytes: 82 + 2 * small }
		}
	});
	expect(at.shown.at(-1)?.done).toEqual({ files: 2, bytes: 82 + 2 * small });
});

describe('going on', () => {
	test('after a stop: what is here is not fetched again', async () => {
		const one = await councilPhone(['one', 'two', 'three', 'four', 'five', 'six']);
		const first = tablet(one, () => {
			if (first.asked.length >= 6) first.stop.abort();
			return undefined;
		});
		expect(await run(first)).toEqual({ isThrough: false, failed: [], problem: null });
		const here = await one.db.fileCache.count();
		expect(here).toBeGreaterThan(0);
		expect(await stateOf(first)).toMatchObject({ isTold: true, at: '', fresh: { files: 0 } });
		const second = tablet(one);
		expect(await run(second)).toEqual(through);
		expect(second.asked).toHaveLength(12 - here);
	});

	test('a line that is cut is waited for, and nothing is counted against a file', async () => {
		let dead = 40;
		const at = tablet(await councilPhone(['one', 'two']), () =>
			dead-- > 0 ? fail('network.unreachable') : undefined
		);
		expect(await run(at)).toEqual(through);
		// each longer than the one before
		expect(at.rests.slice(0, 4)).toEqual([1, 2, 3, 4]);
		expect(at.shown.some(({ phase }) => phase === 'waiting')).toBe(true);
	});

	test('a server whose places are taken is asked again a little later', async () => {
		let busy = 5;
		const at = tablet(await councilPhone(['one']), () => (busy-- > 0 ? fail('server.busy') : undefined));
		expect(await run(at)).toEqual(through);
		expect(at.rests).toEqual([1, 1, 1, 1, 1]);
	});

	test('what was only looked at, or made here, is not fetched at all', async () => {
		const one = await councilPhone(['one', 'two']);
		const kept = { type: 'image/jpeg', keptAt: NOON };
		for (const thumb of [false, true]) {
			await cacheFile(one.db, { id: cacheKey(idOf('one'), thumb), bytes: jpegOf('one'), ...kept });
		}
		const own = { id: idOf('two'), owner: idOf('deed0x') };
		await one.db.files.put({ ...own, type: 'image/jpeg', bytes: jpegOf('two'), sha256: '' });
		const at = tablet(one);
		expect(await run(at)).toEqual(through);
		expect(at.asked).toEqual([]);
		expect(await one.db.fileCache.where('along').equals(CAMPAIGN).count()).toBe(4);
	});

	test('files that arrive meanwhile come too', async () => {
		const one = await councilPhone(['one']);
		const at = tablet(one);
		const late = photoNamed('late');
		at.context.refresh = async () => {
			at.refreshed += 1;
			if (at.refreshed === 2) await one.db.attachments.put(arrivedFile(late, 'deed0x'));
		};
		await one.db.entries.update(idOf('deed0x'), { attachments: [photoNamed('one'), late] });
		expect(await run(at)).toEqual(through);
		expect(await stateOf(at)).toMatchObject({ taken: { files: 2 }, onTheWay: 0 });
	});
});

test('what was on its way then and has arrived since is new', async () => {
	const one = await councilPhone(['one', 'late']);
	await one.db.attachments.delete(idOf('late'));
	expect(await run(tablet(one))).toEqual(through);
	expect(await stateOf(one)).toMatchObject({ taken: { files: 1 }, onTheWay: 1, fresh: { files: 0 } });
	await one.db.attachments.put(arrivedFile(photoNamed('late'), 'deed0x'));
	expect(await stateOf(one)).toMatchObject({ taken: { files: 1 }, onTheWay: 0, fresh: { files: 1 } });
});

describe('what does not come', () => {
	test('bytes that are not those that were sent are not kept, and named at the end', async () => {
		const at = tablet(await councilPhone(['one', 'bad', 'two']), (key) =>
			key === 'bad' ? jpeg('evil') : undefined
		);
		const failed = [{ id: idOf('bad'), code: 'file.altered' }];
		expect(await run(at)).toEqual({ isThrough: true, failed, problem: null });
		expect(at.asked.filter((key) => key === 'bad')).toHaveLength(3);
		expect(await heldFile(at.db, idOf('bad'), false)).toBeNull();
		expect(await stateOf(at)).toMatchObject({
			taken: { files: 2 },
			failed: [{ code: 'file.altered', n: 1 }]
		});
	});

	test('a page in place of a small picture is no picture', async () => {
		const page = ok(new Blob(['<!doctype html>'], { type: 'text/plain' }));
		const at = tablet(await councilPhone(['one']), (key) => (key === 'one.thumb' ? page : undefined));
		expect((await run(at)).failed).toEqual([{ id: idOf('one'), code: 'file.altered' }]);
	});

	test.each(['file.missing', 'server.failed', 'network.timeout', 'network.portal', 'request.shape'])(
		'one file with %s never stops the rest',
		async (code) => {
			const words = Array.from({ length: 30 }, (_, n) => `p${n}x`);
			const at = tablet(await councilPhone(['bad', ...words]), (key) =>
				key === 'bad' ? fail(code) : undefined
			);
			expect(await run(at)).toEqual({ isThrough: true, failed: [{ id: idOf('bad'), code }], problem: null });
			expect(await stateOf(at)).toMatchObject({ taken: { files: 30 }, missing: { files: 1 } });
		}
	);

	test('a server that fails for everything is left alone soon', async () => {
		const words = Array.from({ length: 200 }, (_, n) => `p${n}x`);
		const at = tablet(await councilPhone(words), () => fail('server.failed', { status: 502 }));
		expect(await run(at)).toMatchObject({ isThrough: false, problem: { code: 'server.failed' } });
		expect(at.asked.length).toBeLessThan(20);
	});

	test.each(['session.expired', 'server.other', 'protocol.appOlder'])(
		'%s ends it: only the person can help',
		async (code) => {
			const at = tablet(await councilPhone(['one', 'two', 'three', 'four', 'five', 'six']), () => fail(code));
			expect(await run(at)).toMatchObject({ isThrough: false, problem: { code } });
			expect(at.asked.length).toBeLessThanOrEqual(3);
		}
	);
});

describe('rights withdrawn', () => {
	const page = (gone: readonly string[]) =>
		({
			...{ nonce: '', server: '', account: '', now: NOON, stamp: '', answer: 'fits', records: [] },
			gone: gone.map((id) => ({ collection: 'attachments', id })),
			...{ cursor: { seq: 9, hash: 'h' }, more: false, head: 9 }
		}) as never;

	test('while a file is on its way: it is not kept', async () => {
		const one = await councilPhone(['one', 'two']);
		const at = tablet(one);
		const { fetch } = at.context;
		at.context.fetch = async (...given) => {
			const answer = await fetch(...given);
			// once: what was written behind the page would stay
			if (given[0] === idOf('one') && !given[1]) await applyPull(one.db, page([idOf('one')]));
			return answer;
		};
		expect(await run(at)).toEqual(through);
		const two = [idOf('two'), `${idOf('two')}.thumb`];
		expect(await one.db.fileCache.toCollection().primaryKeys()).toEqual(two);
		expect(at.asked).not.toContain('one.thumb');
		expect(at.shown.at(-1)).toMatchObject({ done: { files: 1 }, all: { files: 1 } });
	});

	test('afterwards: the bytes go with the row', async () => {
		const one = await councilPhone(['one', 'two']);
		await run(tablet(one));
		await applyPull(one.db, page([idOf('one')]));
		expect(await one.db.fileCache.toCollection().primaryKeys()).toEqual([
			idOf('two'),
			`${idOf('two')}.thumb`
		]);
	});
});

describe('room (P9)', () => {
	const full = () => {
		throw new DOMException('no room', 'QuotaExceededError');
	};
	async function withOwnAndSeen(one: StoreContext): Promise<void> {
		const { db } = one;
		const own = { owner: idOf('own'), type: 'image/jpeg', bytes: photo('own').bytes, sha256: '' };
		await db.files.bulkPut([
			{ ...own, id: idOf('sent') },
			{ ...own, id: idOf('unsent') }
		]);
		const item = {
			...{ collection: 'attachments', baseRev: 0, fields: {}, capturedAt: NOON, clockOffset: 0 }
		};
		await db.outbox.bulkAdd([
			{ ...item, id: idOf('sent'), changeId: idOf('c1'), status: 'sent', sentAt: NOON },
			{ ...item, id: idOf('unsent'), changeId: idOf('c2'), status: 'waiting' }
		] as never[]);
		await db.fileCache.put({ id: 'seen', type: '', bytes: jpegOf('seen'), keptAt: NOON });
	}

	test('a phone without room says so, keeps what came, and gives up nothing of the own for it', async () => {
		const one = await councilPhone(['one', 'two', 'three', 'four', 'five']);
		await withOwnAndSeen(one);
		let room = 4;
		const { put } = IDBObjectStore.prototype;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
			if (this.name === 'fileCache' && room-- <= 0) full();
			return put.apply(this, row);
		});
		const at = tablet(one);
		expect(await run(at)).toMatchObject({ isThrough: false, problem: { code: 'storage.noRoom' } });
		vi.restoreAllMocks();
		expect(await one.db.fileCache.where('along').equals(CAMPAIGN).count()).toBe(4);
		// What was only looked at made way first.
		expect(await one.db.fileCache.get('seen')).toBeUndefined();
		expect(await one.db.files.toCollection().primaryKeys()).toEqual([idOf('sent'), idOf('unsent')]);
		expect(at.open).toBe(0);
	});

	test('it goes last of what can be had again, and never before own unsent work', async () => {
		const one = await councilPhone(['one']);
		await run(tablet(one));
		await withOwnAndSeen(one);
		const held = async () => [
			await one.db.fileCache.where('id').equals('seen').count(),
			await one.db.files.where('id').equals(idOf('sent')).count(),
			await one.db.fileCache.where('along').above('').count(),
			await one.db.files.where('id').equals(idOf('unsent')).count()
		];
		const seen = [await held()];
		while (await makeRoom(one.db)) seen.push(await held());
		expect(seen).toEqual([
			[1, 1, 2, 1],
			[0, 1, 2, 1],
			[0, 0, 2, 1],
			[0, 0, 0, 1]
		]);
	});

	test('what was taken along does not count among what was looked at, and keeps its mark', async () => {
		const one = await councilPhone(['one']);
		await run(tablet(one));
		const kept = { type: '', bytes: jpegOf('one'), keptAt: NOON };
		await cacheFile(one.db, { id: idOf('one'), ...kept });
		await one.db.fileCache.bulkPut(Array.from({ length: 800 }, (_, n) => ({ ...kept, id: `f${n}` })));
		await cacheFile(one.db, { ...kept, id: 'f900' });
		expect(await one.db.fileCache.where('along').equals(CAMPAIGN).count()).toBe(2);
		expect(await one.db.fileCache.orderBy('keptAt').count()).toBe(800);
	});
});

describe('the account goes (P7, P8)', () => {
	test('shut while files are on their way: quiet, and nothing is written behind the door', async () => {
		const one = await councilPhone(['one', 'two', 'three', 'four', 'five']);
		const at = tablet(one, () => {
			if (at.asked.length >= 4) {
				at.stop.abort();
				one.db.close();
			}
			return undefined;
		});
		const { context } = at;
		expect(await run(at)).toEqual({ isThrough: false, failed: [], problem: null });
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect([one.db.isShut, one.db.isOpen(), context.signal.aborted]).toEqual([true, false, true]);
		expect(at.asked.length).toBeLessThanOrEqual(6);
	});

	test('locked: nothing of it stays, nor that it was', async () => {
		const one = await councilPhone(['one']);
		await one.db.entries.put(entryHere('other'));
		await run(tablet(one));
		await keepUnsentOnly(one.db);
		expect([await one.db.fileCache.count(), await readNote(one.db, CAMPAIGN)]).toEqual([0, undefined]);
	});
});
