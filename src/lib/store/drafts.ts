import type { Entry } from '$lib/domain/entries/entry';
import type { NamedFile } from '$lib/domain/attachments/namedFile';
import type { LocalDatabase } from './database';
import type { FileHolder, TakenFile } from './files';
import { dropBytes } from './dropBytes';
import { lasting } from './lasting';
import { filesNamedBy } from './outbox';

/** What the person is still writing. It exists on this phone alone and never travels. */
export interface Draft {
	/** id of the entry that it becomes: one identity from the first keystroke */
	readonly id: string;
	readonly createdAt: string;
	readonly updatedAt: string;
	readonly form: DraftForm;
	readonly files: readonly NamedFile[];
	readonly origin: DraftOrigin;
}

/**
 * Where it comes from: a new entry; one that the server has (or will have), with its revision and words as they were
 * when it was opened, so that only what the person changed travels; what the server refused; or a correction.
 */
export type DraftOrigin =
	| { readonly kind: 'new' }
	| { readonly kind: 'entry'; readonly baseRev: number; readonly was: DraftWords }
	| { readonly kind: 'refused'; readonly baseRev: number; readonly was: DraftWords }
	/** a new entry that corrects an attested one, with the words of that one */
	| { readonly kind: 'correction'; readonly corrects: string; readonly was: DraftWords };

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

export type DraftWords = DraftForm & Pick<Entry, 'attachments'>;

/** Whether somebody wrote or photographed something: an empty form that was only opened is no draft to come back to. */
export function hasContent({ form, files, origin }: Draft): boolean {
	const typed = [
		form.title,
		form.story,
		form.place,
		form.subjectName,
		...form.figures.map(({ name }) => name)
	];
	return origin.kind !== 'new' || files.length > 0 || typed.some((text) => text.trim() !== '');
}

/** Drafts to come back to, latest first. */
export async function unfinishedDrafts(db: LocalDatabase): Promise<readonly Draft[]> {
	return (await db.drafts.orderBy('updatedAt').reverse().toArray()).filter(hasContent);
}

/** Keeps a draft; resolves when it is on disk. */
export async function saveDraft(db: LocalDatabase, draft: Draft): Promise<void> {
	await lasting(db, () => db.drafts.put(draft));
}

/**
 * Keeps the words of a draft without touching its list of files, which other steps own.
 * @returns false when it was sent or thrown away meanwhile (in another tab): nothing was written
 */
export async function saveDraftForm(
	db: LocalDatabase,
	id: string,
	form: DraftForm,
	now: string
): Promise<boolean> {
	return lasting(db, () =>
		db.transaction('rw', db.drafts, async () => {
			const draft = await db.drafts.get(id);
			if (draft) await db.drafts.put({ ...draft, form, updatedAt: now });
			return draft !== undefined;
		})
	);
}

/** Files of a draft, for whoever takes photos in. */
export function draftHolder(db: LocalDatabase, draft: string, now: () => string): FileHolder {
	return {
		async keep(file) {
			await addDraftFile(db, draft, file, now());
		},
		caption: (file, caption) => captionDraftFile(db, draft, file, caption, now()),
		remove: (file) => removeDraftFile(db, draft, file, now())
	};
}

/**
 * Keeps a file with its thumbnail and names it in the draft, all or nothing.
 * @returns false when the draft was thrown away while the photo was being reduced: the photo goes with it
 */
export async function addDraftFile(
	db: LocalDatabase,
	draftId: string,
	file: TakenFile,
	now: string
): Promise<boolean> {
	const { type, bytes, thumb, ...named } = file;
	return lasting(db, () =>
		db.transaction('rw', db.drafts, db.files, db.thumbs, async () => {
			const draft = await db.drafts.get(draftId);
			if (!draft) return false;
			await db.files.put({ id: file.id, owner: draftId, type, bytes, sha256: file.sha256 });
			if (thumb) await db.thumbs.put({ id: file.id, owner: draftId, bytes: thumb });
			const others = draft.files.filter((one) => one.id !== file.id);
			await db.drafts.update(draftId, { files: [...others, named], updatedAt: now });
			return true;
		})
	);
}

/** A line under a photo of the draft. */
export async function captionDraftFile(
	db: LocalDatabase,
	draftId: string,
	fileId: string,
	caption: string,
	now: string
): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.drafts, async () => {
			const draft = await db.drafts.get(draftId);
			if (!draft) return;
			const files = draft.files.map((file) => (file.id === fileId ? { ...file, caption } : file));
			await db.drafts.update(draftId, { files, updatedAt: now });
		})
	);
}

/** Takes a file out of the draft. Bytes that the entry or a change of it names stay until the draft is sent. */
export async function removeDraftFile(
	db: LocalDatabase,
	draftId: string,
	fileId: string,
	now: string
): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.drafts, db.files, db.thumbs, db.entries, db.outbox, async () => {
			const draft = await db.drafts.get(draftId);
			if (!draft) return;
			const files = draft.files.filter((file) => file.id !== fileId);
			await db.drafts.update(draftId, { files, updatedAt: now });
			if ((await namedBeside(db, draftId)).has(fileId)) return;
			await dropBytes(db, draftId, fileId);
		})
	);
}

/** Throws a draft away with the files that neither its entry nor a change of it names. */
export async function discardDraft(db: LocalDatabase, draftId: string): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.drafts, db.files, db.thumbs, db.entries, db.outbox, async () => {
			const draft = await db.drafts.get(draftId);
			if (!draft) return;
			const named = await namedBeside(db, draftId);
			const orphans = draft.files.map((file) => file.id).filter((id) => !named.has(id));
			for (const id of orphans) await dropBytes(db, draftId, id);
			await db.drafts.delete(draftId);
		})
	);
}

/**
 * Ids of the files that the entry as it is shown, or a change of it that is not sent, names beside the draft. What was
 * refused is not shown, but can still be sent again: without its photos it could not.
 */
async function namedBeside(db: LocalDatabase, entryId: string): Promise<ReadonlySet<string>> {
	const entry = await db.entries.get(entryId);
	const items = await db.outbox.where('[collection+id]').equals(['entries', entryId]).toArray();
	const files = items.filter(({ status }) => status !== 'sent').flatMap(filesNamedBy);
	return new Set([...(entry?.attachments ?? []), ...files].map(({ id }) => id));
}
