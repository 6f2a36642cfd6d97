/** One event that two people log, each in own words (product §5: it counts once). */
export interface Twin {
	readonly month: number;
	readonly subject: string;
	readonly area: string;
	/** who logs it, and in which words; the second some days later */
	readonly told: readonly (readonly [by: string, title: string, story: string])[];
	readonly daysBetween: number;
}

export const TWINS: readonly Twin[] = [
	{
		month: 3,
		subject: 'motcua1',
		area: 'procedures',
		daysBetween: 1,
		told: [
			[
				'motcua3',
				'Chị Lan Anh làm thay hai quầy trong đợt cấp đổi thẻ bảo hiểm',
				'Ba ngày liền, trưa chỉ nghỉ hai mươi phút. Tổng 214 thẻ.'
			],
			[
				'thuongtruc',
				'214 thẻ bảo hiểm được đổi trong ba ngày, một người lo hai quầy',
				'Có mặt kiểm tra sáng thứ Tư, hàng chờ gọn, không ai to tiếng.'
			]
		]
	},
	{
		month: 4,
		subject: 'congNghe',
		area: 'digital',
		daysBetween: 2,
		told: [
			[
				'kp3',
				'Chú Lực xuống nhà văn hóa lắp wifi cho bà con',
				'Làm từ chiều tới 8 giờ tối, bà con có chỗ nộp hồ sơ.'
			],
			[
				'motcua2',
				'Anh Lực lắp xong điểm wifi công cộng khu phố 3',
				'Tốc độ đo được 60 Mb/giây, đã dán mật khẩu và hướng dẫn.'
			]
		]
	},
	{
		month: 5,
		subject: 'congAn2',
		area: 'digital',
		daysBetween: 1,
		told: [
			['kp1', 'Anh Tân cấp định danh ở nhà văn hóa tới 10 giờ đêm', 'Hết người mới về, tính ra 58 người.'],
			[
				'khoi1',
				'58 người khu phố 1 được kích hoạt định danh trong một tối',
				'Tôi ghé lúc 21 giờ vẫn còn làm. Tinh thần rất tốt.'
			]
		]
	},
	{
		month: 6,
		subject: 'doan1',
		area: 'procedures',
		daysBetween: 0,
		told: [
			[
				'khoi3',
				'Đoàn phường tiếp sức mùa thi, giúp 23 em làm giấy tờ gấp',
				'Đồng chí Đăng trực suốt hai ngày thi.'
			],
			[
				'kp6',
				'Cậu Đăng Đoàn phường chở cháu tôi về lấy căn cước kịp giờ thi',
				'Không có cậu ấy thì cháu bỏ thi rồi.'
			]
		]
	},
	{
		month: 7,
		subject: 'vanHoa2',
		area: 'procedures',
		daysBetween: 2,
		told: [
			[
				'kp2',
				'Cô Mơ tới tận nhà ông Chín Đức làm hồ sơ thương binh',
				'Giấy tờ mất từ hồi bão, cô đi hỏi từng người đồng đội cũ.'
			],
			[
				'sangkien3',
				'Chị Mơ phục hồi được hồ sơ thương binh thất lạc hơn 20 năm',
				'Tìm được hai nhân chứng ở tỉnh khác, đã gửi lên thành phố.'
			]
		]
	},
	{
		month: 8,
		subject: 'motCua',
		area: 'procedures',
		daysBetween: 1,
		told: [
			[
				'motcua1',
				'Một cửa tiếp 302 lượt trong hai ngày đầu năm học, không ai phải về không',
				'Thêm một bàn chỉ nhận bản sao khai sinh.'
			],
			[
				'thuongtruc',
				'Bộ phận Một cửa mở bàn riêng cho phụ huynh, 302 lượt trong hai ngày',
				'Số liệu khớp máy lấy số.'
			]
		]
	},
	{
		month: 10,
		subject: 'kp4b',
		area: 'digital',
		daysBetween: 3,
		told: [
			[
				'kp4',
				'Cháu Phát tối nào cũng ngồi nhà văn hóa chỉ bà con',
				'Mười hai tối liền, ghi sổ được 141 lượt.'
			],
			[
				'khoi2',
				'Anh Huỳnh Tấn Phát hỗ trợ 141 lượt người dân khu phố 4 trong tuần chuyển đổi số',
				'Xem sổ ký tên, đúng số lượt.'
			]
		]
	},
	{
		month: 11,
		subject: 'sangkien1',
		area: 'institutions',
		daysBetween: 2,
		told: [
			['kp5', 'Cô Vân giảng luật dễ hiểu, bà con ngồi kín sân', 'Nói chuyện đặt cọc mua đất, ai cũng hỏi.'],
			[
				'khoi2',
				'Chị Cẩm Vân tổ chức buổi phổ biến pháp luật đông nhất năm: 164 người',
				'Cách đưa tình huống rồi mới nói luật nên nhân rộng.'
			]
		]
	}
];

/** The same in the running campaign; they wait side by side in an inbox. */
export const RUNNING_TWINS: readonly Twin[] = [
	{
		month: 1,
		subject: 'kp1b',
		area: 'digital',
		daysBetween: 1,
		told: [
			[
				'kp1',
				'Bà Út mở lớp tối cho bà con nộp hồ sơ trên điện thoại',
				'Tối đầu 19 người, ngồi chật hiên nhà.'
			],
			[
				'kp2',
				'Chị Út bên khu phố 1 dạy cả bà con khu phố 2 nộp hồ sơ',
				'Khu phố tôi sang học 6 người, về tự làm được.'
			]
		]
	},
	{
		month: 1,
		subject: 'motcua1',
		area: 'procedures',
		daysBetween: 2,
		told: [
			[
				'motcua2',
				'Chị Lan Anh trả 47 hồ sơ trước hạn trong ngày mất điện',
				'Dùng sổ giấy rồi nhập lại sau giờ làm, không ai phải về không.'
			],
			[
				'motcua3',
				'Mất điện cả buổi, quầy chị Lan Anh vẫn nhận trả bình thường',
				'Tổng 47 hồ sơ, 18 giờ 30 mới nhập xong.'
			]
		]
	}
];
