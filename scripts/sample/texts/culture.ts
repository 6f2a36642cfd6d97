import type { Pattern } from './pattern';

/** Culture and social affairs. */
export const culture: readonly Pattern[] = [
	{
		title: 'Chi trả trợ cấp qua tài khoản cho {n=60-180} người, giúp {k=8-25} cụ mở tài khoản tại nhà',
		story:
			'Đi cùng nhân viên ngân hàng từng nhà. Cụ nào không dùng điện thoại thì [con cháu đứng tên nhận thay có ủy quyền|vẫn chi tiền mặt tại nhà].',
		area: 'publicFinance',
		marks: ['plan', 'solution'],
		figures: [{ name: 'Người nhận qua tài khoản', value: 'n', unit: 'người' }],
		scene: 'house'
	},
	{
		title: 'Rà soát {n=35-90} hộ nghèo, cận nghèo bằng phiếu trên điện thoại thay phiếu giấy',
		story:
			'Chụp ảnh nhà, chấm điểm tại chỗ, tối đồng bộ. [Bớt hẳn khâu chép lại.|Khu phố đối chiếu được ngay.]',
		area: 'digital',
		marks: ['solution', 'plan'],
		figures: [{ name: 'Hộ đã rà soát', value: 'n', unit: 'hộ' }],
		scene: 'phone'
	},
	{
		title: 'Trao quà 27/7 cho {n=28-75} gia đình chính sách, đem tận nhà người đi lại khó',
		story:
			'Hồ sơ người có công được soát lại luôn trong dịp này, phát hiện {k=1-4} trường hợp thiếu chế độ, đã lập hồ sơ bổ sung.',
		area: 'procedures',
		marks: ['plan'],
		months: [7, 7],
		figures: [{ name: 'Gia đình được thăm', value: 'n', unit: 'gia đình' }],
		scene: 'house'
	},
	{
		title: 'Làm thẻ bảo hiểm y tế cho {n=12-40} trẻ dưới 6 tuổi chưa có thẻ',
		story:
			'Đối chiếu danh sách khai sinh với danh sách thẻ, gọi từng nhà. [Còn {k=1-3} cháu theo cha mẹ đi làm xa.|Xong trước năm học mới.]',
		area: 'procedures',
		marks: ['plan'],
		figures: [{ name: 'Trẻ được cấp thẻ', value: 'n', unit: 'trẻ' }],
		scene: 'papers'
	},
	{
		title: 'Trung thu cho {n=150-380} cháu khu phố {kp}, sân khấu và lồng đèn tự làm',
		story:
			'Vận động được [các tiệm dọc {duong}|công ty gạch men|chợ phường] góp quà. Danh sách cháu khó khăn lấy từ dữ liệu trẻ em, không sót ai.',
		place: '{nha}',
		area: 'steering',
		marks: ['plan'],
		months: [9, 10],
		figures: [{ name: 'Cháu dự', value: 'n', unit: 'cháu' }],
		scene: 'hall'
	},
	{
		title:
			'Hồ sơ [trợ cấp khuyết tật|mai táng phí|tiền điện hộ nghèo] giảm còn {k=2-5} ngày nhờ họp hội đồng theo tuần',
		story:
			'Trước đợi đủ mười hồ sơ mới họp, có nhà chờ cả tháng. Nay cứ chiều thứ Tư có bao nhiêu xét bấy nhiêu.',
		area: 'procedures',
		marks: ['solution', 'plan'],
		scene: 'meeting'
	},
	{
		title: '{Chi} xuống tận rẫy tìm nhà {dan} làm hồ sơ [bảo trợ xã hội|xác nhận khuyết tật]',
		story: 'Đường đất trơn, xe máy dắt hơn cây số. Giờ gia đình đã nhận trợ cấp từ tháng {thang}.',
		place: 'Tổ {to}, khu phố {kp}',
		area: 'civilService',
		marks: ['discipline', 'plan'],
		scene: 'house'
	},
	{
		title: 'Khu phố {kp} đạt {n=90-98}% gia đình văn hóa, chấm công khai tại {nha}',
		story: 'Mỗi hộ tự chấm, tổ chấm lại, dán bảng bảy ngày. Có {k=1-4} hộ xin xem lại, đã giải thích rõ.',
		place: '{nha}',
		area: 'institutions',
		marks: ['plan', 'rating'],
		months: [10, 12],
		figures: [{ name: 'Gia đình văn hóa', value: 'n', unit: '%' }],
		scene: 'notice'
	},
	{
		title: 'Giới thiệu việc làm cho {n=9-32} lao động qua phiên giao dịch nhỏ ở {nha}',
		story: 'Mời {k=3-6} doanh nghiệp, có bàn in hồ sơ miễn phí. {j=4-8} người được hẹn thử việc ngay.',
		place: '{nha}',
		area: 'steering',
		marks: ['plan'],
		figures: [{ name: 'Người được giới thiệu', value: 'n', unit: 'người' }],
		scene: 'hall'
	},
	{
		title: 'Phổ cập {n=24-60} em có nguy cơ bỏ học, lập danh sách dùng chung với {truong}',
		story: 'Thầy cô và khu phố cùng cập nhật một bảng. {Dan} đã cho con đi học lại.',
		area: 'steering',
		marks: ['plan', 'rating'],
		scene: 'meeting'
	}
];
