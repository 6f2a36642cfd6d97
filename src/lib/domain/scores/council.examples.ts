import type { Actor } from '../access/actor';
import { scoreSheet } from '../campaigns/templates/grading';
import type { Example } from '../example';
import { councilActs } from '../initiatives/councilActs';
import {
	initiative,
	initiativeCouncil,
	pointsOf,
	SCORED,
	underReview,
	votedOn
} from '../initiatives/initiative.fixture';
import { blankInitiative, type Initiative } from '../initiatives/initiative';
import { actor, campaignIn, idOf } from '../ward.fixture';
import { openToSheet, scoringPart } from './openToSheet';
import { asksComment, criterionResults, meanHundredths, outlookOf, pointsOfBand } from './points';
import { votersOn } from './scorers';
import { councilStage } from './stage';

const TODAY = '2023-11-20';
const example = (name: string, actual: () => unknown, expected: unknown): Example => ({
	name: `initiative council: ${name}`,
	actual,
	expected
});

const filed = (fields: Partial<Initiative> = {}) => initiative({ state: 'filed', ...fields });
const decided = (state: 'recognised' | 'notRecognised') => votedOn({ state });

const stages: readonly Example[] = [
	example(
		'where each stands',
		() =>
			[
				initiative(),
				initiative({ state: 'withdrawn' }),
				filed(),
				filed({ late: true }),
				filed({ late: true, admission: 'admitted' }),
				filed({ late: true, admission: 'rejected' }),
				underReview(),
				underReview({ scored: SCORED }),
				votedOn(),
				decided('recognised'),
				decided('notRecognised')
			].map(councilStage),
		[
			null,
			null,
			'toTakeUp',
			'toAdmit',
			'toTakeUp',
			'notAdmitted',
			'scoring',
			'counted',
			'voted',
			'recognised',
			'notRecognised'
		]
	)
];

const secretary = actor('deskhead', 'initiativeMember');
const plain = actor('blochead', 'initiativeMember');
const standing = actor('hoa', 'standing');
const acts = (one: Initiative, who: Actor, state: 'issued' | 'decided' | 'archived' = 'issued') =>
	councilActs(one, campaignIn(state), who, [initiativeCouncil()], TODAY);

const open: readonly Example[] = [
	example(
		'acts of the standing body, stage by stage',
		() => [
			acts(filed(), standing),
			acts(filed({ late: true }), standing),
			acts(filed({ late: true, admission: 'admitted' }), standing),
			acts(underReview(), standing),
			acts(underReview({ scored: SCORED }), standing),
			acts(votedOn(), standing),
			acts(votedOn({ votePassed: false }), standing),
			acts(votedOn({ scored: { ...SCORED, passed: false } }), standing),
			acts(decided('recognised'), standing),
			acts(decided('notRecognised'), standing)
		],
		[
			['takeUp'],
			['admit'],
			['admit', 'takeUp'],
			['countScores'],
			['vote', 'notRecognise'],
			['vote', 'recognise', 'notRecognise'],
			['vote', 'notRecognise'],
			['vote', 'notRecognise'],
			['completeDecision'],
			[]
		]
	),
	example('of its secretary', () => [filed(), underReview(), votedOn()].map((one) => acts(one, secretary)), [
		['takeUp'],
		['countScores'],
		['vote']
	]),
	example('of a plain member', () => [filed(), underReview(), votedOn()].map((one) => acts(one, plain)), [
		[],
		[],
		[]
	]),
	example(
		'none of the secretary on the own initiative',
		() => acts(underReview({ people: [idOf('deskhead')] }), secretary),
		[]
	),
	example(
		'of the standing body on the own initiative: others count',
		() => acts(underReview({ people: [idOf('hoa')] }), standing),
		[]
	),
	example(
		'in a decided campaign what was begun',
		() => [
			acts(filed(), standing, 'decided'),
			acts(underReview(), standing, 'decided'),
			acts(underReview(), standing, 'archived')
		],
		[[], ['countScores'], []]
	)
];

const part = (who: Actor, people: readonly string[] = []) =>
	scoringPart({ people: people.map(idOf) }, who, votersOn([initiativeCouncil()], TODAY));
const parts: readonly Example[] = [
	example(
		'who scores',
		() => [
			part(plain),
			part(secretary, ['deskhead']),
			part(actor('kphead', 'initiativeMember')),
			part(actor('blochead', 'standing')),
			part({ ...plain, person: '' })
		],
		['scorer', 'author', 'none', 'none', 'none']
	),
	example(
		'a blank initiative is open to nobody',
		() => {
			const blank = blankInitiative({ id: idOf('i'), campaign: idOf('campaign'), capturedAt: '' });
			const answer = openToSheet(blank, { state: 'issued' }, plain, [initiativeCouncil()], TODAY);
			return answer.ok || answer.error.code;
		},
		'score.initiative.state'
	)
];

const banded = (from: string, to: string) => pointsOfBand({ from, to });
const two = [{ points: pointsOf(30, 0) }, { points: pointsOf(20, 1) }];
const points: readonly Example[] = [
	example(
		'a band stands for its middle, the upper one of two',
		() => [banded('21', '30'), banded('20', '30'), banded('0', '0'), banded('7.5', '10'), banded('0', '9')],
		[26, 25, 0, 9, 5]
	),
	example(
		'a word is asked for at the ends alone',
		() => [null, 0, 1, 29, 30].map((given) => asksComment({ max: 30 }, given)),
		[false, true, false, false, true]
	),
	example(
		'an unfinished sheet: what it has, and that it does not pass yet',
		() => outlookOf(scoreSheet, pointsOf(25).slice(0, 2)),
		{
			total: 40,
			max: 100,
			done: 2,
			of: 4,
			passes: false,
			below: []
		}
	),
	example('a whole sheet', () => outlookOf(scoreSheet, pointsOf(10)), {
		total: 60,
		max: 100,
		done: 4,
		of: 4,
		passes: true,
		below: []
	}),
	example(
		'a knock-out shows at once',
		() => {
			const { passes, below } = outlookOf(scoreSheet, pointsOf(0));
			return [passes, below];
		},
		[false, ['novelty']]
	),
	example(
		'points for what the sheet does not ask count nowhere',
		() => outlookOf(scoreSheet, [{ criterion: 'beauty', points: 9, comment: '' }]).total,
		0
	),
	example(
		'means in hundredths',
		() =>
			[
				[240, 3],
				[241, 3],
				[242, 3],
				[1, 8],
				[2999, 60],
				[0, 5],
				[0, 0]
			].map(([sum = 0, of = 0]) => meanHundredths({ sum, of })),
		[8000, 8033, 8067, 13, 4998, 0, null]
	),
	example(
		'criterion by criterion',
		() =>
			criterionResults(scoreSheet, two).map(({ criterion, sum, of, below }) => [
				criterion.code,
				sum,
				of,
				below
			]),
		[
			['novelty', 50, 2, false],
			['practicality', 1, 2, true],
			['effect', 40, 2, false],
			['replicability', 30, 2, false]
		]
	)
];

export const scoringCouncilExamples = [...stages, ...open, ...parts, ...points];
