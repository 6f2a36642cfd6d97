import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fail, ok, type Result } from '$lib/domain/result';
import { idOf } from '$lib/domain/ward.fixture';
import { councilPhone, jpegOf } from '$lib/store/along/along.fixture';
import type { AlongState } from '$lib/store/along/alongState';
import { writeMeta } from '$lib/store/meta';
import { CAMPAIGN, NOON } from '$lib/store/ward.fixture';
import { TakingAlong, type AlongParts } from './takingAlong.svelte';

const wordOf = (id: string) => id.replace(/0+$/, '');

/** Locks as a browser has them, shared by the tabs of a test. */
function lockManager(): Pick<LockManager, 'request'> {
	const taken = new Set<string>();
	const request = async (name: string, _: LockOptions, work: (lock: Lock | null) => unknown) => {
		if (taken.has(name)) return work(null);
		taken.add(name);
		try {
			return await work({ name, mode: 'exclusive' });
		} finally {
			taken.delete(name);
		}
	};
	return { request: request as LockManager['request'] };
}

async function tablet(words: readonly string[], over: Partial<AlongParts> = {}) {
	const { db } = await councilPhone(words);
	const parts: AlongParts = {
		db,
		now: () => NOON,
		correctedNow: () => NOON,
		fetch: async (id): Promise<Result<Blob>> => ok(new Blob([jpegOf(wordOf(id))], { type: 'image/jpeg' })),
		refresh: async () => undefined,
		rest: async () => undefined,
		left: async () => null,
		isOnWifi: () => true,
		locks: lockManager(),
		lockName: 'along',
		...over
	};
	const along = new TakingAlong(parts);
	const told: AlongState[] = [];
	const stop = along.watch(CAMPAIGN, (state) => void told.push(state));
	await vi.waitFor(() => expect(told).not.toEqual([]));
	return { db, parts, along, told, stop, last: () => told.at(-1) };
}

test('says how much there is before it begins, and how much is here when it has ended', async () => {
	const { along, last, stop } = await tablet(['one', 'two']);
	expect(last()).toMatchObject({
		isTold: false,
		taken: { files: 0 },
		missing: { files: 2, bytes: 2 * 15_041 }
	});
	await along.start(CAMPAIGN);
	expect([along.run, along.ending]).toEqual([null, { campaign: CAMPAIGN, kind: 'through' }]);
	await vi.waitFor(() =>
		expect(last()).toMatchObject({ taken: { files: 2 }, missing: { files: 0 }, at: NOON })
	);
	await along.drop(CAMPAIGN);
	await vi.waitFor(() => expect(last()).toMatchObject({ isTold: false, taken: { files: 0 } }));
	stop();
});

test('goes on while no screen looks', async () => {
	const { along, stop, db } = await tablet(['one', 'two', 'three']);
	const going = along.start(CAMPAIGN);
	stop();
	await going;
	expect(await db.fileCache.where('along').equals(CAMPAIGN).count()).toBe(6);
});

test('does not begin without room beside the own photos, and says what is needed', async () => {
	const fetch = vi.fn();
	const { along } = await tablet(['one'], { left: async () => 50_010_000, fetch });
	await along.start(CAMPAIGN);
	expect(along.ending).toEqual({ campaign: CAMPAIGN, kind: 'noRoom', need: 15_041, left: 50_010_000 });
	expect(fetch).not.toHaveBeenCalled();
});

test('asks the person where photos wait for Wi-Fi, and only there', async () => {
	const { along, db } = await tablet(['one'], { isOnWifi: () => false });
	expect(await along.waitsForWifi()).toBe(false);
	await writeMeta(db, { photosOnWifiOnly: true });
	expect(await along.waitsForWifi()).toBe(true);
	const atHome = await tablet(['one']);
	await writeMeta(atHome.db, { photosOnWifiOnly: true });
	expect(await atHome.along.waitsForWifi()).toBe(false);
});

test('one tab does it', async () => {
	const { along, parts } = await tablet(['one', 'two']);
	const other = new TakingAlong(parts);
	const going = along.start(CAMPAIGN);
	await other.start(CAMPAIGN);
	expect(other.ending).toMatchObject({ kind: 'elsewhere' });
	await going;
	expect(along.ending).toMatchObject({ kind: 'through' });
});

test('stopped by the person: what came stays, and it can go on', async () => {
	let asked = 0;
	const { along, db, last } = await tablet(['one', 'two', 'three', 'four', 'five', 'six'], {
		fetch: async (id) => {
			asked += 1;
			if (asked === 5) along.cancel();
			return ok(new Blob([jpegOf(wordOf(id))], { type: 'image/jpeg' }));
		}
	});
	await along.start(CAMPAIGN);
	expect(along.ending).toMatchObject({ kind: 'stopped' });
	const here = await db.fileCache.count();
	expect(here).toBeGreaterThan(0);
	await vi.waitFor(() => expect(last()).toMatchObject({ isTold: true, at: '' }));
	await along.start(CAMPAIGN);
	expect(along.ending).toMatchObject({ kind: 'through' });
	expect(await db.fileCache.count()).toBe(12);
});

test('a session that ran out is told', async () => {
	const { along } = await tablet(['one'], { fetch: async () => fail('session.expired') });
	await along.start(CAMPAIGN);
	expect(along.ending).toMatchObject({ kind: 'problem', problem: { code: 'session.expired' } });
});

test('shut with its account: the requests are cut, nothing is written and nothing begins again', async () => {
	const cut: boolean[] = [];
	const { along, db } = await tablet(['one', 'two', 'three', 'four'], {
		fetch: (id, thumb, signal) =>
			new Promise((resolve) => {
				signal.addEventListener('abort', () => {
					cut.push(true);
					resolve(ok(new Blob([jpegOf(wordOf(id))], { type: 'image/jpeg' })));
				});
			})
	});
	const going = along.start(CAMPAIGN);
	await new Promise((resolve) => setTimeout(resolve, 50));
	along.shut();
	db.close();
	await going;
	expect(cut.length).toBeGreaterThan(0);
	expect([along.run, db.isOpen()]).toEqual([null, false]);
	await along.start(CAMPAIGN);
	expect(along.run).toBeNull();
	await db.open();
	expect(await db.fileCache.count()).toBe(0);
});

test('new files are told as soon as the log brings them', async () => {
	const { along, db, last } = await tablet(['one']);
	await along.start(CAMPAIGN);
	const { arrivedFile, photoNamed } = await import('$lib/store/along/along.fixture');
	const late = photoNamed('late');
	await db.entries.update(idOf('deed0x'), { attachments: [photoNamed('one'), late] });
	await db.attachments.put(arrivedFile(late, 'deed0x'));
	await writeMeta(db, { cursor: { seq: 12, hash: 'h' } });
	await vi.waitFor(() => expect(last()).toMatchObject({ fresh: { files: 1 }, taken: { files: 1 } }), 6_000);
});
