import { effect, helper, type IdeaWords } from './idea';

/** Solutions of the one-stop counter. */
export const sampleForms: IdeaWords = {
	title: '“Mẫu sẵn, ngồi cạnh chỉ”: bộ tờ khai mẫu và bàn máy tính có người hướng dẫn nộp hồ sơ trực tuyến',
	idea: 'Người dân sợ nộp trực tuyến vì không biết điền ô nào. Làm sẵn mẫu đã điền ví dụ cho 12 thủ tục hay gặp, đặt một bàn máy tính cạnh quầy và cử người ngồi cạnh chỉ, để chính tay người dân bấm.',
	kind: 'operational',
	area: 'digital',
	before:
		'Trước tháng 5/2023, mỗi ngày Bộ phận Một cửa tiếp 60 đến 80 lượt người, phần lớn nộp giấy. Tỷ lệ hồ sơ trực tuyến đầu năm chỉ khoảng 38 %, trong đó hơn một nửa là công chức nhập thay nên lần sau người dân vẫn phải đến.\nQua sổ theo dõi tháng 3 và tháng 4, cứ 100 tờ khai có 31 tờ phải viết lại, chủ yếu sai năm ô: quan hệ với người được khai, nơi thường trú cũ, mã số định danh của người thứ hai, ngày cấp giấy tờ và cam đoan cuối trang. Mỗi lần viết lại mất chừng 12 phút của người dân và 5 phút của người nhận.',
	solution:
		'1. Thống kê các lỗi hay gặp của 12 thủ tục nhiều hồ sơ nhất, soạn mỗi thủ tục một tờ mẫu: bên trái là tờ khai đã điền ví dụ, bên phải là lời giải thích từng ô, chữ cỡ 16, ô hay sai tô vàng.\n2. Dán mã QR ở góc tờ mẫu, quét là mở đúng thủ tục đó trên Cổng dịch vụ công, khỏi tìm.\n3. Kê bàn máy tính dành cho người dân sát quầy số 2, có máy quét và tờ giấy trắng dán sẵn làm chỗ chụp giấy tờ.\n4. Phân công mỗi buổi một người ngồi cạnh. Người hướng dẫn chỉ nói, không cầm chuột; ai cũng phải tự bấm nút gửi.\n5. Thứ Sáu hằng tuần xem lại các tờ còn sai, sửa mẫu trong ngày.',
	novelty:
		'Nhiều nơi có người nhập hộ hoặc dán tờ hướng dẫn chung. Điểm mới là tờ mẫu làm từ chính lỗi của người dân phường mình, mã QR mở thẳng thủ tục, và quy ước “không cầm chuột thay” nên lần sau người dân tự làm được ở nhà. Trong phường chưa có bộ phận nào làm như vậy trước ngày áp dụng.',
	practicality:
		'Chỉ dùng máy tính, máy in sẵn có, không phát sinh kinh phí ngoài giấy và mực (khoảng 400 nghìn đồng cho cả năm). Bốn người của Bộ phận thay nhau trực bàn, không thêm biên chế. Đã làm liên tục từ ngày 15/5/2023, kể cả đợt cao điểm tuyển sinh tháng 7, tháng 8.',
	effect:
		'Sau sáu tháng, tỷ lệ hồ sơ trực tuyến của Bộ phận tăng từ 38 % lên trên 65 %, số hồ sơ do công chức nhập thay giảm rõ. Tờ khai phải viết lại giảm còn 9 trên 100 tờ. Người ngồi chờ ít hơn nên quầy hết cảnh dồn khách sáng thứ Hai.\nGần một phần ba số người đã được chỉ một lần quay lại nộp trực tuyến từ nhà mà không cần đến quầy.',
	effectFigures: [
		effect('Tỷ lệ hồ sơ nộp trực tuyến', '38', '65', '%'),
		effect('Tờ khai phải viết lại trên 100 tờ', '31', '9', 'tờ'),
		effect('Thời gian hoàn thành một tờ khai', '22', '10', 'phút')
	],
	othersOpinion:
		'Chị Ngọc Trâm, tiệm photo đường Phú Riềng Đỏ: “Trước nay tôi toàn thuê người làm. Ngồi một lần là lần sau tự khai cho con vào lớp 1 được, còn chỉ lại cho khách.”',
	replicability:
		'Bộ mẫu để ở dạng tệp, phường nào cũng in dùng được, chỉ cần đổi địa chỉ. Đã gửi cho hai phường, một xã bạn và sáu khu phố; khu phố 1 và khu phố 3 đem về dùng ở nhà văn hóa từ tháng 9.',
	conditions: 'Một máy tính nối mạng, một máy in, một người ngồi cạnh trong giờ hành chính.',
	participants: [
		helper('Nguyễn Hoàng Phúc', 'Bộ phận “Một cửa”', 'Thống kê lỗi tờ khai, trực bàn máy tính'),
		helper('Lê Thị Hồng Nhung', 'Bộ phận “Một cửa”', 'Thử mẫu với người dân ở quầy chứng thực')
	],
	confidential: '',
	investor: ''
};

export const feesByQr: IdeaWords = {
	title: 'Mã QR riêng cho từng loại phí, lệ phí, tiền vào tài khoản tự khớp với hồ sơ',
	idea: 'Mỗi thủ tục một mã QR đã ghi sẵn số tiền và nội dung, cuối ngày kế toán không phải dò từng dòng xem ai nộp khoản gì.',
	kind: 'management',
	area: 'publicFinance',
	before:
		'Đầu năm chỉ 18 % hồ sơ nộp phí, lệ phí không dùng tiền mặt. Bộ phận dán một mã QR chung, người nộp tự gõ số tiền và nội dung nên hay thiếu số, sai tên. Cuối ngày quầy và kế toán đối chiếu mất 40 đến 50 phút; tháng 3 có bảy khoản không biết của hồ sơ nào, phải gọi điện hỏi lại.',
	solution:
		'1. Lập danh mục 23 khoản phí, lệ phí đang thu, mỗi khoản một mã QR đã gắn sẵn số tiền và mã thủ tục.\n2. In thành thẻ treo theo quầy; người thu chỉ chọn đúng thẻ, người nộp chỉ quét và bấm.\n3. Quầy ghi bốn số cuối của mã hồ sơ vào ô lời nhắn; sao kê tải về được bảng tính tự khớp với sổ thu.\n4. Khoản nào không khớp hiện màu đỏ, xử lý ngay trong buổi.\n5. Người không có điện thoại vẫn thu tiền mặt, ghi chung một sổ, không để ai bị từ chối.',
	novelty:
		'Trước đây cả phường dùng chung một mã. Cách gắn sẵn số tiền theo từng thủ tục và đối chiếu tự động bằng bảng tính là lần đầu làm ở phường, các phường giáp ranh khi đến xem cũng chưa làm.',
	practicality:
		'Ngân hàng tạo mã miễn phí, bảng tính do kế toán tự làm, chạy trên máy sẵn có. Áp dụng từ ngày 03/7/2023 ở ba quầy, đến nay không có khoản thu nào lệch sổ.',
	effect:
		'Tỷ lệ hồ sơ nộp phí, lệ phí không dùng tiền mặt tăng từ 18 % lên 54 %. Thời gian đối chiếu cuối ngày còn khoảng 8 phút. Không còn khoản treo phải gọi điện hỏi, không còn cảnh thiếu tiền lẻ thối lại.',
	effectFigures: [
		effect('Tỷ lệ nộp phí, lệ phí không dùng tiền mặt', '18', '54', '%'),
		effect('Thời gian đối chiếu cuối ngày', '45', '8', 'phút'),
		effect('Khoản thu không rõ của hồ sơ nào', '7', '0', 'khoản/tháng')
	],
	othersOpinion:
		'Kho bạc và phòng Tài chính thành phố khi kiểm tra quý III ghi nhận sổ thu khớp từng ngày, đề nghị giới thiệu cách làm.',
	replicability:
		'Nơi nào thu phí, lệ phí cũng làm được: trường học, trạm y tế, chợ. Bảng tính có hướng dẫn một trang, đã chuyển cho trạm y tế phường dùng từ tháng 10.',
	conditions: 'Tài khoản thu của đơn vị và máy tính có phần mềm bảng tính.',
	participants: [
		helper('Đinh Công Danh', 'Tài chính - Kế toán', 'Lập danh mục khoản thu, thử bảng đối chiếu'),
		helper('Trần Thị Lan Anh', 'Bộ phận “Một cửa”', 'Bố trí thẻ mã ở quầy')
	],
	confidential: 'Số tài khoản và mẫu sao kê chỉ dùng nội bộ.',
	investor: ''
};

/** Begun, with a photo, and not gone on with. */
export const resultLockers: Pick<IdeaWords, 'title' | 'idea'> = {
	title: 'Tủ có khóa số để trả kết quả ngoài giờ',
	idea: 'Công nhân tan ca là quầy đã đóng. Đặt tủ nhiều ngăn ở sảnh có bảo vệ, nhắn mã số mở ngăn cho người đến lấy. Cần hỏi xem giấy tờ nào được phép trả như vậy.'
};
