/// <reference lib="dom" />
import { idFromBytes } from '../../src/lib/domain/ids';
import { LocalDatabase } from '../../src/lib/store/database';
import type { StoreContext } from '../../src/lib/store/context';
import { addDraftFile, saveDraft, type Draft } from '../../src/lib/store/drafts';
import { submitDraft } from '../../src/lib/store/entries/submitDraft';

/** The store's own commands with a photo each, one after the other; bundled for the page by `save.bench.mjs`. */
export interface Saved {
	/** ms from the command's start until its transaction is committed */
	readonly photo: readonly number[];
	readonly entry: readonly number[];
}

async function saveHere(rounds: number, bytesEach: number): Promise<Saved> {
	const name = (await indexedDB.databases())
		.map((one) => one.name ?? '')
		.find((one) => one.split('.').length === 3);
	const db = new LocalDatabase(name ?? '');
	await db.open();
	const [campaign] = await db.campaigns.toArray();
	const [me, other] = await db.people.toArray();
	if (!campaign || !me || !other) throw new Error('nothing was seeded');
	const actor = { kind: 'account', account: 'account00000000', person: me.id, roles: ['reporter'] } as const;
	const now = () => new Date().toISOString();
	const context: StoreContext = { db, actor, now, newId, changed: () => undefined };
	const photo: number[] = [];
	const entry: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const draft: Draft = {
			id: newId(),
			createdAt: now(),
			updatedAt: now(),
			origin: { kind: 'new' },
			files: [],
			form: {
				campaign: campaign.id,
				subjectKind: 'person',
				subject: other.id,
				subjectName: other.name,
				day: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
				title: `Hướng dẫn bà con nộp hồ sơ trực tuyến, lần ${round}`,
				story: 'Buổi sáng ở nhà văn hóa khu phố, bà con khen cách làm gọn và dễ hiểu.',
				place: 'Nhà văn hóa khu phố 3',
				figures: [],
				area: '',
				criteria: [],
				figureIndices: [],
				author: me.id
			}
		};
		await saveDraft(db, draft);
		const bytes = noise(bytesEach);
		const thumb = noise(12_000);
		const file = {
			id: newId(),
			sha256: await hashOf(bytes),
			kind: 'photo',
			name: 'anh.jpg',
			caption: '',
			takenAt: ''
		} as const;
		const stored = { ...file, type: 'image/jpeg', bytes, thumb, size: bytesEach };
		photo.push(await timed(() => addDraftFile(db, draft.id, stored, now())));
		entry.push(
			await timed(async () => {
				const sent = await submitDraft(context, draft.id);
				if (!sent.ok) throw new Error(JSON.stringify(sent.error));
			})
		);
	}
	db.close();
	return { photo, entry };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await act();
	return performance.now() - started;
}

function newId(): string {
	return idFromBytes(crypto.getRandomValues(new Uint8Array(40))) ?? newId();
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a compressed photo looks like to a disk. */
function noise(size: number): ArrayBuffer {
	const bytes = new Uint8Array(size);
	for (let at = 0; at < size; at += 65_536)
		crypto.getRandomValues(bytes.subarray(at, Math.min(size, at + 65_536)));
	return bytes.buffer;
}

Object.assign(globalThis, { saveHere });
