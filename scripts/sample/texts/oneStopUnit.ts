import type { Pattern } from './pattern';

/** What the one-stop unit did as a collective. */
export const oneStopUnit: readonly Pattern[] = [
	{
		title: 'Bộ phận Một cửa tiếp nhận {n=900-1600} hồ sơ trong quý {quy}, {pOnTime}% đúng và trước hạn',
		story: 'Không có hồ sơ quá hạn chưa trả lời. Văn phòng kiểm tra chéo số liệu phần mềm với sổ giấy, khớp.',
		place: 'Bộ phận Một cửa',
		area: 'procedures',
		marks: ['plan', 'rating'],
		figures: [
			{ name: 'Hồ sơ tiếp nhận', value: 'n', unit: 'hồ sơ' },
			{ name: 'Tỷ lệ đúng hạn, trước hạn', value: 'pOnTime', unit: '%', index: 'filesOnTime' }
		],
		scene: 'counter'
	},
	{
		title: 'Tự chấm điểm cải cách hành chính [quý {quy}|kỳ giữa năm]: phần một cửa đạt {n=86-96}/100',
		story:
			'Chấm theo bộ chỉ số của thành phố, có tài liệu kiểm chứng từng mục. Mất điểm nhiều nhất ở [thanh toán trực tuyến|tỷ lệ số hóa kết quả].',
		area: 'steering',
		marks: ['rank'],
		figures: [{ name: 'Điểm tự chấm', value: 'n', unit: 'điểm' }],
		scene: 'papers'
	},
	{
		title: 'Cả tổ Một cửa không có ai đi muộn, bỏ vị trí trong tháng {thang}',
		story:
			'Đoàn kiểm tra kỷ luật, kỷ cương của phường đến không báo trước {k=1-3} lần, [quầy nào cũng có người|biển tên, trang phục đúng quy định].',
		area: 'civilService',
		marks: ['discipline'],
		scene: 'counter'
	},
	{
		title: 'Sắp xếp lại chỗ ngồi chờ, thêm {n=12-24} ghế và nước uống cho người đến giao dịch',
		story:
			'Xin được ghế của hội trường cũ, anh em tự sơn lại. Có góc cho trẻ em và một bàn viết thấp cho người ngồi xe lăn.',
		place: 'Bộ phận Một cửa',
		area: 'procedures',
		marks: ['plan'],
		scene: 'counter'
	},
	{
		title: 'Đạt {pOnline}% hồ sơ trực tuyến, [vượt chỉ tiêu tháng|tăng so với tháng trước]',
		story: 'Phân công mỗi ngày một người ngồi bàn hỗ trợ, chiều thứ Sáu rút kinh nghiệm nhanh 15 phút.',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Tỷ lệ hồ sơ trực tuyến', value: 'pOnline', unit: '%', index: 'onlineFiles' }],
		scene: 'laptop'
	},
	{
		title: 'Khảo sát {n=120-260} lượt người dân: {pSat}% hài lòng về Bộ phận Một cửa',
		story: 'Phiếu do Mặt trận phát và thu độc lập tại cổng ủy ban trong {k=3-5} ngày.',
		area: 'procedures',
		marks: ['rating', 'rank'],
		figures: [
			{ name: 'Phiếu khảo sát', value: 'n', unit: 'phiếu' },
			{ name: 'Tỷ lệ hài lòng', value: 'pSat', unit: '%', index: 'satisfaction' }
		],
		scene: 'papers'
	},
	{
		title: 'Đoàn [phường Tân Phú|xã Tiến Hưng|thành phố] đến xem cách làm “mẫu sẵn, ngồi cạnh chỉ”',
		story:
			'Đoàn {k=5-14} người, [ở lại nửa buổi|hỏi nhiều nhất về bàn máy tính cho dân]. Đã gửi lại bộ mẫu tờ khai.',
		place: 'Bộ phận Một cửa',
		area: 'steering',
		marks: ['plan', 'rank'],
		scene: 'meeting'
	},
	{
		title: 'Giữ {pDigit}% hồ sơ, kết quả được số hóa khi trả',
		story: 'Quét ngay lúc nhận và lúc trả, không để dồn cuối tháng như trước.',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Tỷ lệ số hóa', value: 'pDigit', unit: '%', index: 'digitisedResults' }],
		scene: 'laptop'
	}
];
