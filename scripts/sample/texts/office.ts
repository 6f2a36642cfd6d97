import type { Pattern } from './pattern';

/** Office and statistics: steering, records, computers. */
export const office: readonly Pattern[] = [
	{
		title:
			'Tham mưu kế hoạch [tuyên truyền cải cách hành chính|kiểm tra kỷ luật, kỷ cương|khắc phục chỉ số thấp] trong {k=2-4} ngày',
		story: 'Có phân công từng người, từng mốc. Lãnh đạo ký không phải sửa lần hai.',
		area: 'steering',
		marks: ['plan'],
		scene: 'papers'
	},
	{
		title: 'Tổng hợp báo cáo cải cách hành chính [tháng {thang}|quý {quy}] sớm {k=2-4} ngày so với hạn',
		story:
			'Gộp số liệu của {n=9-14} bộ phận bằng một bảng dùng chung, ai nhập phần nấy nên không phải gọi nhắc.',
		area: 'steering',
		marks: ['plan', 'rating'],
		scene: 'laptop'
	},
	{
		title: 'Sửa máy quét của Một cửa trong giờ nghỉ trưa, chiều làm lại bình thường',
		story:
			'Máy kẹt từ 10 giờ 30, nếu gọi thợ ngoài phải chờ hai ngày. Thay con lăn cũ từ máy hỏng, [không tốn đồng nào|hết 40 nghìn].',
		place: 'Bộ phận Một cửa',
		area: 'digital',
		marks: ['plan'],
		scene: 'laptop'
	},
	{
		title: 'Viết bảng tính nhắc hồ sơ sắp đến hạn, mỗi sáng tự tô đỏ',
		story:
			'Lấy tệp xuất từ phần mềm một cửa dán vào là ra danh sách. Từ khi dùng, số lần bị nhắc trễ hạn [giảm từ 7 xuống 1|gần như không còn]. Các phường khác xin mẫu về dùng.',
		area: 'digital',
		marks: ['solution', 'plan'],
		scene: 'laptop'
	},
	{
		title: 'Cài chữ ký số cho {n=6-18} cán bộ, văn bản đi ký số đạt [92|95|98]%',
		story: 'Kèm từng người ký thử [hai|ba] văn bản, viết tờ hướng dẫn một trang dán cạnh máy.',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Người được cài chữ ký số', value: 'n', unit: 'người' }],
		scene: 'laptop'
	},
	{
		title: 'Chỉnh lý {n=25-70} mét hồ sơ lưu trữ [năm 2015 đến 2018|của khối văn hóa|trước khi bàn giao]',
		story: 'Tìm một bộ hồ sơ cũ trước mất cả buổi, nay [dưới mười phút|tra theo số hộp là thấy].',
		place: 'Kho lưu trữ UBND phường',
		area: 'apparatus',
		marks: ['plan'],
		figures: [{ name: 'Hồ sơ đã chỉnh lý', value: 'n', unit: 'mét' }],
		scene: 'shelves'
	},
	{
		title: 'Lập nhóm hỗ trợ kỹ thuật cho {k=5-6} khu phố, trả lời trong ngày',
		story:
			'Khu phố vướng gì về VNeID, dịch vụ công thì chụp màn hình gửi. Tháng {thang} xử lý {n=18-55} ca, gom thành [12|15] câu hỏi mẫu.',
		area: 'digital',
		marks: ['solution', 'plan'],
		figures: [{ name: 'Ca hỗ trợ', value: 'n', unit: 'ca' }],
		scene: 'phone'
	},
	{
		title: 'Mở lớp kỹ năng số cho cán bộ không chuyên trách, {n=18-36} người dự',
		story:
			'Dạy ba việc: soạn văn bản trên phần mềm, ký số, tra cứu hồ sơ. Đến nay {pTrained}% cán bộ, công chức phường đã qua bồi dưỡng trong năm.',
		place: 'Hội trường UBND phường',
		area: 'civilService',
		marks: ['plan', 'rating'],
		figures: [
			{ name: 'Người dự lớp', value: 'n', unit: 'người' },
			{ name: 'Tỷ lệ được bồi dưỡng', value: 'pTrained', unit: '%', index: 'staffTrained' }
		],
		scene: 'meeting'
	},
	{
		title: 'Trực hệ thống họp trực tuyến với thành phố từ [6 giờ 30|7 giờ], không gián đoạn phút nào',
		story: 'Thử đường truyền từ tối hôm trước, có bộ phát 4G dự phòng.',
		area: 'digital',
		marks: ['discipline'],
		scene: 'meeting'
	},
	{
		title:
			'Phát hành {n=40-120} văn bản hỏa tốc trong đợt [phòng chống dịch sốt xuất huyết|bầu trưởng khu phố|mưa bão], không sót số nào',
		story: '{Chi} về trễ [bốn|năm] tối liền. Sổ công văn và phần mềm khớp từng số.',
		area: 'civilService',
		marks: ['discipline', 'rating'],
		figures: [{ name: 'Văn bản phát hành', value: 'n', unit: 'văn bản' }],
		scene: 'papers'
	}
];
