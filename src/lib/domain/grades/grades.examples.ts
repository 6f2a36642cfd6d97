import type { Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/campaign';
import type { Example } from '../example';
import { actor, change, idOf, lookupOf, NOW } from '../ward.fixture';
import type { Grade } from './grade';
import { gradeInForce } from './gradeInForce';
import { gradeOf } from './grades.fixture';
import { judgeGrade } from './judgeGrade';

const standing = actor('hoa', 'standing');
const NEW = {
	campaign: idOf('campaign'),
	subjectKind: 'person',
	subject: idOf('lan'),
	scale: 'personRating',
	grade: 'outstanding',
	status: 'official',
	document: 'Thông báo số 12/TB-UBND',
	decidedOn: '2023-05-10'
};
const REASON = 'Nhập nhầm người, thông báo ghi tên khác.';

function judged(
	before: Grade | null,
	fields: object,
	who: Actor = standing,
	campaign: CampaignState = 'issued',
	now: string = NOW
): unknown {
	const verdict = judgeGrade({
		change: change({ ...fields }, { collection: 'grades', id: idOf('grade') }),
		before,
		changedSince: new Set(),
		actor: who,
		lookup: lookupOf({ campaign }),
		now
	});
	return verdict.ok ? verdict.value.fields : verdict.error.code;
}
const outcome = (answer: unknown) => (typeof answer === 'string' ? answer : 'ok');
const typing = (fields: object, who?: Actor, campaign?: CampaignState) => () =>
	outcome(judged(null, { ...NEW, ...fields }, who, campaign));
const acting = (fields: object, before: Partial<Grade> = {}, who?: Actor, campaign?: CampaignState) => {
	return () => outcome(judged(gradeOf(before), fields, who, campaign));
};
const unitOf = (fields: object, now?: string) => () =>
	(judged(null, { ...NEW, ...fields }, standing, 'reviewing', now) as Partial<Grade>).unit;

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['typed in by the standing body', typing({}), 'ok'],
	['by a unit’s head', typing({}, actor('deskhead', 'unitHead')), 'access.roleMissing'],
	['by the chair', typing({}, actor('chair', 'chair')), 'access.roleMissing'],
	['by the graded', typing({}, actor('lan', 'reporter')), 'access.roleMissing'],
	['by a member', typing({}, actor('hoa', 'member')), 'access.roleMissing'],
	['by the administrator', typing({}, actor('hoa', 'admin')), 'access.roleMissing'],
	['into a draft campaign', typing({}, standing, 'draft'), 'grade.campaign.state'],
	['after the close', typing({}, standing, 'closed'), 'ok'],
	['while reviewing', typing({}, standing, 'reviewing'), 'ok'],
	['after the decision', typing({}, standing, 'decided'), 'grade.campaign.state'],
	['in the archive', typing({}, standing, 'archived'), 'grade.campaign.state'],
	['of a campaign nobody knows', typing({ campaign: idOf('other') }), 'grade.campaign.unknown'],
	['of nobody', typing({ subject: idOf('nobody') }), 'grade.subject.unknown'],
	['on a scale that the campaign lacks', typing({ scale: 'school' }), 'grade.scale.unknown'],
	['that the scale lacks', typing({ grade: 'excellent' }), 'grade.grade.unknown'],
	['a person on a unit’s scale', typing({ scale: 'collectiveRating' }), 'grade.scale.subject'],
	[
		'a unit on a person’s scale',
		typing({ subjectKind: 'unit', subject: idOf('desk') }),
		'grade.scale.subject'
	],
	[
		'a unit’s rank of reform',
		typing({ subjectKind: 'unit', subject: idOf('desk'), scale: 'reformRank', grade: 'good' }),
		'ok'
	],
	['official without a paper', typing({ document: ' ' }), 'grade.official.documentMissing'],
	['official without a day', typing({ decidedOn: '' }), 'grade.official.dayMissing'],
	['provisional with neither', typing({ status: 'provisional', document: '', decidedOn: '' }), 'ok'],
	['decided tomorrow', typing({ decidedOn: '2023-05-12' }), 'grade.day.future'],
	['decided on no day', typing({ decidedOn: '2023-02-30' }), 'day.shape'],
	['without saying of what kind', typing({ status: undefined }), 'grade.shape'],
	['withdrawn from the start', typing({ withdrawn: true }), 'change.fieldNotAllowed'],
	['in a unit of one’s own choice', typing({ unit: idOf('ward') }), 'change.fieldNotAllowed'],

	['put right', acting({ grade: 'good' }), 'ok'],
	['put right by a head', acting({ grade: 'good' }, {}, actor('deskhead', 'unitHead')), 'access.roleMissing'],
	[
		'put right after the decision',
		acting({ grade: 'good' }, {}, standing, 'decided'),
		'grade.campaign.state'
	],
	['turned to somebody else', acting({ subject: idOf('minh') }), 'change.fieldNotAllowed'],
	['official by an edit, without a paper', acting({ document: '' }), 'grade.official.documentMissing'],
	[
		'made official without a paper',
		acting({ status: 'official' }, { status: 'provisional', document: '' }),
		'grade.official.documentMissing'
	],
	['withdrawn', acting({ withdrawn: true, withdrawReason: REASON }), 'ok'],
	['withdrawn without a reason', acting({ withdrawn: true }), 'grade.withdraw.reasonTooShort'],
	[
		'withdrawn for a reason of 19 characters and blanks',
		acting({ withdrawn: true, withdrawReason: `${'a'.repeat(19)}   ` }),
		'grade.withdraw.reasonTooShort'
	],
	[
		'withdrawn and changed at once',
		acting({ withdrawn: true, withdrawReason: REASON, grade: 'good' }),
		'change.fieldNotAllowed'
	],
	['taken back from withdrawal', acting({ withdrawn: false }, { withdrawn: true }), 'grade.withdrawn'],
	['un-withdrawn while it stands', acting({ withdrawn: false, withdrawReason: REASON }), 'grade.shape'],
	['put right although withdrawn', acting({ grade: 'good' }, { withdrawn: true }), 'grade.withdrawn'],

	['belongs to the unit of the day', unitOf({ subject: idOf('moved') }), idOf('desk')],
	[
		'belongs to the unit after a move',
		unitOf({ subject: idOf('moved') }, '2023-07-01T02:00:00.000Z'),
		idOf('kp2')
	],
	[
		'after the period, to the unit of its last day',
		() =>
			(
				judged(
					null,
					{ ...NEW, subject: idOf('moved') },
					standing,
					'reviewing',
					'2024-02-01T02:00:00.000Z'
				) as Partial<Grade>
			).unit,
		idOf('kp2')
	],
	[
		'a unit is its own',
		unitOf({
			subjectKind: 'unit',
			subject: idOf('desk'),
			scale: 'reformRank',
			grade: 'good'
		}),
		idOf('desk')
	],
	[
		'the name is the ward’s, whatever was typed',
		() => outcome(judged(null, { ...NEW, subjectName: 'Giám đốc' })),
		'change.fieldNotAllowed'
	]
];

const scale = { code: 'personRating', provisionalCounts: true };
const inForce =
	(grades: readonly Grade[], provisionalCounts = true) =>
	() =>
		gradeInForce(grades, idOf('lan'), { ...scale, provisionalCounts })?.id ?? 'none';
const early = gradeOf({ id: idOf('early'), status: 'provisional', decidedOn: '2023-12-01' });
const official = gradeOf({ id: idOf('official'), decidedOn: '2023-11-01' });
const later = gradeOf({ id: idOf('later'), decidedOn: '2023-12-01' });

const force: readonly (readonly [string, () => string, string])[] = [
	['none', inForce([]), 'none'],
	['an official one, although the provisional one is newer', inForce([early, official]), idOf('official')],
	['a provisional one', inForce([early]), idOf('early')],
	['a provisional one where the scale takes none', inForce([early], false), 'none'],
	['the one decided last', inForce([later, official]), idOf('later')],
	['not a withdrawn one', inForce([{ ...later, withdrawn: true }, official]), idOf('official')],
	['not somebody else’s', inForce([gradeOf({ subject: idOf('minh') })]), 'none'],
	['not on another scale', inForce([gradeOf({ scale: 'reformRank' })]), 'none'],
	['of one day the one typed last', inForce([official, { ...official, id: idOf('a'), rev: 9 }]), idOf('a')]
];

const example = (prefix: string) => (row: readonly [string, () => unknown, unknown]) => {
	const [name, actual, expected] = row;
	return { name: `${prefix}: ${name}`, actual, expected };
};

export const gradeExamples: readonly Example[] = [
	...rows.map(example('grade')),
	...force.map(example('grade in force'))
];
