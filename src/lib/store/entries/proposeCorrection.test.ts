import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '$lib/domain/changes/answers';
import type { Entry } from '$lib/domain/entries/entry';
import { account, actor, idOf } from '$lib/domain/ward.fixture';
import { applyOutcomes } from '$lib/sync/applyOutcomes';
import { discardDraft, removeDraftFile, saveDraft } from '../drafts';
import { writeMeta } from '../meta';
import { queueChange } from '../queueChange';
import { plain } from '../rows';
import { entryHere, NOON, phone, photo } from '../ward.fixture';
import { openCorrectionDraft } from './openCorrectionDraft';
import { openEntryDraft } from './openEntryDraft';
import { submitDraft } from './submitDraft';

const ID = idOf('deed');
const LATER = '2023-06-16T01:00:00.000Z';
const { type, bytes, thumb, ...OLD } = photo('old');
const { type: _type, bytes: _bytes, thumb: _thumb, ...NEW } = photo('new');
let context: Awaited<ReturnType<typeof phone>>;

const entry = (fields: Partial<Entry> = {}) => entryHere('deed', { attachments: [OLD], ...fields });
const attested = (fields: Partial<Entry> = {}): Entry =>
	plain(entry({ state: 'attested', rev: 9, decidedBy: idOf('deskhead'), decidedAt: NOON, ...fields }));

beforeEach(async () => {
	context = await phone(actor('lan', 'reporter'));
	await context.db.users.put({ ...account('lan', 'reporter'), sync: 'confirmed', gen: 1 });
	await context.db.entries.put(entry());
});

async function edit(fields: Readonly<Record<string, unknown>>, id = ID): Promise<void> {
	const queued = await queueChange(context, {
		collection: 'entries',
		id,
		fields,
		wanted: { people: [idOf('lan'), idOf('minh')], campaigns: [idOf('campaign')] }
	});
	expect(queued).toMatchObject({ ok: true });
}

/** The server refuses everything that waits: the entry was attested. */
async function refuse(record: Entry = attested(), code = 'entry.edit.state'): Promise<number> {
	const { db } = context;
	const waiting = (await db.outbox.where('status').equals('waiting').sortBy('n')).filter(
		(item) => item.collection === 'entries' && item.id === record.id
	);
	const outcomes = waiting.map(({ changeId }): Outcome => ({
		changeId,
		outcome: 'refused',
		code,
		params: { state: 'attested' },
		record
	}));
	return applyOutcomes(db, waiting, {
		outcomes,
		now: LATER,
		account: context.actor.account
	});
}

const outbox = () => context.db.outbox.orderBy('n').toArray();

describe('an edit that met an attestation', () => {
	test('becomes a correction: the attested words with the own ones on top, captured when they were written', async () => {
		await edit({ title: 'Viết khi mất sóng' });
		expect(await refuse(attested({ place: 'Chợ', area: 'digital' }))).toBe(1);
		const [item] = await outbox();
		expect(await outbox()).toHaveLength(1);
		expect(item).toMatchObject({
			baseRev: 0,
			status: 'waiting',
			capturedAt: NOON,
			fields: {
				corrects: ID,
				state: 'submitted',
				title: 'Viết khi mất sóng',
				place: 'Chợ',
				area: 'digital',
				attachments: [OLD]
			}
		});
		expect(item?.id).not.toBe(ID);
		expect(await context.db.entries.get(item?.id ?? '')).toMatchObject({
			title: 'Viết khi mất sóng',
			corrects: ID,
			state: 'submitted',
			reporter: idOf('alan'),
			unit: idOf('desk'),
			decidedBy: '',
			rev: 0,
			sync: 'waiting'
		});
		expect(await context.db.entries.get(ID)).toMatchObject({
			state: 'attested',
			title: 'Việc của deed',
			sync: 'confirmed',
			rev: 9
		});
	});

	test('several edits make one correction, in their order', async () => {
		await edit({ title: 'Một' });
		await edit({ story: 'Hai' });
		await edit({ title: 'Ba' });
		expect(await refuse()).toBe(3);
		const items = await outbox();
		expect(new Set(items.map(({ id }) => id)).size).toBe(1);
		expect(items.slice(1).map(({ baseRev, fields }) => [baseRev, fields])).toEqual([
			[0, { story: 'Hai' }],
			[0, { title: 'Ba' }]
		]);
		expect(await context.db.entries.get(items[0]?.id ?? '')).toMatchObject({ title: 'Ba', story: 'Hai' });
	});

	test('sent again after a return it is one too, whatever an older server calls it', async () => {
		await context.db.entries.put(entry({ state: 'returned' }));
		await edit({ state: 'submitted', story: 'Đã bổ sung' });
		await refuse(attested(), 'entry.act.unknown');
		expect(await outbox()).toMatchObject([{ fields: { corrects: ID, story: 'Đã bổ sung' } }]);
	});

	test('that says what was attested is settled: there is nothing to correct', async () => {
		await edit({ title: 'Đúng rồi' });
		await refuse(attested({ title: 'Đúng rồi' }));
		expect(await outbox()).toEqual([]);
		expect(await context.db.entries.get(ID)).toMatchObject({ state: 'attested', sync: 'confirmed' });
		expect(await context.db.entries.count()).toBe(1);
	});

	test('takes its new photo along, and leaves the old one where it is', async () => {
		const { db } = context;
		await db.files.bulkPut([
			{ id: OLD.id, owner: ID, type, bytes, sha256: OLD.sha256 },
			{ id: NEW.id, owner: ID, type, bytes, sha256: NEW.sha256 }
		]);
		if (thumb) await db.thumbs.put({ id: NEW.id, owner: ID, bytes: thumb });
		const way = { collection: 'attachments', baseRev: 0, capturedAt: NOON, clockOffset: 0 } as const;
		await db.outbox.bulkAdd([
			{ ...way, changeId: idOf('o'), id: OLD.id, fields: { record: ID }, status: 'waiting' },
			{
				...way,
				changeId: idOf('n'),
				id: NEW.id,
				fields: { record: ID },
				status: 'refused',
				problem: { code: 'attachment.notNamed' }
			}
		]);
		await edit({ attachments: [OLD, NEW] });
		await refuse();
		const correction = (await outbox()).find(({ collection }) => collection === 'entries')?.id;
		const files = (await outbox()).filter(({ collection }) => collection === 'attachments');
		expect(files.map(({ id, fields, status }) => [id, fields.record, status])).toEqual([
			[OLD.id, ID, 'waiting'],
			[NEW.id, correction, 'waiting']
		]);
		expect((await db.files.toArray()).map(({ id, owner }) => [id, owner]).sort()).toEqual(
			[
				[NEW.id, correction],
				[OLD.id, ID]
			].sort()
		);
		expect((await db.thumbs.get(NEW.id))?.owner).toBe(correction);
	});

	test('written after the last day is refused like every entry: its words stay, with the reason', async () => {
		context.at = '2023-12-21T03:00:00.000Z';
		await writeMeta(context.db, { clockOffset: 0 });
		await edit({ title: 'Sau hạn' });
		const { db } = context;
		const item = (await outbox())[0];
		const outcome = {
			changeId: item?.changeId ?? '',
			outcome: 'refused',
			code: 'entry.edit.state',
			record: attested()
		} as const;
		await applyOutcomes(db, await outbox(), {
			outcomes: [outcome],
			now: '2023-12-21T04:00:00.000Z',
			account: context.actor.account
		});
		expect(await outbox()).toMatchObject([
			{
				id: ID,
				status: 'refused',
				fields: { title: 'Sau hạn' },
				problem: { code: 'campaign.capture.afterLastDay' }
			}
		]);
		expect(await db.entries.count()).toBe(1);
	});

	test('stays refused when it was withdrawn, or is no edit', async () => {
		await edit({ title: 'Muộn' });
		await refuse(attested({ state: 'withdrawn' }));
		expect(await outbox()).toMatchObject([
			{ id: ID, status: 'refused', problem: { code: 'entry.edit.state' } }
		]);
		await context.db.outbox.clear();
		await context.db.entries.put(entry());
		await edit({ state: 'withdrawn' });
		await refuse(attested(), 'entry.withdraw.state');
		expect(await outbox()).toMatchObject([{ id: ID, status: 'refused' }]);
	});
});

describe('a correction that the person begins', () => {
	async function begun() {
		await context.db.entries.put(entry({ state: 'attested', rev: 9 }));
		const opened = await openCorrectionDraft(context, ID);
		if (!opened.ok) throw new Error(opened.error.code);
		return opened.value;
	}

	test('opens with the attested words, goes on where it was left, and is nothing while nothing differs', async () => {
		const draft = await begun();
		expect(draft).toMatchObject({ form: { title: 'Việc của deed' }, files: [OLD] });
		expect(await openCorrectionDraft(context, ID)).toEqual({ ok: true, value: draft });
		expect(await submitDraft(context, draft.id)).toEqual({
			ok: false,
			error: { code: 'entry.edit.nothing' }
		});
		await saveDraft(context.db, { ...draft, form: { ...draft.form, title: 'Đúng hơn' } });
		expect(await submitDraft(context, draft.id)).toMatchObject({ ok: true, value: { id: draft.id } });
		expect(await outbox()).toMatchObject([
			{ id: draft.id, baseRev: 0, fields: { corrects: ID, title: 'Đúng hơn', attachments: [OLD] } }
		]);
		// One that waits is edited, not doubled.
		expect(await openCorrectionDraft(context, ID)).toMatchObject({ ok: true, value: { id: draft.id } });
	});

	test('stays a correction when the server refused it and it is mended', async () => {
		const draft = await begun();
		await saveDraft(context.db, { ...draft, form: { ...draft.form, title: 'Đúng hơn' } });
		await submitDraft(context, draft.id);
		const [item] = await outbox();
		const outcome = {
			changeId: item?.changeId ?? '',
			outcome: 'refused',
			code: 'entry.area.unknown'
		} as const;
		await applyOutcomes(context.db, await outbox(), {
			outcomes: [outcome],
			now: LATER,
			account: context.actor.account
		});
		await openEntryDraft(context, draft.id);
		expect(await submitDraft(context, draft.id)).toMatchObject({ ok: true });
		expect(await outbox()).toMatchObject([
			{ status: 'waiting', fields: { corrects: ID, title: 'Đúng hơn' } }
		]);
	});

	test('thrown away or without its photo, it takes nothing from the attested entry', async () => {
		const { db } = context;
		await db.files.put({ id: OLD.id, owner: ID, type, bytes, sha256: OLD.sha256 });
		const draft = await begun();
		await removeDraftFile(db, draft.id, OLD.id, NOON);
		expect(await db.files.count()).toBe(1);
		await discardDraft(db, draft.id);
		expect([await db.files.count(), await db.drafts.count()]).toEqual([1, 0]);
	});

	test('an edit that was open when the attestation came is sent as one', async () => {
		const opened = await openEntryDraft(context, ID);
		if (!opened.ok) throw new Error(opened.error.code);
		await saveDraft(context.db, { ...opened.value, form: { ...opened.value.form, story: 'Viết dở' } });
		await context.db.entries.put(entry({ state: 'attested', rev: 9, place: 'Chợ' }));
		const sent = await submitDraft(context, ID);
		expect(sent).toMatchObject({
			ok: true,
			value: { fields: { corrects: ID, story: 'Viết dở', place: 'Chợ' } }
		});
		expect(sent.ok && sent.value.id).not.toBe(ID);
		expect(await context.db.drafts.count()).toBe(0);
		expect(await context.db.entries.get(ID)).toMatchObject({ state: 'attested', sync: 'confirmed' });
	});
});
