import type { CampaignRules } from '../rules';
import { plan2023Assumptions } from './plan2023.assumptions';

/** Choices of the 2023 template that the current one makes too, in the same words. */
const SHARED = [
	'betterThanGood',
	'provisionalRank',
	'scoreSheet',
	'initiativeVoting',
	'votingRule',
	'conflictOfInterest',
	'twoLevels',
	'attestedBy',
	'membersRead',
	'retention'
];

/** What nobody has confirmed for the two-tier government (domain §2, §10, §11). */
export function currentAssumptions(year: number): CampaignRules['assumptions'] {
	return [
		{
			code: 'issueDay',
			about: 'period.first',
			text: 'Ngày ban hành Kế hoạch còn để trống, nên ngày bắt đầu thi đua chưa có.',
			note: 'Nhập ngày ban hành khi phát động.'
		},
		{
			code: 'lastDay',
			about: 'period.last',
			text: `Ngày cuối cùng được tính là 15/12/${year}.`,
			note: 'Ngày đặt tạm; hãy theo lịch bình xét của phường.'
		},
		{
			code: 'legalBases',
			about: 'frame.legalBases',
			text: 'Số, ngày của kế hoạch và công văn căn cứ để trống; Luật số 06/2026/QH16 sửa đổi Luật Thi đua, khen thưởng chưa được đưa vào.',
			note: 'Ngày của các luật chưa được đối chiếu với bản gốc; chưa đọc được toàn văn Luật sửa đổi (hiệu lực 01/10/2026). Cần đối chiếu trước khi ban hành.'
		},
		{
			code: 'regime',
			about: 'regime',
			text: 'Hồ sơ theo Nghị định số 152/2025/NĐ-CP.',
			note: 'Một cơ sở dữ liệu ghi Nghị định này hết hiệu lực từ 01/03/2027; cần kiểm tra văn bản thay thế.'
		},
		{
			code: 'formNumbers',
			about: 'forms',
			text: 'Mẫu số 04 và Mẫu số 08 được suy ra từ thứ tự các mẫu của Nghị định số 152/2025/NĐ-CP; Mẫu số 01 và Mẫu số 05 đã thấy trong văn bản.',
			note: 'Đối chiếu với phụ lục của Nghị định và quy chế của tỉnh.'
		},
		...(
			[
				['nd152-04', '04', '01'],
				['nd152-05', '05', '02'],
				['nd152-08', '08', '07']
			] as const
		).map(([form, number, old]) => ({
			code: `sections-${form}`,
			about: `forms.${form}.sections`,
			text: `Các mục của Mẫu số ${number} được lấy theo Mẫu số ${old} của Nghị định số 91/2017/NĐ-CP.`,
			note: 'Chưa đọc được bố cục của mẫu trong phụ lục Nghị định số 152/2025/NĐ-CP; đối chiếu rồi sửa từng mục nếu khác.'
		})),
		{
			code: 'reportForm',
			about: 'settings.reportForms',
			text: 'Báo cáo thành tích theo Mẫu số 08 (theo chuyên đề) cho cả tập thể và cá nhân.',
			note: 'Nhiều nơi dùng mẫu công trạng (Mẫu số 04 và 05).'
		},
		{
			code: 'levels',
			about: 'levels',
			text: 'Hai cấp khen: Giấy khen của Chủ tịch UBND phường và Bằng khen của Chủ tịch UBND tỉnh.',
			note: 'Cấp thành phố thuộc tỉnh không còn từ 01/07/2025. Nếu tỉnh không xét khen phong trào này thì bỏ cấp tỉnh.'
		},
		{
			code: 'quotas',
			about: 'quotas',
			text: 'Cấp phường không quá 01 tập thể và 03 cá nhân; cấp tỉnh không quá 02 trường hợp (tập thể hoặc cá nhân).',
			note: 'Số lượng đặt tạm theo một số kế hoạch đã công bố; thay bằng số lượng được giao.'
		},
		{
			code: 'categories',
			about: 'personCategories',
			text: 'Cán bộ, công chức, viên chức, người lao động hợp đồng được đề nghị; trưởng khu phố và người dân ghi nhận thành tích nhưng không được đề nghị.',
			note: 'Người hoạt động không chuyên trách cấp xã đã kết thúc từ 01/08/2025 (một số nơi kéo dài sang 2026).'
		},
		{
			code: 'units',
			about: 'unitKinds',
			text: 'Trung tâm Phục vụ hành chính công và các phòng chuyên môn được đề nghị; UBND phường chỉ ở cấp tỉnh; khu phố không được đề nghị.',
			note: 'Chưa có hướng dẫn cụ thể.'
		},
		{
			code: 'criteria',
			about: 'criteria',
			text: 'Tiêu chí lấy theo Kế hoạch năm 2023, đổi cấp thành phố thành cấp tỉnh.',
			note: 'Hãy thay bằng tiêu chí của kế hoạch cấp trên.'
		},
		{
			code: 'ratingScales',
			about: 'gradeScales',
			text: 'Xếp loại hằng năm theo Nghị định số 335/2025/NĐ-CP, bốn mức trên thang 100 điểm.',
			note: 'Trưởng khu phố không thuộc diện xếp loại này. Kết quả được nhập kèm văn bản, phần mềm không tự tính.'
		},
		{
			code: 'dossiers',
			about: 'dossiers',
			text: 'Hồ sơ cấp tỉnh gồm tờ trình, biên bản họp xét, báo cáo thành tích; cấp phường gồm văn bản đề nghị, biên bản, báo cáo.',
			note: 'Theo thủ tục hành chính cấp xã và các kế hoạch đã công bố; quy chế của tỉnh có thể yêu cầu thêm.'
		},
		{
			code: 'initiativeDeadline',
			about: 'milestones.initiativesFiled',
			text: `Hạn nộp sáng kiến để Hội đồng sáng kiến xét là hết ngày 30/10/${year}.`,
			note: 'Ngày đặt tạm; sáng kiến phải được công nhận trước khi bình xét.'
		},
		{
			code: 'areasAndIndices',
			about: 'areas',
			text: 'Bảy lĩnh vực, các chỉ số và mức phấn đấu là ví dụ.',
			note: 'Hãy thay bằng bộ chỉ số của tỉnh và chỉ tiêu của phường.'
		},
		...plan2023Assumptions.filter(({ code }) => SHARED.includes(code))
	];
}
