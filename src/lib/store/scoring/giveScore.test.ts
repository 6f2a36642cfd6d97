import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { initiative, pointsOf, score, underReview } from '$lib/domain/initiatives/initiative.fixture';
import { idOf } from '$lib/domain/ward.fixture';
import { readEdit } from '../edits';
import { adoptTwin, dropSheet, giveScore, keepSheet, letTwinGo } from './giveScore';
import { ownSheet, sheetsUnderWay } from './ownSheet';
import {
	councilPhone,
	here,
	ID,
	MEMBER,
	refuseAll,
	SHEET,
	sheetOf,
	type CouncilPhone
} from './scoring.fixture';

const SEEN = { title: 'Như đã đọc' };
let context: CouncilPhone;
beforeEach(async () => {
	context = await councilPhone(MEMBER, underReview());
});

const outbox = () => context.db.outbox.orderBy('n').toArray();
const mine = () => ownSheet(context.db, ID, MEMBER.account);

describe('a sheet', () => {
	test('is kept while it is filled in, with the words that were read, and is nobody’s until it is given', async () => {
		const half = { points: [{ criterion: 'novelty', points: null, comment: 'Xem lại' }] };
		await keepSheet(context, SHEET, sheetOf(half), SEEN);
		expect(await mine()).toMatchObject({ edit: { fields: half, reading: SEEN } });
		expect(await sheetsUnderWay(context.db)).toEqual(new Set([ID]));
		expect(await giveScore(context, SHEET)).toMatchObject({ error: { code: 'score.points.missing' } });
		expect(await outbox()).toEqual([]);
		expect(await mine()).toMatchObject({ edit: { fields: half } });
	});

	test('is given whole, once, and shown as the member’s', async () => {
		await keepSheet(context, SHEET, sheetOf(), SEEN);
		expect(await giveScore(context, SHEET)).toMatchObject({ ok: true });
		expect(await outbox()).toMatchObject([
			{ collection: 'scores', id: SHEET, baseRev: 0, seen: SEEN, fields: { ...sheetOf() } }
		]);
		expect(await mine()).toMatchObject({ given: { member: MEMBER.person, state: 'given', sync: 'waiting' } });
		expect((await mine()).edit).toBeUndefined();
		expect(await giveScore(context, SHEET)).toMatchObject({ error: { code: 'edit.gone' } });
	});

	test('is changed by what differs, until it is counted', async () => {
		await context.db.scores.put(here(score('blochead', { id: SHEET })));
		await keepSheet(context, SHEET, sheetOf({ comment: 'Rất hay' }), SEEN);
		expect(await giveScore(context, SHEET)).toMatchObject({ ok: true, value: { baseRev: 12 } });
		expect((await outbox()).map(({ fields }) => fields)).toEqual([{ comment: 'Rất hay' }]);
		await context.db.initiatives.update(ID, {
			scored: { sheets: 1, sum: 1, of: 1, passed: false, below: [] }
		});
		await keepSheet(context, SHEET, sheetOf({ comment: 'Khác' }), SEEN);
		expect(await giveScore(context, SHEET)).toMatchObject({ error: { code: 'score.initiative.counted' } });
	});

	test('that says what was given before ends without a change', async () => {
		await context.db.scores.put(here(score('blochead', { id: SHEET })));
		await keepSheet(context, SHEET, sheetOf(), SEEN);
		expect(await giveScore(context, SHEET)).toMatchObject({ error: { code: 'edit.nothing' } });
		expect(await readEdit(context.db, 'scores', SHEET)).toBeUndefined();
	});

	test('on words that the council did not take up is refused here, and kept', async () => {
		await context.db.initiatives.update(ID, { takenUpRev: 9, rev: 10 });
		await keepSheet(context, SHEET, sheetOf({ readRev: 8 }), SEEN);
		expect(await giveScore(context, SHEET)).toMatchObject({ error: { code: 'score.initiative.changed' } });
		expect(await mine()).toMatchObject({ edit: { reading: SEEN } });
		await keepSheet(context, SHEET, sheetOf({ readRev: 10 }), { title: 'Bản mới' });
		expect(await giveScore(context, SHEET)).toMatchObject({ ok: true });
		expect(await outbox()).toMatchObject([{ seen: { title: 'Bản mới' } }]);
	});

	test('can be begun before the council takes it up, not given', async () => {
		await context.db.initiatives.put(here(initiative({ state: 'filed' })));
		await keepSheet(context, SHEET, sheetOf(), SEEN);
		expect(await giveScore(context, SHEET)).toMatchObject({ error: { code: 'score.initiative.state' } });
	});

	test('that the server refused is given anew, whole, in its place', async () => {
		await keepSheet(context, SHEET, sheetOf(), SEEN);
		await giveScore(context, SHEET);
		await refuseAll(context, 'score.initiative.changed');
		expect(await mine()).toMatchObject({
			given: { sync: 'refused' },
			refused: { problem: { code: 'score.initiative.changed' }, seen: SEEN }
		});
		await keepSheet(context, SHEET, sheetOf({ comment: 'Đọc lại rồi' }), SEEN);
		expect(await giveScore(context, SHEET)).toMatchObject({ ok: true });
		expect(await outbox()).toMatchObject([
			{ status: 'waiting', fields: { initiative: ID, comment: 'Đọc lại rồi', points: pointsOf(25) } }
		]);
	});

	test('is thrown away with nothing left', async () => {
		await keepSheet(context, SHEET, sheetOf(), SEEN);
		await dropSheet(context, SHEET);
		expect(await mine()).toEqual({});
	});
});

describe('a second sheet from another phone of the account', () => {
	const twin = idOf('twin');
	beforeEach(async () => {
		await keepSheet(context, twin, sheetOf({ points: pointsOf(20) }), SEEN);
		await giveScore(context, twin);
		await refuseAll(context, 'score.exists');
		await context.db.scores.put(here(score('blochead', { id: SHEET })));
	});

	test('stands beside the first', async () => {
		expect(await mine()).toMatchObject({ given: { id: SHEET }, twin: { id: twin, points: pointsOf(20) } });
	});

	test('is put into the first, to be given again', async () => {
		expect(await adoptTwin(context, SHEET, twin, SEEN)).toMatchObject({ ok: true });
		expect(await mine()).toMatchObject({ given: { id: SHEET }, edit: { fields: { points: pointsOf(20) } } });
		expect((await mine()).twin).toBeUndefined();
		expect(await giveScore(context, SHEET)).toMatchObject({ ok: true });
		expect((await outbox()).map(({ id, fields }) => [id, fields])).toEqual([
			[SHEET, { points: pointsOf(20) }]
		]);
	});

	test('or is let go of', async () => {
		await letTwinGo(context, twin);
		const { given, twin: second } = await mine();
		expect(given).toMatchObject({ id: SHEET, points: pointsOf(25) });
		expect(second).toBeUndefined();
		expect(await outbox()).toEqual([]);
	});
});
