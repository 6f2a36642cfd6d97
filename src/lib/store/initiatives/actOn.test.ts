import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { actor, campaignIn, idOf } from '$lib/domain/ward.fixture';
import { confirmed } from '$lib/domain/initiatives/initiative.fixture';
import { keepEdit, readEdit } from '../keepEdit';
import { CAMPAIGN, entryHere, phone } from '../ward.fixture';
import { confirmShare, fileInitiative, moveInitiative, withdrawInitiative } from './actOn';
import { IDEA, ideaHere, ownIdea, refuseAll } from './ideas.fixture';
import { saveIdea } from './saveWords';

type Phone = Awaited<ReturnType<typeof phone>>;
const changes = async ({ db }: Phone) =>
	(await db.outbox.orderBy('n').toArray()).map(({ fields, status }) => ({ ...fields, status }));
const typed = (context: Phone, fields: Readonly<Record<string, unknown>>) =>
	keepEdit(context, 'initiatives', IDEA, fields);
const AGREED = { confirmations: [confirmed('lan', 100)] };

describe('filing', () => {
	test('takes along what is still being written, in one change', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea({ ...AGREED, novelty: '' }));
		await typed(context, { novelty: 'Chưa nơi nào làm.' });
		expect(await fileInitiative(context, IDEA)).toMatchObject({ ok: true });
		expect(await changes(context)).toEqual([
			{ novelty: 'Chưa nơi nào làm.', state: 'filed', status: 'waiting' }
		]);
		expect(await context.db.initiatives.get(IDEA)).toMatchObject({ state: 'filed' });
	});

	test('is refused here already while something is missing, and what is written stays', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea({ ...AGREED, novelty: '' }));
		await typed(context, { before: 'Trước kia' });
		expect(await fileInitiative(context, IDEA)).toMatchObject({
			error: { code: 'initiative.file.incomplete' }
		});
		expect((await readEdit(context.db, 'initiatives', IDEA))?.fields).toEqual({ before: 'Trước kia' });
	});

	test('after a refusal files once more, in place of it', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea(AGREED));
		await fileInitiative(context, IDEA);
		await refuseAll(context, 'initiative.file.unconfirmed');
		expect(await fileInitiative(context, IDEA)).toMatchObject({ ok: true });
		expect(await changes(context)).toEqual([{ state: 'filed', status: 'waiting' }]);
	});

	test('of one that never arrived begins it first', async () => {
		const context = await phone();
		const { id: _id, rev: _rev, sync: _sync, gen: _gen, base: _base, ...words } = ownIdea();
		const { title, kind, area, before, solution, novelty, practicality, effect, replicability } = words;
		const { firstAppliedOn } = words;
		const all = { title, kind, area, before, solution, novelty, practicality, effect, replicability };
		await typed(context, { ...all, firstAppliedOn });
		await saveIdea(context, IDEA);
		await refuseAll(context, 'initiative.area.unknown');
		expect(await fileInitiative(context, IDEA)).toMatchObject({ ok: true });
		expect((await context.db.outbox.orderBy('n').toArray()).map(({ fields }) => fields.state)).toEqual([
			'draft',
			'filed'
		]);
	});
});

describe('a share', () => {
	test('is agreed to as it was shown', async () => {
		const context = await phone(actor('minh', 'reporter'));
		await context.db.initiatives.put(ideaHere({ confirmations: [confirmed('lan', 60)] }));
		const [lan, minh] = ideaHere().authors;
		expect(await confirmShare(context, IDEA, { person: minh?.person ?? '', share: 45 })).toMatchObject({
			error: { code: 'initiative.confirmShare.shareChanged' }
		});
		expect(await confirmShare(context, IDEA, { person: minh?.person ?? '', share: 40 })).toMatchObject({
			ok: true
		});
		const { confirmations } = (await context.db.initiatives.get(IDEA)) ?? ideaHere();
		expect(confirmations.map(({ person }) => person)).toEqual([lan?.person, minh?.person]);
	});
});

describe('withdrawing', () => {
	test('ends what is being written; a draft needs no reason', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea());
		await typed(context, { novelty: 'x' });
		expect(await withdrawInitiative(context, IDEA, '')).toMatchObject({ ok: true });
		expect(await readEdit(context.db, 'initiatives', IDEA)).toBeUndefined();
	});

	test('a filed one does, and until then the words stay', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea({ state: 'filed' }));
		await typed(context, { novelty: 'x' });
		expect(await withdrawInitiative(context, IDEA, '')).toMatchObject({
			error: { code: 'initiative.withdraw.reasonMissing' }
		});
		expect(await readEdit(context.db, 'initiatives', IDEA)).toBeDefined();
	});
});

describe('moving', () => {
	const NEXT = idOf('nextone');
	const next = { ...campaignIn('issued'), id: NEXT, sync: 'confirmed', gen: 1 } as const;

	test('takes the draft to another campaign, and an area that it does not have is chosen anew', async () => {
		const context = await phone();
		await context.db.campaigns.put({ ...next, rules: { ...next.rules, areas: [] } });
		await context.db.initiatives.put(ownIdea());
		await typed(context, { novelty: 'x' });
		expect(await moveInitiative(context, IDEA, NEXT)).toMatchObject({ ok: true });
		expect(await context.db.initiatives.get(IDEA)).toMatchObject({ campaign: NEXT, area: '', novelty: 'x' });
	});

	test('keeps an area that both have; what never arrived is begun there', async () => {
		const context = await phone();
		await typed(context, { title: 'Ý tưởng', area: 'digital' });
		await saveIdea(context, IDEA);
		expect((await context.db.initiatives.get(IDEA))?.campaign).toBe(CAMPAIGN);
		await refuseAll(context, 'campaign.capture.decided');
		await context.db.campaigns.put(next);
		expect(await moveInitiative(context, IDEA, NEXT)).toMatchObject({ ok: true });
		expect(await changes(context)).toMatchObject([{ campaign: NEXT, state: 'draft', area: 'digital' }]);
		expect(await moveInitiative(context, IDEA, idOf('nowhere'))).toMatchObject({ ok: false });
	});
});

test('authors and linked entries are looked up: a stranger’s deed is refused here already', async () => {
	const context = await phone();
	await context.db.initiatives.put(ownIdea());
	const strangers = {
		author: idOf('hoa'),
		typist: idOf('hoa'),
		subject: idOf('hoa'),
		reporter: idOf('ahoa')
	};
	await context.db.entries.bulkPut([entryHere('own'), entryHere('other', strangers)]);
	await typed(context, { entries: [idOf('other')] });
	expect(await fileInitiative(context, IDEA)).toMatchObject({
		error: { code: 'initiative.entries.notOwn' }
	});
	await typed(context, { entries: [idOf('own')], authors: ideaHere().authors });
	expect(await fileInitiative(context, IDEA)).toMatchObject({ ok: true });
});
