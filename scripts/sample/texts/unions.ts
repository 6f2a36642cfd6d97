import type { Pattern } from './pattern';

/** Party offices. */
export const party: readonly Pattern[] = [
	{
		title: 'Đưa nội dung cải cách hành chính vào sinh hoạt {k=6-12} chi bộ tháng {thang}',
		story: 'Mỗi đảng viên nhận giúp [hai|ba] hộ làm hồ sơ trực tuyến. Đã có {n=18-70} hộ được giúp.',
		area: 'steering',
		marks: ['plan'],
		figures: [{ name: 'Hộ được đảng viên giúp', value: 'n', unit: 'hộ' }],
		scene: 'meeting'
	},
	{
		title: 'Kiểm tra kỷ luật, kỷ cương {k=2-4} bộ phận, nhắc nhở tại chỗ {j=1-3} việc',
		story:
			'Đi không báo trước. Việc nhắc là [biển tên|giờ giấc sau nghỉ trưa|để hồ sơ trên bàn khi rời chỗ], hôm sau đã sửa.',
		area: 'civilService',
		marks: ['discipline', 'plan'],
		figures: [{ name: 'Bộ phận được kiểm tra', value: 'k', unit: 'bộ phận' }],
		scene: 'meeting'
	},
	{
		title: 'Dùng sổ tay đảng viên điện tử cho {n=110-230} đảng viên',
		story:
			'Các bác lớn tuổi được con cháu cài giúp, chi bộ kèm thêm một buổi. [Nghị quyết không phải in nữa.|Điểm danh bằng điện thoại.]',
		area: 'digital',
		marks: ['solution', 'plan'],
		figures: [{ name: 'Đảng viên sử dụng', value: 'n', unit: 'người' }],
		scene: 'phone'
	},
	{
		title:
			'Nắm dư luận về [thái độ tiếp dân|thu phí vỉa hè|hồ sơ đất], chuyển {n=4-12} ý kiến cho bộ phận xử lý',
		story: 'Ghi nguồn từng ý kiến, sau mười ngày hỏi lại người dân xem đã được trả lời chưa.',
		area: 'steering',
		marks: ['plan'],
		figures: [{ name: 'Ý kiến chuyển xử lý', value: 'n', unit: 'ý kiến' }],
		scene: 'meeting'
	},
	{
		title: 'Số hóa {n=140-360} hồ sơ đảng viên, tra cứu trong một phút',
		story: 'Quét, đối chiếu lý lịch gốc, ký xác nhận từng bộ.',
		area: 'digital',
		marks: ['plan', 'rating'],
		figures: [{ name: 'Hồ sơ số hóa', value: 'n', unit: 'hồ sơ' }],
		scene: 'shelves'
	}
];

/** Fatherland Front. */
export const front: readonly Pattern[] = [
	{
		title: 'Giám sát việc tiếp nhận hồ sơ tại Một cửa, phỏng vấn {n=20-55} người dân',
		story: 'Hỏi ngay cổng ra về, người dân nói thật. Kiến nghị {k=2-4} điểm, ủy ban đã trả lời bằng văn bản.',
		area: 'procedures',
		marks: ['plan'],
		figures: [{ name: 'Người được hỏi', value: 'n', unit: 'người' }],
		scene: 'counter'
	},
	{
		title: 'Vận động quỹ “Vì người nghèo” {n=35-120} triệu đồng, công khai từng khoản',
		story: 'Dán bảng thu chi ở sáu khu phố, ai góp mười nghìn cũng có tên. Sửa được {k=1-3} căn nhà.',
		area: 'steering',
		marks: ['plan', 'rating'],
		figures: [{ name: 'Tiền vận động', value: 'n', unit: 'triệu đồng' }],
		scene: 'hall'
	},
	{
		title: 'Ngày hội Đại đoàn kết khu phố {kp}, {n=120-320} người dự',
		story: 'Lồng phần thi “Nộp hồ sơ nhanh” ngay sân khấu, đội [các bà|thanh niên] thắng với {p=4-7} phút.',
		place: '{nha}',
		area: 'steering',
		marks: ['plan'],
		months: [11, 11],
		figures: [{ name: 'Người dự', value: 'n', unit: 'người' }],
		scene: 'hall'
	},
	{
		title: 'Tiếp nhận {n=5-16} ý kiến cử tri về thủ tục, theo đến khi có trả lời',
		story: 'Lập bảng ba cột: ý kiến, ai trả lời, ngày nào xong. Đến hôm nay còn [một|hai] việc.',
		area: 'procedures',
		marks: ['plan', 'solution'],
		figures: [{ name: 'Ý kiến cử tri', value: 'n', unit: 'ý kiến' }],
		scene: 'meeting'
	},
	{
		title: '{Chi} đi từng nhà nhắc bà con [khu phố {kp}|tổ {to}] đem giấy tờ đi làm thẻ',
		story: 'Ba buổi tối liền, nhà nào vắng thì để lại giấy nhắn.',
		area: 'civilService',
		marks: ['discipline'],
		scene: 'house'
	}
];

/** Women's union. */
export const women: readonly Pattern[] = [
	{
		title: 'Hội viên giúp {n=15-48} chị cài VNeID và ứng dụng bảo hiểm xã hội',
		story:
			'Tranh thủ buổi họp chi hội, chị biết chỉ chị chưa biết. [Giữ trẻ giúp để các chị yên tâm học.|Chị lớn tuổi nhất 74.]',
		place: '{nha}',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Lượt hướng dẫn', value: 'n', unit: 'lượt', index: 'accountsHelped' }],
		scene: 'hall'
	},
	{
		title: 'Mô hình “Chợ không tiền mặt” ở [chợ phường|chợ tạm {duong}]: {n=18-52} tiểu thương dán mã QR',
		story: 'In mã, ép nhựa chống ướt, chỉ cách nghe báo tiền. Có chị bán cá nói đỡ phải thối tiền tay ướt.',
		place: 'Chợ phường',
		area: 'digital',
		marks: ['solution'],
		figures: [{ name: 'Tiểu thương tham gia', value: 'n', unit: 'người' }],
		scene: 'qr'
	},
	{
		title: 'Giúp {n=4-11} chị làm hồ sơ vay vốn, đủ giấy ngay lần đầu',
		story: 'Ngồi viết cùng từng chị, soát chữ ký chồng, bản sao. Giải ngân trong {k=7-12} ngày.',
		area: 'procedures',
		marks: ['plan'],
		figures: [{ name: 'Hồ sơ vay vốn', value: 'n', unit: 'hồ sơ' }],
		scene: 'papers'
	},
	{
		title: 'Tuyến hẻm không rác {hem}: {n=14-36} hộ ký cam kết, mỗi sáng Chủ nhật quét chung',
		place: '{hem}',
		area: 'steering',
		marks: ['plan'],
		figures: [{ name: 'Hộ cam kết', value: 'n', unit: 'hộ' }],
		scene: 'street'
	},
	{
		title: '{Chi} đứng ra giảng hòa, đưa hai mẹ con nhà {dan} về nhà an toàn',
		story: 'Phối hợp với công an khu vực, có chỗ ở tạm ba ngày. Sau một tháng gia đình ổn lại.',
		area: 'civilService',
		marks: ['discipline'],
		scene: 'house'
	}
];

/** Youth union. */
export const youth: readonly Pattern[] = [
	{
		title: 'Đội thanh niên hỗ trợ dịch vụ công tại Một cửa, {n=30-95} lượt trong tuần',
		story:
			'Mỗi buổi hai bạn mặc áo xanh đứng ngay cửa, ai lúng túng thì đến giúp. [Các bạn tự xếp lịch trực.|Hè đông sinh viên về nên thêm được hai ca.]',
		place: 'Bộ phận Một cửa',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Lượt hướng dẫn', value: 'n', unit: 'lượt', index: 'accountsHelped' }],
		scene: 'counter'
	},
	{
		title: 'Vẽ mã QR thủ tục lên {k=5-9} bức tường bích họa ở {hem}',
		story: 'Vừa đẹp hẻm vừa quét được ra hướng dẫn. Sơn do [tiệm sơn {duong}|phụ huynh] tặng.',
		place: '{hem}',
		area: 'procedures',
		marks: ['solution'],
		scene: 'street'
	},
	{
		title: 'Ngày Chủ nhật xanh khu phố {kp}: {n=35-110} đoàn viên, dọn {k=2-5} điểm rác',
		place: 'Khu phố {kp}',
		area: 'steering',
		marks: ['plan'],
		figures: [{ name: 'Đoàn viên tham gia', value: 'n', unit: 'người' }],
		scene: 'street'
	},
	{
		title: 'Tiếp sức mùa thi tại {truong}, giúp {n=12-40} em chứng thực gấp giấy tờ',
		story: 'Có em quên căn cước, đoàn viên chở về nhà lấy kịp giờ. Phối hợp Một cửa ký ngay trong trưa.',
		place: '{truong}',
		area: 'procedures',
		marks: ['plan'],
		months: [6, 7],
		figures: [{ name: 'Em được giúp', value: 'n', unit: 'em' }],
		scene: 'street'
	},
	{
		title: 'Lớp “Ông bà dùng điện thoại” buổi {k=2-8}, {n=14-32} người học',
		story: 'Cháu dạy ông bà, mỗi buổi một việc: gọi video, quét mã, tra hồ sơ. Ai học đủ có giấy khen tự in.',
		place: '{nha}',
		area: 'digital',
		marks: ['solution', 'plan'],
		figures: [{ name: 'Lượt hướng dẫn', value: 'n', unit: 'lượt', index: 'accountsHelped' }],
		scene: 'hall'
	},
	{
		title: '{Chi} làm xong bản đồ số các điểm [hiến máu|wifi công cộng|điểm hỗ trợ dịch vụ công] của phường',
		story: 'Đi đo từng điểm hai cuối tuần, đưa lên trang của Đoàn, ai cũng mở được.',
		area: 'digital',
		marks: ['solution'],
		scene: 'laptop'
	}
];

/** Farmers and veterans. */
export const members: readonly Pattern[] = [
	{
		title: 'Hội viên ký cam kết nộp hồ sơ trực tuyến, {n=20-65} người đã tự làm được',
		story: 'Chia nhóm năm người, trong nhóm có ít nhất một người thạo điện thoại.',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Lượt hướng dẫn', value: 'n', unit: 'lượt', index: 'accountsHelped' }],
		scene: 'hall'
	},
	{
		title: 'Vận động hội viên góp {n=30-140} ngày công bê tông {hem}',
		place: '{hem}',
		area: 'steering',
		marks: ['plan'],
		figures: [{ name: 'Ngày công', value: 'n', unit: 'công' }],
		scene: 'street'
	},
	{
		title:
			'Giúp {n=3-9} hội viên hoàn tất hồ sơ [vay quỹ hỗ trợ nông dân|chế độ Quyết định 62|xác nhận thời gian công tác]',
		story: 'Giấy tờ cũ thất lạc, tìm người làm chứng từng trường hợp.',
		area: 'procedures',
		marks: ['plan'],
		figures: [{ name: 'Hồ sơ hoàn tất', value: 'n', unit: 'hồ sơ' }],
		scene: 'papers'
	},
	{
		title: '{Chi} nói chuyện truyền thống cho {n=80-260} em ở {truong}',
		story: 'Chuyện kể mộc mạc, các em hỏi nhiều. Không nhận bồi dưỡng, để lại mua sách cho thư viện.',
		place: '{truong}',
		area: 'civilService',
		marks: ['discipline'],
		scene: 'hall'
	}
];
