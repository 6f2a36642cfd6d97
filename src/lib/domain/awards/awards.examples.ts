import type { Role } from '../access/roles';
import type { NamedFile } from '../attachments/namedFile';
import { CAMPAIGN_STATES } from '../campaigns/states';
import type { WardLookup } from '../changes/attempt';
import type { Example } from '../example';
import { locked, REVIEW_NOW, STANDING } from '../meetings/meetings.fixture';
import { actor, change, idOf } from '../ward.fixture';
import type { Award } from './award';
import { award, decidedWard, passed } from './awards.fixture';
import { judgeAward } from './judgeAward';

const row = (name: string, actual: () => unknown, expected: unknown): Example => ({ name, actual, expected });

const DECIDING = {
	campaign: idOf('campaign'),
	nomination: idOf('nlan'),
	level: 'ward',
	subjectKind: 'person',
	subject: idOf('lan'),
	subjectName: 'lan',
	position: 'Nhân viên',
	form: 'Giấy khen'
};
const REVOKING = { state: 'revoked', revokeReason: 'Kê khai không đúng sự thật về số hồ sơ.' };

function judge(before: Award | null, fields: object, lookup: WardLookup = decidedWard(), who = STANDING) {
	return judgeAward({
		change: change({ ...fields }, { collection: 'awards', id: idOf('award'), baseRev: before?.rev ?? 0 }),
		before,
		changedSince: new Set(),
		actor: who,
		lookup,
		now: REVIEW_NOW
	});
}
const said =
	(before: Award | null, fields: object, lookup?: WardLookup, who = STANDING) =>
	() => {
		const verdict = judge(before, fields, lookup, who);
		return verdict.ok ? 'ok' : verdict.error.code;
	};
const after = (parts: Parameters<typeof passed>[0]) =>
	decidedWard({ records: { nominations: [passed(parts)] } });

const file = (word: string): NamedFile => ({
	id: idOf(word),
	sha256: 'a'.repeat(64),
	kind: 'pdf',
	name: `${word}.pdf`,
	size: 10,
	caption: '',
	takenAt: ''
});
const scanned = award({ attachments: [file('scan')] });

const ACTS: Readonly<Record<string, readonly [before: Award | null, fields: object]>> = {
	decide: [null, DECIDING],
	complete: [award(), { number: '45/QĐ-UBND', date: '2023-12-21', issuer: 'Chủ tịch UBND phường' }],
	publish: [award(), { shownTo: 'everyone' }],
	revoke: [award(), REVOKING],
	completeRevocation: [award({ state: 'revoked' }), { revokeNumber: '3/QĐ-UBND', revokeDate: '2023-12-22' }]
};
const ROLES: readonly Role[] = [
	'reporter',
	'unitHead',
	'standing',
	'member',
	'chair',
	'initiativeMember',
	'communicator',
	'admin'
];
const CAMPAIGNS: Readonly<Record<string, string>> = {
	decide: 'reviewing decided',
	complete: 'reviewing decided',
	publish: 'decided archived',
	revoke: 'reviewing decided archived',
	completeRevocation: 'reviewing decided archived'
};

const matrix: readonly Example[] = Object.entries(ACTS).flatMap(([act, [before, fields]]) => [
	row(
		`${act}: who does it`,
		() => ROLES.filter((role) => said(before, fields, undefined, actor('chair', role))() === 'ok').join(' '),
		'standing'
	),
	row(
		`${act}: the states of the campaign`,
		() =>
			CAMPAIGN_STATES.filter((campaign) => said(before, fields, decidedWard({ campaign }))() === 'ok').join(
				' '
			),
		CAMPAIGNS[act]
	)
]);

const deciding: readonly Example[] = [
	row(
		'an award is decided, for the unit that the nomination belongs to',
		() => {
			const verdict = judge(null, DECIDING);
			const { unit, state, shownTo, number, reporter } = verdict.ok ? verdict.value.fields : {};
			return [unit, state, shownTo, number, reporter];
		},
		[idOf('desk'), 'decided', 'council', '', STANDING.account]
	),
	row(
		'with its number, its day and its scan at once',
		said(null, { ...DECIDING, number: '45/QĐ-UBND', date: '2023-12-21', attachments: [file('scan')] }),
		'ok'
	),
	row('published in the same breath', said(null, { ...DECIDING, shownTo: 'everyone' }), 'award.decide.shown'),
	row('revoked from the start', said(null, { ...DECIDING, state: 'revoked' }), 'award.decide.state'),
	row('with a unit of one’s own', said(null, { ...DECIDING, unit: idOf('kp1') }), 'change.fieldNotAllowed'),
	row(
		'for nobody',
		said(null, { ...DECIDING, nomination: idOf('nobody') }),
		'award.decide.nominationUnknown'
	),
	...(['proposed', 'eligible', 'failed', 'awarded', 'revoked'] as const).map((state) =>
		row(`for a nominee who is ${state}`, said(null, DECIDING, after({ state })), 'award.decide.notPassed')
	),
	row(
		'by a meeting that is only counted',
		said(null, DECIDING, decidedWard({ records: { meetings: [locked({ state: 'counted' })] } })),
		'award.decide.notLocked'
	),
	row(
		'a second time',
		said(null, DECIDING, decidedWard({ records: { awards: [award({ id: idOf('first') })] } })),
		'award.decide.twice'
	),
	row(
		'after one that was taken back',
		said(
			null,
			DECIDING,
			decidedWard({ records: { awards: [award({ id: idOf('first'), state: 'revoked' })] } })
		),
		'ok'
	),
	...(
		[
			['level', 'city'],
			['subjectKind', 'unit'],
			['subject', idOf('minh')],
			['subjectName', 'Lan Anh'],
			['position', 'Trưởng phòng']
		] as const
	).map(([field, value]) =>
		row(`with another ${field}`, said(null, { ...DECIDING, [field]: value }), 'award.decide.differs')
	),
	row(
		'in another form than the level’s',
		said(null, { ...DECIDING, form: 'Bằng khen' }),
		'award.decide.form'
	),
	row('on a day that has not come', said(null, { ...DECIDING, date: '2023-12-23' }), 'award.date.future'),
	row('on the 31st of November', said(null, { ...DECIDING, date: '2023-11-31' }), 'day.shape'),
	row(
		'in a campaign nobody knows',
		said(null, { ...DECIDING, campaign: idOf('other') }),
		'award.campaign.unknown'
	)
];

const later: readonly Example[] = [
	row('the scan comes later', said(award(), { attachments: [file('scan')] }), 'ok'),
	row('another subject does not', said(award(), { subject: idOf('minh') }), 'change.fieldNotAllowed'),
	row('another form does not', said(award(), { form: 'Bằng khen' }), 'change.fieldNotAllowed'),
	row('two acts at once', said(award(), { shownTo: 'everyone', number: '45' }), 'change.fieldNotAllowed'),
	row(
		'unpublished again',
		said(award({ shownTo: 'everyone' }), { shownTo: 'council' }),
		'award.publish.back'
	),
	row(
		'published before the decision',
		said(award(), { shownTo: 'everyone' }, decidedWard({ campaign: 'reviewing' })),
		'award.publish.campaign'
	),
	row('revoked without a reason', said(award(), { state: 'revoked' }), 'award.revoke.reasonTooShort'),
	row(
		'revoked with nineteen characters',
		said(award(), { ...REVOKING, revokeReason: 'Kê khai không đúng.' }),
		'award.revoke.reasonTooShort'
	),
	row('revoked with twenty', said(award(), { ...REVOKING, revokeReason: 'Kê khai không đúng..' }), 'ok'),
	row(
		'revoked with its paper',
		said(scanned, { ...REVOKING, attachments: [file('scan'), file('paper')] }),
		'ok'
	),
	row(
		'revoked, and the scan is gone',
		said(scanned, { ...REVOKING, attachments: [file('paper')] }),
		'award.revoke.filesDropped'
	),
	row('a revoked one again', said(award({ state: 'revoked' }), REVOKING), 'award.revoke.state'),
	row(
		'a revoked one in force again',
		said(award({ state: 'revoked' }), { state: 'decided' }),
		'award.revoke.state'
	),
	row('a decided one decided', said(award(), { state: 'decided' }), 'award.revoke.state'),
	row(
		'a revoked one gets no number',
		said(award({ state: 'revoked' }), { number: '46' }),
		'change.fieldNotAllowed'
	),
	row(
		'a revoked one is not published',
		said(award({ state: 'revoked' }), { shownTo: 'everyone' }),
		'change.fieldNotAllowed'
	)
];

export const awardExamples: readonly Example[] = [...matrix, ...deciding, ...later];
