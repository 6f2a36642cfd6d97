import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { idOf } from '$lib/domain/ward.fixture';
import { cacheFile, cacheKey } from './fileCache';
import { heldFile } from './heldFile';
import { NOON, phone } from './ward.fixture';

const bytesOf = (...values: number[]) => new Uint8Array(values).buffer;
const seen = async (blob: Blob | null) => blob && [...new Uint8Array(await blob.arrayBuffer())];

test('an own thumbnail, an own file, then what was looked at before', async () => {
	const { db } = await phone();
	const id = idOf('photo');
	const type = 'image/jpeg';
	expect(await heldFile(db, id, true)).toBeNull();
	await cacheFile(db, { id: cacheKey(id, true), type, bytes: bytesOf(1), keptAt: NOON });
	expect(await seen(await heldFile(db, id, true))).toEqual([1]);
	expect(await heldFile(db, id, false)).toBeNull();
	await cacheFile(db, { id: cacheKey(id, false), type, bytes: bytesOf(2), keptAt: NOON });
	expect(await seen(await heldFile(db, id, false))).toEqual([2]);
	await db.files.put({ id, owner: idOf('e'), type, bytes: bytesOf(3), sha256: '' });
	expect(await seen(await heldFile(db, id, false))).toEqual([3]);
	await db.thumbs.put({ id, owner: idOf('e'), bytes: bytesOf(4) });
	expect(await seen(await heldFile(db, id, true))).toEqual([4]);
});

test('the oldest make way, big documents and a full phone keep nothing', async () => {
	const { db } = await phone();
	const file = (n: number) => ({
		...{ id: `f${n}`, type: 'image/jpeg', bytes: bytesOf(n) },
		keptAt: new Date(Date.parse(NOON) + n).toISOString()
	});
	await db.fileCache.bulkPut(Array.from({ length: 800 }, (_, n) => file(n)));
	await cacheFile(db, file(800));
	expect([await db.fileCache.count(), await db.fileCache.get('f0')]).toEqual([800, undefined]);
	await cacheFile(db, { ...file(900), bytes: new ArrayBuffer(2_000_000) });
	expect(await db.fileCache.get('f900')).toBeUndefined();
	vi.spyOn(db.fileCache, 'put').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	await expect(cacheFile(db, file(901))).resolves.toBeUndefined();
});
