import type { Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/campaign';
import type { Example } from '../example';
import { actor, change, entry, idOf, lookupOf, NOW, PEOPLE } from '../ward.fixture';
import { attesterOf } from './attestation';
import type { Entry, EntryState } from './entry';
import { judgeEntry } from './judgeEntry';
import { unitOfEntry } from './subject';

const lookup = lookupOf();
const REASON = 'Xin ghi rõ ngày và nơi làm việc này.';

/** Everybody who might try, and what each is. */
const PEOPLE_WHO_TRY: Readonly<Record<string, Actor>> = {
	author: actor('minh', 'reporter'),
	// another account of the author's person
	authorElsewhere: { ...actor('minh', 'reporter'), account: idOf('aother') },
	subject: actor('lan', 'reporter', 'unitHead'),
	stranger: actor('hoa', 'reporter'),
	deskhead: actor('deskhead', 'unitHead'),
	// nearest head attests: the one above does not
	blochead: actor('blochead', 'unitHead'),
	headWithoutRole: actor('deskhead', 'reporter'),
	standing: actor('hoa', 'standing'),
	chair: actor('chair', 'chair'),
	member: actor('hoa', 'member'),
	admin: actor('hoa', 'admin')
};

const ACTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	edit: { story: 'Thêm lời kể.' },
	resubmit: { state: 'submitted', story: 'Đã bổ sung.' },
	withdraw: { state: 'withdrawn' },
	attest: { state: 'attested', area: 'digital' },
	return: { state: 'returned', returnReason: REASON },
	tag: { area: 'digital' },
	link: { linked: idOf('lan') },
	admit: { admission: 'admitted', admissionReason: 'Mất sóng cả tuần.' }
};

/** Who succeeds, per act and state; everybody who is not named is refused. */
const ALLOWED: Readonly<Record<string, Partial<Record<EntryState, string>>>> = {
	edit: { submitted: 'author authorElsewhere', returned: 'author authorElsewhere' },
	// sent again already, on another phone: an edit
	resubmit: { submitted: 'author authorElsewhere', returned: 'author authorElsewhere' },
	withdraw: { submitted: 'author authorElsewhere', returned: 'author authorElsewhere' },
	attest: { submitted: 'deskhead' },
	return: { submitted: 'deskhead' },
	tag: {
		submitted: 'author authorElsewhere standing',
		returned: 'author authorElsewhere standing',
		attested: 'standing'
	},
	link: { submitted: 'standing', returned: 'standing', attested: 'standing' },
	admit: { submitted: 'standing', returned: 'standing', attested: 'standing' }
};

const STATES: readonly EntryState[] = ['submitted', 'returned', 'attested', 'withdrawn'];

function whoSucceeds(act: string, state: EntryState): string {
	const free = act === 'link' ? { subjectKind: 'name', subject: '' } : {};
	const before = entry({ state, late: act === 'admit', unit: idOf('desk'), ...free } as Partial<Entry>);
	const campaign: CampaignState = act === 'admit' ? 'reviewing' : 'issued';
	return Object.entries(PEOPLE_WHO_TRY)
		.filter(([, who]) => judged(before, ACTS[act] ?? {}, who, campaign) === 'ok')
		.map(([name]) => name)
		.join(' ');
}

/** `ok`, or the code of the refusal. */
function judged(
	before: Entry | null,
	fields: Readonly<Record<string, unknown>>,
	who: Actor,
	campaign: CampaignState = 'issued',
	changedSince: readonly string[] = []
): string {
	const verdict = judgeEntry({
		change: change(fields, { baseRev: before?.rev ?? 0 }),
		before,
		changedSince: new Set(changedSince),
		actor: who,
		lookup: lookupOf({ campaign }),
		now: NOW
	});
	return verdict.ok ? 'ok' : verdict.error.code;
}

const matrix: readonly Example[] = Object.keys(ACTS).flatMap((act) =>
	STATES.map((state) => ({
		name: `${act} of an entry that is ${state}`,
		actual: () => whoSucceeds(act, state),
		expected: ALLOWED[act]?.[state] ?? ''
	}))
);

const { author, deskhead, standing } = PEOPLE_WHO_TRY as { author: Actor; deskhead: Actor; standing: Actor };
/** The standing body's desk: an account that belongs to no person. */
const OFFICE: Actor = { ...actor('office', 'standing'), person: '' };
const NEW = {
	campaign: idOf('campaign'),
	rulesVersion: 1,
	subjectKind: 'person',
	subject: idOf('lan'),
	subjectName: 'Lan',
	day: '2023-05-10',
	title: 'Giúp bà con nộp hồ sơ trực tuyến',
	state: 'submitted'
};
const submitting = (fields: object, who: Actor = author, campaign: CampaignState = 'issued') => {
	return () => judged(null, { ...NEW, ...fields }, who, campaign);
};
const acting = (
	state: EntryState,
	fields: object,
	who: Actor,
	campaign?: CampaignState,
	since?: string[]
) => {
	return () => judged(entry({ state }), { ...fields }, who, campaign, since);
};

const refusals: readonly (readonly [string, () => string, string])[] = [
	['a deed is logged', submitting({}), 'ok'],
	['for a free name', submitting({ subjectKind: 'name', subject: '', subjectName: 'Chị bán nước' }), 'ok'],
	['for a unit', submitting({ subjectKind: 'unit', subject: idOf('desk') }), 'ok'],
	['typed for somebody else who saw it', submitting({ author: idOf('kphead') }), 'ok'],
	['by somebody without a logging role', submitting({}, actor('hoa', 'member')), 'access.roleMissing'],
	['without a subject', submitting({ subjectName: '  ' }), 'entry.submit.subjectMissing'],
	['without words', submitting({ title: ' \n ' }), 'entry.submit.titleMissing'],
	['501 characters of title', submitting({ title: 'a'.repeat(501) }), 'entry.title.tooLong'],
	['a correction of nothing known', submitting({ corrects: idOf('nowhere') }), 'entry.corrects.unknown'],
	['a person who does not exist', submitting({ subject: idOf('nobody') }), 'entry.subject.unknown'],
	[
		'another ward’s unit',
		submitting({ subjectKind: 'unit', subject: idOf('nowhere') }),
		'entry.subject.unknown'
	],
	['a forged state', submitting({ state: 'attested' }), 'entry.submit.state'],
	['a forged role among the fields', submitting({ roles: ['admin'] }), 'change.fieldNotAllowed'],
	['a forged attestation', submitting({ decidedBy: idOf('deskhead') }), 'change.fieldNotAllowed'],
	['linked by the author', submitting({ linked: idOf('lan') }), 'change.fieldNotAllowed'],
	['a day before the campaign', submitting({ day: '2023-02-19' }), 'entry.day.outsidePeriod'],
	['a day that is no day', submitting({ day: '2023-02-30' }), 'entry.day.shape'],
	['a day to come', submitting({ day: '2023-05-12' }), 'entry.day.future'],
	['an area that the campaign lacks', submitting({ area: 'weather' }), 'entry.area.unknown'],
	['a criterion that the campaign lacks', submitting({ criteria: ['x'] }), 'entry.criteria.unknown'],
	['a version that never was', submitting({ rulesVersion: 7 }), 'entry.rulesVersion.unknown'],
	['into a draft campaign', submitting({}, author, 'draft'), 'entry.submit.campaignUnknown'],
	['after the decision', submitting({}, author, 'decided'), 'campaign.capture.decided'],
	['an edit after the attestation', acting('attested', { title: 'Khác' }, author), 'entry.edit.state'],
	[
		'an edit after the decision',
		acting('submitted', { title: 'Khác' }, author, 'decided'),
		'entry.edit.campaign'
	],
	[
		'a head touches the words',
		acting('submitted', { state: 'attested', title: 'Khác' }, deskhead),
		'change.fieldNotAllowed'
	],
	[
		'a reason of 19 characters',
		acting('submitted', { state: 'returned', returnReason: 'a'.repeat(19) }, deskhead),
		'entry.return.reasonTooShort'
	],
	[
		'20 characters padded with blanks',
		acting('submitted', { state: 'returned', returnReason: `${'a'.repeat(12)}${' '.repeat(9)}` }, deskhead),
		'entry.return.reasonTooShort'
	],
	[
		'attested unread words',
		acting('submitted', { state: 'attested' }, deskhead, 'issued', ['title']),
		'entry.attest.changed'
	],
	[
		'returned unread words',
		acting('submitted', { state: 'returned', returnReason: REASON }, deskhead, 'issued', ['story']),
		'entry.attest.changed'
	],
	[
		'attested although a tag changed',
		acting('submitted', { state: 'attested' }, deskhead, 'issued', ['area']),
		'ok'
	],
	[
		'attested on another revision than read',
		acting('submitted', { state: 'attested', attestedRev: 4 }, deskhead),
		'entry.attest.revision'
	],
	[
		'attested by the account that typed it, of no person',
		() =>
			judged(
				entry({ unit: idOf('kp2'), reporter: idOf('aoffice'), typist: '' }),
				{ state: 'attested' },
				OFFICE
			),
		'entry.attest.notAllowed'
	],
	[
		'attested by the standing body’s account of no person',
		() =>
			judged(
				entry({ unit: idOf('kp2'), subjectKind: 'unit', subject: idOf('kp2') }),
				{ state: 'attested' },
				OFFICE
			),
		'ok'
	],
	['attested while reviewing', acting('submitted', { state: 'attested' }, deskhead, 'reviewing'), 'ok'],
	[
		'admitted although in time',
		acting('submitted', { admission: 'admitted', admissionReason: 'x' }, standing, 'reviewing'),
		'entry.admit.notLate'
	],
	['a state that does not exist', acting('submitted', { state: 'awarded' }, standing), 'entry.act.unknown'],
	[
		'standing tags an own attested deed',
		acting('attested', { area: 'digital' }, actor('minh', 'standing', 'reporter')),
		'ok'
	],
	['standing takes over the words', acting('submitted', { title: 'Khác' }, standing), 'entry.edit.notAllowed']
];

/** Late mark and admission after an author's act on an admitted late entry, the day after the last one. */
const afterTheEnd = (name: string, fields: object, capturedAt: string, expected: unknown): Example => ({
	name: `after the last day: ${name}`,
	actual: () => {
		const verdict = judgeEntry({
			change: change({ ...fields }, { capturedAt, baseRev: 5 }),
			before: entry({ state: 'returned', admission: 'admitted', admissionReason: 'Mất sóng.' }),
			changedSince: new Set(),
			actor: author,
			lookup: lookupOf({ campaign: 'closed' }),
			now: '2023-12-21T02:00:00.000Z'
		});
		if (!verdict.ok) return verdict.error.code;
		const { late, admission } = verdict.value.fields;
		return [late ?? 'as it was', admission ?? 'as it was'];
	},
	expected
});
const IN_TIME = '2023-12-19T16:00:00.000Z';
const TOO_LATE = '2023-12-20T16:00:00.000Z';

const attesting = (name: string, fields: Partial<Entry>, expected: string): Example => ({
	name: `who attests: ${name}`,
	actual: () => {
		const attester = attesterOf(entry(fields), lookup, '2023-05-11');
		return attester.kind === 'head' ? attester.person : attester.kind;
	},
	expected
});

const units = (name: string, fields: Partial<Entry>, expected: string): Example => ({
	name: `belongs to: ${name}`,
	actual: () => unitOfEntry(entry(fields), (id) => PEOPLE.find((one) => one.id === id)),
	expected
});

export const entryExamples: readonly Example[] = [
	...matrix,
	...refusals.map(([name, actual, expected]) => ({ name, actual, expected })),
	afterTheEnd(
		'words mended then are late and admitted anew',
		{ state: 'submitted', story: 'Thêm.' },
		TOO_LATE,
		[true, '']
	),
	afterTheEnd('words mended in time stay as they were', { state: 'submitted', story: 'Thêm.' }, IN_TIME, [
		'as it was',
		'as it was'
	]),
	afterTheEnd('a tag is no word', { area: 'digital' }, TOO_LATE, ['as it was', 'as it was']),
	attesting('the head of the unit', {}, idOf('deskhead')),
	attesting('not the head who is the subject', { subject: idOf('deskhead') }, idOf('blochead')),
	attesting('not the head who saw it', { author: idOf('deskhead') }, idOf('blochead')),
	attesting('not the head who typed it', { typist: idOf('deskhead') }, idOf('blochead')),
	attesting(
		'not the head a free name was linked to',
		{ subjectKind: 'name', subject: '', linked: idOf('deskhead') },
		idOf('blochead')
	),
	attesting('not a head without the role', { unit: idOf('kp1') }, idOf('blochead')),
	attesting('nobody up the tree', { unit: idOf('kp2') }, 'standing'),
	units('the subject’s unit', {}, idOf('desk')),
	units('the unit of the day, before the move', { subject: idOf('moved'), day: '2023-05-31' }, idOf('desk')),
	units('the unit of the day, after the move', { subject: idOf('moved'), day: '2023-06-01' }, idOf('kp2')),
	units('a free name: the author’s', { subjectKind: 'name', subject: '', author: idOf('hoa') }, idOf('kp2')),
	units(
		'a linked name: the person’s',
		{ subjectKind: 'name', subject: '', author: idOf('hoa'), linked: idOf('lan') },
		idOf('desk')
	),
	units('a unit itself', { subjectKind: 'unit', subject: idOf('kp1') }, idOf('kp1'))
];
