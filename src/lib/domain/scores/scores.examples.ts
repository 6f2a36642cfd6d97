import type { Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/states';
import { scoreSheet } from '../campaigns/templates/grading';
import type { Example } from '../example';
import {
	initiativeCouncil,
	IN_TIME,
	pointsOf,
	score,
	SCORED,
	SHEETS,
	underReview,
	wardOf
} from '../initiatives/initiative.fixture';
import type { Initiative } from '../initiatives/initiative';
import { INITIATIVE_STATES } from '../initiatives/states';
import { actor, change, idOf } from '../ward.fixture';
import { bandOf, countSheets, type ScoreSheet } from './count';
import { judgeScore } from './judgeScore';
import type { CriterionPoints, Score } from './score';
import { scorersOf } from './scorers';

const member = actor('blochead', 'initiativeMember');
const TODAY = '2023-11-20';

interface Circumstances {
	readonly before?: Score;
	readonly others?: readonly Score[];
	readonly campaign?: CampaignState;
	readonly council?: ReturnType<typeof initiativeCouncil>;
}

function judged(fields: object, who: Actor, of: Partial<Initiative>, circumstances: Circumstances) {
	const { before, others = [], campaign, council = initiativeCouncil() } = circumstances;
	const records = {
		initiatives: [underReview(of)],
		councils: [council],
		scores: [...others, ...(before ? [before] : [])]
	};
	return judgeScore({
		change: change(
			{ ...fields },
			{ collection: 'scores', id: idOf('sblochead'), baseRev: before?.rev ?? 0, capturedAt: IN_TIME }
		),
		before: before ?? null,
		changedSince: new Set(),
		actor: who,
		lookup: wardOf(records, campaign),
		now: IN_TIME
	});
}

const SHEET = { initiative: idOf('initiative'), points: pointsOf(25), comment: '', readRev: 9 };
const giving =
	(
		fields: object = {},
		who: Actor = member,
		of: Partial<Initiative> = {},
		circumstances: Circumstances = {}
	) =>
	() => {
		const verdict = judged({ ...SHEET, ...fields }, who, of, circumstances);
		return verdict.ok ? 'ok' : verdict.error.code;
	};
const editing =
	(fields: object, who: Actor = member, before: Partial<Score> = {}, of: Partial<Initiative> = {}) =>
	() => {
		const verdict = judged(fields, who, of, { before: score('blochead', before) });
		return verdict.ok ? 'ok' : verdict.error.code;
	};
const answer = (name: string, actual: () => unknown, expected: unknown): Example => ({
	name,
	actual,
	expected
});
const withOne = (criterion: string, fields: Partial<CriterionPoints>) =>
	pointsOf(25).map((one) => (one.criterion === criterion ? { ...one, ...fields } : one));

const ROLES: Readonly<Record<string, Actor>> = {
	member,
	chairOfIt: actor('chair', 'initiativeMember'),
	withoutRole: actor('blochead', 'member', 'standing', 'reporter'),
	withoutVote: actor('kphead', 'initiativeMember'),
	notInIt: actor('hoa', 'initiativeMember'),
	nobody: { ...member, person: '' }
};

const given: readonly Example[] = [
	answer(
		'who gives a sheet',
		() => Object.keys(ROLES).filter((name) => giving({}, ROLES[name] as Actor)() === 'ok'),
		['member', 'chairOfIt']
	),
	answer(
		'in which states of the initiative',
		() => INITIATIVE_STATES.filter((state) => giving({}, member, { state })() === 'ok'),
		['underReview']
	),
	answer(
		'in which campaigns',
		() =>
			(['issued', 'closed', 'reviewing', 'decided', 'archived'] as const).filter(
				(campaign) => giving({}, member, {}, { campaign })() === 'ok'
			),
		['issued', 'closed', 'reviewing', 'decided']
	),
	answer(
		'what is written',
		() => {
			const verdict = judged(SHEET, member, {}, {});
			return verdict.ok && verdict.value.fields;
		},
		{
			...SHEET,
			campaign: idOf('campaign'),
			member: idOf('blochead'),
			reporter: idOf('ablochead'),
			state: 'given',
			givenAt: IN_TIME
		}
	),
	answer('without the role', giving({}, ROLES.withoutRole), 'access.roleMissing'),
	answer('without a vote in the council', giving({}, ROLES.withoutVote), 'score.member.notVoting'),
	answer(
		'in a council that is over',
		giving({}, member, {}, { council: initiativeCouncil({ to: '2023-10-31' }) }),
		'score.member.notVoting'
	),
	answer(
		'in the other council',
		giving({}, member, {}, { council: initiativeCouncil({ kind: 'emulation' }) }),
		'score.member.notVoting'
	),
	answer(
		'for the own initiative',
		giving({}, member, { people: [idOf('lan'), idOf('blochead')] }),
		'score.initiative.own'
	),
	answer('for one that is not taken up', giving({}, member, { state: 'filed' }), 'score.initiative.state'),
	answer('for one that is counted', giving({}, member, { scored: SCORED }), 'score.initiative.counted'),
	answer('for one that nobody knows', giving({ initiative: idOf('nowhere') }), 'score.initiative.unknown'),
	answer(
		'in an archived campaign',
		giving({}, member, {}, { campaign: 'archived' }),
		'score.campaign.archived'
	),
	answer(
		'twice',
		giving({}, member, {}, { others: [score('blochead', { id: idOf('second') })] }),
		'score.exists'
	),
	answer('beside those of the others', giving({}, member, {}, { others: SHEETS.slice(0, 2) }), 'ok'),
	answer('read as it was taken up', giving({ readRev: 7 }), 'ok'),
	answer('read before it was taken up', giving({ readRev: 6 }), 'score.initiative.changed'),
	answer('read later than it stands', giving({ readRev: 10 }), 'score.initiative.changed'),
	answer('not read', giving({ readRev: undefined }), 'score.shape'),
	answer('with a forged state', giving({ state: 'counted' }), 'change.fieldNotAllowed'),
	answer('for another member', giving({ member: idOf('chair') }), 'change.fieldNotAllowed')
];

const points: readonly Example[] = [
	answer('a criterion is missing', giving({ points: pointsOf(25).slice(1) }), 'score.points.missing'),
	answer(
		'a criterion that the sheet lacks',
		giving({ points: [...pointsOf(25), { criterion: 'charm', points: 5, comment: '' }] }),
		'score.points.unknown'
	),
	answer(
		'a criterion twice',
		giving({ points: [...pointsOf(25), ...pointsOf(25).slice(0, 1)] }),
		'score.points.unknown'
	),
	answer('one point too many', giving({ points: pointsOf(31) }), 'score.points.tooMany'),
	answer('a point below nothing', giving({ points: pointsOf(-1) }), 'score.shape'),
	answer('half a point', giving({ points: pointsOf(25.5) }), 'score.shape'),
	answer(
		'all points without a word',
		giving({ points: withOne('novelty', { points: 30 }) }),
		'score.comment.missing'
	),
	answer(
		'no point without a word',
		giving({ points: withOne('novelty', { points: 0 }) }),
		'score.comment.missing'
	),
	answer(
		'no point with blanks for a word',
		giving({ points: withOne('novelty', { points: 0, comment: ' \n' }) }),
		'score.comment.missing'
	),
	answer(
		'all points with a word',
		giving({ points: withOne('novelty', { points: 30, comment: 'Chưa nơi nào có.' }) }),
		'ok'
	),
	answer('29 of 30 need no word', giving({ points: pointsOf(29) }), 'ok')
];

const edited: readonly Example[] = [
	answer('the own sheet', editing({ points: pointsOf(20) }), 'ok'),
	answer(
		'with another phone of the member',
		editing({ comment: 'Đã đọc lại.' }, { ...member, account: idOf('aother') }),
		'ok'
	),
	answer(
		'somebody else’s sheet',
		editing({ comment: 'x' }, actor('chair', 'initiativeMember')),
		'score.edit.notAllowed'
	),
	answer(
		'a counted sheet',
		editing({ comment: 'x' }, member, { state: 'counted' }, { scored: SCORED }),
		'score.edit.counted'
	),
	answer('for another initiative', editing({ initiative: idOf('other') }), 'change.fieldNotAllowed'),
	answer('to no sheet at all', editing({ points: [] }), 'score.points.missing'),
	answer('by words of before', editing({ readRev: 3 }), 'score.initiative.changed')
];

const sheet = (fields: Partial<ScoreSheet> = {}): ScoreSheet => ({ ...scoreSheet, ...fields });
const counting =
	(rows: readonly CriterionPoints[][], fields: Partial<ScoreSheet> = {}) =>
	() =>
		countSheets(
			sheet(fields),
			rows.map((points) => ({ points }))
		);
const TOTALS = [pointsOf(10, 10, 10, 10), pointsOf(20, 15, 20, 20), pointsOf(20, 20, 30, 20)];
const TRIMMED = { aggregate: 'trimmedMean' } as const;

const counted: readonly Example[] = [
	answer('the mean of three is not rounded', counting(TOTALS), {
		sheets: 3,
		sum: 205,
		of: 3,
		passed: true,
		below: []
	}),
	answer('a third of a point below the total fails', counting(TOTALS, { passTotal: 69 }), {
		sheets: 3,
		sum: 205,
		of: 3,
		passed: false,
		below: []
	}),
	answer(
		'and so do two thirds of one',
		counting([...TOTALS.slice(0, 2), pointsOf(21, 20, 30, 20)], { passTotal: 69 }),
		{ sheets: 3, sum: 206, of: 3, passed: false, below: [] }
	),
	answer('trimmed: the highest and the lowest are left out', counting(TOTALS, TRIMMED), {
		sheets: 3,
		sum: 75,
		of: 1,
		passed: true,
		below: []
	}),
	answer('trimmed: of two none is left out', counting(TOTALS.slice(1), TRIMMED), {
		sheets: 2,
		sum: 165,
		of: 2,
		passed: true,
		below: []
	}),
	answer('no sheets', counting([], { passTotal: 0 }), { sheets: 0, sum: 0, of: 0, passed: false, below: [] }),
	answer('a mean of exactly the minimum', counting([pointsOf(0, 20, 30, 20), pointsOf(2, 20, 30, 20)]), {
		sheets: 2,
		sum: 142,
		of: 2,
		passed: true,
		below: []
	}),
	answer(
		'a mean below the minimum, whatever the total',
		counting([pointsOf(0, 20, 30, 20), pointsOf(1, 20, 30, 20)]),
		{ sheets: 2, sum: 141, of: 2, passed: false, below: ['novelty'] }
	),
	answer(
		'trimmed: a minimum is asked of all sheets',
		counting([pointsOf(0, 0, 0, 0), pointsOf(1, 20, 30, 20), pointsOf(1, 20, 30, 20)], TRIMMED),
		{ sheets: 3, sum: 71, of: 1, passed: false, below: ['novelty'] }
	),
	answer('a criterion that a sheet leaves out', counting([[]]), {
		sheets: 1,
		sum: 0,
		of: 1,
		passed: false,
		below: ['novelty', 'practicality', 'effect', 'replicability']
	})
];

const BANDS = {
	bands: [
		{ from: '27', to: '30', text: 'Hoàn toàn mới' },
		{ from: '21', to: '26', text: 'Cải tiến tốt' },
		{ from: '0.5', to: '20.5', text: 'Ít' }
	]
};
const bands: readonly Example[] = (
	[
		[30, 'Hoàn toàn mới'],
		[27, 'Hoàn toàn mới'],
		[26, 'Cải tiến tốt'],
		[20, 'Ít'],
		[1, 'Ít'],
		[0, '']
	] as const
).map(([points, text]) => answer(`band of ${points}`, () => bandOf(BANDS, points), text));

const scorers =
	(of: object, ...councils: Parameters<typeof scorersOf>[1]) =>
	() =>
		scorersOf({ people: [idOf('lan')], ...of }, councils, TODAY);
const ALL = [idOf('chair'), idOf('deskhead'), idOf('blochead')];
const whoScores: readonly Example[] = [
	answer('those with a vote', scorers({}, initiativeCouncil()), ALL),
	answer('but its author', scorers({ people: [idOf('chair')] }, initiativeCouncil()), ALL.slice(1)),
	answer(
		'nobody of a council that has not begun',
		scorers({}, initiativeCouncil({ from: '2024-01-01' })),
		[]
	),
	answer(
		'each once in two councils',
		scorers({}, initiativeCouncil(), initiativeCouncil({ id: idOf('renewed') })),
		ALL
	),
	answer(
		'nobody whose time in it is over',
		scorers(
			{},
			initiativeCouncil({ members: initiativeCouncil().members.map((one) => ({ ...one, to: '2023-11-19' })) })
		),
		[]
	)
];

const named = (about: string, rows: readonly Example[]) =>
	rows.map((row) => ({ ...row, name: `${about}: ${row.name}` }));
export const scoreExamples: readonly Example[] = [
	...named('a sheet is given', given),
	...named('points', points),
	...named('a sheet is changed', edited),
	...named('sheets are counted', counted),
	...bands,
	...named('who scores', whoScores)
];
