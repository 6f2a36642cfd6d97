import type { Pattern } from './pattern';

/** What the ward's committee did as a collective. */
export const ward: readonly Pattern[] = [
	{
		title: 'UBND phường kiểm tra cải cách hành chính tại {k=3-6} bộ phận',
		story:
			'Ra thông báo kết luận nêu rõ từng tồn tại, người phụ trách và hạn khắc phục. [Đến nay đã khắc phục xong {j=2-3} việc.|Hẹn kiểm tra lại sau 30 ngày.]',
		area: 'steering',
		marks: ['plan', 'discipline'],
		figures: [{ name: 'Bộ phận được kiểm tra', value: 'k', unit: 'bộ phận' }],
		scene: 'meeting'
	},
	{
		title: 'Hoàn thành {pPlan}% nhiệm vụ trong kế hoạch cải cách hành chính tính đến ngày {ngay}',
		story: 'Tổng hợp từ báo cáo của các bộ phận, nhiệm vụ chưa xong đều còn trong hạn.',
		area: 'steering',
		marks: ['plan', 'rating'],
		figures: [{ name: 'Tỷ lệ nhiệm vụ hoàn thành', value: 'pPlan', unit: '%', index: 'reformPlanTasks' }],
		scene: 'papers'
	},
	{
		title:
			'Chủ tịch phường đối thoại với [thanh niên|phụ nữ|hộ kinh doanh], trả lời tại chỗ {n=11-26} ý kiến',
		story:
			'Ý kiến nhiều nhất về [thủ tục đất đai|vỉa hè|hồ sơ trực tuyến]. Còn {j=2-5} ý kiến trả lời bằng văn bản trong 10 ngày.',
		place: 'Hội trường UBND phường',
		area: 'steering',
		marks: ['plan'],
		figures: [{ name: 'Ý kiến được trả lời', value: 'n', unit: 'ý kiến' }],
		scene: 'meeting'
	},
	{
		title: 'Kết quả tự chấm chỉ số cải cách hành chính của phường đạt {n=84-93} điểm',
		story:
			'Đã gửi phòng Nội vụ thành phố kèm tài liệu kiểm chứng. Đây là điểm tự chấm, chưa phải kết quả chính thức.',
		area: 'steering',
		marks: ['rank'],
		figures: [{ name: 'Điểm tự chấm', value: 'n', unit: 'điểm' }],
		scene: 'papers'
	},
	{
		title: 'Toàn phường không có cán bộ, công chức vi phạm kỷ luật trong quý {quy}',
		story:
			'Theo sổ theo dõi và kết quả kiểm tra đột xuất {k=2-4} lần. Hộp thư góp ý có {j=3-9} thư, không có thư phản ánh thái độ.',
		area: 'civilService',
		marks: ['discipline'],
		scene: 'meeting'
	},
	{
		title: 'Họp giao ban không giấy từ tháng {thang}, tài liệu gửi trước trên phần mềm',
		story:
			'Mỗi cuộc bớt được chừng {n=250-480} tờ giấy. [Hai buổi đầu còn lúng túng|Các bác lớn tuổi được kèm riêng], giờ đã quen.',
		place: 'Phòng họp UBND phường',
		area: 'publicFinance',
		marks: ['plan', 'rating'],
		figures: [{ name: 'Tờ giấy tiết kiệm mỗi cuộc họp', value: 'n', unit: 'tờ' }],
		scene: 'meeting'
	}
];
