import type { Pattern } from './pattern';

/** Work of the people at the one-stop counter. */
export const oneStop: readonly Pattern[] = [
	{
		title:
			'Trả kết quả [chứng thực|sao y bản chính|trích lục khai sinh] ngay trong buổi cho {n=3-9} [hồ sơ|trường hợp]',
		story:
			'Hồ sơ nhận lúc [8 giờ|hơn 9 giờ|gần 10 giờ rưỡi], trình ký và trả trước khi hết giờ [sáng|chiều], bà con khỏi đi lại lần hai.',
		place: 'Bộ phận Một cửa',
		area: 'procedures',
		marks: ['plan'],
		figures: [{ name: 'Hồ sơ trả trong buổi', value: 'n', unit: 'hồ sơ' }],
		scene: 'counter'
	},
	{
		title:
			'Hướng dẫn {dan} tự nộp hồ sơ [đăng ký kết hôn|xác nhận tình trạng hôn nhân|khai sinh] trên Cổng dịch vụ công',
		story:
			'{Dan} chưa có tài khoản nên làm từ bước đăng nhập bằng VNeID. Mất {p=15-35} phút, lần sau tự làm được ở nhà.',
		place: 'Bàn máy tính dành cho người dân, Bộ phận Một cửa',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Lượt hướng dẫn', value: '1', unit: 'lượt', index: 'accountsHelped' }],
		scene: 'laptop'
	},
	{
		title: '{Chi} ở lại đến {gio=18-19} giờ làm xong hồ sơ cho {dan}',
		story:
			'{Dan} làm ca ở khu công nghiệp, [17 giờ mới ra cổng|chỉ tranh thủ được cuối ngày]. {Chi} gọi hẹn trước và chờ, giấy tờ xong ngay trong tối.',
		area: 'civilService',
		marks: ['discipline'],
		scene: 'counter'
	},
	{
		title: 'Số hóa {n=40-160} hồ sơ [chứng thực|hộ tịch|đất đai] còn tồn của tháng {thangTruoc}',
		story:
			'Quét từng bộ, đặt tên theo mã hồ sơ, đưa lên kho dữ liệu. [Làm xen lúc vắng khách.|Tranh thủ hai buổi chiều thứ Năm.] Đến nay tỷ lệ số hóa của Bộ phận là {pDigit}%.',
		area: 'digital',
		marks: ['plan'],
		figures: [
			{ name: 'Hồ sơ số hóa', value: 'n', unit: 'hồ sơ' },
			{ name: 'Tỷ lệ số hóa', value: 'pDigit', unit: '%', index: 'digitisedResults' }
		],
		scene: 'papers'
	},
	{
		title: 'Phát phiếu lấy ý kiến {n=30-90} người đến giao dịch, {pSat}% hài lòng',
		story:
			'Phiếu bỏ hộp kín, [cuối tuần|thứ Sáu] đếm có thường trực chứng kiến. Góp ý nhiều nhất là [chỗ gửi xe chật|thiếu ghế chờ|biển chỉ dẫn nhỏ], đã báo văn phòng.',
		place: 'Bộ phận Một cửa',
		area: 'procedures',
		marks: ['plan', 'rating'],
		figures: [
			{ name: 'Phiếu thu về', value: 'n', unit: 'phiếu' },
			{ name: 'Tỷ lệ hài lòng', value: 'pSat', unit: '%', index: 'satisfaction' }
		],
		scene: 'papers'
	},
	{
		title: 'Soát đủ giấy tờ ngay lúc nhận, {dan} bổ sung trong ngày không phải hẹn lại',
		story:
			'Hồ sơ [chuyển mục đích sử dụng đất|cấp đổi giấy chứng nhận|đăng ký thường trú] thiếu [bản sao căn cước của vợ|giấy ủy quyền|trích đo]. Ghi ra giấy từng thứ còn thiếu, chiều nộp đủ.',
		area: 'procedures',
		marks: ['plan'],
		scene: 'counter'
	},
	{
		title:
			'Làm bảng hướng dẫn chữ to cho [thủ tục khai tử|thủ tục trợ cấp người cao tuổi|ba thủ tục hay hỏi nhất]',
		story:
			'Chữ cỡ 40, có hình từng bước, treo ngang tầm mắt ghế chờ. Người lớn tuổi đọc được mà không phải hỏi, quầy bớt được [chừng chục|gần hai chục] câu hỏi mỗi ngày.',
		place: 'Khu ghế chờ, Bộ phận Một cửa',
		area: 'procedures',
		marks: ['solution'],
		scene: 'notice'
	},
	{
		title: 'Soạn sẵn {k=4-9} mẫu tờ khai có ô gợi ý, người dân chỉ điền chỗ trống',
		story:
			'Lấy từ các lỗi hay gặp ba tháng qua. Từ ngày dùng mẫu, số tờ khai phải viết lại giảm [hơn một nửa|từ 15 xuống còn 4 tờ mỗi tuần]. Gửi mẫu cho các khu phố dùng chung.',
		area: 'procedures',
		marks: ['solution', 'plan'],
		figures: [{ name: 'Mẫu tờ khai', value: 'k', unit: 'mẫu' }],
		scene: 'papers'
	},
	{
		title: 'Mở quầy từ 7 giờ [sáng thứ Hai|ba ngày đầu tuần] để giảm dồn khách',
		story: 'Đầu tuần đông nhất, mở sớm nửa tiếng thì {n=12-28} người xong việc trước giờ đi làm.',
		area: 'civilService',
		marks: ['discipline', 'plan'],
		figures: [{ name: 'Người xong việc trước 7 giờ 30', value: 'n', unit: 'người' }],
		scene: 'counter'
	},
	{
		title: 'Tháng {thang} tiếp nhận {n=180-420} hồ sơ, không hồ sơ nào trễ hạn',
		story: 'Mỗi sáng mở danh sách sắp đến hạn, nhắc từng bộ phận chuyên môn trước một ngày.',
		area: 'procedures',
		marks: ['rating', 'plan'],
		figures: [
			{ name: 'Hồ sơ tiếp nhận', value: 'n', unit: 'hồ sơ' },
			{ name: 'Hồ sơ trễ hạn', value: '0', unit: 'hồ sơ', index: 'filesLate' }
		],
		scene: 'laptop'
	},
	{
		title: '{pOnTime}% hồ sơ của quầy trả đúng và trước hạn tính đến ngày {ngay}',
		story:
			'Số liệu lấy từ phần mềm một cửa. [Hồ sơ trước hạn chủ yếu là chứng thực.|Có {k=2-6} hồ sơ đất đai được trả sớm hai ngày.]',
		area: 'procedures',
		marks: ['rating', 'plan'],
		figures: [{ name: 'Tỷ lệ đúng hạn, trước hạn', value: 'pOnTime', unit: '%', index: 'filesOnTime' }],
		scene: 'laptop'
	},
	{
		title: 'Hồ sơ nộp trực tuyến của quầy lên {pOnline}%',
		story:
			'Ai đến nộp giấy cũng được mời ngồi máy làm thử, [có người ngồi cạnh chỉ|làm chung tới bước gửi]. Hồ sơ toàn trình thì trả qua tin nhắn.',
		place: 'Bộ phận Một cửa',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Tỷ lệ hồ sơ trực tuyến', value: 'pOnline', unit: '%', index: 'onlineFiles' }],
		scene: 'laptop'
	},
	{
		title: 'Dán mã QR thu lệ phí ở {k=2-4} quầy, {n=25-70} hồ sơ không dùng tiền mặt trong tuần',
		story:
			'[Người lớn tuổi không có điện thoại thông minh vẫn thu tiền mặt.|Có loa báo nhận tiền nên không phải chờ đối chiếu.] Tỷ lệ không tiền mặt đang là {pCashless}%.',
		area: 'publicFinance',
		marks: ['plan', 'solution'],
		figures: [
			{ name: 'Hồ sơ nộp lệ phí không tiền mặt', value: 'n', unit: 'hồ sơ' },
			{ name: 'Tỷ lệ không tiền mặt', value: 'pCashless', unit: '%', index: 'cashlessFees' }
		],
		scene: 'qr'
	},
	{
		title: 'Gọi điện báo {n=8-24} người đến nhận kết quả sớm hơn giấy hẹn',
		story:
			'Hồ sơ ký xong trước hạn mà người dân không biết, [để trong tủ cả tuần|cứ đúng ngày hẹn mới tới]. Gọi một lượt cuối giờ chiều, hôm sau trả được gần hết.',
		area: 'procedures',
		marks: ['plan'],
		figures: [{ name: 'Cuộc gọi báo trả sớm', value: 'n', unit: 'cuộc' }],
		scene: 'counter'
	},
	{
		title: 'Đem kết quả tới tận nhà cho {dan} ở {hem}',
		story:
			'{Dan} [mổ chân chưa đi được|nuôi cháu nhỏ một mình|đã ngoài tám mươi], hồ sơ [trợ cấp|bảo hiểm y tế|xác nhận hộ nghèo] xong thì tiện đường ghé đưa, nhờ ký sổ nhận luôn.',
		place: '{hem}',
		area: 'procedures',
		marks: ['plan', 'discipline'],
		scene: 'house'
	},
	{
		title: 'Chỉ {dan} chụp giấy tờ bằng điện thoại cho rõ để nộp trực tuyến',
		story:
			'Ảnh mờ, thiếu góc nên hồ sơ bị trả [hai|ba] lần. Dán tờ giấy trắng lên mặt bàn gần cửa sổ làm chỗ chụp, ai đến cũng dùng được.',
		place: 'Bộ phận Một cửa',
		area: 'digital',
		marks: ['solution'],
		figures: [{ name: 'Lượt hướng dẫn', value: '1', unit: 'lượt', index: 'accountsHelped' }],
		scene: 'papers'
	},
	{
		title: 'Trả lời {n=35-120} câu hỏi trong nhóm Zalo “Hỏi Một cửa Tiến Thành” tháng {thang}',
		story:
			'Phần nhiều hỏi [giấy tờ cần mang|lịch trả kết quả|cách đăng nhập VNeID]. Câu nào lặp lại thì ghim lên đầu nhóm. Giờ hành chính trả lời trong [10|15] phút.',
		area: 'procedures',
		marks: ['solution', 'plan'],
		figures: [{ name: 'Câu hỏi đã trả lời', value: 'n', unit: 'câu' }],
		scene: 'phone'
	},
	{
		title: 'Gửi thư xin lỗi {dan} vì hồ sơ trả chậm một ngày',
		story:
			'Chậm do [phần mềm liên thông nghẽn|người ký đi họp đột xuất], nhưng không báo trước là lỗi của quầy. Đã gọi điện, gửi thư xin lỗi theo mẫu và hẹn giờ trả cụ thể.',
		area: 'civilService',
		marks: ['discipline'],
		figures: [{ name: 'Hồ sơ trễ hạn', value: '1', unit: 'hồ sơ', index: 'filesLate' }],
		scene: 'papers'
	},
	{
		title: '{Chi} từ chối phong bì cảm ơn của {dan}, giải thích nhẹ nhàng trước mặt mọi người',
		story: 'Có {k=3-6} người đang ngồi chờ cùng thấy. {Dan} nói lại ở buổi họp tổ nên tôi ghi để biểu dương.',
		place: 'Bộ phận Một cửa',
		area: 'civilService',
		marks: ['discipline'],
		scene: 'counter'
	},
	{
		title:
			'Nhận thêm quầy [chứng thực|lao động - chính sách|đất đai] khi đồng nghiệp nghỉ [ốm|phép], không để quầy trống',
		story:
			'Cả [ngày|buổi] giải quyết {n=18-46} lượt, [trưa nghỉ nửa tiếng|có lúc phải gọi số hai quầy cùng lúc] nhưng không ai phải về không.',
		area: 'civilService',
		marks: ['discipline', 'plan'],
		figures: [{ name: 'Lượt giải quyết', value: 'n', unit: 'lượt' }],
		scene: 'counter'
	},
	{
		title:
			'Đề xuất bỏ [giấy xác nhận cư trú|bản sao sổ hộ khẩu|một chữ ký trung gian] trong {k=2-5} thủ tục, tra thẳng dữ liệu dân cư',
		story:
			'Quy trình nội bộ từ [ba|hai] ngày còn một ngày. Đã [thí điểm hai tuần|được chủ tịch đồng ý làm thử], chưa phát sinh khiếu nại.',
		area: 'procedures',
		marks: ['solution', 'plan'],
		figures: [{ name: 'Thủ tục được rút gọn', value: 'k', unit: 'thủ tục' }],
		scene: 'papers'
	},
	{
		title: '{Chi} được tuyên dương ở giao ban tháng {thang}: xử lý {n=190-340} hồ sơ, không bị phản ánh',
		story: 'Số liệu do văn phòng tổng hợp từ phần mềm một cửa và sổ góp ý.',
		area: 'civilService',
		marks: ['rating'],
		figures: [{ name: 'Hồ sơ xử lý', value: 'n', unit: 'hồ sơ' }],
		scene: 'meeting'
	},
	{
		title: 'Làm liên thông khai sinh, thường trú, thẻ bảo hiểm cho con của {dan} trong một lần đến',
		story:
			'Nhà {dan} ở {hem}, vợ mới sinh chưa đi lại được. Một bộ hồ sơ, [năm|bốn] ngày sau có đủ ba thứ gửi qua bưu điện.',
		area: 'procedures',
		marks: ['plan'],
		scene: 'counter'
	},
	{
		title: 'Ký số {n=30-110} bản chứng thực điện tử trong tháng {thang}',
		story:
			'[Người dân tải bản điện tử về nộp nơi khác, không tốn tiền photo.|Giới thiệu cho sinh viên xin học bổng, các em chuyền nhau nên tuần này đông hẳn.]',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Bản chứng thực điện tử', value: 'n', unit: 'bản' }],
		scene: 'laptop'
	},
	{
		title: 'Ngày {ngay} đông {n=62-118} lượt, chờ lâu nhất {p=18-35} phút',
		story:
			'Chia hai hàng: hàng lấy kết quả đi riêng, hàng nộp mới lấy số. Người già và phụ nữ có con nhỏ được gọi trước.',
		place: 'Bộ phận Một cửa',
		area: 'procedures',
		marks: ['plan'],
		figures: [
			{ name: 'Lượt giao dịch', value: 'n', unit: 'lượt' },
			{ name: 'Chờ lâu nhất', value: 'p', unit: 'phút' }
		],
		scene: 'counter'
	},
	{
		title: 'Nhờ người nói tiếng S’tiêng giúp {dan} làm giấy [khai sinh cho cháu|tờ xác nhận hộ nghèo]',
		story:
			'{Dan} nghe tiếng Kinh không hết. Gọi chị Mơ bên Văn hóa xuống nói giúp, xong việc trong buổi sáng. Từ nay ghi sẵn số điện thoại ở quầy.',
		place: 'Bộ phận Một cửa',
		area: 'procedures',
		marks: ['plan', 'discipline'],
		scene: 'counter'
	},
	{
		title: 'Rà {n=60-140} thủ tục đang niêm yết, gỡ {k=3-12} thủ tục đã hết hiệu lực',
		story: 'Đối chiếu từng dòng với quyết định công bố của tỉnh, thay mã QR từng tờ để quét ra đúng bản mới.',
		area: 'institutions',
		marks: ['plan'],
		figures: [{ name: 'Thủ tục đã rà soát', value: 'n', unit: 'thủ tục' }],
		scene: 'notice'
	},
	{
		title:
			'Hoàn thành lớp bồi dưỡng [kỹ năng số|kỹ năng giao tiếp với công dân|nghiệp vụ một cửa] của thành phố',
		story:
			'Học {k=2-4} buổi tối trực tuyến, bài cuối khóa [đạt loại khá|được 9 điểm|đạt loại giỏi]. Về truyền lại cho cả tổ trong buổi sinh hoạt thứ Sáu.',
		area: 'civilService',
		marks: ['plan'],
		scene: 'meeting'
	},
	{
		title: 'Mở thêm hai sáng thứ Bảy trong tháng {thang}, nhận {n=14-38} hồ sơ của công nhân',
		story:
			'Công nhân nghỉ một ngày là mất [chuyên cần|ba trăm nghìn], nên tổ thống nhất luân phiên mở cửa hai sáng thứ Bảy mỗi tháng.',
		place: 'Bộ phận Một cửa',
		area: 'procedures',
		marks: ['solution', 'discipline'],
		figures: [{ name: 'Hồ sơ nhận sáng thứ Bảy', value: 'n', unit: 'hồ sơ' }],
		scene: 'counter'
	},
	{
		title: '{Chi} giữ bình tĩnh khi {dan} lớn tiếng vì hồ sơ [bị trả|phải bổ sung]',
		story:
			'Mời vào phòng, rót nước, mở văn bản cho xem quy định. [Mười lăm phút sau|Cuối buổi] {dan} xin lỗi và tự bổ sung giấy tờ. Khách ngồi chờ đều khen.',
		area: 'civilService',
		marks: ['discipline'],
		scene: 'counter'
	}
];
