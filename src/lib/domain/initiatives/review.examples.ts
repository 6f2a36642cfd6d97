import type { Actor } from '../access/actor';
import type { Example } from '../example';
import { actor, idOf } from '../ward.fixture';
import type { Initiative } from './initiative';
import {
	answerTo,
	confirmed,
	initiative,
	initiativeCouncil,
	IN_TIME,
	judgedInitiative,
	meeting,
	pointsOf,
	REASON,
	score,
	SCORED,
	SHEETS,
	underReview,
	votedOn,
	type Circumstances
} from './initiative.fixture';

const office = actor('hoa', 'standing');
const secretary = actor('deskhead', 'initiativeMember');

const answer = (name: string, actual: () => unknown, expected: unknown): Example => ({
	name,
	actual,
	expected
});
const doing =
	(before: Initiative, fields: object, who: Actor = office, circumstances?: Circumstances) =>
	() =>
		answerTo(before, { ...fields }, who, circumstances);

const TAKE_UP = { state: 'underReview' };
const FILED = { state: 'filed', filedAt: IN_TIME } as const;
const takenUp: readonly Example[] = [
	answer(
		'the revision that is frozen is named',
		() => {
			const verdict = judgedInitiative(initiative({ ...FILED, rev: 31 }), TAKE_UP, office);
			return verdict.ok && verdict.value.fields;
		},
		{ state: 'underReview', takenUpRev: 31 }
	),
	answer(
		'words that were not read',
		doing(initiative(FILED), TAKE_UP, office, { changedSince: ['solution'] }),
		'initiative.takeUp.changed'
	),
	answer(
		'a share agreed to meanwhile',
		doing(initiative(FILED), TAKE_UP, office, { changedSince: ['confirmations'] }),
		'ok'
	),
	answer(
		'a share that nobody agreed to',
		doing(initiative({ ...FILED, confirmations: [confirmed('lan', 60)] }), TAKE_UP),
		'initiative.takeUp.unconfirmed'
	),
	answer(
		'late and not admitted',
		doing(initiative({ ...FILED, late: true }), TAKE_UP),
		'initiative.takeUp.notAdmitted'
	),
	answer(
		'late and rejected',
		doing(initiative({ ...FILED, late: true, admission: 'rejected' }), TAKE_UP),
		'initiative.takeUp.notAdmitted'
	),
	answer(
		'late and admitted',
		doing(initiative({ ...FILED, late: true, admission: 'admitted' }), TAKE_UP),
		'ok'
	),
	answer(
		'by the secretary of a council that is over',
		doing(initiative(FILED), TAKE_UP, secretary, {
			records: { councils: [initiativeCouncil({ to: '2023-10-31' })] }
		}),
		'initiative.takeUp.notAllowed'
	),
	answer(
		'by the secretary of the other council',
		doing(initiative(FILED), TAKE_UP, secretary, {
			records: { councils: [initiativeCouncil({ kind: 'emulation' })] }
		}),
		'initiative.takeUp.notAllowed'
	),
	answer(
		'by the secretary who is its author',
		doing(initiative({ ...FILED, people: [idOf('lan'), idOf('deskhead')] }), TAKE_UP, secretary),
		'initiative.takeUp.notAllowed'
	)
];

const counting =
	(circumstances: Circumstances, reason = '', before: Initiative = underReview(), who: Actor = office) =>
	() => {
		const verdict = judgedInitiative(before, { missingScoresReason: reason }, who, circumstances);
		if (!verdict.ok) return verdict.error.code;
		const { scored = 'as it was' } = verdict.value.fields;
		return [scored, (verdict.value.followUps ?? []).map(({ id, fields }) => `${id} ${String(fields.state)}`)];
	};
const opened = (...words: readonly string[]) => words.map((word) => `${idOf(`s${word}`)} counted`);
const TWO = SHEETS.slice(0, 2);
const counted: readonly Example[] = [
	answer('all have scored', counting({ records: { scores: SHEETS } }), [
		{ sheets: 3, sum: 225, of: 3, passed: true, below: [] },
		opened('chair', 'deskhead', 'blochead')
	]),
	answer(
		'by the secretary, who sees none but the own',
		counting({ records: { scores: SHEETS } }, '', underReview(), secretary),
		[{ sheets: 3, sum: 225, of: 3, passed: true, below: [] }, opened('chair', 'deskhead', 'blochead')]
	),
	answer('one is missing', counting({ records: { scores: TWO } }), 'initiative.countScores.sheetsMissing'),
	answer(
		'one is missing, and it is said why',
		counting({ records: { scores: TWO } }, 'Đi công tác đến hết tháng.'),
		[{ sheets: 2, sum: 150, of: 2, passed: true, below: [] }, opened('chair', 'deskhead')]
	),
	answer(
		'nobody has scored, whatever is said',
		counting({}, 'Đi công tác.'),
		'initiative.countScores.noSheets'
	),
	answer(
		'on a phone that does not see all sheets: the server counts',
		counting({ records: { scores: [score('deskhead')] }, onPhone: true }, '', underReview(), secretary),
		['as it was', []]
	),
	answer('on a phone that sees them all', counting({ records: { scores: SHEETS }, onPhone: true }), [
		{ sheets: 3, sum: 225, of: 3, passed: true, below: [] },
		opened('chair', 'deskhead', 'blochead')
	]),
	answer(
		'a member who is its author gives none',
		counting({ records: { scores: TWO } }, '', underReview({ people: [idOf('lan'), idOf('blochead')] })),
		[{ sheets: 2, sum: 150, of: 2, passed: true, below: [] }, opened('chair', 'deskhead')]
	),
	answer(
		'a sheet of somebody without a vote is not counted',
		counting({ records: { scores: [...SHEETS, score('kphead')] } }),
		[{ sheets: 3, sum: 225, of: 3, passed: true, below: [] }, opened('chair', 'deskhead', 'blochead')]
	),
	answer(
		'a sheet on words that were changed',
		counting({ records: { scores: [...TWO, score('blochead', { readRev: 6 })] } }),
		'initiative.countScores.outdated'
	),
	answer(
		'a criterion below its minimum fails it',
		counting({ records: { scores: SHEETS.map((one) => ({ ...one, points: pointsOf(0, 20, 30, 20) })) } }),
		[
			{ sheets: 3, sum: 210, of: 3, passed: false, below: ['novelty'] },
			opened('chair', 'deskhead', 'blochead')
		]
	),
	answer(
		'twice',
		counting({ records: { scores: SHEETS } }, '', underReview({ scored: SCORED })),
		'initiative.countScores.done'
	),
	answer(
		'by its author, of the standing body',
		counting({ records: { scores: SHEETS } }, '', underReview(), actor('lan', 'standing')),
		'initiative.countScores.own'
	)
];

const VOTE = { votedIn: idOf('meeting'), votePassed: true };
const scored = underReview({ scored: SCORED });
const voting = (records: Circumstances['records'], fields: object = VOTE, before: Initiative = scored) =>
	doing(before, fields, office, { records: records ?? {} });
const voted: readonly Example[] = [
	answer('as the meeting counted', voting({ meetings: [meeting(true)] }), 'ok'),
	answer('as a locked meeting counted', voting({ meetings: [meeting(true, { state: 'locked' })] }), 'ok'),
	answer('otherwise than it counted', voting({ meetings: [meeting(false)] }), 'initiative.vote.otherResult'),
	answer(
		'that did not decide on it',
		voting({ meetings: [meeting(true, { result: [] })] }),
		'initiative.vote.otherResult'
	),
	answer(
		'that is not counted',
		voting({ meetings: [meeting(true, { state: 'open' })] }),
		'initiative.vote.meetingUnknown'
	),
	answer(
		'about awards',
		voting({ meetings: [meeting(true, { about: 'awards' })] }),
		'initiative.vote.meetingUnknown'
	),
	answer('that nobody knows', voting({}), 'initiative.vote.meetingUnknown'),
	answer(
		'without its result',
		voting({ meetings: [meeting(true)] }, { votedIn: idOf('meeting') }),
		'initiative.vote.otherResult'
	),
	answer(
		'before the scores are counted',
		voting({ meetings: [meeting(true)] }, VOTE, underReview()),
		'initiative.vote.notScored'
	),
	answer(
		'a second time, elsewhere',
		voting({ meetings: [meeting(true)] }, VOTE, votedOn({ votedIn: idOf('first') })),
		'initiative.vote.decided'
	),
	answer(
		'as the correction of the first says',
		voting(
			{ meetings: [meeting(false, { corrects: idOf('first') })] },
			{ ...VOTE, votePassed: false },
			votedOn({ votedIn: idOf('first') })
		),
		'ok'
	)
];

const RECOGNISE = { state: 'recognised', recognisedLevel: 'ward' };
const recognised: readonly Example[] = [
	answer('with blanks for the clerk', doing(votedOn(), RECOGNISE), 'ok'),
	answer(
		'what is written',
		() => {
			const verdict = judgedInitiative(votedOn(), { ...RECOGNISE, decisionNumber: ' 12/QĐ-UBND ' }, office);
			return verdict.ok && verdict.value.fields;
		},
		{ state: 'recognised', recognisedLevel: 'ward', decisionNumber: '12/QĐ-UBND' }
	),
	answer('at no level', doing(votedOn(), { state: 'recognised' }), 'initiative.recognise.levelMissing'),
	answer(
		'at a level that the campaign lacks',
		doing(votedOn(), { ...RECOGNISE, recognisedLevel: 'world' }),
		'initiative.recognise.levelMissing'
	),
	answer(
		'before the vote',
		doing(votedOn({ votedIn: '', votePassed: false }), RECOGNISE),
		'initiative.recognise.voteMissing'
	),
	answer(
		'after a vote that failed',
		doing(votedOn({ votePassed: false }), RECOGNISE),
		'initiative.recognise.voteFailed'
	),
	answer(
		'below the total of the sheet',
		doing(votedOn({ scored: { ...SCORED, passed: false } }), RECOGNISE),
		'initiative.recognise.scoreFailed'
	),
	answer(
		'on a day that no calendar has',
		doing(votedOn(), { ...RECOGNISE, decisionDate: '2023-02-30' }),
		'initiative.decision.day'
	),
	answer(
		'by a vote that was corrected meanwhile',
		doing(votedOn(), RECOGNISE, office, { changedSince: ['votePassed'] }),
		'initiative.recognise.changed'
	),
	answer(
		'the number is given later',
		doing(votedOn({ state: 'recognised' }), { decisionNumber: '12/QĐ-UBND' }),
		'ok'
	),
	answer(
		'a day that does not exist is given later',
		doing(votedOn({ state: 'recognised' }), { decisionDate: '2023-13-01' }),
		'initiative.decision.day'
	),
	answer(
		'the level is not given later',
		doing(votedOn({ state: 'recognised' }), { decisionNumber: '1', recognisedLevel: 'city' }),
		'change.fieldNotAllowed'
	)
];

const refusing = (before: Initiative, notRecognisedReason: string, changedSince: readonly string[] = []) =>
	doing(before, { state: 'notRecognised', notRecognisedReason }, office, { changedSince });
const notRecognised: readonly Example[] = [
	answer('with a reason', refusing(votedOn({ votePassed: false }), REASON), 'ok'),
	answer(
		'with 19 characters of reason',
		refusing(votedOn({ votePassed: false }), 'a'.repeat(19)),
		'initiative.notRecognise.reasonTooShort'
	),
	answer(
		'with 20 characters of which some are blanks',
		refusing(votedOn({ votePassed: false }), `${'a'.repeat(12)}${' '.repeat(9)}`),
		'initiative.notRecognise.reasonTooShort'
	),
	answer('although the vote passed, with a reason', refusing(votedOn(), REASON), 'ok'),
	answer(
		'although the vote passed, without one',
		refusing(votedOn(), ''),
		'initiative.notRecognise.reasonTooShort'
	),
	answer('by its scores alone', refusing(scored, REASON), 'ok'),
	answer('unscored', refusing(underReview(), REASON), 'initiative.notRecognise.notScored'),
	answer(
		'by a vote that was counted meanwhile',
		refusing(scored, REASON, ['votedIn', 'votePassed']),
		'initiative.notRecognise.changed'
	)
];

export const initiativeReviewExamples: readonly Example[] = [
	...takenUp.map((row) => ({ ...row, name: `taken up: ${row.name}` })),
	...counted.map((row) => ({ ...row, name: `scores counted: ${row.name}` })),
	...voted.map((row) => ({ ...row, name: `vote: ${row.name}` })),
	...recognised.map((row) => ({ ...row, name: `recognised: ${row.name}` })),
	...notRecognised.map((row) => ({ ...row, name: `not recognised: ${row.name}` })),
	answer('a state that does not exist', doing(initiative(), { state: 'awarded' }), 'initiative.act.unknown'),
	answer(
		'a campaign that this side does not know',
		doing(underReview({ campaign: idOf('nowhere') }), { missingScoresReason: '' }),
		'initiative.campaign.unknown'
	)
];
