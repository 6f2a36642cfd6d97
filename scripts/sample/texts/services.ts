import type { Pattern } from './pattern';

/** Finance and accounts. */
export const finance: readonly Pattern[] = [
	{
		title: 'Công khai dự toán quý {quy} đúng hạn, dán bảng tại {k=5-6} khu phố',
		story: 'Bảng gọn một trang, chi việc gì bao nhiêu ai đọc cũng hiểu.',
		area: 'publicFinance',
		marks: ['plan', 'rating'],
		scene: 'notice'
	},
	{
		title: 'Tiết kiệm {n=6-18} triệu đồng tiền [điện|văn phòng phẩm|tiếp khách] so với cùng kỳ',
		story:
			'Lập sổ theo dõi từng phòng, [tắt máy lạnh trước giờ về 30 phút|in hai mặt, dùng lại giấy một mặt].',
		area: 'publicFinance',
		marks: ['plan'],
		figures: [{ name: 'Tiền tiết kiệm', value: 'n', unit: 'triệu đồng' }],
		scene: 'papers'
	},
	{
		title: 'Thu thuế đất phi nông nghiệp qua QR được {n=55-190} hộ trong {k=3-6} ngày',
		story: 'Ngồi ở {nha} từ chiều đến tối cho tiện người đi làm. Ai chuyển khoản có tin nhắn xác nhận luôn.',
		place: '{nha}',
		area: 'publicFinance',
		marks: ['solution', 'plan'],
		figures: [
			{ name: 'Hộ nộp không tiền mặt', value: 'n', unit: 'hộ' },
			{ name: 'Tỷ lệ không tiền mặt', value: 'pCashless', unit: '%', index: 'cashlessFees' }
		],
		scene: 'qr'
	},
	{
		title: 'Quyết toán tháng {thang} xong trước ngày mồng {k=3-5}, chứng từ ký số toàn bộ',
		story: 'Kho bạc duyệt một lần, không trả lại bộ nào.',
		area: 'publicFinance',
		marks: ['rating', 'discipline'],
		scene: 'laptop'
	},
	{
		title: '{Chi} phát hiện hóa đơn ghi sai {n=2-9} triệu đồng trước khi chi',
		story: 'Đối chiếu hợp đồng với biên bản nghiệm thu, báo nhà cung cấp xuất lại. Giữ được tiền công.',
		area: 'publicFinance',
		marks: ['discipline'],
		scene: 'papers'
	}
];

/** Police of the ward. */
export const police: readonly Pattern[] = [
	{
		title: 'Kích hoạt định danh mức 2 lưu động tại {nha} cho {n=25-70} người',
		story:
			'Làm từ 18 giờ đến 21 giờ để người đi làm về kịp. [Các cụ không có sim chính chủ được hướng dẫn riêng.|Ai quên mật khẩu được cấp lại luôn.]',
		place: '{nha}',
		area: 'digital',
		marks: ['plan'],
		figures: [{ name: 'Lượt kích hoạt', value: 'n', unit: 'lượt', index: 'accountsHelped' }],
		scene: 'hall'
	},
	{
		title: 'Làm căn cước tại nhà cho {n=3-9} người [già yếu|khuyết tật] ở khu phố {kp}',
		story: 'Chở máy bằng xe máy, chụp ảnh ngay tại giường. Gia đình {dan} xúc động lắm.',
		place: 'Tổ {to}, khu phố {kp}',
		area: 'procedures',
		marks: ['plan', 'discipline'],
		figures: [{ name: 'Người được làm tại nhà', value: 'n', unit: 'người' }],
		scene: 'house'
	},
	{
		title: 'Tiếp nhận đăng ký tạm trú trực tuyến cho {n=40-130} công nhân ở trọ',
		story: 'Chỉ chủ nhà trọ tự khai trên VNeID, không phải gom sổ lên phường nữa.',
		place: 'Dãy trọ {hem}',
		area: 'digital',
		marks: ['solution', 'plan'],
		figures: [{ name: 'Người đăng ký trực tuyến', value: 'n', unit: 'người' }],
		scene: 'phone'
	},
	{
		title: 'Nói chuyện chống lừa đảo qua mạng ở {nha}, {n=40-110} người nghe',
		story:
			'Đưa [tin nhắn giả ngân hàng|cuộc gọi giả công an] có thật ở phường ra phân tích. Sau buổi đó {dan} kịp dừng một vụ chuyển tiền.',
		place: '{nha}',
		area: 'institutions',
		marks: ['plan'],
		figures: [{ name: 'Buổi phổ biến pháp luật', value: '1', unit: 'buổi', index: 'legalSessions' }],
		scene: 'hall'
	},
	{
		title: '{Chi} tìm lại [xe đạp điện|ví tiền và giấy tờ] cho {dan} trong đêm',
		story: 'Nhờ camera an ninh khu phố và nhóm Zalo tổ {to}. Trả tận tay, không nhận quà.',
		area: 'civilService',
		marks: ['discipline'],
		scene: 'street'
	},
	{
		title: 'Làm sạch {n=300-1200} dòng dữ liệu dân cư, đối chiếu từng hộ ở khu phố {kp}',
		story: 'Sai nhiều ở [tên đệm|ngày sinh các cụ|địa chỉ cũ]. Khu phố đi cùng nên gõ cửa nhà nào cũng mở.',
		area: 'digital',
		marks: ['plan', 'rating'],
		figures: [{ name: 'Dữ liệu đã làm sạch', value: 'n', unit: 'dòng' }],
		scene: 'phone'
	}
];

/** Military command of the ward. */
export const military: readonly Pattern[] = [
	{
		title: 'Đăng ký nghĩa vụ quân sự tuổi 17 cho {n=48-96} em, có đường nộp trực tuyến',
		story: '{k=15-30} em nộp qua Cổng dịch vụ công, khỏi nghỉ học. Xong trước hạn.',
		area: 'procedures',
		marks: ['plan'],
		months: [3, 5],
		figures: [{ name: 'Thanh niên đăng ký', value: 'n', unit: 'em' }],
		scene: 'counter'
	},
	{
		title: 'Dân quân giúp {dan} [lợp lại mái nhà|dọn nhà sau mưa giông] ở {hem}',
		story: 'Huy động {n=6-14} người trong một buổi, vật liệu khu phố góp.',
		place: '{hem}',
		area: 'steering',
		marks: ['plan', 'discipline'],
		scene: 'house'
	},
	{
		title: 'Sơ tuyển nghĩa vụ quân sự công khai, {n=70-140} thanh niên có mặt',
		story: 'Danh sách dán trước mười ngày ở sáu khu phố, không có đơn thắc mắc.',
		area: 'institutions',
		marks: ['plan', 'rating'],
		months: [9, 12],
		figures: [{ name: 'Thanh niên có mặt', value: 'n', unit: 'người' }],
		scene: 'meeting'
	},
	{
		title: 'Trực bảo vệ [hội trại|giải chạy|đêm hội khu phố] đủ {k=3-5} ca, không ai bỏ vị trí',
		area: 'civilService',
		marks: ['discipline'],
		scene: 'street'
	}
];

/** The loudspeaker station and the ward's web page. */
export const station: readonly Pattern[] = [
	{
		title: 'Phát {k=2-5} bài về [nộp hồ sơ trực tuyến|VNeID|gương người tốt ở Một cửa] trên loa {n=6-11} cụm',
		story:
			'Đọc chậm, nhắc số điện thoại hai lần. [Chiều hôm sau có người lên hỏi ngay.|Thu sẵn để khu phố phát lại.]',
		area: 'steering',
		marks: ['plan'],
		figures: [{ name: 'Tin, bài đã phát', value: 'k', unit: 'lượt', index: 'reformPublicity' }],
		scene: 'loudspeaker'
	},
	{
		title: 'Đăng {k=2-4} tin về cải cách hành chính lên trang thông tin điện tử phường',
		story: 'Có ảnh thật, chú thích rõ người rõ việc. Bài về [{truong}|khu phố {kp}] được thành phố đăng lại.',
		area: 'steering',
		marks: ['plan', 'rating'],
		figures: [{ name: 'Tin, bài đã đăng', value: 'k', unit: 'lượt', index: 'reformPublicity' }],
		scene: 'laptop'
	},
	{
		title: 'Lắp thêm {k=1-3} cụm loa thông minh ở khu phố {kp}, hẹn giờ qua điện thoại',
		story: 'Bớt được một người trực mỗi sáng. Góc hẻm trước nghe không rõ nay nghe tốt.',
		place: 'Khu phố {kp}',
		area: 'digital',
		marks: ['solution', 'plan'],
		figures: [{ name: 'Cụm loa', value: 'k', unit: 'cụm' }],
		scene: 'loudspeaker'
	},
	{
		title: 'Làm đoạn phim {k=1-2} phút chỉ cách nộp hồ sơ tại nhà, {n=900-2600} lượt xem',
		story: 'Quay bằng điện thoại, người đóng là cán bộ Một cửa. Dán mã QR ở quầy và các nhà văn hóa.',
		area: 'digital',
		marks: ['solution', 'plan'],
		figures: [
			{ name: 'Lượt xem', value: 'n', unit: 'lượt' },
			{ name: 'Tin, bài tuyên truyền', value: '1', unit: 'lượt', index: 'reformPublicity' }
		],
		scene: 'phone'
	},
	{
		title: 'Leo cột sửa loa [đứt dây|cháy bộ thu] ngay trong sáng {ngay}, kịp bản tin chiều',
		place: 'Tổ {to}, khu phố {kp}',
		area: 'civilService',
		marks: ['discipline'],
		scene: 'loudspeaker'
	}
];
