import type { ReportWords } from './report';

export const reportOfCongNghe: ReportWords = {
	achievements:
		'Được giao tham mưu cải cách hành chính và chuyển đổi số, trong năm 2023 tôi đã:\n1. Xây dựng bảng theo dõi hồ sơ sắp đến hạn, nhắc từng bộ phận trước một ngày. Từ tháng 5 không còn hồ sơ trễ hạn; giải pháp được Hội đồng sáng kiến phường công nhận.\n2. Hướng dẫn sáu tổ công nghệ số cộng đồng, cùng các tổ đến từng hẻm cài và kích hoạt định danh điện tử cho người dân, ưu tiên người cao tuổi.\n3. Tham mưu họp giao ban không giấy, ký số toàn bộ văn bản đi; phụ trách lớp bồi dưỡng kỹ năng số cho 33 cán bộ, công chức.\n4. Chấp hành nghiêm giờ giấc, nhiều tối ở lại cùng khu phố khi bà con rảnh; được đánh giá hoàn thành xuất sắc nhiệm vụ.'
};

export const reportOfSangkien1: ReportWords = {
	achievements:
		'Phụ trách Tư pháp - Hộ tịch, năm 2023 tôi tập trung vào ba việc:\n1. Khai sinh, thường trú, bảo hiểm y tế cho trẻ sơ sinh tại nhà, khai một lần và trả chung một bì thư: phục vụ 168 gia đình, ngày nhận đủ giấy tờ giảm từ 21 còn 6. Giải pháp cùng anh Mai Xuân Trường được Hội đồng sáng kiến phường công nhận.\n2. Số hóa sổ hộ tịch từ năm 1996, đối chiếu từng trang với bản giấy, sửa các sai sót về họ tên, ngày sinh.\n3. Phổ biến pháp luật bằng tình huống ở sáu khu phố, hòa giải thành 17 trên 19 vụ.\nTôi luôn giữ đúng thời hạn chứng thực trong ngày, không có hồ sơ bị phản ánh.'
};
