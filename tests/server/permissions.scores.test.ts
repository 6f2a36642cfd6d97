import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/lib/domain/access/roles';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import type { Change } from '../../src/lib/domain/changes/protocol';
import { initiativeCouncil, pointsOf } from '../../src/lib/domain/initiatives/initiative.fixture';
import type { Initiative } from '../../src/lib/domain/initiatives/initiative';
import type { Score } from '../../src/lib/domain/scores/score';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { changed, made, newId, startWard, type AccountName, type TestWard } from '../support/ward';

type Fields = Readonly<Record<string, unknown>>;

/** The council of the fixture: chair, deskhead and blochead vote, kphead sits without a vote, hoa does not sit in it. */
const SCORING = ['chair', 'deskhead', 'blochead', 'kphead', 'hoa'] as const;

let ward: TestWard;
beforeAll(async () => {
	ward = await startWard({ councils: [initiativeCouncil()] });
	const { records } = await ward.phones.admin.pullAll();
	for (const name of SCORING) {
		const known = records.find(({ record }) => record.id === idOf(`a${name}`))?.record;
		const roles = [...(known?.roles as Role[]), 'initiativeMember'];
		const outcome = await push('admin', changed('users', idOf(`a${name}`), Number(known?.rev), { roles }));
		if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
	}
});
afterAll(() => ward.stop());

const said = (outcome: Outcome) => (outcome.outcome === 'refused' ? outcome.code : outcome.outcome);

async function push(by: AccountName, change: Change): Promise<Outcome> {
	const [outcome] = await ward.phones[by].push(change);
	if (!outcome) throw new Error('no outcome');
	return outcome;
}

async function must(by: AccountName, change: Change): Promise<void> {
	const outcome = await push(by, change);
	if (!['applied', 'merged'].includes(outcome.outcome)) throw new Error(JSON.stringify(outcome));
}

async function readBy<R>(by: AccountName, id: string): Promise<R | undefined> {
	const { records } = await ward.phones[by].pullAll();
	return records.find(({ record }) => record.id === id)?.record as R | undefined;
}

/** An idea of one author, filed, all of it written. */
async function filed(author: AccountName = 'lan'): Promise<Initiative> {
	const id = newId();
	const words = {
		...{ before: 'Người dân hỏi nhiều lần.', solution: 'Tin nhắn tự động.', novelty: 'Chưa nơi nào làm.' },
		...{
			practicality: 'Dùng điện thoại sẵn có.',
			effect: 'Giảm lượt hỏi.',
			replicability: 'Nơi nào cũng làm được.'
		}
	};
	await must(
		author,
		made('initiatives', id, {
			...{ campaign: idOf('campaign'), rulesVersion: 1, state: 'draft', title: 'Nhắn tin báo hồ sơ' },
			...{ authors: [{ person: idOf(author), name: '', share: 100 }], kind: 'operational', area: 'digital' },
			...{ firstAppliedOn: '2023-04-03', ...words }
		})
	);
	await must(author, made('initiatives', id, { state: 'filed' }));
	return (await readBy<Initiative>('standing', id)) as Initiative;
}

async function underReview(author: AccountName = 'lan'): Promise<Initiative> {
	const { id, rev } = await filed(author);
	await must('standing', changed('initiatives', id, rev, { state: 'underReview' }));
	return (await readBy<Initiative>('standing', id)) as Initiative;
}

const sheetOn = ({ id, rev }: Pick<Initiative, 'id' | 'rev'>, fields: Fields = {}, sheet = newId()) =>
	made('scores', sheet, { initiative: id, points: pointsOf(25), comment: '', readRev: rev, ...fields });

async function given(by: AccountName, on: Initiative, fields: Fields = {}): Promise<Score> {
	const sheet = sheetOn(on, fields);
	await must(by, sheet);
	return (await readBy<Score>(by, sheet.id)) as Score;
}

const count = ({ id, rev }: Pick<Initiative, 'id' | 'rev'>, missingScoresReason = '') =>
	changed('initiatives', id, rev, { missingScoresReason });

describe('a new sheet', () => {
	let open: Initiative;
	beforeAll(async () => {
		open = await underReview();
	});

	const unlike = (criterion: string, part: object) =>
		pointsOf(25).map((one) => (one.criterion === criterion ? { ...one, ...part } : one));
	const stranger = { criterion: 'beauty', points: 5, comment: '' };
	const rows: readonly (readonly [what: string, by: AccountName, fields: Fields, answer: string])[] = [
		['without a vote in the council', 'kphead', {}, 'score.member.notVoting'],
		['by somebody who does not sit in it', 'hoa', {}, 'score.member.notVoting'],
		['by the standing body', 'standing', {}, 'access.roleMissing'],
		['by a member of the other council', 'member', {}, 'access.roleMissing'],
		['by the author', 'lan', {}, 'access.roleMissing'],
		['by the administrator', 'admin', {}, 'access.roleMissing'],
		['in the name of another member', 'blochead', { member: idOf('chair') }, 'change.fieldNotAllowed'],
		['in another account', 'blochead', { reporter: idOf('achair') }, 'change.fieldNotAllowed'],
		['with a forged role', 'standing', { roles: ['initiativeMember'] }, 'access.roleMissing'],
		['in another campaign', 'blochead', { campaign: idOf('other') }, 'change.fieldNotAllowed'],
		['counted from the start', 'blochead', { state: 'counted' }, 'change.fieldNotAllowed'],
		[
			'for an initiative that nobody knows',
			'blochead',
			{ initiative: idOf('nowhere') },
			'score.initiative.unknown'
		],
		[
			'with another campaign’s criterion',
			'blochead',
			{ points: [...pointsOf(25), stranger] },
			'score.points.unknown'
		],
		['without one of the criteria', 'blochead', { points: pointsOf(25).slice(1) }, 'score.points.missing'],
		['above the maximum', 'blochead', { points: pointsOf(31) }, 'score.points.tooMany'],
		['with a part of a point', 'blochead', { points: pointsOf(24.5) }, 'score.shape'],
		['none at all without a word', 'blochead', { points: pointsOf(0) }, 'score.comment.missing'],
		['all of them without a word', 'blochead', { points: pointsOf(30) }, 'score.comment.missing'],
		['on words from before it was taken up', 'blochead', { readRev: 1 }, 'score.initiative.changed'],
		['on words that nobody has written', 'blochead', { readRev: 1_000_000 }, 'score.initiative.changed']
	];
	test.each(rows)('%s, by %s', async (_, by, fields, answer) => {
		expect(said(await push(by, sheetOn(open, fields)))).toBe(answer);
	});

	test('of every voting member, one each', async () => {
		for (const by of ['chair', 'deskhead', 'blochead'] as const) {
			const comment = { points: unlike('novelty', { points: 30, comment: 'Chưa nơi nào làm.' }) };
			expect(said(await push(by, sheetOn(open, comment)))).toBe('applied');
			expect(said(await push(by, sheetOn(open)))).toBe('score.exists');
		}
	});

	test('before it is taken up, and for the own one', async () => {
		const early = await filed();
		expect(said(await push('blochead', sheetOn(early)))).toBe('score.initiative.state');
		const own = await underReview('blochead');
		expect(said(await push('blochead', sheetOn(own)))).toBe('score.initiative.own');
		expect(said(await push('deskhead', sheetOn(own)))).toBe('applied');
	});
});

describe('a sheet that is there', () => {
	let open: Initiative;
	let sheet: Score;
	beforeAll(async () => {
		open = await underReview();
		sheet = await given('blochead', open);
	});

	const rows: readonly (readonly [what: string, by: AccountName, fields: Fields, answer: string])[] = [
		['changed by its member', 'blochead', { points: pointsOf(20) }, 'applied'],
		['given to another initiative', 'blochead', { initiative: idOf('initiative') }, 'change.fieldNotAllowed'],
		['given away', 'blochead', { member: idOf('chair') }, 'change.fieldNotAllowed'],
		['opened by its member alone', 'blochead', { state: 'counted' }, 'change.fieldNotAllowed'],
		['changed by another member', 'deskhead', { points: pointsOf(0) }, 'record.unknown'],
		['changed by the chair of the council', 'chair', { points: pointsOf(0) }, 'record.unknown'],
		['changed by the standing body, who reads it', 'standing', { points: pointsOf(0) }, 'access.roleMissing'],
		['changed by the author', 'lan', { points: pointsOf(30) }, 'record.unknown'],
		['changed by the administrator', 'admin', { points: pointsOf(30) }, 'record.unknown']
	];
	test.each(rows)('%s, by %s', async (_, by, fields, answer) => {
		const rev = (await readBy<Score>('blochead', sheet.id))?.rev ?? 0;
		const outcome = await push(by, changed('scores', sheet.id, rev, fields));
		expect(said(outcome)).toBe(answer);
		// Nothing of what it says comes back with a refusal.
		if (by !== 'blochead' && by !== 'standing') expect(JSON.stringify(outcome)).not.toContain('novelty');
	});
});

describe('blind until counted', () => {
	const SEES: readonly AccountName[] = ['blochead', 'standing'];
	const ALL: readonly AccountName[] = [
		...['chair', 'deskhead', 'blochead', 'kphead', 'hoa', 'standing', 'member', 'lan', 'admin', 'voice']
	] as AccountName[];
	const seers = async (id: string) => {
		const seen = await Promise.all(ALL.map(async (by) => [by, await readBy<Score>(by, id)] as const));
		return seen.flatMap(([by, score]) => (score ? by : []));
	};

	test('a sheet arrives at nobody’s phone who might have to score, and after the count at theirs alone', async () => {
		const open = await underReview();
		const sheets = [await given('blochead', open), await given('deskhead', open)];
		const id = sheets[0]?.id ?? '';
		expect(await seers(id)).toEqual(SEES);

		// A phone that reads on from where it was, not from the start: nothing slips in by the way.
		const before = await ward.phones.deskhead.pullAll();
		await must('blochead', changed('scores', id, sheets[0]?.rev ?? 0, { comment: 'Điểm bí mật' }));
		const step = await ward.phones.deskhead.pullAll(before.cursor, before.stamp);
		expect(JSON.stringify(step.records)).not.toContain('Điểm bí mật');

		expect(said(await push('deskhead', count(open)))).toBe('initiative.countScores.sheetsMissing');
		expect(await seers(id)).toEqual(SEES);
		expect(said(await push('deskhead', count(open, 'Đồng chí Chủ tịch đi công tác')))).toBe('applied');
		const after = await ward.phones.deskhead.pullAll(step.cursor, step.stamp);
		expect(JSON.stringify(after.records)).toContain('Điểm bí mật');
		expect(await seers(id)).toEqual(['chair', 'deskhead', 'blochead', 'kphead', 'hoa', 'standing']);

		const counted = (await readBy<Initiative>('deskhead', open.id)) as Initiative;
		expect(counted.scored).toEqual({ sheets: 2, sum: 150, of: 2, passed: true, below: [] });
		for (const sheet of sheets) {
			const outcome = await push(
				'blochead',
				changed('scores', sheet.id, sheet.rev, { points: pointsOf(30) })
			);
			expect(said(outcome)).toBe(sheet.id === id ? 'score.edit.counted' : 'score.edit.notAllowed');
		}
		expect(said(await push('chair', sheetOn(counted)))).toBe('score.initiative.counted');
	});
});

describe('counting', () => {
	const rows: readonly (readonly [what: string, by: AccountName, fields: Fields, answer: string])[] = [
		['by a plain member', 'blochead', { missingScoresReason: '' }, 'initiative.countScores.notAllowed'],
		['by the author', 'lan', { missingScoresReason: '' }, 'initiative.countScores.notAllowed'],
		['by somebody of the other council', 'member', { missingScoresReason: '' }, 'record.unknown'],
		[
			'with a result of one’s own',
			'standing',
			{ missingScoresReason: '', scored: { sheets: 3, sum: 300, of: 3, passed: true, below: [] } },
			'change.fieldNotAllowed'
		],
		[
			'without any sheet',
			'standing',
			{ missingScoresReason: 'Không ai chấm' },
			'initiative.countScores.noSheets'
		]
	];
	test.each(rows)('%s, by %s', async (_, by, fields, answer) => {
		const { id, rev } = await underReview();
		expect(said(await push(by, changed('initiatives', id, rev, fields)))).toBe(answer);
	});

	test('the secretary does not count the own one; the standing body does, once', async () => {
		const own = await underReview('deskhead');
		for (const by of ['chair', 'blochead'] as const) await given(by, own);
		expect(said(await push('deskhead', count(own)))).toBe('initiative.countScores.notAllowed');
		expect(said(await push('standing', count(own)))).toBe('applied');
		const { rev } = (await readBy<Initiative>('standing', own.id)) as Initiative;
		expect(said(await push('chair', count({ id: own.id, rev })))).toBe('initiative.countScores.done');
	});
});
