import { expect } from 'vitest';
import type { Entry } from '../../../src/lib/domain/entries/entry';
import { saveDraft } from '../../../src/lib/store/drafts';
import { openEntryDraft } from '../../../src/lib/store/entries/openEntryDraft';
import { submitDraft } from '../../../src/lib/store/entries/submitDraft';
import type { LocalOf } from '../../../src/lib/store/rows';
import type { OutboxItem } from '../../../src/lib/store/outbox';
import type { Device } from './device';
import { addPhoto, logDeed, type Hand } from './logging';
import type { Ward } from './ward';

/** Why an entry goes back; long enough for the rules. */
export const REASON = 'Xin ghi rõ ngày và nơi làm việc này.';

/** The phones of a story about one entry: two of its author, its head's and the standing body's. */
export interface FourPhones {
	readonly street: Device;
	readonly home: Device;
	readonly head: Device;
	readonly office: Device;
	/** logs a deed that every phone then holds */
	deed(title: string, photos?: readonly ArrayBuffer[]): Promise<string>;
	/** every phone has sent what it has and seen what the others sent */
	everybody(): Promise<void>;
	/** after that all show the same of an entry, and this */
	agree(id: string, expected: Partial<Entry>): Promise<void>;
	/** forgets what an earlier story left parked */
	tidy(): Promise<void>;
}

export async function fourPhones(ward: Ward): Promise<FourPhones> {
	const [street, home, head, office] = [
		await ward.phone('minh'),
		await ward.phone('minh'),
		await ward.phone('head'),
		await ward.phone('office')
	];
	const all = [street, home, head, office];
	const four: FourPhones = {
		street,
		home,
		head,
		office,
		async deed(title, photos = []) {
			const id = await logDeed(street, ward, title, photos);
			await street.passUntilQuiet();
			await four.everybody();
			return id;
		},
		async everybody() {
			for (const phone of all) await phone.passUntilQuiet();
			for (const phone of all) await phone.pass();
		},
		async agree(id, expected) {
			await four.everybody();
			const rev = (await entryOn(office, id))?.rev;
			for (const phone of all) {
				expect(await entryOn(phone, id)).toMatchObject({ ...expected, rev, sync: 'confirmed' });
			}
		},
		async tidy() {
			for (const { db } of all) await db.outbox.where('status').notEqual('sent').delete();
		}
	};
	return four;
}

/** What a person does on the form of an entry. @returns the entry that the words are in */
export async function edit(
	phone: Hand,
	id: string,
	words: Partial<Entry>,
	photos: readonly ArrayBuffer[] = []
): Promise<string> {
	const opened = await openEntryDraft(phone.store, id);
	if (!opened.ok) throw new Error(opened.error.code);
	await saveDraft(phone.db, { ...opened.value, form: { ...opened.value.form, ...words } as never });
	for (const bytes of photos) await addPhoto(phone, id, bytes);
	const sent = await submitDraft(phone.store, id);
	if (!sent.ok) throw new Error(sent.error.code);
	return sent.value.id;
}

export function parked(phone: Hand): Promise<OutboxItem[]> {
	return phone.db.outbox.where('status').anyOf('refused', 'conflict').toArray();
}

export function entryOn(phone: Device, id: string): Promise<LocalOf<'entries'> | undefined> {
	return phone.db.entries.get(id);
}

export async function accepted(answer: Promise<unknown>): Promise<void> {
	expect(await answer).toMatchObject({ ok: true });
}
