export default {
	'along.title': 'Mang theo để đọc khi không có mạng',
	'along.titleWith': 'Mang theo để đọc khi không có mạng: {taken}/{all} tệp',
	'along.help':
		'Trước khi đến phòng họp không có mạng, tải sẵn ảnh và tài liệu về những cá nhân, tập thể được xét vào máy này.',
	'along.counting': 'Đang đếm ảnh, tài liệu…',
	'along.none': 'Chưa có ảnh, tài liệu nào về những cá nhân, tập thể được xét.',
	'along.count': 'Có {n} ảnh, tài liệu về {nominees} cá nhân, tập thể; khoảng {size}.',
	'along.left': 'Máy còn trống {left}.',
	'along.take': 'Mang theo {n} tệp ({size})',
	'along.takeRest': 'Mang theo tiếp {n} tệp ({size})',
	'along.takeNew': 'Mang theo {n} tệp mới ({size})',
	'along.working': 'Đang mang theo',
	'along.workingOf': 'Đang mang theo, {done} trên {all}',
	'along.asking': 'Đang hỏi máy chủ có tệp nào mới…',
	'along.waiting': 'Chưa gọi được máy chủ. Máy chờ và tự tải tiếp khi có mạng.',
	'along.stay': 'Có thể mở màn hình khác; giữ sổ mở cho đến khi xong.',
	'along.whole': 'Đã mang theo {taken}/{all} tệp',
	'along.wholeAt': 'Đã mang theo {taken}/{all} tệp, lúc {at}',
	'along.part': 'Mới mang theo {taken}/{all} tệp',
	'along.onTheWay': 'Còn thiếu {n} tệp: chưa tới máy chủ, còn nằm trong máy của người ghi.',
	'along.fresh': '{n} tệp mới từ lần mang theo trước.',
	'along.failed.missing': 'Còn thiếu {n} tệp: máy chủ không có, hoặc tài khoản này không còn được xem.',
	'along.failed.altered': 'Còn thiếu {n} tệp: nội dung tải về không đúng với tệp đã gửi nên không giữ.',
	'along.failed.other': 'Còn thiếu {n} tệp: chưa tải được. Bấm mang theo tiếp để thử lại.',
	'along.stopped': 'Đã dừng. Những tệp đã tải vẫn ở trên máy này.',
	'along.elsewhere': 'Sổ đang mở ở một cửa sổ khác trên máy này và đang tải ở đó.',
	'along.otherRuns': 'Đang mang theo tài liệu của phong trào khác. Xong rồi hãy bắt đầu ở đây.',
	'along.noRoom':
		'Cần {need}, máy chỉ còn trống {left}; phải chừa chỗ cho ảnh chưa gửi. Chưa tải gì. Xóa bớt ảnh, phim hoặc ứng dụng khác trên máy rồi thử lại.',
	'along.full':
		'Máy đã hết chỗ. Những tệp đã tải vẫn ở trên máy này. Xóa bớt ảnh, phim hoặc ứng dụng khác rồi bấm mang theo tiếp.',
	'along.session':
		'Phiên đăng nhập đã hết hạn. Những tệp đã tải vẫn ở trên máy này. Đăng nhập lại rồi bấm mang theo tiếp.',
	'along.server':
		'Máy chủ đang gặp trục trặc. Những tệp đã tải vẫn ở trên máy này. Chờ ít phút rồi bấm mang theo tiếp.',
	'along.meteredTitle': 'Tải bằng mạng di động?',
	'along.meteredText':
		'Máy này đặt cho ảnh chờ Wi-Fi, mà hiện không có Wi-Fi. Tải {n} tệp, khoảng {size}, có thể tốn tiền mạng.',
	'along.meteredWait': 'Chờ Wi-Fi',
	'along.meteredTake': 'Tải ngay',
	'along.drop': 'Gỡ khỏi máy này',
	'along.dropTitle': 'Gỡ những tệp đã mang theo?',
	'along.dropText':
		'{n} tệp ({size}) sẽ không mở được khi không có mạng nữa. Mọi tệp vẫn còn trên máy chủ, cần thì mang theo lại.'
} as const;
