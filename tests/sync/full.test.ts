import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { SyncEngine, type EngineState } from '../../src/lib/sync/engine';
import type { Device } from './support/device';
import { logDeed, photoBytes } from './support/logging';
import { startWard, type Ward } from './support/ward';

let ward: Ward;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.server.stop());

const { put } = IDBObjectStore.prototype;
afterEach(() => {
	IDBObjectStore.prototype.put = put;
});

/** From the n-th row on the phone has no room for any more. */
function fillUpAfter(rows: number): void {
	let written = 0;
	IDBObjectStore.prototype.put = function (...row) {
		written += 1;
		if (written > rows) throw new DOMException('no room', 'QuotaExceededError');
		return put.apply(this, row);
	};
}

function engineOf(phone: Device, states: EngineState[]): SyncEngine {
	return new SyncEngine({
		pass: phone.passParts,
		lockName: '',
		locks: undefined,
		onState: (state) => states.push(state),
		random: () => 1,
		// The test itself wakes it.
		timers: { set: () => undefined, clear: () => undefined }
	});
}

it.each([0, 1, 2, 3, 5, 8, 13])(
	'a phone that is full after %i more rows says so, counts nothing as sent that it could not note, and ends the same',
	async (rows) => {
		const minh = await ward.phone('minh');
		const title = `Gửi khi máy đầy ${rows}`;
		const id = await logDeed(minh, ward, title, [photoBytes(), photoBytes()]);
		const states: EngineState[] = [];
		const engine = engineOf(minh, states);
		fillUpAfter(rows);
		await engine.wake();
		IDBObjectStore.prototype.put = put;
		const problem = states.at(-1)?.problem;
		expect(problem).toEqual({ code: 'storage.noRoom' });

		// What counts as sent is at the server, by its name.
		const office = await ward.phone('office');
		const sent = await minh.db.outbox.where('status').equals('sent').toArray();
		for (const item of sent) {
			const table = item.collection === 'entries' ? office.db.entries : office.db.attachments;
			expect(await table.get(item.id), `${item.collection} after ${rows} rows`).toBeDefined();
		}
		await engine.wake();
		engine.stop();
		expect(states.at(-1)).toMatchObject({ problem: null });
		expect(await minh.unsent()).toBe(0);

		await office.passUntilQuiet();
		expect(await office.db.entries.filter((entry) => entry.title === title).count()).toBe(1);
		expect(await office.db.attachments.where('record').equals(id).count()).toBe(2);
		expect(await minh.db.entries.get(id)).toMatchObject({ sync: 'confirmed', title });
	}
);
