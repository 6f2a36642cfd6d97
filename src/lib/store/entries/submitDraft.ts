import { sameValue } from '$lib/domain/changes/canonical';
import type { Change } from '$lib/domain/changes/protocol';
import type { Entry, NamedFile } from '$lib/domain/entries/entry';
import { fail, type Result } from '$lib/domain/result';
import type { StoreContext } from '../context';
import type { Draft } from '../drafts';
import { readMeta, writeMeta } from '../meta';
import { queueChange } from '../queueChange';

const RECENT_SUBJECTS = 12;

/**
 * *Gửi*: the draft becomes an entry that waits for the server, its files wait beside it, and the draft ends, all in
 * one transaction. A draft of a returned entry sends only what was changed.
 * @returns the queued change; `draft.gone` when another tab already sent or discarded it
 */
export async function submitDraft(context: StoreContext, draftId: string): Promise<Result<Change>> {
	const { db } = context;
	const draft = await db.drafts.get(draftId);
	if (!draft) return fail('draft.gone');
	const existing = await db.entries.get(draftId);
	const isNew = !existing || existing.rev === 0;
	const fields = isNew ? await newEntryFields(context, draft) : changedFields(draft, existing);
	if (Object.keys(fields).length === 0) return fail('entry.edit.nothing');
	const people = [draft.form.author, draft.form.subject, existing?.author ?? '', existing?.linked ?? ''];
	return queueChange(context, {
		collection: 'entries',
		id: draft.id,
		fields,
		wanted: { people, campaigns: [draft.form.campaign], entries: [draft.id] },
		also: async () => {
			await queueFiles(context, draft);
			await endParked(context, draft);
			await rememberSubject(context, draft);
			await db.drafts.delete(draft.id);
		}
	});
}

async function newEntryFields({ db }: StoreContext, draft: Draft): Promise<Record<string, unknown>> {
	const campaign = await db.campaigns.get(draft.form.campaign);
	return {
		...draft.form,
		attachments: draft.files,
		state: 'submitted',
		rulesVersion: campaign?.rulesVersion ?? 1
	};
}

/** Fields that differ from what was sent before; a returned entry is sent again by its state. */
function changedFields(draft: Draft, entry: Entry): Record<string, unknown> {
	const wanted: Record<string, unknown> = { ...draft.form, attachments: draft.files };
	// Neither is an edit: who saw it and which campaign it is for were said when it was first sent.
	delete wanted.author;
	delete wanted.campaign;
	const before = entry as unknown as Readonly<Record<string, unknown>>;
	const changed = Object.entries(wanted).filter(([field, value]) => !sameValue(value, before[field]));
	return { ...Object.fromEntries(changed), ...(entry.state === 'returned' ? { state: 'submitted' } : {}) };
}

/** One change per file that the server does not have yet; its bytes lie in `files` under the same id. */
async function queueFiles({ db, now, newId }: StoreContext, draft: Draft): Promise<void> {
	const clockOffset = await readMeta(db, 'clockOffset');
	for (const file of draft.files) {
		const known = await db.outbox.where('[collection+id]').equals(['attachments', file.id]).first();
		const bytes = await db.files.get(file.id);
		if (known || !bytes) continue;
		await db.outbox.add({
			changeId: newId(),
			collection: 'attachments',
			id: file.id,
			baseRev: 0,
			fields: attachmentFields(draft.id, file),
			capturedAt: now(),
			clockOffset,
			status: 'waiting'
		});
	}
}

export function attachmentFields(entry: string, file: NamedFile): Readonly<Record<string, unknown>> {
	return { owner: 'entries', record: entry, sha256: file.sha256, kind: file.kind, size: file.size };
}

/** The refused change that the person has now mended is replaced by the new one. */
async function endParked({ db }: StoreContext, draft: Draft): Promise<void> {
	if (draft.origin.kind !== 'refused') return;
	await db.outbox.where('changeId').equals(draft.origin.changeId).delete();
}

async function rememberSubject({ db }: StoreContext, draft: Draft): Promise<void> {
	const { subject, subjectKind } = draft.form;
	if (subjectKind === 'name') return;
	const recent = await readMeta(db, 'recentSubjects');
	const next = [subject, ...recent.filter((id) => id !== subject)].slice(0, RECENT_SUBJECTS);
	await writeMeta(db, { recentSubjects: next });
}
