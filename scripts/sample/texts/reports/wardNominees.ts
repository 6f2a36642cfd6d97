import type { ReportWords } from './report';

export const reportOfMotcua1: ReportWords = {
	achievements:
		'Từ tháng 8/2023 tôi được giao phụ trách Bộ phận Một cửa, trước đó tiếp nhận hồ sơ hộ tịch, chứng thực.\n1. Tôi cùng anh Phan Quốc Đạt làm bộ tờ khai mẫu và bàn máy tính có người ngồi cạnh chỉ. Tỷ lệ hồ sơ trực tuyến của Bộ phận tăng từ 38 % lên trên 65 %, tờ khai phải viết lại giảm từ 31 còn 9 trên 100 tờ. Giải pháp được Hội đồng sáng kiến phường công nhận, hai phường và một xã bạn đã dùng lại.\n2. Tôi xếp lại quầy theo nhóm thủ tục, mở quầy sớm ba ngày đầu tuần, nhờ đó không còn cảnh dồn khách sáng thứ Hai.\n3. Các hồ sơ tôi nhận trong năm đều trả đúng và trước hạn; kết quả của người già yếu tôi mang đến tận nhà.\n4. Tôi chấp hành giờ giấc, đồng phục, không để người dân phải chờ vì lý do cá nhân; năm 2023 được xếp loại hoàn thành xuất sắc nhiệm vụ.'
};

/** Handed in by somebody else with a few words exchanged: reports like this one are sent back. */
export const reportOfTrang: ReportWords = {
	achievements: reportOfMotcua1.achievements
		.replace(
			'Từ tháng 8/2023 tôi được giao phụ trách Bộ phận Một cửa, trước đó tiếp nhận hồ sơ hộ tịch, chứng thực.',
			'Từ tháng 6/2023 tôi được điều động về Bộ phận Một cửa, trước đó làm Tư pháp - Hộ tịch.'
		)
		.replace('Tôi cùng anh Phan Quốc Đạt làm', 'Tôi cùng các anh chị làm')
};

export const reportOfMotcua2: ReportWords = {
	achievements:
		'Tôi tiếp nhận hồ sơ đất đai, xây dựng và hộ kinh doanh, đồng thời vận hành phần mềm một cửa.\n1. Cùng chị Hồ Thị Thu Trang tổ chức đặt giờ nộp hồ sơ đất đai qua tin nhắn; người đặt giờ chỉ chờ trung bình 9 phút, hồ sơ đủ giấy tờ ngay lần đầu tăng từ 58 % lên 83 %. Giải pháp đang chờ Hội đồng sáng kiến phường xét.\n2. Xử lý hơn 120 lỗi đồng bộ giữa phần mềm của phường và Cổng dịch vụ công, lỗi nào lặp lại đều ghi thành hướng dẫn một trang cho đồng nghiệp.\n3. Trực nhóm hỏi đáp của Bộ phận, trả lời trong 15 phút ở giờ hành chính.\n4. Tháng 7 tôi có một lần giải thích chưa khéo với người dân, đã xin lỗi trực tiếp và rút kinh nghiệm trước tập thể.'
};

export const reportOfMotcua3: ReportWords = {
	achievements:
		'Tôi phụ trách thu phí, lệ phí và trả kết quả.\n1. Cùng bà Kiều Thị Ngọc Bích lập mã QR riêng cho từng loại phí, lệ phí; tỷ lệ không dùng tiền mặt tăng từ 18 % lên 54 %, đối chiếu cuối ngày còn 8 phút. Giải pháp được Hội đồng sáng kiến phường công nhận.\n2. Gọi điện báo người dân đến nhận kết quả sớm, tủ kết quả tồn giảm còn dưới 20 bộ.\n3. Sắp lại kho lưu theo năm và mã hồ sơ, tìm một bộ cũ không quá năm phút.'
};

export const reportOfTuPhap2: ReportWords = {
	achievements:
		'Tôi đăng ký hộ tịch và trực chứng thực tại Bộ phận Một cửa.\n1. Là đồng tác giả giải pháp khai một lần tại nhà cho trẻ sơ sinh; trực tiếp đến 124 gia đình, trong đó 31 buổi ngoài giờ. Giải pháp được Hội đồng sáng kiến phường công nhận.\n2. Nhập và đối chiếu 4.860 trang sổ hộ tịch cũ, phát hiện 73 trường hợp cần cải chính và hướng dẫn từng người làm.\n3. Chứng thực bản sao trả ngay trong buổi, không để ai phải quay lại vì thiếu người ký.\n4. Không vi phạm kỷ luật, giờ giấc; được xếp loại hoàn thành xuất sắc nhiệm vụ.'
};

export const reportOfUyvien3: ReportWords = {
	achievements:
		'Phụ trách tài chính, ngân sách phường, trong năm 2023 tôi:\n1. Là tác giả chính giải pháp mã QR riêng cho từng loại phí, lệ phí, tiền vào tài khoản tự khớp với hồ sơ; bảy khoản treo mỗi tháng nay không còn, kiểm tra quý III ghi nhận sổ thu khớp từng ngày. Giải pháp được Hội đồng sáng kiến phường công nhận.\n2. Tiết kiệm 11 % chi thường xuyên nhờ họp không giấy, khoán xăng xe, điện, điện thoại.\n3. Công khai dự toán, quyết toán đúng hạn ở bảng tin và trang thông tin; trả lời đủ ý kiến của Hội đồng nhân dân.\n4. Giữ nghiêm kỷ luật tài chính, không có kiến nghị phải thu hồi.'
};

/** Begun by the standing body for a nominee without an account, and waiting for the initiative council. */
export const reportOfVanHoa2: ReportWords = {
	achievements:
		'Chị Điểu Thị Mơ phụ trách chính sách, bảo trợ xã hội. Năm 2023, chị xếp 46 người già yếu, khuyết tật nặng thành năm tuyến để chi trả trợ cấp tận nhà, sáu kỳ liền không sót ai.'
};

export const reportOfVanHoa2Done: ReportWords = {
	achievements: `${reportOfVanHoa2.achievements}\n1. Giải pháp chi trả tại nhà theo tuyến đã được Hội đồng sáng kiến phường công nhận; phát hiện sớm ba trường hợp phải dừng, tám trường hợp được hưởng thêm chế độ.\n2. Rà soát 92 hộ nghèo, cận nghèo bằng phiếu trên điện thoại, bỏ hẳn khâu chép lại.\n3. Họp hội đồng xác định mức độ khuyết tật hằng tuần, hồ sơ từ một tháng còn ba đến năm ngày.\n4. Nhiều lần đi rẫy tìm nhà người dân tộc thiểu số để lập hồ sơ; được xếp loại hoàn thành xuất sắc nhiệm vụ.`
};

export const reportOfSangkien2: ReportWords = {
	achievements:
		'Tôi phụ trách địa chính, xây dựng, môi trường. Cuối năm đang hoàn thiện bản đồ dùng chung các thửa đất đang làm hồ sơ; phần kết quả cả năm sẽ bổ sung sau khi có xếp loại.'
};
