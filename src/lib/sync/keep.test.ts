import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { idOf } from '$lib/domain/ward.fixture';
import { NOON, phone } from '$lib/store/ward.fixture';
import { forgetOldSent } from './keep';

it('lets go of what was confirmed long ago, but of nothing that has to go again', async () => {
	const { db } = await phone();
	const bytes = {
		owner: idOf('deed'),
		type: 'image/jpeg',
		bytes: new ArrayBuffer(3),
		sha256: '',
		sentAt: NOON
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
	await forgetOldSent(db, Date.parse(NOON) + 13 * 86_400_000);
	expect(await db.files.count()).toBe(2);
	await forgetOldSent(db, Date.parse(NOON) + 15 * 86_400_000);
	expect(await db.files.toCollection().primaryKeys()).toEqual([idOf('again')]);
	expect((await db.outbox.toArray()).map(({ id }) => id)).toEqual([idOf('again')]);
});
