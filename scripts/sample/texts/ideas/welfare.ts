import { effect, helper, type IdeaWords } from './idea';

export const paidAtHome: IdeaWords = {
	title: 'Chi trả trợ cấp tại nhà theo tuyến cho người già yếu, khuyết tật nặng, đối chiếu bằng ảnh ký nhận',
	idea: 'Người nằm một chỗ phải nhờ hàng xóm đi nhận trợ cấp. Xếp các nhà thành tuyến, chi tại nhà trong hai buổi đầu tháng.',
	kind: 'operational',
	area: 'procedures',
	before:
		'Phường có 214 người hưởng trợ cấp xã hội, trong đó 46 người già yếu, khuyết tật nặng không tự đi nhận được. Mỗi tháng người thân phải nghỉ làm một buổi hoặc nhờ nhận thay; có bốn trường hợp nhận thay không đưa đủ tiền, hai trường hợp đã mất mà danh sách chưa cắt kịp.',
	solution:
		'1. Rà từng người, hỏi muốn nhận qua tài khoản, tại điểm chi hay tại nhà.\n2. 46 người nhận tại nhà được xếp thành năm tuyến theo khu phố, mỗi tuyến không quá hai giờ.\n3. Mỗi tuyến một cán bộ chính sách và một hội viên phụ nữ đi cùng, không ai đi một mình.\n4. Chụp ảnh chữ ký hoặc điểm chỉ trên danh sách, không chụp mặt; ảnh lưu trong hồ sơ chi của tháng.\n5. Đến nhà thấy thay đổi (chuyển đi, ốm nặng, qua đời) thì ghi ngay vào phiếu để tháng sau chỉnh.',
	novelty:
		'Trước đây chỉ có chi tại điểm và chuyển khoản. Chia tuyến, đi hai người và đối chiếu bằng ảnh chữ ký là cách phường mới làm; bưu điện và các phường lân cận chi tại nhà chỉ khi có đơn xin từng lần.',
	practicality:
		'Đi trong hai buổi sáng ngày mùng 8 và 9 hằng tháng, không thêm người. Áp dụng từ tháng 6/2023, sáu kỳ liền không sót ai, không khiếu nại.',
	effect:
		'46 người được nhận đủ tiền tận tay. Người thân bớt 46 buổi nghỉ làm mỗi tháng. Phát hiện sớm ba trường hợp phải dừng, tám trường hợp được hưởng thêm chế độ.',
	effectFigures: [
		effect('Người phải nhờ nhận thay', '46', '0', 'người'),
		effect('Trường hợp chi sai đối tượng trong kỳ', '2', '0', 'trường hợp'),
		effect('Thời gian chi xong một kỳ', '5', '2', 'ngày')
	],
	othersOpinion:
		'Bà Mười Cúc, 83 tuổi: “Cô Mơ tới, tôi điểm chỉ rồi cầm tiền luôn, khỏi phiền thằng cháu xin nghỉ ca.”',
	replicability:
		'Phường, xã nào cũng làm được nếu số người nhận tại nhà dưới một trăm; đông hơn thì thêm tuyến. Cách xếp tuyến ghi trong một trang.',
	conditions: 'Quy định rõ hạn mức tiền mang theo và người đi cùng.',
	participants: [
		helper(
			'Công Tằng Tôn Nữ Huyền Trân Ngọc Bảo Châu',
			'Hội Liên hiệp Phụ nữ phường',
			'Đi cùng tuyến khu phố 5, 6'
		),
		helper('Huỳnh Thị Bé Ba', 'Khu phố 2', 'Dẫn đường, xác nhận người nhận')
	],
	confidential: 'Danh sách người hưởng và số tiền của từng người.',
	investor: ''
};

export const plotMap: IdeaWords = {
	title: 'Bản đồ dùng chung các thửa đất đang làm hồ sơ, xếp lịch đo theo cụm',
	idea: 'Cùng một con hẻm mà tuần này đo một nhà, tuần sau quay lại đo nhà bên. Chấm các hồ sơ lên một bản đồ để đi một lần cho xong cả cụm.',
	kind: 'application',
	area: 'digital',
	before:
		'Mỗi tháng có 25 đến 35 hồ sơ cần xác minh hiện trạng. Lịch đi xếp theo ngày nộp, nên tháng 2 có bảy lần quay lại cùng một tuyến hẻm. Trung bình hồ sơ chờ đo chín ngày.',
	solution:
		'1. Khi nhận hồ sơ, chấm vị trí thửa lên bản đồ của phường (chỉ có mã hồ sơ và số thửa, không có tên chủ).\n2. Thứ Sáu nhìn bản đồ gom các điểm gần nhau thành cụm, nhắn lịch cho các nhà trong cụm.\n3. Đi đo hai buổi một tuần, mỗi buổi một đến hai cụm.\n4. Đo xong đổi màu điểm, bộ phận một cửa nhìn là biết hồ sơ đang ở đâu.',
	novelty:
		'Bản đồ số của thành phố chỉ có ranh thửa, chưa có hồ sơ đang giải quyết. Gom lịch theo cụm trước đây làm bằng trí nhớ.',
	practicality:
		'Dùng phần mềm bản đồ miễn phí trên máy tính của bộ phận. Chạy thử từ ngày 02/10/2023 ở khu phố 2 và khu phố 6.',
	effect:
		'Trong hai tháng chạy thử, thời gian chờ đo còn năm ngày, số chuyến đi giảm khoảng một phần ba. Mới thử ở hai khu phố nên số liệu còn ít.',
	effectFigures: [
		effect('Ngày chờ đo', '9', '5', 'ngày'),
		effect('Chuyến đi thực địa trong tháng', '24', '16', 'chuyến')
	],
	othersOpinion: '',
	replicability: 'Các phường khác dùng được nếu có ranh thửa ở dạng số; nơi chưa có thì chấm bằng địa chỉ.',
	conditions: 'Dữ liệu ranh thửa và người cập nhật mỗi ngày.',
	participants: [helper('Châu Thanh Tùng', 'Địa chính - Xây dựng', 'Đi đo, đổi màu điểm đã xong')],
	confidential: '',
	investor: ''
};
