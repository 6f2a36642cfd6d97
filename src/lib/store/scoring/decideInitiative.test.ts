import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import {
	initiative,
	REASON,
	score,
	SCORED,
	SHEETS,
	underReview,
	votedOn
} from '$lib/domain/initiatives/initiative.fixture';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { addEditFile, keepEdit, readEdit } from '../edits';
import { plain } from '../rows';
import { photo } from '../ward.fixture';
import {
	admitInitiative,
	completeDecision,
	countScores,
	notRecognise,
	recognise,
	takeUp
} from './decideInitiative';
import { councilPhone, here, ID, refuseAll, STANDING, type CouncilPhone } from './scoring.fixture';

const outbox = ({ db }: CouncilPhone) => db.outbox.orderBy('n').toArray();
const shown = async ({ db }: CouncilPhone) => plain((await db.initiatives.get(ID))!);
const filed = (fields: Partial<Initiative> = {}) => initiative({ state: 'filed', ...fields });
const office = actor('deskhead', 'initiativeMember');

describe('taking up and admitting name the words that were read', () => {
	test('and are queued on their revision', async () => {
		const context = await councilPhone(STANDING, filed());
		expect(await takeUp(context, await shown(context))).toMatchObject({ ok: true });
		expect(await shown(context)).toMatchObject({ state: 'underReview', takenUpRev: 9 });
		expect(await outbox(context)).toMatchObject([
			{ baseRev: 9, fields: { state: 'underReview' }, seen: { rev: 9, title: filed().title } }
		]);
	});

	test.each([
		['takeUp', filed(), (context: CouncilPhone, read: Initiative) => takeUp(context, read)],
		[
			'admit',
			filed({ late: true }),
			(context: CouncilPhone, read: Initiative) => admitInitiative(context, read, 'admitted', 'Mất sóng')
		]
	] as const)('%s: other words that a pull brought are not decided on', async (act, before, decide) => {
		const context = await councilPhone(STANDING, before);
		const read = await shown(context);
		await context.db.initiatives.put(here({ ...before, rev: 10, solution: 'Khác' }));
		expect(await decide(context, read)).toEqual({
			ok: false,
			error: { code: `initiative.${act}.changed`, params: { fields: 'solution' } }
		});
		expect(await outbox(context)).toEqual([]);
	});

	test('a new decision stands in place of the refused one', async () => {
		const context = await councilPhone(STANDING, filed());
		await takeUp(context, await shown(context));
		await refuseAll(context, 'initiative.takeUp.changed', filed({ rev: 11, solution: 'Khác' }));
		expect(await shown(context)).toMatchObject({ state: 'filed', solution: 'Khác' });
		expect(await takeUp(context, await shown(context))).toMatchObject({ ok: true });
		expect(await outbox(context)).toMatchObject([{ status: 'waiting', baseRev: 11 }]);
	});
});

describe('counting', () => {
	test('on a phone that knows all sheets has its result at once', async () => {
		const context = await councilPhone(STANDING, underReview());
		await context.db.scores.bulkPut(SHEETS.map(here));
		expect(await countScores(context, await shown(context), '')).toMatchObject({ ok: true });
		expect((await shown(context)).scored).toMatchObject({ sheets: 3, of: 3 });
	});

	test('on a member’s phone waits for the server', async () => {
		const context = await councilPhone(office, underReview());
		await context.db.scores.put(here(score('deskhead')));
		expect(await countScores(context, await shown(context), '')).toMatchObject({ ok: true });
		expect((await shown(context)).scored).toBeNull();
		expect(await outbox(context)).toMatchObject([{ fields: { missingScoresReason: '' } }]);
		await refuseAll(context, 'initiative.countScores.sheetsMissing', underReview());
		expect(await countScores(context, await shown(context), 'Đồng chí đi công tác')).toMatchObject({
			ok: true
		});
		expect(await outbox(context)).toMatchObject([
			{ status: 'waiting', fields: { missingScoresReason: 'Đồng chí đi công tác' } }
		]);
	});
});

describe('recognition', () => {
	const typed = { recognisedLevel: 'ward', decisionNumber: '12/QĐ-UBND' };

	async function typedOn(context: CouncilPhone) {
		await keepEdit(context, 'initiatives', ID, typed);
		await addEditFile(context, 'initiatives', ID, 'decisionFiles', photo('scan'));
		return recognise(context, await shown(context));
	}

	test('carries what was typed, with the scan on its way, and the edit ends', async () => {
		const context = await councilPhone(STANDING, votedOn());
		expect(await typedOn(context)).toMatchObject({ ok: true });
		const [change, file] = await outbox(context);
		expect(change).toMatchObject({
			fields: { state: 'recognised', ...typed, decisionFiles: [{ id: idOf('scan') }] }
		});
		expect(file).toMatchObject({ collection: 'attachments', fields: { owner: 'initiatives', record: ID } });
		expect(await readEdit(context.db, 'initiatives', ID)).toBeUndefined();
	});

	test('leaves alone what an author has typed into the same record', async () => {
		const context = await councilPhone(STANDING, votedOn());
		await keepEdit(context, 'initiatives', ID, { title: 'Đang sửa' });
		expect(await typedOn(context)).toMatchObject({ ok: true });
		expect((await outbox(context))[0]?.fields).not.toHaveProperty('title');
		expect((await readEdit(context.db, 'initiatives', ID))?.fields).toEqual({ title: 'Đang sửa' });
	});

	test('refused by the server is made anew without typing or taking the scan again', async () => {
		const context = await councilPhone(STANDING, votedOn());
		await typedOn(context);
		await refuseAll(context, 'initiative.recognise.changed', votedOn({ rev: 10 }));
		await keepEdit(context, 'initiatives', ID, { decisionDate: '2023-06-01' });
		expect(await recognise(context, await shown(context))).toMatchObject({ ok: true });
		const waiting = (await outbox(context)).filter(({ status }) => status === 'waiting');
		expect(waiting.map(({ collection }) => collection).sort()).toEqual(['attachments', 'initiatives']);
		expect(waiting.find(({ collection }) => collection === 'initiatives')?.fields).toMatchObject({
			...typed,
			decisionDate: '2023-06-01',
			decisionFiles: [{ id: idOf('scan') }]
		});
		expect(await context.db.files.count()).toBe(1);
	});

	test('rests on the count and the vote that were on the screen', async () => {
		const context = await councilPhone(STANDING, votedOn());
		const read = await shown(context);
		await context.db.initiatives.put(here(votedOn({ rev: 10, votePassed: false })));
		expect(await recognise(context, read)).toMatchObject({ error: { code: 'initiative.recognise.changed' } });
		expect(await notRecognise(context, read, REASON)).toMatchObject({
			error: { code: 'initiative.notRecognise.changed' }
		});
	});

	test('not, with a reason', async () => {
		const context = await councilPhone(STANDING, underReview({ scored: { ...SCORED, passed: false } }));
		expect(await notRecognise(context, await shown(context), 'Ngắn')).toMatchObject({
			error: { code: 'initiative.notRecognise.reasonTooShort' }
		});
		expect(await notRecognise(context, await shown(context), REASON)).toMatchObject({ ok: true });
		expect(await shown(context)).toMatchObject({ state: 'notRecognised', notRecognisedReason: REASON });
	});

	test('its paper is completed later, by what differs alone', async () => {
		const context = await councilPhone(STANDING, votedOn({ state: 'recognised', ...typed }));
		await keepEdit(context, 'initiatives', ID, {
			decisionNumber: typed.decisionNumber,
			decisionIssuer: 'Chủ tịch'
		});
		expect(await completeDecision(context, await shown(context))).toMatchObject({ ok: true });
		expect((await outbox(context)).map(({ fields }) => fields)).toEqual([{ decisionIssuer: 'Chủ tịch' }]);
		expect(await completeDecision(context, await shown(context))).toMatchObject({
			error: { code: 'edit.nothing' }
		});
	});
});
