import { sameValue } from '$lib/domain/changes/canonical';
import type { Change } from '$lib/domain/changes/protocol';
import type { Entry } from '$lib/domain/entries/entry';
import { figuresToSend } from '$lib/domain/entries/figures';
import { fail, ok, type Result } from '$lib/domain/result';
import { corrected } from '$lib/domain/time';
import type { StoreContext } from '../context';
import type { Draft, DraftWords } from '../drafts';
import { readMeta, writeMeta } from '../meta';
import { filesNamedBy, toWire, type OutboxItem } from '../outbox';
import { queueInside, type Wish } from '../queueChange';
import { plain, type LocalOf } from '../rows';
import { wholly } from '../wholly';
import { dropFiles, queueFiles } from './entryFiles';
import { proposeCorrection } from './proposeCorrection';

const RECENT_SUBJECTS = 12;

/**
 * *Gửi*: the draft becomes an entry that waits for the server, its files wait beside it, and the draft ends, all in
 * one transaction; when the rules refuse, nothing is written and the draft stays. A draft of an entry that was sent
 * before carries only what the person changed; when that entry was attested meanwhile, it becomes a correction.
 * @returns the queued change, whose `id` is the entry that the words are in now; `draft.gone` when another tab already
 * sent or discarded it, `entry.edit.nothing`; `storage.noRoom`, `storage.failed` when the phone could not write: the
 * draft stays as it is
 */
export async function submitDraft(context: StoreContext, draftId: string): Promise<Result<Change>> {
	const changeId = context.newId();
	const queued = await wholly(context.db, () => send(context, changeId, draftId));
	if (queued.ok) context.changed();
	return queued;
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

	const corrects = draft.origin.kind === 'correction' ? draft.origin.corrects : parked[0]?.fields.corrects;
	const original = await db.entries.get(String(corrects ?? ''));
	const attested = isWithServer && entry ? attestedMeanwhile(entry) : undefined;
	const wish = isWithServer ? edit(draft, entry) : creation(draft, parked[0], original);
	if (isUnchanged(wish, draft)) return fail('entry.edit.nothing');
	if (attested) return correct(context, changeId, draft, attested, wish);
	const queued = await queueInside(context, changeId, wish);
	if (!queued.ok) return queued;
	const named = new Set(draft.files.map(({ id }) => id));
	const before = [...(entry?.attachments ?? []), ...parked.flatMap(filesNamedBy)];
	const unnamed = before.map(({ id }) => id).filter((id) => !named.has(id));
	// Waiting for what asks the database nothing would end the transaction.
	if (unnamed.length > 0) await dropFiles(db, draftId, unnamed);
	await Promise.all([
		queueFiles(context, draft),
		rememberSubject(db, draft, recent),
		db.drafts.delete(draftId)
	]);
	return queued;
}

/** The server's version, when somebody has attested it by now. */
function attestedMeanwhile(entry: LocalOf<'entries'>): Entry | undefined {
	const stands = entry.base ?? plain(entry);
	return stands.state === 'attested' ? stands : undefined;
}

/** A correction that says what the attested entry says is none. */
function isUnchanged({ fields }: Wish<'entries'>, { origin }: Draft): boolean {
	if (origin.kind !== 'correction') return Object.keys(fields).length === 0;
	const was: Readonly<Record<string, unknown>> = { ...origin.was, ...figuresToSend(origin.was) };
	return Object.keys(was).every((field) => sameValue(was[field], fields[field]));
}

/** The draft was opened before the attestation was known here: its words become a correction. */
async function correct(
	context: StoreContext,
	changeId: string,
	draft: Draft,
	attested: Entry,
	{ fields, baseRev = attested.rev }: Wish<'entries'>
): Promise<Result<Change>> {
	const { db, actor, now } = context;
	const clockOffset = await readMeta(db, 'clockOffset');
	const item = {
		changeId,
		collection: 'entries',
		id: draft.id,
		baseRev,
		fields,
		capturedAt: now(),
		clockOffset,
		status: 'waiting'
	} as const;
	const n = await db.outbox.add(item);
	if (draft.files.length > 0) await queueFiles(context, draft);
	const moment = corrected(now(), clockOffset);
	const made = await proposeCorrection(db, { ...item, n }, attested, actor, moment);
	if (!made.ok) return made;
	const change = await db.outbox.get(n);
	if (!change) return fail('entry.edit.nothing');
	await db.drafts.delete(draft.id);
	return ok(toWire(change));
}

/**
 * @param refused what the server refused before: the moment of its capture stays, for that one decides
 * @param original what it corrects, whose version of the rules its tags are of
 */
function creation(
	{ id, form, files }: Draft,
	refused: OutboxItem | undefined,
	original: Entry | undefined
): Wish<'entries'> {
	const captured = refused && { capturedAt: refused.capturedAt, clockOffset: refused.clockOffset };
	return {
		collection: 'entries',
		id,
		fields: {
			...form,
			...figuresToSend(form),
			attachments: files,
			state: 'submitted',
			...(original ? { corrects: original.id } : {})
		},
		told: ({ campaign }) => ({
			rulesVersion: original?.rulesVersion ?? campaign(form.campaign)?.rulesVersion ?? 1
		}),
		wanted: {
			people: [form.author, form.subject, original?.linked ?? ''],
			campaigns: [form.campaign],
			entries: original ? [original.id] : []
		},
		...(captured ? { captured } : {})
	};
}

/** Fields that differ from what was opened; a returned entry is sent again by its state. */
function edit({ id, form, files, origin }: Draft, entry: LocalOf<'entries'>): Wish<'entries'> {
	const opened = origin.kind === 'entry' || origin.kind === 'refused' ? origin : undefined;
	const was: DraftWords | Entry = opened ? opened.was : entry;
	const before: Readonly<Record<string, unknown>> = { ...was, ...figuresToSend(was) };
	const wanted: Record<string, unknown> = { ...form, ...figuresToSend(form), attachments: files };
	// Neither is an edit: who saw it and which campaign it is for were said when it was first sent.
	delete wanted.author;
	delete wanted.campaign;
	const changed = Object.entries(wanted).filter(([field, value]) => !sameValue(value, before[field]));
	const again = entry.state === 'returned' ? { state: 'submitted' } : {};
	const fields: Readonly<Record<string, unknown>> = { ...Object.fromEntries(changed), ...again };
	return {
		collection: 'entries',
		id,
		fields,
		wanted: { people: [entry.author, entry.linked, form.subject], campaigns: [entry.campaign] },
		...(opened ? { baseRev: baseOf(opened, Object.keys(fields), entry) } : {})
	};
}

/**
 * The revision that the person read. Where nobody else has touched the same words since the draft was opened, it is the
 * one that lies here now: a return that came meanwhile stands above the form, so sending again answers it.
 */
function baseOf(
	opened: { readonly baseRev: number; readonly was: DraftWords },
	fields: readonly string[],
	entry: LocalOf<'entries'>
): number {
	const stands = entry.base ?? (entry.sync === 'confirmed' ? plain(entry) : undefined);
	if (!stands || stands.rev <= opened.baseRev) return opened.baseRev;
	const was: Readonly<Record<string, unknown>> = { ...opened.was, ...figuresToSend(opened.was) };
	const now = stands as unknown as Readonly<Record<string, unknown>>;
	const isApart = fields.every((field) => !(field in was) || sameValue(was[field], now[field]));
	return isApart ? stands.rev : opened.baseRev;
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
