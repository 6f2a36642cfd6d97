import type { Entry } from '../entries/entry';
import type { Example } from '../example';
import { actor, entry, idOf } from '../ward.fixture';
import { example, initiativeOf, judged, nominationOf, outcome, type Around } from './nominations.fixture';

const lan = actor('lan', 'reporter');

const section = (parts: object = {}, key = 'achievements') => ({
	key,
	text: '',
	entries: [],
	initiatives: [],
	...parts
});
const PICKED = section({ entries: [idOf('entry')] });
const DEED = entry({ state: 'attested' });
const DESK = { subjectKind: 'unit', subject: idOf('desk'), subjectName: 'desk', reportForm: '' } as const;

const writing = (report: readonly object[], around: Around = {}, before: object = {}, more: object = {}) => {
	return () => outcome(judged(nominationOf(before), { report, ...more }, { who: lan, ...around }));
};
const picking = (deed: Partial<Entry>, others: readonly Entry[] = [], before: object = {}) => {
	const entries = [entry({ state: 'attested', ...deed }), ...others];
	return writing([PICKED], { entries, who: actor('hoa', 'standing') }, before);
};
const correction = (fields: Partial<Entry> = {}) =>
	entry({
		id: idOf('correction'),
		state: 'attested',
		corrects: idOf('entry'),
		decidedAt: '2023-05-11T01:00:00.000Z',
		...fields
	});
const bringing = (fields: object, before: object = {}) => {
	const records = { initiatives: [initiativeOf(fields)] };
	return writing(
		[section({ initiatives: [idOf('initiative')] })],
		{ records, who: actor('hoa', 'standing') },
		before
	);
};
const finished = (report: readonly object[], before: object = {}, around: Around = {}) =>
	writing(report, { entries: [DEED], ...around }, before, { reportReady: true });

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['own words', writing([section({ text: 'Tôi đã giúp bà con.' })]), 'ok'],
	['a part that the form lacks', writing([section({}, 'anything')]), 'nomination.report.sectionUnknown'],
	[
		'a part that only a unit’s report has',
		writing([section({}, 'unitOverview')]),
		'nomination.report.sectionUnknown'
	],
	[
		'a part that an amendment took away, as the report had it',
		writing([section({}, 'gone')], {}, { reportForm: 'nd91-07', report: [section({}, 'gone')] }),
		'ok'
	],
	[
		'a part of the form that it followed before',
		writing(
			[section({}, 'duties')],
			{},
			{ reportForm: 'nd91-02', report: [section({}, 'duties')] },
			{ reportForm: 'nd91-07' }
		),
		'nomination.report.sectionUnknown'
	],
	['the same part twice', writing([section(), section()]), 'nomination.report.sectionTwice'],
	[
		'the form of a unit for a person',
		writing([], {}, {}, { reportForm: 'nd91-01' }),
		'nomination.report.formUnknown'
	],
	[
		'another form that fits',
		writing([section({ text: 'Nhận hồ sơ.' }, 'duties')], {}, {}, { reportForm: 'nd91-02' }),
		'ok'
	],
	[
		'parts of the campaign’s form in another one',
		writing([section({ text: 'x' }, 'personOverview')], {}, {}, { reportForm: 'nd91-02' }),
		'nomination.report.sectionUnknown'
	],
	[
		'the first writing takes the campaign’s form, who wrote it and when',
		() => {
			const fields = judged(nominationOf(), { report: [] }, { who: lan }) as Readonly<
				Record<string, unknown>
			>;
			return [fields.reportForm, fields.reportBy, fields.reportAt, 'reportReady' in fields];
		},
		['nd91-07', idOf('lan'), '2023-05-11T02:00:00.000Z', false]
	],

	['an attested deed of one’s own', picking({}), 'ok'],
	[
		'a deed under a free name that was linked',
		picking({ subjectKind: 'name', subject: '', linked: idOf('lan') }),
		'ok'
	],
	['somebody else’s deed', picking({ subject: idOf('minh') }), 'nomination.report.entryUnknown'],
	['a deed of another campaign', picking({ campaign: idOf('other') }), 'nomination.report.entryUnknown'],
	['a deed that nobody knows', writing([PICKED]), 'nomination.report.entryUnknown'],
	['a deed that waits', picking({ state: 'submitted' }), 'nomination.report.entryNotCounted'],
	['a withdrawn deed', picking({ state: 'withdrawn' }), 'nomination.report.entryNotCounted'],
	['a late deed that nobody admitted', picking({ late: true }), 'nomination.report.entryNotCounted'],
	['a late deed that was admitted', picking({ late: true, admission: 'admitted' }), 'ok'],
	['a deed that a correction replaced', picking({}, [correction()]), 'nomination.report.entryNotCounted'],
	['a deed whose correction waits', picking({}, [correction({ state: 'submitted' })]), 'ok'],
	[
		'a replaced deed that stood in the report before',
		picking({}, [correction()], { report: [PICKED] }),
		'ok'
	],
	['a unit’s report: a deed of its people', picking({}, [], DESK), 'ok'],
	[
		'a unit’s report: a deed of another unit',
		picking({ unit: idOf('kp1') }, [], DESK),
		'nomination.report.entryUnknown'
	],
	['an initiative of one’s own', bringing({}), 'ok'],
	['an initiative recognised in another year', bringing({ campaign: idOf('other') }), 'ok'],
	['an initiative of others', bringing({ people: [idOf('minh')] }), 'nomination.report.initiativeUnknown'],
	[
		'an initiative under review',
		bringing({ state: 'underReview' }),
		'nomination.report.initiativeNotRecognised'
	],
	['a unit’s report: an initiative of its people', bringing({ people: [idOf('minh')] }, DESK), 'ok'],
	[
		'a unit’s report: an initiative of others',
		bringing({ unit: idOf('kp1') }, DESK),
		'nomination.report.initiativeUnknown'
	],

	['finished, with a deed alone', finished([PICKED]), 'ok'],
	['finished, empty', finished([]), 'nomination.report.sectionMissing'],
	['finished, with blanks alone', finished([section({ text: ' \n ' })]), 'nomination.report.sectionMissing'],
	['finished, what the app fills in is not asked for', finished([section({ text: 'Tôi đã.' })]), 'ok'],
	[
		'finished by a unit, without its overview',
		finished([section({ text: 'Đã làm.' })], DESK, { who: actor('deskhead', 'reporter') }),
		'nomination.report.sectionMissing'
	],
	[
		'called finished although somebody wrote on',
		() =>
			outcome(
				judged(
					nominationOf({ report: [{ key: 'achievements', text: 'Tôi.', entries: [], initiatives: [] }] }),
					{ reportReady: true },
					{ who: lan, changedSince: ['report'] }
				)
			),
		'nomination.report.changed'
	],
	[
		'text is stored clean',
		() => {
			const fields = judged(nominationOf(), { report: [section({ text: ' Tôi\r\nđã. ' })] }, { who: lan });
			return (fields as { readonly report: readonly { readonly text: string }[] }).report[0]?.text;
		},
		'Tôi\nđã.'
	]
];

export const reportExamples: readonly Example[] = rows.map(example('report'));
