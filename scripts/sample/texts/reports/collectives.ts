import type { ReportWords } from './report';

export const oneStopUnit: ReportWords = {
	unitOverview:
		'Bộ phận Tiếp nhận và Trả kết quả (Bộ phận “Một cửa”) phường Tiến Thành thành lập năm 2005, hiện có 05 người: 03 công chức, 02 nhân viên; phụ trách từ ngày 15/8/2023 là bà Trần Thị Lan Anh. Bộ phận tiếp nhận 142 thủ tục của phường, trung bình 60 đến 80 lượt người một ngày.\nChức năng: hướng dẫn, tiếp nhận hồ sơ; chuyển bộ phận chuyên môn; trả kết quả; thu phí, lệ phí; theo dõi, đôn đốc thời hạn.',
	achievements:
		'1. Kết quả theo chỉ tiêu đã đăng ký: tỷ lệ hồ sơ trực tuyến, tỷ lệ đúng và trước hạn, tỷ lệ số hóa kết quả đều vượt mức phấn đấu của kế hoạch; ba quý liền không có hồ sơ trễ hạn; không có đơn thư phản ánh về thái độ phải xử lý.\n2. Biện pháp: mỗi buổi cử một người ngồi cạnh hướng dẫn người dân tự nộp trực tuyến; chiều thứ Sáu rút kinh nghiệm 15 phút; đặt bàn viết thấp, ghế chờ, góc trẻ em; trả kết quả tại nhà cho người già yếu.\n3. Tập thể có hai giải pháp được Hội đồng sáng kiến phường công nhận trong năm, do người của Bộ phận là tác giả hoặc đồng tác giả.\n4. Kinh nghiệm: sửa mẫu từ chính lỗi của người dân; số liệu lấy từ phần mềm, không tự báo cáo.'
};

/** The same unit one level up, begun and not finished: what the ward's report says is not simply repeated. */
export const oneStopUnitForCity: ReportWords = {
	unitOverview:
		'Bộ phận “Một cửa” phường Tiến Thành hiện có 05 người, tiếp nhận 142 thủ tục hành chính của phường.',
	achievements:
		'Năm 2023, Bộ phận là nơi đầu tiên trong các phường làm tờ khai mẫu có mã QR mở thẳng thủ tục; đã đón ba đoàn đến xem.'
};

export const oneStopUnitForCityDone: ReportWords = {
	unitOverview: oneStopUnitForCity.unitOverview ?? '',
	achievements: `${oneStopUnitForCity.achievements}\nSo với năm 2022, lượt hồ sơ tăng khoảng một phần tư trong khi số người không tăng. Cách làm đã được phòng Nội vụ thành phố giới thiệu tại hội nghị giao ban tháng 10.`
};

export const wardCommittee: ReportWords = {
	unitOverview:
		'UBND phường Tiến Thành có 06 khu phố, 36 cán bộ, công chức, nhân viên; 09 bộ phận chuyên môn thuộc khối Chính quyền. Năm 2023, UBND phường ban hành Kế hoạch số 04/KH-UBND ngày 20/01/2023 về công tác cải cách hành chính với 46 nhiệm vụ, giao rõ người và hạn.',
	achievements:
		'1. Chỉ đạo, điều hành: giao ban cải cách hành chính hằng tháng; kiểm tra bốn đợt, mỗi đợt ra thông báo nêu tồn tại, người phụ trách, hạn khắc phục; đến 15/12 hoàn thành 98 % nhiệm vụ của kế hoạch.\n2. Thủ tục hành chính: tỷ lệ hồ sơ đúng và trước hạn trên 99 %; từ quý II không còn hồ sơ trễ hạn. Khảo sát độc lập do Mặt trận tiến hành cho tỷ lệ hài lòng trên 95 %.\n3. Chuyển đổi số: sáu tổ công nghệ số cộng đồng hoạt động đều; họp giao ban không giấy; thu phí, lệ phí không dùng tiền mặt trên 54 %.\n4. Kỷ luật, kỷ cương: không có cán bộ, công chức vi phạm kỷ luật; đối thoại với nhân dân ba cuộc, trả lời đủ các ý kiến.\n5. Sáng kiến: mười hồ sơ nộp trong năm, Hội đồng sáng kiến phường đã công nhận bốn giải pháp trong đợt đầu.\nKết quả chấm điểm cải cách hành chính (tự chấm) xếp loại Tốt, chờ thông báo của thành phố.'
};
