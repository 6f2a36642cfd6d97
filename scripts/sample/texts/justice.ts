import type { Pattern } from './pattern';

/** Justice and civil status. */
export const justice: readonly Pattern[] = [
	{
		title: 'Đăng ký khai sinh lưu động tại {nha} cho {n=5-14} cháu',
		story:
			'Đem máy in, con dấu xuống tận nơi sáng [thứ Bảy|Chủ nhật]. Có cháu [đã ba tuổi mà chưa có giấy|sắp vào mẫu giáo], nay đủ giấy đi học.',
		place: '{nha}',
		area: 'procedures',
		marks: ['plan', 'solution'],
		figures: [{ name: 'Trẻ được đăng ký khai sinh', value: 'n', unit: 'trường hợp' }],
		scene: 'hall'
	},
	{
		title:
			'Tuyên truyền Luật [Cư trú|Hộ tịch|Căn cước|Hòa giải ở cơ sở] cho {n=35-90} người dân khu phố {kp}',
		story: 'Nói ngắn, cho tình huống rồi hỏi lại. [Bà con hỏi nhiều về tách hộ.|Có phát tờ gấp chữ to.]',
		place: '{nha}',
		area: 'institutions',
		marks: ['plan'],
		figures: [{ name: 'Buổi phổ biến pháp luật', value: '1', unit: 'buổi', index: 'legalSessions' }],
		scene: 'hall'
	},
	{
		title: 'Nhập {n=300-900} sổ hộ tịch cũ vào phần mềm',
		story:
			'Chữ viết tay nhiều chỗ mờ, phải hỏi lại [gia đình|cán bộ cũ]. Nhập xong đối chiếu chéo hai người.',
		area: 'digital',
		marks: ['plan', 'rating'],
		figures: [{ name: 'Trường hợp đã nhập', value: 'n', unit: 'trường hợp' }],
		scene: 'shelves'
	},
	{
		title: 'Hòa giải xong tranh chấp [ranh đất|lối đi chung|tiếng ồn] giữa hai nhà ở {hem}',
		story:
			'Hai lần ngồi lại, lần sau có [tổ hòa giải|trưởng khu phố] cùng dự. Hai bên ký biên bản, [bắt tay nhau ra về|rút đơn ở phường].',
		place: '{hem}',
		area: 'institutions',
		marks: ['plan'],
		scene: 'house'
	},
	{
		title: 'Làm xong giấy chứng tử và mai táng phí cho nhà {dan} trong một buổi',
		story:
			'Gia đình tang gia bối rối, cán bộ xuống tận nhà nhận giấy tờ rồi đem kết quả lại, không để người nhà phải chạy.',
		area: 'procedures',
		marks: ['plan', 'discipline'],
		scene: 'house'
	},
	{
		title: 'Dùng mẫu hỏi đáp “kết hôn cần gì” gửi trước qua Zalo, hồ sơ đủ ngay lần đầu đạt {n=85-97}%',
		story:
			'Trước kia cứ mười cặp thì bốn cặp phải quay lại. Mẫu có [ảnh từng loại giấy|đường dẫn nộp trực tuyến].',
		area: 'procedures',
		marks: ['solution'],
		figures: [{ name: 'Hồ sơ đủ ngay lần đầu', value: 'n', unit: '%' }],
		scene: 'phone'
	},
	{
		title: 'Rà soát {n=14-30} văn bản của phường, đề nghị bãi bỏ {k=2-5} văn bản hết hiệu lực',
		story: 'Có bảng đối chiếu từng điều, trình lãnh đạo trước hạn một tuần.',
		area: 'institutions',
		marks: ['plan', 'rating'],
		figures: [{ name: 'Văn bản đã rà soát', value: 'n', unit: 'văn bản' }],
		scene: 'papers'
	},
	{
		title: '{Chi} tìm ra sổ gốc năm [1978|1985|1991] để cải chính ngày sinh cho {dan}',
		story:
			'{Dan} đi [ba nơi|hai năm] chưa xong vì sai một con số. {Chi} lục kho cả buổi chiều, có căn cứ nên ký ngay hôm sau.',
		area: 'procedures',
		marks: ['discipline', 'plan'],
		scene: 'shelves'
	},
	{
		title:
			'Phiên tòa giả định về [ma túy|bạo lực học đường|vay tiền qua mạng] tại {truong}, {n=180-420} em dự',
		story: 'Các em tự đóng vai, thầy cô hỗ trợ kịch bản. Cuối buổi hỏi nhanh mười câu, đúng gần hết.',
		place: '{truong}',
		area: 'institutions',
		marks: ['plan'],
		figures: [
			{ name: 'Học sinh tham dự', value: 'n', unit: 'em' },
			{ name: 'Buổi phổ biến pháp luật', value: '1', unit: 'buổi', index: 'legalSessions' }
		],
		scene: 'hall'
	},
	{
		title: 'Hưởng ứng Ngày Pháp luật: {k=2-3} buổi nói chuyện, {n=120-260} lượt người nghe',
		story: 'Chọn chuyện gần dân: đặt cọc mua đất, vay trả góp, lừa đảo qua điện thoại.',
		area: 'institutions',
		marks: ['plan'],
		months: [11, 11],
		figures: [{ name: 'Buổi phổ biến pháp luật', value: 'k', unit: 'buổi', index: 'legalSessions' }],
		scene: 'hall'
	},
	{
		title: 'Cấp {n=40-95} bản sao trích lục hộ tịch trong mùa tuyển sinh, trả trong ngày',
		story: 'Mở thêm khung giờ trưa cho phụ huynh đi làm. Ai nộp trực tuyến thì chỉ cần đến lấy.',
		area: 'procedures',
		marks: ['plan', 'discipline'],
		months: [5, 8],
		figures: [{ name: 'Bản sao đã cấp', value: 'n', unit: 'bản' }],
		scene: 'counter'
	}
];
