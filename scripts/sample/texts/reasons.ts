/** Why a head sends an entry back, and what its author then adds. */
export interface Returned {
	/** what the entry must have for the reason to make sense */
	readonly about: 'anything' | 'figures' | 'solution' | 'name';
	readonly reason: string;
	readonly added: string;
}

export const RETURNED: readonly Returned[] = [
	{
		about: 'anything',
		reason: 'Chưa rõ làm ở đâu, cho ai. Anh chị ghi thêm địa điểm và người được giúp.',
		added: 'Bổ sung: việc này làm tại khu phố {kp}, người được giúp là {dan} và hàng xóm cùng hẻm.'
	},
	{
		about: 'figures',
		reason: 'Con số này là của cả bộ phận hay của một người? Ghi rõ giúp để khỏi cộng trùng.',
		added: 'Bổ sung: số trên là của riêng một người, đã đối chiếu với sổ theo dõi.'
	},
	{
		about: 'anything',
		reason: 'Thiếu ảnh hoặc giấy tờ chứng minh, xin gửi kèm ảnh chụp danh sách hay biên bản.',
		added: 'Bổ sung: danh sách có ký nhận đang lưu ở bộ phận, khi cần sẽ trình.'
	},
	{
		about: 'anything',
		reason: 'Nội dung còn chung chung, chưa thấy kết quả trước và sau khác nhau thế nào.',
		added: 'Bổ sung: trước đây mất khoảng {p=25-50} phút một người, sau khi làm còn chừng 10 phút.'
	},
	{
		about: 'anything',
		reason: 'Xem lại ngày diễn ra, hôm đó lịch công tác ghi một việc khác.',
		added: 'Đã xem lại: lịch ghi là buổi sáng, việc này làm từ 15 giờ cùng ngày.'
	},
	{
		about: 'anything',
		reason: 'Việc này đã có người ghi hôm trước, anh chị bổ sung phần việc của riêng mình thôi.',
		added: 'Bổ sung: phần của người được nêu là tiếp đón và nhập hồ sơ, phần trình ký do người khác.'
	},
	{
		about: 'figures',
		reason: 'Đề nghị nêu nguồn số liệu: lấy từ phần mềm một cửa hay từ sổ tay?',
		added: 'Bổ sung: số liệu lấy từ phần mềm một cửa lúc 17 giờ ngày {ngay}.'
	},
	{
		about: 'name',
		reason: 'Tên người được ghi nhận viết tắt, xin viết đủ họ tên và tổ, khu phố.',
		added: 'Bổ sung: người được ghi nhận ở tổ {to}, khu phố {kp}, đã hỏi lại tên đầy đủ.'
	},
	{
		about: 'solution',
		reason: 'Giải pháp hay nhưng chưa nói ai làm theo được không. Bổ sung cách nhân rộng.',
		added: 'Bổ sung: khu phố {kpKhac} đã lấy mẫu về làm thử, chỉ cần một máy in và nửa buổi hướng dẫn.'
	},
	{
		about: 'figures',
		reason: 'Chỗ này cần chính xác: tỷ lệ tính trên tổng hồ sơ hay chỉ trên hồ sơ trực tuyến?',
		added: 'Bổ sung: tỷ lệ tính trên tổng số hồ sơ tiếp nhận trong kỳ.'
	}
];

export const WITHDRAWN: readonly string[] = [
	'Ghi nhầm người, đã ghi lại ở mục khác.',
	'Trùng với mục của chị Nhung ghi buổi sáng.',
	'Việc dời sang tuần sau, chưa làm nên xin rút.',
	'Số liệu sai, để kiểm tra lại rồi ghi sau.',
	'Gia đình không muốn nêu tên nên rút lại.'
];

export const ADMITTED: readonly string[] = [
	'Ghi từ trước hạn, máy hết pin nên đến nay mới gửi được; đã đối chiếu với trưởng khu phố.',
	'Vùng không có sóng, giờ ghi trên máy là trước hạn. Đồng ý tính.',
	'Đã hỏi người chứng kiến, việc có thật và ghi trong thời gian thi đua.'
];

export const REJECTED: readonly string[] = [
	'Việc này đã được tính ở mục khác của cùng người, không tính thêm lần nữa.'
];

/** What an author mends while it still waits. */
export const EDITED: readonly string[] = [
	'Nói thêm: người dân có nhắn tin cảm ơn, còn lưu trong máy.',
	'Nói thêm: hôm sau kiểm tra lại thì mọi việc vẫn ổn.',
	'Nói thêm: có đồng nghiệp cùng làm nhưng người được nêu là chính.'
];
