import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addMilliseconds, DAY_MS } from '$lib/domain/time';
import { idOf } from '$lib/domain/ward.fixture';
import { writeMeta } from '$lib/store/meta';
import { NOON, phone } from '$lib/store/ward.fixture';
import { forgetOldSent } from './keep';

it('lets go of what was confirmed long ago, but of nothing that has to go again', async () => {
	const { db } = await phone();
	const bytes = {
		owner: idOf('deed'),
		type: 'image/jpeg',
		bytes: new ArrayBuffer(3),
		sha256: ''
	};
	const change = {
		collection: 'attachments',
		baseRev: 0,
		fields: {},
		capturedAt: NOON,
		clockOffset: 0
	} as const;
	for (const [word, status] of [
		['old', 'sent'],
		// The server was restored: what it had confirmed waits again.
		['again', 'waiting']
	] as const) {
		await db.files.put({ ...bytes, id: idOf(word) });
		const item = { ...change, id: idOf(word), changeId: idOf(`c${word}`), status };
		await db.outbox.add(status === 'sent' ? { ...item, sentAt: NOON } : item);
	}
	// The phone's clock runs ten years ahead, and knows it.
	const tenYears = 3_650 * DAY_MS;
	const heard = (days: number) =>
		writeMeta(db, { lastSync: addMilliseconds(NOON, days * DAY_MS + tenYears), clockOffset: -tenYears });
	await forgetOldSent(db);
	await heard(13);
	await forgetOldSent(db);
	expect(await db.files.count()).toBe(2);
	await heard(15);
	await forgetOldSent(db);
	expect(await db.files.toCollection().primaryKeys()).toEqual([idOf('again')]);
	expect((await db.outbox.toArray()).map(({ id }) => id)).toEqual([idOf('again')]);
});
