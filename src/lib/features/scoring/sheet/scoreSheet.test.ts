import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { scoreSheet } from '$lib/domain/campaigns/templates/grading';
import { initiative, pointsOf, score, underReview } from '$lib/domain/initiatives/initiative.fixture';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { readEdit } from '$lib/store/edits';
import { plain } from '$lib/store/rows';
import { ownSheet } from '$lib/store/scoring/ownSheet';
import {
	councilPhone,
	here,
	ID,
	MEMBER,
	refuseAll,
	type CouncilPhone
} from '$lib/store/scoring/scoring.fixture';
import { ScoreSheet } from './scoreSheet.svelte';

let context: CouncilPhone;
const dirty = vi.fn();
beforeEach(async () => {
	context = await councilPhone(MEMBER, underReview());
	dirty.mockClear();
});

const mine = () => ownSheet(context.db, ID, MEMBER.account);
const stands = async (): Promise<Initiative> => plain((await context.db.initiatives.get(ID))!);
const opened = async () => new ScoreSheet(context, scoreSheet, await stands(), await mine(), { dirty });

async function filled(): Promise<ScoreSheet> {
	const sheet = await opened();
	for (const { criterion, points } of pointsOf(25)) sheet.set(criterion, { points });
	return sheet;
}

describe('while it is filled in', () => {
	test('a sheet that nobody touched is nowhere', async () => {
		const sheet = await opened();
		await sheet.leave();
		expect(await context.db.edits.count()).toBe(0);
		expect(sheet.isOpen).toBe(false);
	});

	test('each point is on disk soon, and comes back', async () => {
		const sheet = await opened();
		sheet.set('novelty', { points: 20 });
		sheet.set('effect', { comment: 'Chưa rõ số liệu' });
		expect([sheet.saved, dirty.mock.lastCall]).toEqual(['saving', [true]]);
		await sheet.flush();
		expect([sheet.saved, dirty.mock.lastCall]).toEqual(['saved', [false]]);
		const again = await opened();
		expect([again.of('novelty'), again.of('effect'), again.of('practicality')]).toEqual([
			{ points: 20, comment: '' },
			{ points: null, comment: 'Chưa rõ số liệu' },
			{ points: null, comment: '' }
		]);
		expect(again.outlook).toMatchObject({ total: 20, done: 1, of: 4 });
		expect(again.id).toBe(sheet.id);
	});

	test('says what is wrong criterion by criterion', async () => {
		const sheet = await opened();
		const problems = () => scoreSheet.criteria.map((criterion) => sheet.problemOf(criterion)?.code ?? '');
		expect(problems()).toEqual(Array(4).fill('score.points.missing'));
		sheet.set('novelty', { points: 31 });
		sheet.set('practicality', { points: 0 });
		sheet.set('effect', { points: 30, comment: 'Rất rõ' });
		sheet.set('replicability', { points: 1 });
		expect(problems()).toEqual(['score.points.tooMany', 'score.comment.missing', '', '']);
	});

	test('follows another tab, unless own points are not on disk yet', async () => {
		const [one, other] = [await filled(), await opened()];
		await one.flush();
		context.at = '2023-06-15T05:00:01.000Z';
		other.heard(await mine());
		expect(other.of('novelty').points).toBe(25);
		other.set('novelty', { points: 7 });
		other.heard(await mine());
		expect(other.of('novelty').points).toBe(7);
		await other.flush();
		one.heard(await mine());
		expect(one.of('novelty').points).toBe(7);
	});

	test('two tabs begin one sheet, not two', async () => {
		const [one, other] = [await opened(), await opened()];
		one.set('novelty', { points: 20 });
		other.set('effect', { points: 10 });
		await one.flush();
		await other.flush();
		expect(other.id).toBe(one.id);
		expect(await context.db.edits.count()).toBe(1);
	});

	test('is thrown away whole, back to what was given', async () => {
		await context.db.scores.put(here(score('blochead', { points: pointsOf(11) })));
		const sheet = await opened();
		sheet.set('novelty', { points: 3 });
		await sheet.flush();
		await sheet.discard((await mine()).given);
		expect([sheet.of('novelty').points, sheet.isOpen]).toEqual([11, false]);
		expect(await context.db.edits.count()).toBe(0);
	});
});

describe('handing in', () => {
	test('queues it, and it rests until it is touched again', async () => {
		const sheet = await filled();
		expect(await sheet.give()).toMatchObject({ ok: true });
		expect(sheet.isOpen).toBe(false);
		expect((await mine()).given).toMatchObject({ sync: 'waiting', points: pointsOf(25), readRev: 9 });
		sheet.heard(await mine());
		sheet.set('novelty', { points: 26 });
		await sheet.flush();
		expect(await readEdit(context.db, 'scores', sheet.id)).toBeDefined();
	});

	test('refused keeps every point', async () => {
		const sheet = await filled();
		sheet.set('novelty', { points: 0 });
		expect(await sheet.give()).toMatchObject({ error: { code: 'score.comment.missing' } });
		expect(sheet.isOpen).toBe(true);
		expect((await opened()).outlook.total).toBe(50);
	});
});

describe('when the authors change it meanwhile', () => {
	const early = initiative({ state: 'filed' });
	const late = underReview({ rev: 12, takenUpRev: 12, solution: 'Đã viết lại.' });
	beforeEach(() => context.db.initiatives.put(here(early)));

	test('the points stand on the words that were read, until the new ones are', async () => {
		const sheet = await filled();
		await sheet.flush();
		await context.db.initiatives.put(here(late));
		sheet.follow(await stands());
		expect(sheet.read.solution).toBe(early.solution);
		expect(await sheet.give()).toMatchObject({ error: { code: 'score.initiative.changed' } });

		const again = await opened();
		expect([again.read.solution, again.read.rev, again.of('novelty').points]).toEqual([
			early.solution,
			9,
			25
		]);
		again.readAnew(await stands());
		expect(await again.give()).toMatchObject({ ok: true });
		expect((await mine()).given).toMatchObject({ readRev: 12 });
	});

	test('a new revision of the same words is nobody’s business', async () => {
		const sheet = await filled();
		await context.db.initiatives.put(here(underReview({ rev: 12, takenUpRev: 12 })));
		sheet.follow(await stands());
		expect(await sheet.give()).toMatchObject({ ok: true, value: { fields: { readRev: 12 } } });
	});

	test('a refusal of the server brings the words back that were read', async () => {
		await context.db.initiatives.put(here(underReview()));
		await (await filled()).give();
		await refuseAll(context, 'score.initiative.changed');
		await context.db.initiatives.put(here(late));
		const sheet = await opened();
		expect([sheet.read.solution, sheet.of('novelty').points]).toEqual([early.solution, 25]);
		sheet.readAnew(await stands());
		expect(await sheet.give()).toMatchObject({ ok: true });
	});
});
