import { sameValue } from '$lib/domain/changes/canonical';
import type { Change } from '$lib/domain/changes/protocol';
import type { Entry } from '$lib/domain/entries/entry';
import { figuresToSend } from '$lib/domain/entries/figures';
import { fail, ok, type Result } from '$lib/domain/result';
import type { StoreContext } from '../context';
import type { Draft, DraftWords } from '../drafts';
import { lastingResult } from '../lasting';
import { readMeta, writeMeta } from '../meta';
import { filesNamedBy, toWire, type OutboxItem } from '../outbox';
import { queueInside, type Wish } from '../queueChange';
import { dropFiles, queueFiles } from './entryFiles';

const RECENT_SUBJECTS = 12;

/** Carries a refusal out of a transaction, so that nothing of it is written. */
class Refused extends Error {
	constructor(readonly answer: Result<never>) {
		super('refused by the rules');
	}
}

/**
 * *Gửi*: the draft becomes an entry that waits for the server, its files wait beside it, and the draft ends, all in
 * one transaction; when the rules refuse, nothing is written and the draft stays. A draft of an entry that was sent
 * before carries only what the person changed.
 * @returns the queued change; `draft.gone` when another tab already sent or discarded it, `entry.edit.nothing`;
 * `storage.noRoom`, `storage.failed` when the phone could not write: the draft stays as it is
 */
export async function submitDraft(context: StoreContext, draftId: string): Promise<Result<Change>> {
	const { db } = context;
	const changeId = context.newId();
	try {
		const queued = await lastingResult(db, () =>
			db.transaction('rw', db.tables, async () => {
				const answer = await send(context, changeId, draftId);
				if (!answer.ok) throw new Refused(answer);
				return answer;
			})
		);
		if (queued.ok) context.changed();
		return queued;
	} catch (error) {
		if (error instanceof Refused) return error.answer;
		throw error;
	}
}

async function send(context: StoreContext, changeId: string, draftId: string): Promise<Result<Change>> {
	const { db } = context;
	// Asked for together, here and below: on a slow phone each question that waits for another costs as much as a write.
	const [done, draft, entry, items, recent] = await Promise.all([
		db.outbox.where('changeId').equals(changeId).first(),
		db.drafts.get(draftId),
		db.entries.get(draftId),
		db.outbox.where('[collection+id]').equals(['entries', draftId]).sortBy('n'),
		readMeta(db, 'recentSubjects')
	]);
	// The first attempt was written before the connection died: it is not another tab's doing.
	if (done) return ok(toWire(done));
	if (!draft) return fail('draft.gone');
	const parked = items.filter(({ status }) => status === 'refused' || status === 'conflict');
	// The mended words stand in place of what was refused.
	if (parked.length > 0) await db.outbox.bulkDelete(parked.map(({ n }) => n));
	const isWithServer = entry !== undefined && (entry.rev > 0 || items.length > parked.length);
	if (entry && !isWithServer) await db.entries.delete(draftId);

	const wish = isWithServer ? edit(draft, entry) : creation(draft, parked[0]);
	if (Object.keys(wish.fields).length === 0) return fail('entry.edit.nothing');
	const queued = await queueInside(context, changeId, wish);
	if (!queued.ok) return queued;
	const named = new Set(draft.files.map(({ id }) => id));
	const before = [...(entry?.attachments ?? []), ...parked.flatMap(filesNamedBy)];
	const unnamed = before.map(({ id }) => id).filter((id) => !named.has(id));
	await Promise.all([
		queueFiles(context, draft),
		dropFiles(db, unnamed),
		rememberSubject(db, draft, recent),
		db.drafts.delete(draftId)
	]);
	return queued;
}

/** @param refused what the server refused before: the moment of its capture stays, for that one decides */
function creation({ id, form, files }: Draft, refused: OutboxItem | undefined): Wish<'entries'> {
	const captured = refused && { capturedAt: refused.capturedAt, clockOffset: refused.clockOffset };
	return {
		collection: 'entries',
		id,
		fields: { ...form, ...figuresToSend(form), attachments: files, state: 'submitted' },
		told: ({ campaign }) => ({ rulesVersion: campaign(form.campaign)?.rulesVersion ?? 1 }),
		wanted: { people: [form.author, form.subject], campaigns: [form.campaign] },
		...(captured ? { captured } : {})
	};
}

/** Fields that differ from what was opened; a returned entry is sent again by its state. */
function edit({ id, form, files, origin }: Draft, entry: Entry): Wish<'entries'> {
	const was: DraftWords | Entry = origin.kind === 'new' ? entry : origin.was;
	const before: Readonly<Record<string, unknown>> = { ...was, ...figuresToSend(was) };
	const wanted: Record<string, unknown> = { ...form, ...figuresToSend(form), attachments: files };
	// Neither is an edit: who saw it and which campaign it is for were said when it was first sent.
	delete wanted.author;
	delete wanted.campaign;
	const changed = Object.entries(wanted).filter(([field, value]) => !sameValue(value, before[field]));
	const again = entry.state === 'returned' ? { state: 'submitted' } : {};
	return {
		collection: 'entries',
		id,
		fields: { ...Object.fromEntries(changed), ...again },
		wanted: { people: [entry.author, entry.linked, form.subject], campaigns: [entry.campaign] },
		...(origin.kind === 'new' ? {} : { baseRev: origin.baseRev })
	};
}

async function rememberSubject(
	db: StoreContext['db'],
	{ form }: Draft,
	recent: readonly string[]
): Promise<void> {
	if (form.subjectKind === 'name') return;
	const next = [form.subject, ...recent.filter((id) => id !== form.subject)].slice(0, RECENT_SUBJECTS);
	await writeMeta(db, { recentSubjects: next });
}
