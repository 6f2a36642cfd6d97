import type { CampaignRules, Criterion } from '../rules';
import { currentAssumptions } from './current.assumptions';
import { currentFrame } from './current.frame';
import { formsOf2025 } from './forms';
import { ratingSince2026, ratingBefore2026, reformRank } from './grading';
import { plan2023 } from './plan2023';
import { restate } from './restate';

const BOTH = ['ward', 'province'];

const levels: CampaignRules['levels'] = [
	{
		code: 'ward',
		label: 'Cấp phường',
		order: 1,
		awardForm: 'Giấy khen',
		decidedBy: 'Chủ tịch UBND phường {phường}',
		own: true,
		quotaWording: 'Cấp phường: Không quá 01 tập thể và 03 cá nhân.',
		dossierHeading: 'Cấp phường'
	},
	{
		code: 'province',
		label: 'Cấp tỉnh',
		order: 2,
		awardForm: 'Bằng khen',
		decidedBy: 'Chủ tịch UBND tỉnh {tỉnh}',
		own: false,
		quotaWording: 'Cấp tỉnh: Không quá 02 trường hợp (tập thể hoặc cá nhân).',
		dossierHeading: 'Trình cấp tỉnh'
	}
];

const category = (code: string, label: string, mayBeNominated: boolean) => ({
	code,
	label,
	mayBeNominated,
	levels: mayBeNominated ? BOTH : []
});

const personCategories: CampaignRules['personCategories'] = [
	category('official', 'Cán bộ', true),
	category('civilServant', 'Công chức', true),
	category('publicEmployee', 'Viên chức', true),
	category('staff', 'Người lao động hợp đồng', true),
	category('nonSpecialised', 'Người hoạt động không chuyên trách', false),
	category('neighbourhoodHead', 'Trưởng khu phố', false),
	category('resident', 'Người dân', false)
];

const unitKinds: CampaignRules['unitKinds'] = [
	{ code: 'ward', label: 'UBND phường', mayBeNominated: true, levels: ['province'] },
	{
		code: 'publicServiceCentre',
		label: 'Trung tâm Phục vụ hành chính công',
		mayBeNominated: true,
		levels: BOTH
	},
	{ code: 'department', label: 'Phòng chuyên môn', mayBeNominated: true, levels: BOTH },
	{ code: 'oneStop', label: 'Bộ phận Một cửa', mayBeNominated: false, levels: [] },
	{ code: 'bloc', label: 'Khối', mayBeNominated: false, levels: [] },
	{ code: 'neighbourhood', label: 'Khu phố', mayBeNominated: false, levels: [] }
];

/** The criteria of the 2023 plan for another year and the level that took the city's place. */
function criteriaOf(year: number): readonly Criterion[] {
	const reworded = restate(plan2023.criteria, (text) =>
		text
			.split('2023')
			.join(String(year))
			.replace('của thành phố và của cơ quan', 'của tỉnh và của cơ quan')
			.replace('UBND thành phố', 'UBND tỉnh')
			.replace('của thành phố hoặc phường', 'của tỉnh hoặc phường')
	);
	return reworded.map((criterion) =>
		criterion.kind === 'initiativeRecognised'
			? { ...criterion, params: { ...criterion.params, levels: BOTH } }
			: criterion
	);
}

const minutes = {
	code: 'minutes',
	document: 'minutes',
	text: 'Biên bản họp xét khen thưởng.',
	required: true
} as const;
const report = {
	code: 'report',
	document: 'report',
	text: 'Báo cáo thành tích của tập thể, cá nhân đề nghị khen thưởng theo Nghị định số 152/2025/NĐ-CP của Chính phủ.',
	required: true
} as const;
const letter = (text: string) =>
	({ code: 'submissionLetter', document: 'submissionLetter', text, required: true }) as const;

/** A draft for the two-tier government of the year; every point that nobody has confirmed is an assumption. */
export function currentTemplate(year: number): CampaignRules {
	const rating = year >= 2026 ? ratingSince2026 : ratingBefore2026;
	return {
		...plan2023,
		template: 'current',
		name: `Phong trào thi đua cải cách hành chính năm ${year}`,
		year,
		frame: currentFrame(year),
		period: {
			first: '',
			last: `${year}-12-15`,
			wording: `Kể từ ngày ban hành Kế hoạch này đến hết ngày 15 tháng 12 năm ${year}.`
		},
		levels,
		personCategories,
		unitKinds,
		criteria: criteriaOf(year),
		quotas: [
			{ code: 'wardCollectives', level: 'ward', mode: 'absolute', kind: 'collective', max: 1 },
			{ code: 'wardIndividuals', level: 'ward', mode: 'absolute', kind: 'individual', max: 3 },
			{ code: 'provinceCases', level: 'province', mode: 'pooled', max: 2 }
		],
		dossiers: [
			{ level: 'ward', items: [letter('Văn bản đề nghị khen thưởng kèm danh sách.'), minutes, report] },
			{ level: 'province', items: [letter('Tờ trình đề nghị khen thưởng (Mẫu số 01).'), minutes, report] }
		],
		regime: {
			code: 'nd152-2025',
			title: 'Luật Thi đua, khen thưởng năm 2022 và Nghị định số 152/2025/NĐ-CP',
			validFrom: '2025-07-01',
			validTo: '',
			citations: ['Luật Thi đua, khen thưởng số 06/2022/QH15', 'Nghị định số 152/2025/NĐ-CP của Chính phủ'],
			note: 'Luật số 06/2026/QH16 sửa đổi có hiệu lực từ 01/10/2026, chưa được đối chiếu.'
		},
		forms: formsOf2025,
		gradeScales: [rating('person'), rating('collective'), reformRank],
		milestones: [
			{
				code: 'initiativesFiled',
				label: 'Hạn nộp sáng kiến',
				day: `${year}-10-30`,
				inclusive: true,
				audience: ['reporter', 'initiativeMember']
			}
		],
		settings: {
			...plan2023.settings,
			minutesIssuer: 'council',
			reportForms: { collective: 'nd152-08', individual: 'nd152-08' }
		},
		assumptions: currentAssumptions(year),
		corrections: []
	};
}
