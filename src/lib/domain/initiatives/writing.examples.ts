import type { Actor } from '../access/actor';
import type { Example } from '../example';
import { actor, entry, idOf } from '../ward.fixture';
import type { Initiative } from './initiative';
import {
	answerTo,
	by,
	confirmed,
	initiative,
	IN_TIME,
	judgedInitiative,
	TOO_LATE,
	type Circumstances
} from './initiative.fixture';

const lan = actor('lan', 'reporter');
const minh = actor('minh', 'reporter');
const hoa = actor('hoa', 'reporter');

/** The first half minute: a title, an idea, perhaps a photo. */
const NEW = {
	campaign: idOf('campaign'),
	rulesVersion: 1,
	state: 'draft',
	title: 'Nhắn tin báo hồ sơ sắp đến hạn',
	idea: 'Gửi tin trước một ngày.'
};

const answer = (name: string, actual: () => unknown, expected: unknown): Example => ({
	name,
	actual,
	expected
});
const creating =
	(fields: object, who: Actor = lan, circumstances?: Circumstances) =>
	() =>
		answerTo(null, { ...NEW, ...fields }, who, circumstances);
const editing =
	(fields: object, who: Actor = lan, before: Partial<Initiative> = {}) =>
	() =>
		answerTo(initiative(before), { ...fields }, who);

/** Some fields of what is written. */
function written(verdict: ReturnType<typeof judgedInitiative>, ...names: readonly string[]): unknown {
	return verdict.ok ? names.map((name) => verdict.value.fields[name]) : verdict.error.code;
}

const created: readonly Example[] = [
	answer('an idea is written down', creating({}), 'ok'),
	answer('by a member of the initiative council', creating({}, actor('hoa', 'initiativeMember')), 'ok'),
	answer('by somebody without a writing role', creating({}, actor('hoa', 'member')), 'access.roleMissing'),
	answer(
		'its writer is its author, with all of it agreed to, in the unit of that day',
		() =>
			written(
				judgedInitiative(null, NEW, lan),
				'authors',
				'people',
				'unit',
				'reporter',
				'confirmations',
				'state'
			),
		[
			[by('lan', 100)],
			[idOf('lan')],
			idOf('desk'),
			idOf('alan'),
			[{ person: idOf('lan'), share: 100, at: IN_TIME, by: idOf('alan') }],
			'draft'
		]
	),
	answer(
		'typed for somebody else, who has not agreed yet; the name is the person’s',
		() =>
			written(
				judgedInitiative(null, { ...NEW, authors: [{ ...by('moved', 100), name: 'Ai đó' }] }, lan),
				'authors',
				'people',
				'unit',
				'confirmations'
			),
		// since June in the other neighbourhood
		[[by('moved', 100)], [idOf('moved')], idOf('kp2'), []]
	),
	answer(
		'by an account of no person, for nobody',
		creating({}, { ...lan, person: '' }),
		'initiative.authors.missing'
	),
	answer('without a title', creating({ title: '  ' }), 'initiative.title.missing'),
	answer('filed at once', creating({ state: 'filed' }), 'initiative.create.state'),
	answer('without saying that it is a draft', creating({ state: undefined }), 'initiative.create.state'),
	answer('with a forged recognition', creating({ recognisedLevel: 'ward' }), 'change.fieldNotAllowed'),
	answer('with a forged reader', creating({ people: [idOf('hoa')] }), 'change.fieldNotAllowed'),
	answer('with a count of its own', creating({ scored: null }), 'change.fieldNotAllowed'),
	answer(
		'for a campaign that is unknown',
		creating({ campaign: idOf('nowhere') }),
		'initiative.campaign.unknown'
	),
	answer('for a campaign not issued', creating({}, lan, { campaign: 'draft' }), 'campaign.capture.notIssued'),
	answer(
		'between its deadline and the last day: an idea all the same',
		creating({}, lan, { now: TOO_LATE }),
		'ok'
	),
	answer(
		'after the last day',
		creating({}, lan, { now: '2023-12-20T02:00:00.000Z' }),
		'campaign.capture.afterLastDay'
	),
	answer(
		'before the last day, arriving in the review',
		creating({}, lan, { now: '2024-01-10T02:00:00.000Z', capturedAt: IN_TIME, campaign: 'reviewing' }),
		'ok'
	),
	answer('after the decision', creating({}, lan, { campaign: 'decided' }), 'campaign.capture.decided'),
	answer('under rules that never were', creating({ rulesVersion: 3 }), 'initiative.rulesVersion.unknown')
];

const edited: readonly Example[] = [
	answer('an area that the plan lacks', editing({ area: 'weather' }), 'initiative.area.unknown'),
	answer('no area', editing({ area: '' }), 'ok'),
	answer('a kind that does not exist', editing({ kind: 'magic' }), 'initiative.shape'),
	answer(
		'a day that no calendar has',
		editing({ firstAppliedOn: '2023-02-30' }),
		'initiative.firstApplied.shape'
	),
	answer('a day to come', editing({ firstAppliedOn: '2023-11-21' }), 'initiative.firstApplied.future'),
	answer('today', editing({ firstAppliedOn: '2023-11-20' }), 'ok'),
	answer('nobody as author', editing({ authors: [] }), 'initiative.authors.missing'),
	answer(
		'a stranger to the ward as author',
		editing({ authors: [by('nobody', 100)] }),
		'initiative.authors.unknown'
	),
	answer(
		'one author twice',
		editing({ authors: [by('lan', 50), by('lan', 50)] }),
		'initiative.authors.twice'
	),
	answer('a share of 101', editing({ authors: [by('lan', 101)] }), 'initiative.share.range'),
	answer('a share of half a percent', editing({ authors: [by('lan', 0.5)] }), 'initiative.shape'),
	answer(
		'shares that do not add up yet: a draft',
		editing({ authors: [by('lan', 50), by('minh', 30)] }),
		'ok'
	),
	answer(
		'a co-author takes more',
		editing({ authors: [by('lan', 10), by('minh', 90)] }, minh),
		'initiative.edit.authorsNotYours'
	),
	answer(
		'a co-author puts themselves first',
		editing({ authors: [by('minh', 40), by('lan', 60)] }, minh),
		'initiative.edit.authorsNotYours'
	),
	answer(
		'a co-author’s phone sends the authors as they are, with the words',
		editing({ authors: [by('lan', 60), by('minh', 40)], idea: 'Thêm.' }, minh),
		'ok'
	),
	answer(
		'the words of a filed one stay complete',
		editing({ novelty: '' }, lan, { state: 'filed' }),
		'initiative.file.incomplete'
	),
	answer(
		'and its shares add up',
		editing({ authors: [by('lan', 60), by('minh', 30)] }, lan, { state: 'filed' }),
		'initiative.share.sum'
	),
	answer(
		'another share is agreed to anew, and what was agreed to before is remembered; who wrote it has agreed',
		() => {
			const verdict = judgedInitiative(initiative(), { authors: [by('lan', 50), by('minh', 50)] }, lan);
			return written(verdict, 'confirmations');
		},
		[[{ person: idOf('lan'), share: 50, at: IN_TIME, by: idOf('alan') }, confirmed('minh', 40)]]
	),
	answer(
		'the unit is that of the day when it was begun, before the author moved',
		() => written(judgedInitiative(initiative(), { authors: [by('moved', 100)] }, lan), 'unit'),
		[idOf('desk')]
	),
	answer(
		'somebody taken off reads it no longer; the others’ word stands',
		() => {
			const before = initiative({
				authors: [by('lan', 50), by('minh', 40), by('hoa', 10)],
				confirmations: [confirmed('minh', 40), confirmed('hoa', 10)]
			});
			const verdict = judgedInitiative(before, { authors: [by('lan', 60), by('minh', 40)] }, lan);
			return verdict.ok && [verdict.value.fields.people, verdict.value.fields.confirmations];
		},
		[
			[idOf('lan'), idOf('minh')],
			[{ person: idOf('lan'), share: 60, at: IN_TIME, by: idOf('alan') }, confirmed('minh', 40)]
		]
	)
];

const moving = (fields: object, circumstances?: Circumstances) => () =>
	answerTo(
		initiative({ campaign: idOf('bygone') }),
		{ campaign: idOf('campaign'), rulesVersion: 1, ...fields },
		lan,
		circumstances
	);
const moved: readonly Example[] = [
	answer('from a campaign that this side does not know', moving({}), 'initiative.campaign.unknown'),
	answer(
		'into a campaign that is unknown',
		() => answerTo(initiative(), { campaign: idOf('nowhere'), rulesVersion: 1 }, lan),
		'initiative.campaign.unknown'
	),
	answer(
		'into one whose plan has not its area',
		() => answerTo(initiative({ area: 'old' }), { campaign: idOf('campaign'), rulesVersion: 1 }, lan),
		'initiative.area.unknown'
	),
	answer(
		'with another area',
		() =>
			answerTo(initiative({ area: 'old' }), { campaign: idOf('campaign'), rulesVersion: 1, area: '' }, lan),
		'ok'
	)
];

const linking =
	(linked: Parameters<typeof entry>[0], who: Actor = lan, before: Partial<Initiative> = {}) =>
	() =>
		answerTo(initiative(before), { entries: [idOf('entry')] }, who, {
			records: { entries: [entry(linked)] }
		});
const OF_OTHERS = { subject: idOf('hoa'), author: idOf('hoa'), typist: idOf('hoa'), reporter: idOf('ahoa') };
const links: readonly Example[] = [
	answer('a deed of an author', linking({ ...OF_OTHERS, subject: idOf('lan') }), 'ok'),
	answer('a deed that an author saw', linking({ ...OF_OTHERS, author: idOf('minh') }), 'ok'),
	answer('a deed that an author typed', linking({ ...OF_OTHERS, typist: idOf('minh') }), 'ok'),
	answer(
		'a deed linked to an author',
		linking({ ...OF_OTHERS, subjectKind: 'name', subject: '', linked: idOf('lan') }),
		'ok'
	),
	answer('a deed that its typist typed', linking({ ...OF_OTHERS, reporter: idOf('alan') }), 'ok'),
	answer('a deed of whoever links it', linking(OF_OTHERS, { ...hoa, account: idOf('alan') }), 'ok'),
	answer('a stranger’s deed', linking(OF_OTHERS), 'initiative.entries.notOwn'),
	answer(
		'a deed that nobody knows',
		() => answerTo(initiative(), { entries: [idOf('nowhere')] }, lan),
		'initiative.entries.unknown'
	),
	answer(
		'a co-author’s deed, linked before and unknown on this phone, is left alone',
		() =>
			answerTo(
				initiative({ entries: [idOf('nowhere')] }),
				{ entries: [idOf('nowhere'), idOf('entry')] },
				lan
			),
		'ok'
	),
	answer(
		'the same deed twice is linked once',
		() =>
			written(judgedInitiative(initiative(), { entries: [idOf('entry'), idOf('entry')] }, lan), 'entries'),
		[[idOf('entry')]]
	)
];

export const initiativeWritingExamples: readonly Example[] = [
	...created,
	...edited.map((row) => ({ ...row, name: `edited: ${row.name}` })),
	...moved.map((row) => ({ ...row, name: `moved: ${row.name}` })),
	...links.map((row) => ({ ...row, name: `linked: ${row.name}` }))
];
