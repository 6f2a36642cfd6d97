import { conductOf } from '../conduct/conduct.fixture';
import type { Example } from '../example';
import { gradeOf } from '../grades/grades.fixture';
import { actor, entry, idOf } from '../ward.fixture';
import { example, initiativeOf, judged, nominationOf, outcome, type Around } from './nominations.fixture';
import type { Nomination, ScreenedCriterion, ScreeningSource } from './nomination';

const NOTE = 'Hội đồng xem xét vì thông báo xếp loại chưa có.';

const source = (collection: ScreeningSource['collection'], word: string, rev: number): ScreeningSource => ({
	collection,
	id: idOf(word),
	rev
});
const row = (
	criterion: string,
	verdict: ScreenedCriterion['verdict'],
	sources: readonly ScreeningSource[] = [],
	note = ''
): ScreenedCriterion => ({ criterion, verdict, sources: [...sources], note });

const RATING = row('individualRating', 'met', [source('grades', 'grade', 5)]);
const PLAN = row('individualReformPlan', 'met', [source('entries', 'entry', 5)], 'Đã đọc.');
const SOLUTION = row('individualSolution', 'met', [source('initiatives', 'initiative', 8)]);
const DISCIPLINE = row('individualDiscipline', 'met', [source('conduct', 'conduct', 5)]);
const ALL_MET = [RATING, PLAN, SOLUTION, DISCIPLINE];
const instead = (...rows: readonly ScreenedCriterion[]) =>
	ALL_MET.map((old) => rows.find(({ criterion }) => criterion === old.criterion) ?? old);

const RECORDS: NonNullable<Around['records']> = {
	grades: [gradeOf()],
	conduct: [conductOf()],
	initiatives: [initiativeOf()]
};
const AROUND: Around = { entries: [entry({ state: 'attested' })], records: RECORDS };

const screening = (
	state: Nomination['state'],
	rows: readonly ScreenedCriterion[],
	more: object = {},
	around: Around = {},
	before: Partial<Nomination> = {}
) => {
	return () =>
		outcome(judged(nominationOf(before), { state, screening: rows, ...more }, { ...AROUND, ...around }));
};
const withRecords = (records: Around['records']) =>
	screening('eligible', ALL_MET, {}, { records: { ...RECORDS, ...records } });
const because = { screeningNote: NOTE };

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['eligible, all met', screening('eligible', ALL_MET), 'ok'],
	[
		'eligible, one not met',
		screening('eligible', instead(row('individualDiscipline', 'notMet', DISCIPLINE.sources))),
		'nomination.screen.reasonMissing'
	],
	[
		'eligible, one without data',
		screening('eligible', instead(row('individualRating', 'noData'))),
		'nomination.screen.reasonMissing'
	],
	[
		'eligible, one without data, with a reason too short',
		screening('eligible', instead(row('individualRating', 'noData')), { screeningNote: 'Chờ.' }),
		'nomination.screen.reasonMissing'
	],
	[
		'eligible, one without data, and why',
		screening('eligible', instead(row('individualRating', 'noData')), because),
		'ok'
	],
	['incomplete, one without data', screening('incomplete', instead(row('individualRating', 'noData'))), 'ok'],
	['incomplete, all met, the report not finished', screening('incomplete', ALL_MET), 'ok'],
	[
		'incomplete, all met and the report finished',
		screening('incomplete', ALL_MET, {}, {}, { reportReady: true }),
		'nomination.screen.reasonMissing'
	],
	[
		'ineligible, one not met',
		screening('ineligible', instead(row('individualDiscipline', 'notMet', DISCIPLINE.sources))),
		'ok'
	],
	['ineligible, all met', screening('ineligible', ALL_MET), 'nomination.screen.reasonMissing'],
	[
		'ineligible for missing data alone',
		screening('ineligible', instead(row('individualRating', 'noData'))),
		'nomination.screen.reasonMissing'
	],
	['ineligible, all met, and why', screening('ineligible', ALL_MET, because), 'ok'],

	['a mandatory criterion left out', screening('eligible', ALL_MET.slice(1)), 'screening.criterion.missing'],
	['a criterion twice', screening('eligible', [...ALL_MET, RATING]), 'screening.criterion.twice'],
	[
		'a criterion of units',
		screening('eligible', [...ALL_MET, row('collectiveRating', 'noData')]),
		'screening.criterion.unknown'
	],
	[
		'met by nothing',
		screening('eligible', instead(row('individualReformPlan', 'met'))),
		'screening.verdict.unfounded'
	],
	[
		'not met by nothing',
		screening('ineligible', instead(row('individualRating', 'notMet'))),
		'screening.verdict.unfounded'
	],
	[
		'met by what a person says',
		screening('eligible', instead(row('individualReformPlan', 'met', [], 'Đã kiểm tra hồ sơ.'))),
		'ok'
	],
	[
		'a verdict that is none',
		screening('eligible', instead({ ...RATING, verdict: 'failed' } as never)),
		'nomination.shape'
	],

	['a grade put right since', withRecords({ grades: [gradeOf({ rev: 6 })] }), 'screening.source.changed'],
	[
		'a grade withdrawn since',
		withRecords({ grades: [gradeOf({ withdrawn: true })] }),
		'screening.source.unusable'
	],
	[
		'a grade of another campaign',
		withRecords({ grades: [gradeOf({ campaign: idOf('x') })] }),
		'screening.source.unusable'
	],
	['a grade that nobody knows', withRecords({ grades: [] }), 'screening.source.unknown'],
	[
		'conduct attested anew since',
		withRecords({ conduct: [conductOf({ rev: 6 })] }),
		'screening.source.changed'
	],
	[
		'an initiative withdrawn',
		withRecords({ initiatives: [initiativeOf({ state: 'withdrawn' })] }),
		'screening.source.unusable'
	],
	[
		'a deed that is not attested',
		screening('eligible', ALL_MET, {}, { entries: [entry({ state: 'submitted' })] }),
		'screening.source.unusable'
	],
	[
		'the refusal names the criterion and the record',
		() => {
			const rows = instead(row('individualRating', 'met', [source('grades', 'grade', 4)]));
			return judged(nominationOf(), { state: 'eligible', screening: rows }, { ...AROUND, problem: true });
		},
		{
			code: 'screening.source.changed',
			params: { criterion: 'Hoàn thành xuất sắc nhiệm vụ', collection: 'grades', id: idOf('grade') }
		}
	],

	...['report', 'reportForm', 'reportReady'].map((field): readonly [string, () => unknown, unknown] => [
		`on another report than was read: ${field}`,
		screening('eligible', ALL_MET, {}, { changedSince: [field] }),
		'nomination.screen.changed'
	]),
	[
		'although the reason of the proposal changed',
		screening('eligible', ALL_MET, {}, { changedSince: ['reason'] }),
		'ok'
	],
	[
		'who screened, when, and what was read',
		() => {
			const fields = judged(
				nominationOf({ screeningNote: 'Lần trước.' }),
				{ state: 'eligible', screening: ALL_MET },
				{ ...AROUND, baseRev: 4 }
			) as Partial<Nomination>;
			const { screenedBy, screenedAt, screenedRev, screeningNote } = fields;
			return [screenedBy, screenedAt, screenedRev, screeningNote];
		},
		[idOf('hoa'), '2023-05-11T02:00:00.000Z', 4, '']
	],
	[
		'screened anew, the other way',
		screening('incomplete', instead(row('individualRating', 'noData')), {}, {}, { state: 'eligible' }),
		'ok'
	],
	[
		'by a member',
		screening('eligible', ALL_MET, {}, { who: actor('hoa', 'member') }),
		'nomination.screen.notAllowed'
	]
];

export const screeningExamples: readonly Example[] = rows.map(example('screening'));
