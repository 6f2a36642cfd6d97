import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { idOf } from '$lib/domain/ward.fixture';
import { entryHere, NOON, phone, photo } from '$lib/store/ward.fixture';
import type { OutboxStatus } from '$lib/store/outbox';
import { filesToSend } from './filesToSend';

const change = { baseRev: 0, capturedAt: NOON, clockOffset: 0 } as const;
const named = ({ bytes: _, thumb: __, type: ___, ...file }: ReturnType<typeof photo>) => file;

/** An entry that the server has with an old photo that is still to come, and an edit of it with a new one. */
async function editedWithPhoto(edit: OutboxStatus) {
	const { db } = await phone();
	const [old, fresh] = [named(photo('old')), named(photo('new'))];
	const { sync: _, gen: __, ...base } = entryHere('deed', { attachments: [old] });
	await db.entries.put({ ...base, attachments: [old, fresh], sync: 'waiting', gen: 1, base });
	await db.outbox.add({
		...{ ...change, changeId: idOf('edit'), collection: 'entries', id: idOf('deed'), status: edit },
		fields: { attachments: [old, fresh] }
	});
	for (const { id, sha256 } of [old, fresh]) {
		const fields = { record: idOf('deed'), sha256, size: 4 };
		await db.outbox.add({
			...{ ...change, changeId: `c${id}`, collection: 'attachments', id, status: 'waiting', fields }
		});
	}
	return db;
}

it.each(['waiting', 'refused', 'conflict'] as const)(
	'a file that only a %s edit names stays with it; one that the server was told of goes',
	async (edit) => {
		const db = await editedWithPhoto(edit);
		expect((await filesToSend(db)).map(({ id }) => id)).toEqual([idOf('old')]);
	}
);

it('goes once the edit is confirmed, or gone: then the server says whether it has a place', async () => {
	for (const settle of ['sent', 'gone'] as const) {
		const db = await editedWithPhoto(settle === 'sent' ? 'sent' : 'waiting');
		if (settle === 'gone') await db.outbox.where('changeId').equals(idOf('edit')).delete();
		expect((await filesToSend(db)).map(({ id }) => id)).toEqual([idOf('old'), idOf('new')]);
	}
});
