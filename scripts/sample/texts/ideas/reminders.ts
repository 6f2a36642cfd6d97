import { effect, helper, type IdeaWords } from './idea';

/** Solutions that keep time: of the office's own, and of the people who come. */
export const dueReminders: IdeaWords = {
	title: 'Bảng theo dõi hồ sơ sắp đến hạn, tự nhắc từng bộ phận trước một ngày',
	idea: 'Hồ sơ trễ hạn không phải vì làm lâu mà vì quên. Mỗi sáng máy tự lọc hồ sơ sắp đến hạn và gửi cho đúng người đang giữ.',
	kind: 'application',
	area: 'procedures',
	before:
		'Quý I/2023 có chín hồ sơ trễ hạn, đều là hồ sơ chuyển qua bộ phận chuyên môn rồi nằm lại. Phần mềm một cửa có cảnh báo nhưng chỉ hiện khi mở đúng màn hình; bộ phận chuyên môn một ngày mở một lần, có khi hai ba ngày. Thường trực phải xuất danh sách bằng tay và đi hỏi từng phòng, mỗi sáng mất gần một tiếng.',
	solution:
		'1. Viết bảng tính đọc tệp xuất từ phần mềm một cửa lúc 7 giờ 15 hằng ngày.\n2. Bảng tự tính ngày làm việc còn lại (trừ ngày lễ), tô vàng hồ sơ còn một ngày, tô đỏ hồ sơ đến hạn trong ngày.\n3. Mỗi bộ phận nhận một danh sách ngắn của riêng mình qua nhóm nội bộ, chỉ có mã hồ sơ và hạn, không có tên người dân.\n4. Người giữ hồ sơ trả lời bằng một trong ba chữ: đang làm, chờ giấy tờ, đã trình.\n5. Thứ Hai hằng tuần lãnh đạo xem bảng tổng hợp một trang: ai đang giữ nhiều, khâu nào hay tắc.',
	novelty:
		'Phần mềm dùng chung của thành phố chưa nhắc chủ động và chưa tính theo bộ phận. Bảng này là công cụ đầu tiên ở phường nhắc đến từng người đang giữ hồ sơ, lại không mang dữ liệu cá nhân ra khỏi phần mềm.',
	practicality:
		'Chạy trên máy văn phòng, không mua phần mềm. Chạy thử từ ngày 10/4/2023, dùng chính thức từ 01/5. Nghỉ phép có người thay vì cách làm đã ghi thành một trang giấy.',
	effect:
		'Từ tháng 5 đến nay không còn hồ sơ trễ hạn, tỷ lệ đúng và trước hạn tăng từ 97,2 % lên 99,6 %. Thường trực bớt được gần một tiếng mỗi sáng. Nhờ bảng tổng hợp, lãnh đạo thấy khâu trích đo hay tắc và đã phân thêm người.',
	effectFigures: [
		effect('Hồ sơ trễ hạn trong quý', '9', '0', 'hồ sơ'),
		effect('Tỷ lệ đúng và trước hạn', '97,2', '99,6', '%'),
		effect('Thời gian lập danh sách nhắc', '55', '5', 'phút/ngày')
	],
	othersOpinion:
		'Bộ phận Địa chính - Xây dựng: nhờ được nhắc trước nên xếp lịch đi đo gọn theo cụm, không phải chạy ngược đường.',
	replicability:
		'Tệp bảng tính có thể chép cho phường, xã khác dùng chung phần mềm một cửa, chỉ đổi danh sách bộ phận. Đã hướng dẫn cho phường bạn trong một buổi.',
	conditions: 'Quyền xuất danh sách hồ sơ từ phần mềm một cửa; một người phụ trách lúc đầu giờ.',
	participants: [
		helper(
			'Nguyễn Thị Bích Thủy',
			'Văn phòng - Thống kê',
			'Đối chiếu danh sách tay với bảng trong tháng chạy thử'
		),
		helper('Nguyễn Hoàng Phúc', 'Bộ phận “Một cửa”', 'Xuất tệp hằng ngày')
	],
	confidential: '',
	investor: ''
};

export const timeSlots: IdeaWords = {
	title: 'Đặt giờ nộp hồ sơ đất đai qua tin nhắn, mỗi khung 20 phút một người',
	idea: 'Hồ sơ đất đai soát lâu, người sau phải chờ cả buổi. Cho nhắn tin giữ chỗ theo khung 20 phút, đến đúng giờ là được tiếp.',
	kind: 'operational',
	area: 'procedures',
	before:
		'Mỗi bộ hồ sơ đất đai soát 15 đến 25 phút. Sáng thứ Hai và thứ Năm thường có 12 đến 15 người cùng đến lúc 7 giờ 30, người cuối chờ hơn ba tiếng, có người bỏ về. Bấm số thứ tự chỉ biết mình đứng thứ mấy chứ không biết mấy giờ đến lượt.',
	solution:
		'1. Mở hai buổi sáng thứ Hai, thứ Năm thành các khung 20 phút, giữ lại một phần ba cho người đến không hẹn và người cao tuổi.\n2. Người dân nhắn tin “dat” kèm loại hồ sơ vào số của quầy, máy trả lời ba khung còn trống gần nhất; ai không nhắn được thì gọi điện.\n3. Tin trả lời kèm danh sách giấy tờ cần mang, nên nhiều người tự soát đủ ở nhà.\n4. Màn hình ở sảnh chỉ hiện giờ và mã, không hiện tên.\n5. Trễ quá 10 phút thì mời người không hẹn, người trễ được xếp vào khung kế.',
	novelty:
		'Phường đã có bấm số và có tiếp theo hẹn của lãnh đạo, nhưng chưa có đặt giờ cho một loại hồ sơ và chưa gửi danh sách giấy tờ theo đúng loại hồ sơ trong tin trả lời.',
	practicality:
		'Dùng điện thoại và bảng tính của quầy, phí tin nhắn khoảng 60 nghìn đồng một tháng. Chạy thử từ ngày 11/9/2023; tuần đầu lệch giờ nhiều, tuần thứ ba đã ổn định.',
	effect:
		'Thời gian chờ trung bình của người đặt giờ còn 9 phút, của người không hẹn còn khoảng 45 phút. Tỷ lệ hồ sơ đủ giấy tờ ngay lần đầu tăng từ 58 % lên 83 %.',
	effectFigures: [
		effect('Thời gian chờ trung bình', '105', '9', 'phút'),
		effect('Hồ sơ đủ giấy tờ ngay lần đầu', '58', '83', '%')
	],
	othersOpinion: 'Anh Sơn xe ôm: “Nhắn xong tôi chạy thêm mấy cuốc, đến giờ ghé nộp là vừa.”',
	replicability:
		'Làm được cho thủ tục nào soát lâu: xây dựng, hộ kinh doanh, bảo trợ xã hội. Cần tự điều chỉnh độ dài khung giờ.',
	conditions: 'Một số điện thoại của quầy và người trả lời trong giờ hành chính.',
	participants: [helper('Vũ Đình Long', 'Địa chính - Xây dựng', 'Lập danh sách giấy tờ cho từng loại hồ sơ')],
	confidential: '',
	investor: ''
};
