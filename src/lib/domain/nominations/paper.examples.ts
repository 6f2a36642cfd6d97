import { sectionsOfForm } from '../campaigns/formSections';
import type { CampaignRules } from '../campaigns/rules';
import type { Example } from '../example';
import type { EarlierAward, Profile } from '../profiles/profile';
import { actor, idOf, PEOPLE, RULES } from '../ward.fixture';
import { fieldValue, tableRows, type KnownNominee } from './formValues';
import { nominationOf } from './nominations.fixture';
import { reportDay } from './reportDay';
import { screeningShown } from './screeningShown';
import { usedElsewhere } from './usedElsewhere';
import type { Nomination } from './nomination';

const profile: Profile = {
	id: idOf('profile'),
	rev: 1,
	person: idOf('lan'),
	birthday: '1985-03-08',
	gender: 'female',
	origin: 'Bình Phước',
	residence: 'Khu phố 3',
	education: 'Đại học Luật',
	academicTitle: '',
	positions: 'Tổ trưởng công đoàn',
	duties: '',
	earlierAwards: []
};
const known: KnownNominee = {
	nomination: { subjectName: 'Nguyễn Thị Lan', position: 'Công chức' },
	person: PEOPLE[4],
	profile,
	unitName: 'Bộ phận “Một cửa”',
	rules: RULES
};
const values = (form: string, of: KnownNominee) => () =>
	(sectionsOfForm(RULES, 'individual', form)[0]?.fields ?? []).map(({ code }) => fieldValue(code, of));

const award = (kind: EarlierAward['kind'], year: number): EarlierAward => ({
	kind,
	year,
	name: `${kind} ${year}`,
	decision: `QĐ ${year}`
});
const AWARDS = [award('award', 2022), award('title', 2021), award('award', 2020)];
const table = (form: string, code: string) => () => {
	const sections = sectionsOfForm(RULES, 'individual', form);
	const section = sections.find((one) => one.code === code);
	return section && tableRows(section, sections, AWARDS).map((row) => row.join(' | '));
};

const using = (
	fields: Partial<Nomination>,
	entries: readonly string[],
	initiatives: readonly string[] = []
) =>
	nominationOf({
		id: idOf('other'),
		level: 'city',
		subjectName: 'Lan',
		report: [{ key: 'achievements', text: '', entries: [...entries], initiatives: [...initiatives] }],
		...fields
	});
const used = (other: Nomination) => () => {
	const { entries, initiatives } = usedElsewhere(nominationOf(), [nominationOf(), other]);
	return [[...entries.keys()], [...initiatives.keys()]];
};

const milestone = (code: string, day: string, fields: Partial<CampaignRules['milestones'][number]> = {}) => ({
	code,
	label: code,
	day,
	inclusive: true,
	audience: [],
	...fields
});
const until =
	(...milestones: CampaignRules['milestones'][number][]) =>
	() =>
		reportDay({ milestones }, '2023-12-01')?.day ?? 'none';

const screened = nominationOf({
	screening: [
		{ criterion: 'individualRating', verdict: 'noData', sources: [], note: 'Chờ thông báo.' },
		{ criterion: 'individualDiscipline', verdict: 'met', sources: [], note: '' },
		{ criterion: 'removed', verdict: 'notMet', sources: [], note: '' }
	]
});

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	[
		'lines of form 02',
		values('nd91-02', known),
		[
			'Nguyễn Thị Lan',
			'08/03/1985',
			'Nữ',
			'Bình Phước',
			'Khu phố 3',
			'Bộ phận “Một cửa”',
			'Tổ trưởng công đoàn',
			'Đại học Luật',
			''
		]
	],
	[
		'lines of form 07, without a profile',
		values('nd91-07', { ...known, profile: undefined }),
		['Nguyễn Thị Lan', '', '', '', 'Nhân viên', 'Công chức, Bộ phận “Một cửa”']
	],
	['titles in their own table', table('nd91-02', 'titles'), ['2021 | title 2021 | QĐ 2021']],
	[
		'awards in theirs, oldest first',
		table('nd91-02', 'awards'),
		['2020 | award 2020 | QĐ 2020', '2022 | award 2022 | QĐ 2022']
	],
	[
		'all in a form of one table',
		table('nd91-07', 'awards'),
		['2020 | award 2020 | QĐ 2020', '2021 | title 2021 | QĐ 2021', '2022 | award 2022 | QĐ 2022']
	],

	['used at another level', used(using({}, ['e1'], ['i1'])), [['e1'], ['i1']]],
	[
		'used at the same level: an initiative is a standard once',
		used(using({ level: 'ward' }, ['e1'], ['i1'])),
		[[], ['i1']]
	],
	['used by one that failed', used(using({ state: 'failed' }, ['e1'], ['i1'])), [[], []]],

	[
		'until the milestone of reports, also a past one',
		until(milestone('reportsFiled', '2023-11-20')),
		'2023-11-20'
	],
	[
		'until the next milestone for those who log',
		until(milestone('late', '2023-12-20'), milestone('next', '2023-12-10', { inclusive: false })),
		'2023-12-09'
	],
	[
		'neither the one for initiatives nor one of others nor a past one',
		until(
			milestone('initiativesFiled', '2023-12-05'),
			milestone('council', '2023-12-06', { audience: ['member'] }),
			milestone('past', '2023-11-30')
		),
		'none'
	],

	[
		'the nominee is shown what is missing',
		() => screeningShown(actor('lan', 'reporter'), screened, RULES).map(({ criterion }) => criterion.label),
		['Hoàn thành xuất sắc nhiệm vụ', 'removed']
	],
	['the council is shown all', () => screeningShown(actor('hoa', 'member'), screened, RULES).length, 3]
];

export const paperExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `report paper: ${name}`,
	actual,
	expected
}));
