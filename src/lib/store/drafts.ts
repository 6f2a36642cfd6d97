import type { Entry, NamedFile } from '$lib/domain/entries/entry';
import type { LocalDatabase } from './database';
import type { TakenFile } from './files';
import { lasting } from './lasting';

/** What the person is still writing. It exists on this phone alone and never travels. */
export interface Draft {
	/** id of the entry that it becomes: one identity from the first keystroke */
	readonly id: string;
	readonly createdAt: string;
	readonly updatedAt: string;
	readonly form: DraftForm;
	readonly files: readonly NamedFile[];
	/** where it comes from: a new entry, one that was returned or is being edited, or a refused change */
	readonly origin:
		| { readonly kind: 'new' }
		| { readonly kind: 'entry'; readonly baseRev: number }
		| { readonly kind: 'refused'; readonly changeId: string };
}

export type DraftForm = Pick<
	Entry,
	| 'campaign'
	| 'subjectKind'
	| 'subject'
	| 'subjectName'
	| 'day'
	| 'title'
	| 'story'
	| 'place'
	| 'figures'
	| 'area'
	| 'criteria'
	| 'figureIndices'
	| 'author'
>;

/** Keeps a draft; resolves when it is on disk. A draft that was sent or thrown away meanwhile stays so. */
export async function saveDraft(db: LocalDatabase, draft: Draft): Promise<void> {
	await lasting(db, () => db.drafts.put(draft));
}

/** Keeps the words of a draft without touching its list of files, which other steps own. */
export async function saveDraftForm(
	db: LocalDatabase,
	id: string,
	form: DraftForm,
	now: string
): Promise<boolean> {
	const touched = await lasting(db, () => db.drafts.update(id, { form, updatedAt: now }));
	return touched > 0;
}

/** Keeps a file with its thumbnail and names it in the draft, all or nothing. */
export async function addDraftFile(
	db: LocalDatabase,
	draftId: string,
	file: TakenFile,
	now: string
): Promise<void> {
	const { type, bytes, thumb, ...named } = file;
	await lasting(db, () =>
		db.transaction('rw', db.drafts, db.files, db.thumbs, async () => {
			const draft = await db.drafts.get(draftId);
			// Thrown away while the photo was being reduced: the photo goes with it.
			if (!draft) return;
			await db.files.put({ id: file.id, owner: draftId, type, bytes, sha256: file.sha256 });
			if (thumb) await db.thumbs.put({ id: file.id, owner: draftId, bytes: thumb });
			const others = draft.files.filter((one) => one.id !== file.id);
			await db.drafts.update(draftId, { files: [...others, named], updatedAt: now });
		})
	);
}

/** Takes a file out of the draft. Bytes that an already sent entry names stay. */
export async function removeDraftFile(
	db: LocalDatabase,
	draftId: string,
	fileId: string,
	now: string
): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.drafts, db.files, db.thumbs, db.entries, async () => {
			const draft = await db.drafts.get(draftId);
			if (!draft) return;
			const files = draft.files.filter((file) => file.id !== fileId);
			await db.drafts.update(draftId, { files, updatedAt: now });
			const entry = await db.entries.get(draftId);
			if (entry?.attachments.some((file) => file.id === fileId)) return;
			await db.files.delete(fileId);
			await db.thumbs.delete(fileId);
		})
	);
}

/** Throws a draft away with the files that no entry names. */
export async function discardDraft(db: LocalDatabase, draftId: string): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.drafts, db.files, db.thumbs, db.entries, async () => {
			const draft = await db.drafts.get(draftId);
			if (!draft) return;
			const named = (await db.entries.get(draftId))?.attachments.map((file) => file.id) ?? [];
			const orphans = draft.files.map((file) => file.id).filter((id) => !named.includes(id));
			await db.files.bulkDelete(orphans);
			await db.thumbs.bulkDelete(orphans);
			await db.drafts.delete(draftId);
		})
	);
}
