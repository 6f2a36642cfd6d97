import { sectionsOfForm } from '../campaigns/formSections';
import type { Example } from '../example';
import { RULES } from '../ward.fixture';
import type { ReportSection } from './nomination';
import { mergeReports, withPart } from './reportParts';
import { reportProgress } from './reportProgress';

const part = (key: string, text: string, entries: readonly string[] = []): ReportSection => ({
	key,
	text,
	entries: [...entries],
	initiatives: []
});
const texts = (report: readonly ReportSection[]) => report.map(({ key, text }) => `${key}: ${text}`);
const merged = (
	base: readonly ReportSection[],
	mine: readonly ReportSection[],
	theirs: readonly ReportSection[]
) => {
	return () => {
		const { report, clashing } = mergeReports(base, mine, theirs);
		return [...texts(report), ...clashing.map((key) => `! ${key}`)];
	};
};
const progress =
	(report: readonly ReportSection[], kind: 'collective' | 'individual', form: string) => () => {
		const { filled, total, gaps } = reportProgress(
			{ report: [...report] },
			sectionsOfForm(RULES, kind, form)
		);
		return [filled, total, gaps.map(({ code }) => code)];
	};
const A = part('a', 'một');
const B = part('b', 'hai');

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['a new part comes last', () => texts(withPart([A], B)), ['a: một', 'b: hai']],
	['a changed part stays in its place', () => texts(withPart([A, B], part('a', 'ba'))), ['a: ba', 'b: hai']],
	['a blank part goes', () => texts(withPart([A, B], part('a', ' \n '))), ['b: hai']],
	['a part with a pick alone is not blank', () => withPart([], part('a', '', ['e1'])).length, 1],

	['nobody changed anything', merged([A], [A], [A]), ['a: một']],
	[
		'different parts: both kept',
		merged([A, B], [part('a', 'tôi'), B], [A, part('b', 'họ')]),
		['a: tôi', 'b: họ']
	],
	['the same part, the same words', merged([A], [part('a', 'ta')], [part('a', 'ta')]), ['a: ta']],
	[
		'the same part, other words: the own one stands, and is named',
		merged([A], [part('a', 'tôi')], [part('a', 'họ')]),
		['a: tôi', '! a']
	],
	['new parts of both', merged([], [A], [B]), ['a: một', 'b: hai']],
	['emptied by one side', merged([A, B], [A, B], [B]), ['b: hai']],
	['emptied by one side, rewritten by the other', merged([A], [], [part('a', 'họ')]), ['! a']],
	[
		'another pick is another part',
		merged([A], [part('a', 'một', ['e1'])], [part('a', 'họ')]),
		['a: một', '! a']
	],
	['blanks at the end are no words', merged([A], [part('a', 'một ')], [part('a', 'họ')]), ['a: họ']],

	['of an empty report of a person', progress([], 'individual', 'nd91-07'), [0, 1, ['achievements']]],
	[
		'of an empty report of a unit',
		progress([], 'collective', 'nd91-07'),
		[0, 2, ['unitOverview', 'achievements']]
	],
	[
		'what the app fills in counts for nothing',
		progress([part('curriculum', 'x'), part('duties', 'Nhận hồ sơ.')], 'individual', 'nd91-02'),
		[1, 2, ['results']]
	]
];

export const partExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `report part: ${name}`,
	actual,
	expected
}));
