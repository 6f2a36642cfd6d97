/// <reference lib="dom" />
import { makeDeeds, type DeedSize } from './deeds';
import { timed, type PagePhone } from './pagePhone';

/** As much of RxDB as is used here; its own types stand in the peers' folder. */
interface Collection {
	bulkInsert(docs: readonly object[]): Promise<unknown>;
}
interface Replication {
	readonly error$: { subscribe(next: (problem: unknown) => void): unknown };
	awaitInitialReplication(): Promise<unknown>;
}
// Resolved in the peers' folder when the page's script is made.
declare function require(name: 'rxdb/plugins/core'): {
	createRxDatabase(options: object): Promise<{
		addCollections(options: object): Promise<{ readonly deeds: Collection }>;
		remove(): Promise<unknown>;
	}>;
};
declare function require(name: 'rxdb/plugins/storage-dexie'): { getRxStorageDexie(): object };
declare function require(name: 'rxdb/plugins/replication'): {
	replicateRxCollection(options: object): Replication;
};
const { createRxDatabase } = require('rxdb/plugins/core');
const { getRxStorageDexie } = require('rxdb/plugins/storage-dexie');
const { replicateRxCollection } = require('rxdb/plugins/replication');

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** How many creations are under way at once: more brought nothing against PocketBase 0.39. */
const AT_ONCE = 8;

/**
 * RxDB with its storage over Dexie on this page's IndexedDB, and a small adapter to PocketBase's record API: a record is
 * there when the answer names it, or when its id is taken already.
 */
async function rxPhone(
	token: string,
	form: Readonly<Record<string, unknown>>,
	size: DeedSize,
	seed: number
): Promise<PagePhone> {
	const database = await createRxDatabase({ name: `phone${seed}`, storage: getRxStorageDexie() });
	const text = { type: 'string' };
	const list = { type: 'array', items: { type: 'object' } };
	const { deeds } = await database.addCollections({
		deeds: {
			schema: {
				version: 0,
				primaryKey: 'id',
				type: 'object',
				properties: {
					id: { type: 'string', maxLength: 15 },
					...Object.fromEntries(
						Object.entries(form).map(([name, value]) => [name, Array.isArray(value) ? list : text])
					),
					title: text,
					story: text,
					state: text
				}
			}
		}
	});
	const made = await makeDeeds({ ...form, state: 'submitted' }, size, seed);
	await deeds.bulkInsert(made.map(({ id, fields }) => ({ id, ...fields })));
	const sent = new Set<string>();
	let requests = 0;

	const send = async (row: Row) => {
		requests += 1;
		const answer = await fetch('/api/collections/deeds/records', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Authorization: token },
			body: JSON.stringify(row)
		});
		const body = await answer.json();
		const isThere = body.id === row.id || body.data?.id?.code === 'validation_not_unique';
		if (!isThere) throw new Error(JSON.stringify(body));
		sent.add(row.id);
	};
	const handler = async (rows: readonly { readonly newDocumentState: Row & { _deleted?: boolean } }[]) => {
		const waiting = rows.map(({ newDocumentState: { _deleted, ...row } }) => row as Row);
		const worker = async () => {
			for (let row = waiting.shift(); row; row = waiting.shift()) await send(row);
		};
		await Promise.all(Array.from({ length: AT_ONCE }, worker));
		return [];
	};
	return {
		requests: () => requests,
		push: () =>
			timed(async () => {
				const going = replicateRxCollection({
					collection: deeds,
					replicationIdentifier: `push${seed}`,
					live: false,
					waitForLeadership: false,
					push: { batchSize: 100, handler }
				});
				await new Promise((resolve, reject) => {
					going.error$.subscribe(reject);
					void going.awaitInitialReplication().then(resolve);
				});
			}),
		pushWhatever: () => Promise.reject(new Error('not measured')),
		arrived: async () => sent.size,
		destroy: async () => void (await database.remove())
	};
}

Object.assign(globalThis, { openPhone: rxPhone });
