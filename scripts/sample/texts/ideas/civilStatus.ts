import { effect, helper, type IdeaWords } from './idea';

export const newbornOnce: IdeaWords = {
	title: 'Khai một lần tại nhà cho trẻ sơ sinh: khai sinh, thường trú, thẻ bảo hiểm y tế',
	idea: 'Sản phụ mới sinh phải đi ba nơi. Cán bộ tư pháp đến nhà một buổi, khai một lần, ba giấy trả cùng lúc.',
	kind: 'operational',
	area: 'procedures',
	before:
		'Gia đình có con mới sinh phải làm ba hồ sơ ở ba nơi, trung bình đi lại bốn lượt. Ở khu phố 4 và khu phố 6 nhiều gia đình công nhân xa quê, chồng đi ca, vợ ở cữ, nên để hai ba tháng mới khai; quý I có 14 cháu khai sinh quá hạn 60 ngày.',
	solution:
		'1. Trạm y tế và cộng tác viên dân số báo cho tư pháp danh sách trẻ sinh trong tuần (chỉ gồm khu phố và số điện thoại gia đình đồng ý cho).\n2. Chiều thứ Tư, một cán bộ tư pháp cùng cảnh sát khu vực đến nhà theo lịch hẹn, mang máy tính bảng và máy in nhỏ.\n3. Gia đình khai một lần, ký một lần; hồ sơ đi liên thông sang công an và bảo hiểm xã hội.\n4. Năm ngày sau, ba giấy được trả chung một bì thư tại nhà hoặc tại nhà văn hóa.\n5. Trường hợp chưa đăng ký kết hôn hoặc cha mẹ ở tỉnh khác thì hẹn riêng, giải thích kỹ, không bắt quay lại nhiều lần.',
	novelty:
		'Liên thông ba thủ tục đã có quy định, nhưng vẫn phải đến quầy. Cách đến nhà theo danh sách tuần, khai một lần và trả chung một bì thư chưa có nơi nào trong thành phố làm trước khi phường áp dụng.',
	practicality:
		'Mỗi tuần một buổi, hai người, đi xe máy. Từ ngày 22/3/2023 đến nay đã làm ở cả sáu khu phố. Dùng thiết bị đã được trang bị, xăng xe trong định mức.',
	effect:
		'Tám tháng phục vụ 168 gia đình. Số lượt đi lại từ bốn còn không, ngày nhận đủ ba giấy từ trung bình 21 ngày còn 6 ngày. Quý III không còn trẻ nào khai sinh quá hạn vì không có người đi làm giấy.',
	effectFigures: [
		effect('Ngày nhận đủ ba giấy', '21', '6', 'ngày'),
		effect('Lượt đi lại của gia đình', '4', '0', 'lượt'),
		effect('Trẻ khai sinh quá hạn trong quý', '14', '1', 'cháu')
	],
	othersOpinion:
		'Bảo hiểm xã hội thành phố nhận xét hồ sơ của phường đầy đủ nhất trong các phường, không phải trả lại lần nào trong quý III.',
	replicability:
		'Phường, xã nào có trạm y tế và cảnh sát khu vực đều làm được; vùng xa nên gom hai tuần một buổi. Đã trình bày tại giao ban tư pháp thành phố tháng 9.',
	conditions: 'Thỏa thuận phối hợp giữa tư pháp, công an phường và trạm y tế; máy tính bảng có chữ ký số.',
	participants: [
		helper('Lý Nhật Tân', 'Công an phường', 'Đăng ký thường trú ngay tại nhà'),
		helper('Ngô Gia Huy', 'Văn hóa - Xã hội', 'Lập danh sách trẻ sinh trong tuần')
	],
	confidential: 'Danh sách gia đình và số điện thoại chỉ dùng để hẹn, hủy sau khi trả kết quả.',
	investor: ''
};

/** Believable, useful, and nothing new: the council says no. */
export const letterBoxes: IdeaWords = {
	title: 'Đặt hộp thư góp ý tại cổng ủy ban và sáu nhà văn hóa khu phố',
	idea: 'Người dân ngại nói trực tiếp. Đặt hộp thư có khóa, mỗi tuần mở một lần, trả lời trên bảng tin.',
	kind: 'management',
	area: 'civilService',
	before:
		'Phường có một hộp thư góp ý ở trong Bộ phận Một cửa. Người ở khu phố xa ít ghé, cả năm 2022 chỉ nhận được chín thư.',
	solution:
		'Đóng bảy hộp thư bằng tôn, đặt ở cổng ủy ban và sáu nhà văn hóa. Thứ Sáu hằng tuần trưởng khu phố cùng văn phòng mở hộp, lập biên bản. Câu trả lời dán ở bảng tin trong bảy ngày.',
	novelty: 'Hộp thư đến được từng khu phố, có lịch mở cố định và có trả lời công khai.',
	practicality: 'Kinh phí bảy hộp khoảng 2,1 triệu đồng từ nguồn xã hội hóa. Đã đặt xong trong tháng 6/2023.',
	effect: 'Sáu tháng nhận được 47 thư, trong đó 31 thư về vệ sinh, chiếu sáng; đã trả lời đủ.',
	effectFigures: [effect('Thư góp ý nhận được', '9', '47', 'thư')],
	othersOpinion: '',
	replicability: 'Phường nào cũng đặt được.',
	conditions: 'Có người mở hộp đúng lịch.',
	participants: [helper('Nguyễn Văn Sáu', 'Khu phố 1', 'Vận động đóng hộp thư')],
	confidential: '',
	investor: 'Mạnh thường quân đường Lý Thường Kiệt tặng bảy hộp thư.'
};
