import type { Pattern } from './pattern';

/** What a neighbourhood head does; short, as somebody writes it standing in the street. */
export const head: readonly Pattern[] = [
	{
		title:
			'Đi {n=12-34} nhà ở tổ {to} nhắc [nộp phạt nguội|làm căn cước|đóng bảo hiểm y tế], ai chưa biết chỉ luôn trên điện thoại',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Nhà đã đến', value: 'n', unit: 'nhà' }],
		scene: 'house'
	},
	{
		title: 'Họp tổ {to}, {n=22-58} hộ dự, đọc kế hoạch cải cách hành chính cho bà con nghe',
		story:
			'Nói ngắn mười phút rồi hỏi đáp. Bà con muốn [phường về làm giấy tờ buổi tối|có người chỉ nộp hồ sơ ở nhà văn hóa].',
		place: '{nha}',
		area: 'steering',
		marks: ['plan'],
		figures: [{ name: 'Hộ dự họp', value: 'n', unit: 'hộ' }],
		scene: 'hall'
	},
	{
		title: 'Chở {dan} lên phường làm [căn cước|hồ sơ trợ cấp] rồi chở về',
		story: 'Nhà neo người, xe ôm sợ không biết đường. Làm xong mất buổi sáng.',
		area: 'procedures',
		marks: ['plan'],
		scene: 'street'
	},
	{
		title: 'Lập nhóm Zalo tổ {to} được {n=38-96} nhà, thông báo khỏi đi phát giấy',
		story: 'Nhà nào không có Zalo thì ghi sổ riêng {k=4-9} nhà, báo tận nơi.',
		area: 'digital',
		marks: ['solution', 'plan'],
		figures: [{ name: 'Nhà trong nhóm', value: 'n', unit: 'nhà' }],
		scene: 'phone'
	},
	{
		title: 'Mở cửa nhà văn hóa tối thứ [Ba|Tư|Năm] cho bà con dùng máy tính, wifi nộp hồ sơ',
		story: 'Tối nay {n=5-18} người. Có cháu sinh viên ngồi chỉ giúp.',
		place: '{nha}',
		area: 'digital',
		marks: ['solution'],
		figures: [{ name: 'Lượt hướng dẫn', value: 'n', unit: 'lượt', index: 'accountsHelped' }],
		scene: 'laptop'
	},
	{
		title: 'Hòa giải xong chuyện [nước thải|con gà|cái cây] giữa hai nhà ở {hem}',
		place: '{hem}',
		area: 'institutions',
		marks: ['plan'],
		scene: 'house'
	},
	{
		title: 'Vận động {n=8-26} hộ lùi hàng quán trả vỉa hè đường {duong}',
		story: 'Nói chuyện từng nhà, không phải dùng loa. Chụp ảnh trước và sau.',
		place: 'Đường {duong}',
		area: 'steering',
		marks: ['plan'],
		figures: [{ name: 'Hộ đã lùi', value: 'n', unit: 'hộ' }],
		scene: 'street'
	},
	{
		title: 'Treo cờ đủ {n=60-140} nhà tuyến {duong} dịp 30/4',
		place: 'Đường {duong}',
		area: 'steering',
		marks: ['plan'],
		months: [4, 5],
		scene: 'street'
	},
	{
		title: 'Thu quỹ [phòng chống thiên tai|đền ơn đáp nghĩa] qua chuyển khoản {n=40-110} hộ',
		story: 'Dán bảng tên và số tiền ở {nha}, ai cũng xem được.',
		area: 'publicFinance',
		marks: ['solution', 'plan'],
		figures: [{ name: 'Hộ chuyển khoản', value: 'n', unit: 'hộ' }],
		scene: 'qr'
	},
	{
		title:
			'{Chi} sáu mươi mấy tuổi vẫn [tối nào cũng đi|cùng thanh niên đi] chỉ bà con cài VNeID, được {n=10-35} người',
		area: 'digital',
		marks: ['plan', 'discipline'],
		figures: [{ name: 'Lượt hướng dẫn', value: 'n', unit: 'lượt', index: 'accountsHelped' }],
		scene: 'phone'
	}
];

/** The community's digital team and residents who help. */
export const team: readonly Pattern[] = [
	{
		title: '{Chi} chỉ {n=6-22} bà con tổ {to} cài VNeID, [đăng ký khám bệnh|tra phạt nguội|nộp hồ sơ]',
		story: 'Ngồi ở [quán nước đầu hẻm|{nha}|hiên nhà mình] từ 19 giờ tới khuya.',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Lượt hướng dẫn', value: 'n', unit: 'lượt', index: 'accountsHelped' }],
		scene: 'phone'
	},
	{
		title: '{Chi} giúp {dan} nộp hồ sơ [khai sinh cho cháu|xin số nhà|tạm trú] tại nhà, khỏi lên phường',
		place: '{hem}',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Lượt hướng dẫn', value: '1', unit: 'lượt', index: 'accountsHelped' }],
		scene: 'house'
	},
	{
		title: '{Chi} cho mượn wifi, máy in để bà con in hồ sơ miễn phí',
		story: 'Tính tới nay in chừng {n=60-240} tờ. Hỏi tiền điện thì cười.',
		area: 'procedures',
		marks: ['plan'],
		scene: 'laptop'
	},
	{
		title:
			'{Chi} báo [ổ gà|dây điện sà thấp|cống mất nắp] ở {hem} qua ứng dụng phản ánh, {k=2-4} ngày sau sửa xong',
		place: '{hem}',
		area: 'digital',
		marks: ['solution'],
		scene: 'street'
	},
	{
		title: '{Chi} dựng bảng “Hỏi gì quét đó” ở {nha}: {k=8-14} mã QR thủ tục thường gặp',
		story:
			'Tự thiết kế, in ở tiệm hết {n=80-150} nghìn, khu phố trả. Các khu phố khác sang chụp về làm theo.',
		place: '{nha}',
		area: 'procedures',
		marks: ['solution'],
		scene: 'qr'
	},
	{
		title: '{Chi} bắt được tin nhắn lừa đảo, báo cả khu phố kịp thời, {dan} không mất tiền',
		area: 'institutions',
		marks: ['plan'],
		scene: 'phone'
	}
];

/** A neighbourhood as a collective. */
export const neighbourhood: readonly Pattern[] = [
	{
		title: 'Khu phố {kp}: {n=62-91}% hộ có người dùng được VNeID',
		story: 'Đếm theo sổ từng tổ, tổ {to} cao nhất. Còn lại chủ yếu nhà chỉ có người già.',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Hộ có người dùng VNeID', value: 'n', unit: '%' }],
		scene: 'notice'
	},
	{
		title: 'Tổ công nghệ số khu phố {kp} trực {k=4-8} buổi tối, giúp {n=24-66} lượt',
		story: 'Việc nhiều nhất là [quên mật khẩu|nộp tạm trú|làm lại bảo hiểm].',
		place: '{nha}',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Lượt hướng dẫn', value: 'n', unit: 'lượt', index: 'accountsHelped' }],
		scene: 'hall'
	},
	{
		title: 'Khu phố {kp} bê tông xong {n=80-260} mét {hem}, dân góp hai phần ba',
		place: '{hem}',
		area: 'steering',
		marks: ['plan'],
		figures: [{ name: 'Chiều dài', value: 'n', unit: 'mét' }],
		scene: 'street'
	},
	{
		title: 'Khu phố {kp} bầu [tổ hòa giải|ban giám sát đầu tư cộng đồng] công khai, {n=70-160} hộ bỏ phiếu',
		place: '{nha}',
		area: 'apparatus',
		marks: ['plan'],
		figures: [{ name: 'Hộ bỏ phiếu', value: 'n', unit: 'hộ' }],
		scene: 'hall'
	},
	{
		title: 'Khu phố {kp} không còn hồ sơ nhờ “cò” làm hộ trong quý {quy}',
		story: 'Hỏi {n=30-60} nhà có làm giấy tờ, nhà nào cũng tự nộp hoặc nhờ tổ công nghệ số.',
		area: 'procedures',
		marks: ['discipline', 'plan'],
		scene: 'house'
	}
];

/** Ward and bloc leaders. */
export const leaders: readonly Pattern[] = [
	{
		title: '{Chi} trực tiếp tiếp dân {n=9-22} lượt, giải quyết ngay {k=4-8} việc',
		story: 'Việc nào chưa xong đều có giấy hẹn ghi tên người phụ trách.',
		place: 'Phòng tiếp dân UBND phường',
		area: 'civilService',
		marks: ['plan', 'discipline'],
		figures: [{ name: 'Lượt tiếp dân', value: 'n', unit: 'lượt' }],
		scene: 'meeting'
	},
	{
		title: '{Chi} xuống khu phố {kp} nghe dân nói về thủ tục, giao việc ngay tại chỗ',
		story: 'Có {n=5-13} ý kiến, [ba ngày sau|cuối tuần] trả lời xong trên loa và nhóm Zalo.',
		place: '{nha}',
		area: 'steering',
		marks: ['plan', 'rating'],
		figures: [{ name: 'Ý kiến', value: 'n', unit: 'ý kiến' }],
		scene: 'hall'
	},
	{
		title:
			'{Chi} chỉ đạo làm thử [trả kết quả tại nhà|quầy ưu tiên người già|họp không giấy] một tháng rồi mới nhân rộng',
		area: 'procedures',
		marks: ['solution', 'plan'],
		scene: 'meeting'
	},
	{
		title: 'Ký duyệt hồ sơ trên máy cả lúc đi công tác, không để hồ sơ nào chờ quá {k=2-4} giờ',
		story: 'Xem lại nhật ký phần mềm tháng {thang}: trung bình {n=35-90} phút một hồ sơ.',
		area: 'digital',
		marks: ['plan', 'rating'],
		figures: [{ name: 'Thời gian ký trung bình', value: 'n', unit: 'phút' }],
		scene: 'laptop'
	}
];
