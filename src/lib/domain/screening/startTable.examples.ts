import type { Example } from '../example';
import type { ScreenedCriterion, ScreeningSource } from '../nominations/nomination';
import { idOf } from '../ward.fixture';
import type { ScreeningRow } from './screen';
import { startTable } from './startTable';

const source = (word: string, rev = 5): ScreeningSource => ({ collection: 'entries', id: idOf(word), rev });
const live = (
	criterion: string,
	verdict: ScreeningRow['verdict'],
	sources: readonly ScreeningSource[],
	why = 'kept'
): ScreeningRow => ({
	criterion,
	mandatory: true,
	verdict,
	sources: [...sources],
	why: { code: `screening.why.${why}` }
});
const stored = (
	criterion: string,
	verdict: ScreenedCriterion['verdict'],
	sources: readonly ScreeningSource[],
	note = ''
): ScreenedCriterion => ({ criterion, verdict, sources: [...sources], note });

const TO_JUDGE = live('plan', 'noData', [source('naming'), source('near')], 'toJudge');
const RATING = live('rating', 'met', [source('grade')]);

/** The revision 7 of everything but what is gone. */
const revNow = ({ id }: ScreeningSource) => (id === idOf('gone') ? undefined : 7);

const started = (old: readonly ScreenedCriterion[], rows: readonly ScreeningRow[]) => () =>
	startTable(old, rows, ({ sources }) => sources.slice(0, 1), revNow).map(
		({ verdict, sources, note }) =>
			`${verdict} ${sources.map(({ id, rev }) => `${id.replace(/0+$/, '')}@${rev}`)} ${note}`
	);

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['what the records say is taken over with its sources', started([], [RATING]), ['met grade@5 ']],
	['of one to be judged, what was written for it is named', started([], [TO_JUDGE]), ['noData naming@5 ']],
	[
		'what a person judged stays, with the sources as they are now',
		started([stored('plan', 'met', [source('near'), source('gone')], 'Đã đọc.')], [TO_JUDGE]),
		['met near@7 Đã đọc.']
	],
	[
		'a verdict that followed the records follows them again',
		started([stored('rating', 'noData', [])], [RATING]),
		['met grade@5 ']
	],
	[
		'one that departed from them, and said why, stands',
		started([stored('rating', 'notMet', [source('old')], 'Thông báo bị thu hồi.')], [RATING]),
		['notMet grade@5 Thông báo bị thu hồi.']
	],
	[
		'a criterion that is gone is not asked any more',
		started([stored('old', 'met', [], 'x')], [RATING]),
		['met grade@5 ']
	]
];

export const startTableExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `screening begins: ${name}`,
	actual,
	expected
}));
