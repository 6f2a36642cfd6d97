import { effect, helper, type IdeaWords } from './idea';

/** Of the running campaign: written by two, and one of them has still to agree to the share. */
export const selfService: IdeaWords = {
	title: 'Góc tự phục vụ in, quét, sao chụp miễn phí năm tờ cho người đến làm hồ sơ',
	idea: 'Thiếu một bản sao là phải chạy ra tiệm. Kê máy in cũ ra sảnh, dán bốn bước có hình, mỗi người được in năm tờ.',
	kind: 'operational',
	area: 'procedures',
	before:
		'Cứ mười người đến thì ba người thiếu bản sao, phải ra tiệm cách 400 mét rồi quay lại bấm số từ đầu. Máy in cũ của văn phòng để không trong kho.',
	solution:
		'1. Sửa máy in cũ, kê ở sảnh trong tầm nhìn của bảo vệ.\n2. Dán hướng dẫn bốn bước bằng hình.\n3. Mỗi người năm tờ, ghi số tờ vào sổ, không ghi tên.\n4. Tờ nào quét để nộp trực tuyến thì máy tự xóa tệp sau mỗi lượt.',
	novelty: 'Trong phường chưa có chỗ nào cho người dân tự in, quét.',
	practicality: 'Chạy thử ba tuần, hết bốn ram giấy, máy kẹt hai lần.',
	effect: 'Người phải quay lại vì thiếu bản sao giảm từ ba còn một trên mười người.',
	effectFigures: [effect('Người phải quay lại vì thiếu bản sao', '3', '1', 'trên 10 người')],
	othersOpinion: '',
	replicability: 'Nơi nào có máy in cũ đều làm được.',
	conditions: 'Giấy và một người trông máy.',
	participants: [helper('Phan Quốc Đạt', 'Bộ phận “Một cửa”', 'Sửa máy, dán hướng dẫn')],
	confidential: '',
	investor: ''
};

/** Of the running campaign: filed, and nobody has taken it up yet. */
export const shortBulletin: IdeaWords = {
	title: 'Bản tin ba phút “Việc cần biết tuần này” qua loa và nhóm khu phố',
	idea: 'Bà con không đọc thông báo dài. Mỗi tuần ba việc, mỗi việc một phút, đọc loa và gửi tiếng vào nhóm.',
	kind: 'management',
	area: 'steering',
	before:
		'Thông báo của phường dài hai ba trang, chuyển nguyên vào nhóm. Hỏi 40 người thì chỉ sáu người nhớ được một việc của tuần trước.',
	solution:
		'1. Chiều thứ Năm các bộ phận gửi mỗi nơi một việc, tối đa 60 chữ.\n2. Văn hóa chọn ba việc gần với bà con nhất, đọc thử cho một người không làm ở phường nghe.\n3. Sáng thứ Sáu phát loa lúc 5 giờ 30 và 17 giờ, gửi tệp tiếng vào nhóm của sáu khu phố.\n4. Cuối bản tin có một câu hỏi, ai trả lời đúng được đọc tên (nếu đồng ý).',
	novelty: 'Đài có bản tin 15 phút nhưng chưa có bản tin ngắn chọn việc theo khu phố và có hỏi lại.',
	practicality: 'Đã làm sáu số, mỗi số hết chừng hai giờ làm việc của một người.',
	effect: 'Hỏi lại 40 người sau sáu số: 27 người nhớ ít nhất một việc của tuần.',
	effectFigures: [effect('Người nhớ ít nhất một việc của tuần', '6', '27', 'trên 40 người')],
	othersOpinion: '',
	replicability: 'Phường có loa hoặc nhóm khu phố đều làm được.',
	conditions: 'Các bộ phận gửi việc đúng chiều thứ Năm.',
	participants: [helper('Hoàng Đức Anh', 'Đài truyền thanh phường', 'Thu âm, phát loa')],
	confidential: '',
	investor: ''
};
