import { fail, ok, type Result } from '$lib/domain/result';
import type { NamedFile } from '$lib/domain/attachments/namedFile';
import type { StoreContext } from '../context';
import type { Draft } from '../drafts';
import { lasting } from '../lasting';
import { plain } from '../rows';
import { letGo } from '../parked';
import { wordsOf } from './openEntryDraft';

/**
 * Takes the words that came too late for a withdrawn entry into a new draft, with the photos whose bytes are still on
 * this phone; the refused changes end with it.
 * @returns the draft, on disk, and how many files could not come along; `record.unknown` when nothing is left to take
 */
export async function writeAnew(
	context: StoreContext,
	id: string
): Promise<Result<{ readonly draft: Draft; readonly missing: number }>> {
	const { db, now, newId } = context;
	const draftId = newId();
	// Made before the transaction: a second attempt after a lost connection writes the same.
	const made = new Map<string, string>();
	const idFor = (old: string) => made.get(old) ?? made.set(old, newId()).get(old) ?? old;
	return lasting(db, () =>
		db.transaction('rw', db.tables, async () => {
			const row = await db.entries.get(id);
			const items = await db.outbox.where('[collection+id]').equals(['entries', id]).sortBy('n');
			const parked = items.filter(({ status }) => status === 'refused' || status === 'conflict');
			if (!row || parked.length === 0) return fail('record.unknown');
			const { state: _state, ...late } = Object.assign({}, ...parked.map(({ fields }) => fields));
			const { attachments, ...form } = wordsOf({ ...plain(row), ...late });
			const files: NamedFile[] = [];
			for (const file of attachments) {
				const held = await db.files.get(file.id);
				if (!held) continue;
				const copy = idFor(file.id);
				files.push({ ...file, id: copy });
				await db.files.put({ ...held, id: copy, owner: draftId });
				const thumb = await db.thumbs.get(file.id);
				if (thumb) await db.thumbs.put({ ...thumb, id: copy, owner: draftId });
			}
			const draft: Draft = {
				id: draftId,
				createdAt: now(),
				updatedAt: now(),
				form,
				files,
				origin: { kind: 'new' }
			};
			await db.drafts.put(draft);
			for (const item of parked) await letGo(db, item);
			return ok({ draft, missing: attachments.length - files.length });
		})
	);
}
