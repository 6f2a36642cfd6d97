import type { CampaignRules } from '../rules';

/** What the plan leaves open, and what the template chose until the ward says otherwise. */
export const plan2023Assumptions: CampaignRules['assumptions'] = [
	{
		code: 'issueDay',
		about: 'period.first',
		text: 'Ngày ban hành Kế hoạch còn để trống, nên ngày bắt đầu thi đua chưa có.',
		note: 'Kế hoạch chỉ ghi "ngày … tháng 02 năm 2023" và tính thời gian thi đua kể từ ngày ban hành. Nhập ngày ban hành khi phát động.'
	},
	{
		code: 'lastDay',
		about: 'period.last',
		text: 'Ngày cuối cùng được tính là 19/12/2023.',
		note: 'Kế hoạch ghi "đến trước ngày 20 tháng 12 năm 2023", hiểu là hết ngày 19/12/2023.'
	},
	{
		code: 'otherCategories',
		about: 'personCategories',
		text: 'Trưởng khu phố, người hoạt động không chuyên trách, viên chức và người dân ghi nhận thành tích nhưng không được đề nghị khen thưởng.',
		note: 'Kế hoạch chỉ nêu "cán bộ, công chức, nhân viên phường"; các khu phố chỉ có ở nơi nhận.'
	},
	{
		code: 'otherUnits',
		about: 'unitKinds',
		text: 'Các khối, bộ phận chuyên môn và khu phố không được đề nghị khen thưởng tập thể.',
		note: 'Kế hoạch chỉ nêu UBND phường (cấp thành phố) và Bộ phận “Một cửa” phường.'
	},
	{
		code: 'oneStopLevels',
		about: 'unitKinds.oneStop.levels',
		text: 'Bộ phận “Một cửa” được đề nghị ở cả cấp thành phố và cấp phường.',
		note: 'Kế hoạch chỉ ghi cấp cho UBND phường, không ghi cho Bộ phận “Một cửa”.'
	},
	{
		code: 'betterThanGood',
		about: 'criteria.collectiveReformRank.params.orBetter',
		text: 'Xếp loại cao hơn Tốt (Xuất sắc) cũng đạt tiêu chí.',
		note: 'Kế hoạch ghi "xếp loại Tốt", không ghi "từ Tốt trở lên".'
	},
	{
		code: 'provisionalRank',
		about: 'gradeScales.reformRank.provisionalCounts',
		text: 'Kết quả tự chấm được dùng tạm khi chưa có kết quả chính thức.',
		note: 'Kết quả cải cách hành chính chính thức thường có sau ngày 31/12, muộn hơn ngày kết thúc thi đua.'
	},
	{
		code: 'ratingScales',
		about: 'gradeScales',
		text: '"Hoàn thành xuất sắc nhiệm vụ" hiểu theo xếp loại chất lượng hằng năm; kết quả cải cách hành chính có năm mức từ Xuất sắc đến Yếu.',
		note: 'Kế hoạch không nêu thang xếp loại. Kết quả xếp loại được nhập kèm văn bản, phần mềm không tự tính.'
	},
	{
		code: 'initiativeDeadline',
		about: 'milestones.initiativesFiled',
		text: 'Hạn nộp sáng kiến để Hội đồng sáng kiến xét là hết ngày 30/11/2023.',
		note: 'Kế hoạch không nêu hạn; giải pháp phải được Hội đồng sáng kiến công nhận trước khi bình xét.'
	},
	{
		code: 'initiativeCouncils',
		about: 'criteria.individualSolution.params',
		text: 'Chỉ cần một giải pháp được công nhận, ở thành phố hoặc ở phường.',
		note: 'Kế hoạch không nêu số lượng giải pháp.'
	},
	{
		code: 'scoreSheet',
		about: 'initiatives.scoreSheet',
		text: 'Phiếu chấm sáng kiến: tính mới 30, thực tiễn 20, hiệu quả 30, nhân rộng 20; đạt từ 50 điểm và không tiêu chí nào 0 điểm.',
		note: 'Không có phiếu chấm thống nhất toàn quốc; Hội đồng sáng kiến có phiếu riêng thì thay vào.'
	},
	{
		code: 'initiativeVoting',
		about: 'initiatives.voting',
		text: 'Hội đồng sáng kiến họp khi có mặt ít nhất 2/3 và công nhận khi ít nhất 2/3 tổng số thành viên đồng ý.',
		note: 'Kế hoạch không nêu; lấy theo một quy chế Hội đồng sáng kiến đã công bố.'
	},
	{
		code: 'minutesIssuer',
		about: 'settings.minutesIssuer',
		text: 'Biên bản họp xét đứng tên cơ quan (UBND phường).',
		note: 'Kế hoạch ghi "Biên bản họp xét của Thủ trưởng cơ quan", không phải của Hội đồng.'
	},
	{
		code: 'reportForm',
		about: 'settings.reportForms',
		text: 'Báo cáo thành tích theo Mẫu số 07 (theo đợt hoặc theo chuyên đề) cho cả tập thể và cá nhân.',
		note: 'Kế hoạch chỉ dẫn Nghị định số 91/2017/NĐ-CP; nhiều nơi dùng Mẫu số 01 và 02.'
	},
	...(
		[
			['nd91-01', '01', 'mục II.2 đến III và phần chữ ký'],
			['nd91-02', '02', 'phần chữ ký'],
			['nd91-07', '07', 'cả ba mục; mục III có bản có, có bản không']
		] as const
	).map(([form, number, unseen]) => ({
		code: `sections-${form}`,
		about: `forms.${form}.sections`,
		text: `Các mục của Mẫu số ${number} do phần mềm ghi lại theo bản mẫu thường dùng.`,
		note: `Chưa đối chiếu với phụ lục của Nghị định số 91/2017/NĐ-CP: ${unseen}.`
	})),
	{
		code: 'votingRule',
		about: 'voting',
		text: 'Họp khi có mặt ít nhất 2/3 số thành viên; bỏ phiếu kín; thông qua khi quá nửa số người có mặt đồng ý; bằng phiếu thì theo ý kiến Chủ tịch Hội đồng.',
		note: 'Kế hoạch không nêu. Các mức 80 %, 90 % của luật không áp dụng cho Giấy khen; thay bằng quy chế của Hội đồng.'
	},
	{
		code: 'conflictOfInterest',
		about: 'conflictOfInterest',
		text: 'Thành viên không biểu quyết cho chính mình; tỷ lệ tính trên số người còn lại.',
		note: 'Kế hoạch không nêu quy định về xung đột lợi ích.'
	},
	{
		code: 'twoLevels',
		about: 'settings.warnTwoLevels',
		text: 'Cảnh báo khi một người hoặc một tập thể được đề nghị Giấy khen ở cả hai cấp cho cùng một thành tích.',
		note: 'Kế hoạch không nêu; nguyên tắc chung là một thành tích không khen nhiều lần. Hội đồng quyết định.'
	},
	{
		code: 'areasAndIndices',
		about: 'areas',
		text: 'Bảy lĩnh vực, các chỉ số và mức phấn đấu là ví dụ, không phải của Kế hoạch.',
		note: 'Kế hoạch chỉ nhắc "các chỉ số cải cách hành chính của ngành, lĩnh vực" mà không nêu tên và mức. Hãy thay bằng chỉ số của phường.'
	},
	{
		code: 'attestedBy',
		about: 'criteria.individualDiscipline.params.by',
		text: 'Trưởng khối, thủ trưởng đơn vị xác nhận việc thực hiện kỷ luật, kỷ cương.',
		note: 'Kế hoạch không nêu ai xác nhận.'
	},
	{
		code: 'membersRead',
		about: 'settings.membersReadFrom',
		text: 'Thành viên Hội đồng đọc minh chứng từ khi phong trào kết thúc.',
		note: 'Kế hoạch không nêu.'
	},
	{
		code: 'retention',
		about: 'retention',
		text: 'Thời hạn lưu giữ ảnh, bài ghi nhận và thông tin cá nhân do phần mềm đặt tạm.',
		note: 'Kế hoạch không nêu; thay theo quy định lưu trữ và bảo vệ dữ liệu cá nhân của phường.'
	}
];
