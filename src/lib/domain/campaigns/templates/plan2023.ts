import { RULES_FORMAT, type CampaignRules } from '../rules';
import { reformAreas } from './areas';
import { formsOf2017 } from './forms';
import { ratingBefore2026, reformRank, scoreSheet } from './grading';
import { plan2023Assumptions } from './plan2023.assumptions';
import { plan2023Criteria } from './plan2023.criteria';
import { plan2023Frame } from './plan2023.frame';
import { conflictOfInterest, councilVoting, initiativeVoting, retention } from './procedure';

const BOTH = ['ward', 'city'];

const levels: CampaignRules['levels'] = [
	{
		code: 'ward',
		label: 'Cấp phường',
		order: 1,
		awardForm: 'Giấy khen',
		decidedBy: 'Chủ tịch UBND phường',
		own: true,
		quotaWording: 'Đối với cấp xã: Không vượt quá 01 tập thể và 03 cá nhân.',
		dossierHeading: 'Trình cấp xã'
	},
	{
		code: 'city',
		label: 'Cấp thành phố',
		order: 2,
		awardForm: 'Giấy khen',
		decidedBy: 'Chủ tịch UBND thành phố',
		own: false,
		quotaWording: 'Cấp thành phố: Không vượt quá 01 tập thể và 02 cá nhân,',
		dossierHeading: 'Trình cấp thành phố'
	}
];

const nominated = (code: string, label: string, levels: readonly string[]) => ({
	code,
	label,
	mayBeNominated: levels.length > 0,
	levels
});

const personCategories: CampaignRules['personCategories'] = [
	nominated('official', 'Cán bộ', BOTH),
	nominated('civilServant', 'Công chức', BOTH),
	nominated('staff', 'Nhân viên', BOTH),
	nominated('publicEmployee', 'Viên chức', []),
	nominated('nonSpecialised', 'Người hoạt động không chuyên trách', []),
	nominated('neighbourhoodHead', 'Trưởng khu phố', []),
	nominated('resident', 'Người dân', [])
];

const unitKinds: CampaignRules['unitKinds'] = [
	{ code: 'ward', label: 'UBND phường', mayBeNominated: true, levels: ['city'] },
	{ code: 'oneStop', label: 'Bộ phận “Một cửa” phường', mayBeNominated: true, levels: BOTH },
	{ code: 'bloc', label: 'Khối', mayBeNominated: false, levels: [] },
	{ code: 'department', label: 'Bộ phận chuyên môn', mayBeNominated: false, levels: [] },
	{ code: 'neighbourhood', label: 'Khu phố', mayBeNominated: false, levels: [] }
];

const minutes = {
	code: 'minutes',
	document: 'minutes',
	text: 'Biên bản họp xét của Thủ trưởng cơ quan.',
	required: true
} as const;
const report = {
	code: 'report',
	document: 'report',
	text: 'Báo cáo thành tích của tập thể, cá nhân đề nghị khen thưởng theo quy định tại Nghị định số 91/2017/NĐ-CP của Chính phủ.',
	required: true
} as const;

const dossiers: CampaignRules['dossiers'] = [
	{
		level: 'city',
		items: [
			{
				code: 'submissionLetter',
				document: 'submissionLetter',
				text: 'Tờ trình đề nghị khen thưởng của cơ quan.',
				required: true
			},
			minutes,
			report
		]
	},
	{ level: 'ward', items: [minutes, report] }
];

/** The plan of phường Tiến Thành for 2023, exactly as it says; what it leaves open stands in `assumptions`. */
export const plan2023: CampaignRules = {
	format: RULES_FORMAT,
	template: 'plan2023',
	name: 'Phong trào thi đua cải cách hành chính năm 2023',
	year: 2023,
	frame: plan2023Frame,
	period: {
		first: '',
		last: '2023-12-19',
		wording:
			'Kể từ ngày ban hành Kế hoạch phát động phong trào thi đua này đến trước ngày 20 tháng 12 năm 2023.'
	},
	levels,
	personCategories,
	unitKinds,
	criteria: plan2023Criteria,
	areas: reformAreas,
	quotas: [
		{ code: 'cityCollectives', level: 'city', mode: 'absolute', kind: 'collective', max: 1 },
		{ code: 'cityIndividuals', level: 'city', mode: 'absolute', kind: 'individual', max: 2 },
		{ code: 'wardCollectives', level: 'ward', mode: 'absolute', kind: 'collective', max: 1 },
		{ code: 'wardIndividuals', level: 'ward', mode: 'absolute', kind: 'individual', max: 3 }
	],
	dossiers,
	regime: {
		code: 'nd91-2017',
		title: 'Nghị định số 91/2017/NĐ-CP',
		validFrom: '2017-10-01',
		validTo: '2023-12-31',
		citations: ['Nghị định số 91/2017/NĐ-CP của Chính phủ'],
		note: 'Ngày có hiệu lực và ngày hết hiệu lực chưa được đối chiếu với văn bản gốc.'
	},
	forms: formsOf2017,
	gradeScales: [ratingBefore2026('person'), ratingBefore2026('collective'), reformRank],
	initiatives: { scoreSheet, voting: initiativeVoting },
	milestones: [
		{
			code: 'initiativesFiled',
			label: 'Hạn nộp sáng kiến',
			day: '2023-11-30',
			inclusive: true,
			audience: ['reporter', 'initiativeMember']
		}
	],
	voting: councilVoting,
	conflictOfInterest,
	settings: {
		membersReadFrom: 'closed',
		minutesIssuer: 'agency',
		reportForms: { collective: 'nd91-07', individual: 'nd91-07' },
		warnTwoLevels: true
	},
	retention,
	assumptions: plan2023Assumptions,
	corrections: [
		{
			code: 'year20233',
			about: 'criteria.collectiveReformRank.text',
			printed: 'năm 20233',
			corrected: 'năm 2023',
			note: 'Lỗi đánh máy trong Kế hoạch.'
		}
	]
};
