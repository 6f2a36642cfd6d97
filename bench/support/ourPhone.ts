/// <reference lib="dom" />
import { newId } from '../../src/lib/app/ids';
import type { Actor } from '../../src/lib/domain/access/actor';
import { createSyncApi } from '../../src/lib/remote/syncApi';
import { databaseName, LocalDatabase } from '../../src/lib/store/database';
import { addDraftFile, saveDraft } from '../../src/lib/store/drafts';
import { submitDraft } from '../../src/lib/store/entries/submitDraft';
import { writeMeta } from '../../src/lib/store/meta';
import { syncPass, type PassContext } from '../../src/lib/sync/pass';
import { makeDeeds, type DeedSize } from './deeds';
import { timed, type PagePhone } from './pagePhone';

export interface OurAccount {
	/** identity of the server */
	readonly server: string;
	readonly token: string;
	readonly person: string;
}

/** The app's own store and sync code on this page's IndexedDB. */
async function ourPhone(
	{ server, token, person }: OurAccount,
	form: Readonly<Record<string, unknown>>,
	size: DeedSize,
	seed: number
): Promise<PagePhone> {
	const { id: account } = JSON.parse(atob(token.split('.')[1] ?? '')) as { id: string };
	const db = new LocalDatabase(`${databaseName(server, account)}.${seed}`);
	const device = newId();
	await writeMeta(db, { device });
	const actor: Actor = { kind: 'account', account, person, roles: ['reporter'] };
	let requests = 0;
	const connection = {
		base: '',
		token: () => token,
		device: () => device,
		fetch: (input: RequestInfo | URL, init?: RequestInit) => {
			requests += 1;
			return fetch(input, init);
		}
	};
	const context: PassContext = {
		db,
		api: createSyncApi(connection, newId),
		expected: { server, account },
		now: () => Date.now(),
		renewed: async () => undefined,
		mayCarryFiles: async () => true,
		pause: () => new Promise((resolve) => setTimeout(resolve, 1_000)),
		progress: () => undefined
	};
	const pass = async () => {
		const done = await syncPass(context);
		if (!done.ok) throw new Error(JSON.stringify(done.error));
	};
	// The ward itself: units, people, the campaign.
	await pass();

	const store = {
		db,
		actor,
		now: () => new Date().toISOString(),
		newId,
		changed: () => undefined
	};
	const deeds = await makeDeeds(form, size, seed);
	for (const { id, fields, photo } of deeds) {
		const now = store.now();
		const draft = { id, createdAt: now, updatedAt: now, files: [], form: fields as never };
		await saveDraft(db, { ...draft, origin: { kind: 'new' } });
		if (photo) {
			const named = { kind: 'photo' as const, name: 'anh.jpg', caption: '', takenAt: '' };
			const file = { ...photo, ...named, type: 'image/jpeg', size: photo.bytes.byteLength };
			await addDraftFile(db, id, file, now);
		}
		const sent = await submitDraft(store, id);
		if (!sent.ok) throw new Error(JSON.stringify(sent.error));
	}
	return {
		requests: () => requests,
		push: () => timed(pass),
		pushWhatever: (wait) =>
			timed(async () => {
				for (;;) {
					const done = await syncPass(context);
					if (done.ok && (await db.outbox.where('status').equals('waiting').count()) === 0) return;
					await new Promise((resolve) => setTimeout(resolve, wait));
				}
			}),
		async arrived() {
			const wanted = new Set(deeds.flatMap(({ id, photo }) => (photo ? [id, photo.id] : [id])));
			const items = await db.outbox.where('status').equals('sent').toArray();
			return items.filter(({ id }) => wanted.has(id)).length;
		},
		destroy: () => db.delete()
	};
}

Object.assign(globalThis, { openPhone: ourPhone });
