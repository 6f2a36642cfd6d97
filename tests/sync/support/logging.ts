import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../../../src/lib/app/ids';
import type { Result } from '../../../src/lib/domain/result';
import { dayOf } from '../../../src/lib/domain/time';
import { addDraftFile, saveDraft, type Draft } from '../../../src/lib/store/drafts';
import { submitDraft } from '../../../src/lib/store/entries/submitDraft';
import type { Device } from './device';
import type { Ward } from './ward';

/** Start of image and a frame header: 1200×900, three components. */
const JPEG_HEAD = [
	0xff, 0xd8, 0xff, 0xc0, 0x00, 0x11, 0x08, 0x03, 0x84, 0x04, 0xb0, 0x03, 0x01, 0x22, 0x00, 0x02, 0x11, 0x01,
	0x03, 0x11, 0x01
];

/** Bytes that pass for a small photo: a JPEG's head and noise. */
export function photoBytes(size = 20_000): ArrayBuffer {
	const bytes = randomBytes(size);
	bytes.set(JPEG_HEAD, 0);
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + size) as ArrayBuffer;
}

/** As much of a phone as a person's acts need. */
export type Hand = Pick<Device, 'db' | 'store'>;

/** What a person does on the quick log, through the store's own commands. @returns id of the entry */
export async function logDeed(...written: Parameters<typeof writeDraft>): Promise<string> {
	const draft = await writeDraft(...written);
	const sent: Result<unknown> = await submitDraft(written[0].store, draft);
	if (!sent.ok) throw new Error(JSON.stringify(sent.error));
	return draft;
}

/** The same without *Gửi*. @returns id of the draft */
export async function writeDraft(
	device: Hand,
	ward: Pick<Ward, 'campaign' | 'people'>,
	title: string,
	photos: readonly ArrayBuffer[] = [],
	words: Partial<Draft['form']> = {}
): Promise<string> {
	const { db, store } = device;
	const now = store.now();
	const draft: Draft = {
		id: newId(),
		createdAt: now,
		updatedAt: now,
		origin: { kind: 'new' },
		files: [],
		form: {
			campaign: ward.campaign,
			subjectKind: 'person',
			subject: ward.people.lan ?? '',
			subjectName: 'lan',
			day: dayOf(store.correctedNow()),
			title,
			story: '',
			place: '',
			figures: [],
			area: '',
			criteria: [],
			figureIndices: [],
			author: store.actor.person,
			...words
		}
	};
	await saveDraft(db, draft);
	for (const bytes of photos) await addPhoto(device, draft.id, bytes);
	return draft.id;
}

/** A photo that was taken into a draft. */
export async function addPhoto({ db, store }: Hand, draft: string, bytes: ArrayBuffer): Promise<void> {
	const sha256 = createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
	const named = { sha256, kind: 'photo' as const, name: 'anh.jpg', caption: '', takenAt: '' };
	const file = { id: newId(), type: 'image/jpeg', bytes, size: bytes.byteLength, ...named };
	await addDraftFile(db, draft, file, store.now());
}
