import { addDays, type Day } from '../../time';
import type { CampaignRules } from '../rules';
import { ratingBefore2026, ratingSince2026, reformRank } from './grading';
import { plan2023 } from './plan2023';
import { restate } from './restate';

/** Days from the initiative deadline (30/11) to the last day (19/12) of 2023. */
const INITIATIVE_DAYS_BEFORE_LAST = 19;

/** Assumptions about days of 2023, said anew for the other period. */
const SAID_ANEW = ['lastDay', 'initiativeDeadline', 'issueDay'];

/** `ngày 05 tháng 01 năm 2026`: days below 10 and months 1, 2 with a leading zero (NĐ 30/2020, domain §3.2). */
export function dayInWords(day: Day): string {
	const [year, month, date] = day.split('-');
	return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/**
 * A campaign of another period made from the 2023 plan: the same rules, its year and days restated.
 * Its legal bases are documents of 2023, so their numbers and days are blank again.
 * @param first first day, or `''` until the plan is issued
 * @param last last day that counts
 */
export function runningPlan(year: number, first: Day | '', last: Day): CampaignRules {
	const inYear = (text: string) => text.split('2023').join(String(year));
	const ofYear = restate({ ...plan2023, regime: undefined, dossiers: undefined, forms: undefined }, inYear);
	const until = `đến hết ${dayInWords(last)}`;
	const issued = first === '' ? '' : ` (${dayInWords(first)})`;
	const rating = year >= 2026 ? ratingSince2026 : ratingBefore2026;
	const initiativesFiled = addDays(last, -INITIATIVE_DAYS_BEFORE_LAST);
	return {
		...ofYear,
		regime: plan2023.regime,
		dossiers: plan2023.dossiers,
		forms: plan2023.forms,
		year,
		frame: {
			...ofYear.frame,
			date: first,
			dateWording: first === '' ? `ngày      tháng      năm ${year}` : dayInWords(first),
			legalBases: plan2023.frame.legalBases.map((text) => inYear(withoutNumber(text)))
		},
		period: {
			first,
			last,
			wording: `Kể từ ngày ban hành Kế hoạch phát động phong trào thi đua này${issued} ${until}.`
		},
		gradeScales: [rating('person'), rating('collective'), reformRank],
		milestones: ofYear.milestones.map((milestone) => ({ ...milestone, day: initiativesFiled })),
		assumptions: [
			...ofYear.assumptions.filter(({ code }) => !SAID_ANEW.includes(code)),
			...ownAssumptions(first, last, initiativesFiled)
		],
		corrections: []
	};
}

/** `số 04/KH-UBND ngày 20/01/2023` as a blank that the office fills. */
function withoutNumber(text: string): string {
	return text.replace(/số \d+\//, 'số      /').replace(/ngày \d{2}\/\d{2}\/\d{4}/, 'ngày      /     /2023');
}

function ownAssumptions(first: Day | '', last: Day, initiativesFiled: Day): CampaignRules['assumptions'] {
	const note = 'Kế hoạch này được lập lại từ Kế hoạch năm 2023 cho một thời gian khác.';
	const issueDay = {
		code: 'issueDay',
		about: 'period.first',
		text: 'Ngày ban hành Kế hoạch còn để trống, nên ngày bắt đầu thi đua chưa có.',
		note
	};
	return [
		...(first === '' ? [issueDay] : []),
		{ code: 'lastDay', about: 'period.last', text: `Ngày cuối cùng được tính là ${last}.`, note },
		{
			code: 'initiativeDeadline',
			about: 'milestones.initiativesFiled',
			text: `Hạn nộp sáng kiến để Hội đồng sáng kiến xét là hết ${dayInWords(initiativesFiled)}.`,
			note: 'Kế hoạch không nêu hạn; giải pháp phải được Hội đồng sáng kiến công nhận trước khi bình xét.'
		},
		{
			code: 'regime',
			about: 'regime',
			text: 'Hồ sơ và mẫu báo cáo vẫn theo Nghị định số 91/2017/NĐ-CP, cấp thành phố vẫn như năm 2023.',
			note: 'Nghị định này đã hết hiệu lực; phong trào thật cần dùng mẫu hiện hành.'
		},
		{
			code: 'legalBases',
			about: 'frame.legalBases',
			text: 'Số và ngày của các văn bản căn cứ để trống.',
			note
		}
	];
}
