import type { Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/campaign';
import type { Example } from '../example';
import { actor, change, idOf, lookupOf, NOW } from '../ward.fixture';
import type { Conduct, Pause } from './conduct';
import { conductInForce, pausesOn } from './conductInForce';
import { conductOf } from './conduct.fixture';
import { judgeConduct } from './judgeConduct';

/** Everybody who might try, about Lan of the one-stop desk. */
const PEOPLE_WHO_TRY: Readonly<Record<string, Actor>> = {
	deskhead: actor('deskhead', 'unitHead'),
	blochead: actor('blochead', 'unitHead'),
	// heads another part of the tree
	kphead: actor('kphead', 'unitHead'),
	headWithoutRole: actor('deskhead', 'reporter'),
	subject: actor('lan', 'reporter', 'unitHead', 'standing'),
	standing: actor('hoa', 'standing'),
	office: { ...actor('office', 'standing'), person: '' },
	chair: actor('chair', 'chair'),
	member: actor('hoa', 'member'),
	reporter: actor('minh', 'reporter'),
	admin: actor('hoa', 'admin')
};
const { deskhead, standing, chair, subject } = PEOPLE_WHO_TRY as Readonly<
	Record<'deskhead' | 'standing' | 'chair' | 'subject', Actor>
>;

const NEW = {
	campaign: idOf('campaign'),
	subjectKind: 'person',
	subject: idOf('lan'),
	result: 'kept'
};
const PAUSE: Pause = { kind: 'complaint', from: '2023-05-01', to: '', document: '' };
const REASON = 'Nhập nhầm người, xác nhận lại bản khác.';

function judged(
	before: Conduct | null,
	fields: object,
	who: Actor,
	campaign: CampaignState = 'issued'
): unknown {
	const verdict = judgeConduct({
		change: change({ ...fields }, { collection: 'conduct', id: idOf('conduct') }),
		before,
		changedSince: new Set(),
		actor: who,
		lookup: lookupOf({ campaign }),
		now: NOW
	});
	return verdict.ok ? verdict.value.fields : verdict.error.code;
}
const outcome = (answer: unknown) => (typeof answer === 'string' ? answer : 'ok');
const attesting =
	(fields: object, who: Actor = deskhead, campaign?: CampaignState) =>
	() =>
		outcome(judged(null, { ...NEW, ...fields }, who, campaign));
const acting = (fields: object, who: Actor, before: Partial<Conduct> = {}, campaign?: CampaignState) => {
	return () => outcome(judged(conductOf(before), fields, who, campaign));
};

const ACTS: Readonly<Record<string, { readonly fields: object; readonly allowed: string }>> = {
	attest: { fields: NEW, allowed: 'deskhead blochead standing office chair' },
	attestWithPauses: { fields: { ...NEW, pauses: [PAUSE] }, allowed: 'standing office chair' },
	attestWithNote: { fields: { ...NEW, note: 'Riêng.' }, allowed: 'deskhead blochead standing office chair' }
};
/** Acts on what the head of the desk has attested. */
const LATER: Readonly<Record<string, { readonly fields: object; readonly allowed: string }>> = {
	edit: { fields: { result: 'violated' }, allowed: 'deskhead' },
	note: { fields: { note: 'Riêng.' }, allowed: 'standing office chair' },
	pauses: { fields: { pauses: [PAUSE] }, allowed: 'standing office chair' },
	withdraw: {
		fields: { withdrawn: true, withdrawReason: REASON },
		allowed: 'deskhead standing office chair'
	}
};

const whoSucceeds = (before: Conduct | null, fields: object) =>
	Object.entries(PEOPLE_WHO_TRY)
		.filter(([, who]) => typeof judged(before, fields, who) !== 'string')
		.map(([name]) => name)
		.join(' ');

const matrix: readonly Example[] = [
	...Object.entries(ACTS).map(([act, { fields, allowed }]) => ({
		name: `conduct: who may ${act}`,
		actual: () => whoSucceeds(null, fields),
		expected: allowed
	})),
	...Object.entries(LATER).map(([act, { fields, allowed }]) => ({
		name: `conduct: who may ${act} later`,
		actual: () => whoSucceeds(conductOf(), fields),
		expected: allowed
	})),
	...Object.entries(LATER).map(([act, { fields }]) => ({
		name: `conduct: nobody may ${act} what was withdrawn`,
		actual: () => whoSucceeds(conductOf({ withdrawn: true }), fields),
		expected: ''
	}))
];

const capacity = (who: Actor) => () => (judged(null, NEW, who) as Partial<Conduct>).capacity;

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['a unit, by its head', attesting({ subjectKind: 'unit', subject: idOf('desk') }), 'ok'],
	[
		'the bloc above, by the desk’s head',
		attesting({ subjectKind: 'unit', subject: idOf('bloc') }),
		'conduct.notAllowed'
	],
	['oneself, as a head', attesting({ subject: idOf('deskhead') }), 'conduct.own'],
	['oneself, as the standing body', attesting({}, subject), 'conduct.own'],
	[
		'withdrawing what was said of oneself',
		acting({ withdrawn: true, withdrawReason: REASON }, subject),
		'conduct.own'
	],
	['in a draft campaign', attesting({}, deskhead, 'draft'), 'conduct.campaign.state'],
	['while reviewing', attesting({}, deskhead, 'reviewing'), 'ok'],
	['after the decision', attesting({}, deskhead, 'decided'), 'conduct.campaign.state'],
	['in a campaign nobody knows', attesting({ campaign: idOf('other') }), 'conduct.campaign.unknown'],
	['of nobody', attesting({ subject: idOf('nobody') }), 'conduct.subject.unknown'],
	['without a result', attesting({ result: undefined }), 'conduct.shape'],
	['attested tomorrow', attesting({ attestedOn: '2023-05-12' }), 'conduct.day.future'],
	['attested on no day', attesting({ attestedOn: '2023-02-30' }), 'day.shape'],
	['in another capacity', attesting({ capacity: 'chair' }), 'change.fieldNotAllowed'],
	['by a head, with pauses', attesting({ pauses: [PAUSE] }), 'conduct.pauses.notAllowed'],
	[
		'a pause that ends before it begins',
		attesting({ pauses: [{ ...PAUSE, to: '2023-04-30' }] }, chair),
		'conduct.pauses.order'
	],
	['words and note in one', acting({ result: 'violated', note: 'Riêng.' }, deskhead), 'conduct.act.unknown'],
	['a day taken away', acting({ attestedOn: '' }, deskhead), 'conduct.day.missing'],
	[
		'withdrawn without a reason',
		acting({ withdrawn: true, withdrawReason: 'Nhầm.' }, deskhead),
		'conduct.withdraw.reasonTooShort'
	],
	['withdrawn by half', acting({ withdrawn: false, withdrawReason: REASON }, deskhead), 'conduct.shape'],
	[
		'withdrawn after the decision',
		acting({ withdrawn: true, withdrawReason: REASON }, chair, {}, 'decided'),
		'conduct.campaign.state'
	],
	[
		'the standing body changes its own',
		acting({ result: 'violated' }, standing, { reporter: standing.account }),
		'ok'
	],
	[
		'whoever was moved away since',
		acting({ result: 'violated' }, actor('deskhead', 'unitHead'), { unit: idOf('kp2') }),
		'conduct.edit.notAllowed'
	],
	['the capacity of a head', capacity(deskhead), 'unitHead'],
	['the capacity of the standing body', capacity(standing), 'standing'],
	[
		'the capacity of the chair, who heads the ward too',
		capacity(actor('chair', 'chair', 'unitHead', 'standing')),
		'chair'
	],
	[
		'the day, where none is given',
		() => (judged(null, NEW, deskhead) as Partial<Conduct>).attestedOn,
		'2023-05-11'
	]
];

const inForce =
	(...records: readonly Conduct[]) =>
	() =>
		conductInForce(records, idOf('lan'))?.id ?? 'none';
const ofHead = conductOf({ id: idOf('head') });
const ofChair = conductOf({ id: idOf('chair'), capacity: 'chair' });
const newer = conductOf({ id: idOf('newer'), attestedOn: '2023-05-11' });
const paused = (pause: Partial<Pause>, withdrawn = false) =>
	conductOf({ withdrawn, pauses: [{ ...PAUSE, ...pause }] });
const pausedOn = (record: Conduct, day: string) => () => pausesOn([record], day).map(({ kind }) => kind);

const force: readonly (readonly [string, () => unknown, unknown])[] = [
	['none', inForce(), 'none'],
	['the newest', inForce(ofHead, newer, ofChair), idOf('newer')],
	['of one day the chair’s', inForce(ofChair, ofHead), idOf('chair')],
	['not a withdrawn one', inForce({ ...newer, withdrawn: true }, ofHead), idOf('head')],
	['not somebody else’s', inForce(conductOf({ subject: idOf('minh') })), 'none'],
	['a pause that lasts', pausedOn(paused({}), '2024-01-01'), ['complaint']],
	['a pause on its last day', pausedOn(paused({ to: '2023-06-30' }), '2023-06-30'), ['complaint']],
	['a pause that is over', pausedOn(paused({ to: '2023-06-30' }), '2023-07-01'), []],
	['a pause to come', pausedOn(paused({}), '2023-04-30'), []],
	['a pause of a withdrawn record', pausedOn(paused({}, true), '2023-05-01'), []]
];

const example = (prefix: string) => (row: readonly [string, () => unknown, unknown]) => {
	const [name, actual, expected] = row;
	return { name: `${prefix}: ${name}`, actual, expected };
};

export const conductExamples: readonly Example[] = [
	...matrix,
	...rows.map(example('conduct')),
	...force.map(example('conduct in force'))
];
