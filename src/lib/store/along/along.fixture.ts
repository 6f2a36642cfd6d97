import { createHash } from 'node:crypto';
import type { NamedFile } from '$lib/domain/attachments/namedFile';
import type { Nomination } from '$lib/domain/nominations/nomination';
import { actor, idOf } from '$lib/domain/ward.fixture';
import type { StoreContext } from '../context';
import { entryIndexOf } from '../entryIndex';
import type { LocalOf } from '../rows';
import { CAMPAIGN, entryHere, NOON, phone } from '../ward.fixture';

/** Bytes that begin as a JPEG does, so that they pass for a small picture too. */
export function jpegOf(word: string, size = 41): ArrayBuffer {
	const bytes = new Uint8Array(size);
	bytes.set([0xff, 0xd8, 0xff, 0xe0]);
	bytes.set(new TextEncoder().encode(word).slice(0, size - 4), 4);
	return bytes.buffer;
}

/** A photo as a record names it; its bytes are those of {@link jpegOf}. */
export function photoNamed(word: string, fields: Partial<NamedFile> = {}): NamedFile {
	const bytes = new Uint8Array(jpegOf(word));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const known = { kind: 'photo', name: `${word}.jpg`, size: bytes.length, caption: '', takenAt: '' } as const;
	return { id: idOf(word), sha256, ...known, ...fields };
}

/** The file's row, as the server gives it when the bytes have arrived. */
export function arrivedFile(file: NamedFile, record: string): LocalOf<'attachments'> {
	const { id, sha256, kind, size } = file;
	const rest = { rev: 8, owner: 'entries', record: idOf(record), reporter: idOf('alan') } as const;
	return { id, sha256, kind, size, ...rest, sync: 'confirmed', gen: 1 };
}

export function nominated(subject: string, fields: Partial<Nomination> = {}): LocalOf<'nominations'> {
	return {
		id: idOf(`n${subject}`),
		...{ rev: 9, campaign: CAMPAIGN, rulesVersion: 1, level: 'ward' },
		...{ subjectKind: 'person', subject: idOf(subject), subjectName: subject, unit: idOf('desk') },
		...{ position: '', reason: '', reportForm: '', report: [], reportReady: false, directWork: '' },
		...{ state: 'proposed', screening: [], screeningNote: '', meeting: '', award: '' },
		...{ reporter: idOf('achair'), proposer: idOf('chair'), proposedAt: NOON },
		...{ screenedBy: '', screenedAt: '', screenedRev: 0 },
		...fields,
		...{ sync: 'confirmed', gen: 1 }
	} as LocalOf<'nominations'>;
}

/**
 * A council member's phone with two nominees: Minh with an attested entry for each of these lists of photos, all of which
 * have arrived, and Hoa with none.
 */
export async function councilPhone(...photos: readonly (readonly string[])[]): Promise<StoreContext> {
	const context = await phone(actor('member', 'member'));
	const { db } = context;
	await db.nominations.bulkPut([nominated('minh'), nominated('hoa')]);
	for (const [n, words] of photos.entries()) {
		const attachments = words.map((word) => photoNamed(word));
		await db.entries.put(entryHere(`deed${n}x`, { state: 'attested', attachments }));
		await db.attachments.bulkPut(attachments.map((file) => arrivedFile(file, `deed${n}x`)));
	}
	await entryIndexOf(db).settled();
	return context;
}
