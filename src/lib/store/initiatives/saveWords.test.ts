import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { idOf } from '$lib/domain/ward.fixture';
import { addEditFile } from '../editFiles';
import { keepEdit, readEdit } from '../keepEdit';
import { CAMPAIGN, phone, photo } from '../ward.fixture';
import { IDEA, ownIdea, refuseAll } from './ideas.fixture';
import { saveIdea, saveWords } from './saveWords';

const TITLE = 'Nhắn tin báo hồ sơ sắp đến hạn';
type Phone = Awaited<ReturnType<typeof phone>>;

const typed = (context: Phone, fields: object) =>
	keepEdit(context, 'initiatives', IDEA, fields as Record<string, unknown>);
const changes = async ({ db }: Phone) =>
	(await db.outbox.orderBy('n').toArray())
		.filter(({ collection }) => collection === 'initiatives')
		.map(({ fields, status }) => ({ ...fields, status }));

describe('an idea', () => {
	test('becomes a draft of whoever wrote it, for the running campaign, with its photo on the way', async () => {
		const context = await phone();
		await typed(context, { title: TITLE, idea: 'Gửi tin trước một ngày.' });
		await addEditFile(context, 'initiatives', IDEA, 'attachments', photo('bang'));
		expect(await saveIdea(context, IDEA)).toMatchObject({ ok: true });
		expect(await context.db.initiatives.get(IDEA)).toMatchObject({
			title: TITLE,
			state: 'draft',
			campaign: CAMPAIGN,
			people: [idOf('lan')],
			authors: [{ person: idOf('lan'), name: 'lan', share: 100 }],
			sync: 'waiting'
		});
		expect(await readEdit(context.db, 'initiatives', IDEA)).toBeUndefined();
		const sent = (await context.db.outbox.toArray()).filter(({ collection }) => collection === 'attachments');
		expect(sent.map(({ id, fields }) => [id, fields.owner, fields.record])).toEqual([
			[idOf('bang'), 'initiatives', IDEA]
		]);
	});

	test('without a title stays as it is', async () => {
		const context = await phone();
		await typed(context, { title: ' ', idea: 'x' });
		expect(await saveIdea(context, IDEA)).toMatchObject({ error: { code: 'initiative.title.missing' } });
		expect((await readEdit(context.db, 'initiatives', IDEA))?.fields).toMatchObject({ idea: 'x' });
		expect(await changes(context)).toEqual([]);
	});

	test('waits on the phone while no campaign takes any', async () => {
		const context = await phone();
		await context.db.campaigns.clear();
		await typed(context, { title: TITLE });
		expect(await saveIdea(context, IDEA)).toMatchObject({ error: { code: 'initiative.campaign.unknown' } });
		expect(await readEdit(context.db, 'initiatives', IDEA)).toBeDefined();
	});

	test('that another tab has saved is not saved again', async () => {
		const context = await phone();
		await typed(context, { title: TITLE });
		await saveIdea(context, IDEA);
		expect(await saveIdea(context, IDEA)).toMatchObject({ error: { code: 'draft.gone' } });
		expect(await changes(context)).toHaveLength(1);
	});
});

test('words on an initiative that was taken from this account are kept, and not made a new one', async () => {
	const context = await phone();
	await context.db.initiatives.put(ownIdea());
	await typed(context, { title: 'Chữ của tôi' });
	await context.db.initiatives.clear();
	expect(await saveIdea(context, IDEA)).toMatchObject({ error: { code: 'initiative.edit.notAllowed' } });
	expect(await readEdit(context.db, 'initiatives', IDEA)).toBeDefined();
});

describe('a part of the long form', () => {
	test('becomes one change of its own; the others go on being written', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea());
		await typed(context, { novelty: 'Chưa nơi nào làm.', before: 'Đi lại nhiều lần.' });
		expect(await saveWords(context, IDEA, ['novelty'])).toMatchObject({ ok: true });
		expect(await changes(context)).toEqual([{ novelty: 'Chưa nơi nào làm.', status: 'waiting' }]);
		expect((await readEdit(context.db, 'initiatives', IDEA))?.fields).toEqual({
			before: 'Đi lại nhiều lần.'
		});
	});

	test('that says what stands there is none', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea());
		await typed(context, { novelty: ownIdea().novelty });
		expect(await saveWords(context, IDEA, ['novelty'])).toEqual({ ok: true, value: null });
		expect(await readEdit(context.db, 'initiatives', IDEA)).toBeUndefined();
		expect(await saveWords(context, IDEA)).toEqual({ ok: true, value: null });
	});

	test('that the rules refuse keeps its words, and holds up no other part', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea());
		await typed(context, { title: '', novelty: 'Chưa nơi nào làm.' });
		expect(await saveWords(context, IDEA, ['title'])).toMatchObject({
			error: { code: 'initiative.title.missing' }
		});
		expect(await saveWords(context, IDEA, ['novelty'])).toMatchObject({ ok: true });
		expect((await readEdit(context.db, 'initiatives', IDEA))?.fields).toEqual({ title: '' });
	});
});

describe('what the server refused', () => {
	test('goes along with the mended words, and ends with them', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea());
		await typed(context, { solution: 'Cách làm mới', area: 'cũ' });
		await context.db.outbox.add({
			...{ changeId: idOf('c1'), collection: 'initiatives', id: IDEA, baseRev: 9 },
			...{ fields: { novelty: 'Mới', area: 'gone' }, capturedAt: context.at, clockOffset: null },
			status: 'refused'
		});
		await typed(context, { area: 'digital' });
		expect(await saveWords(context, IDEA)).toMatchObject({ ok: true });
		expect(await changes(context)).toEqual([{ novelty: 'Mới', solution: 'Cách làm mới', status: 'waiting' }]);
		expect(await context.db.initiatives.get(IDEA)).toMatchObject({ sync: 'waiting', novelty: 'Mới' });
	});

	test('stays while the mended words are refused here', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea());
		await typed(context, { title: 'Mới' });
		await saveWords(context, IDEA);
		await refuseAll(context, 'x');
		await typed(context, { title: '' });
		expect(await saveWords(context, IDEA)).toMatchObject({ ok: false });
		expect(await changes(context)).toEqual([{ title: 'Mới', status: 'refused' }]);
	});

	test('is given up with words that are the record’s again', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea());
		await typed(context, { title: 'Mới' });
		await saveWords(context, IDEA);
		await refuseAll(context, 'x');
		await typed(context, { title: TITLE });
		expect(await saveWords(context, IDEA)).toEqual({ ok: true, value: null });
		expect(await changes(context)).toEqual([]);
		expect(await context.db.initiatives.get(IDEA)).toMatchObject({ sync: 'confirmed', title: TITLE });
	});

	test('of an idea that never arrived is begun anew, at its first moment', async () => {
		const context = await phone();
		await typed(context, { title: TITLE });
		await saveIdea(context, IDEA);
		const begun = context.at;
		await typed(context, { novelty: 'Mới' });
		await saveWords(context, IDEA);
		await refuseAll(context, 'x');
		context.at = '2023-07-01T05:00:00.000Z';
		await typed(context, { title: 'Tên khác' });
		expect(await saveWords(context, IDEA, ['title'])).toMatchObject({ value: { capturedAt: begun } });
		expect(await changes(context)).toEqual([
			expect.objectContaining({ title: 'Tên khác', novelty: 'Mới', state: 'draft', status: 'waiting' })
		]);
		expect(await context.db.initiatives.get(IDEA)).toMatchObject({
			sync: 'waiting',
			title: 'Tên khác',
			capturedAt: begun
		});
	});
});
