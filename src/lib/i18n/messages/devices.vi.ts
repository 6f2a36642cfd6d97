export default {
	'devices.title': 'Thiết bị',
	'devices.note': 'Máy nào còn giữ việc chưa gửi',
	'devices.noteAlarms': '{n} máy cần hỏi thăm',
	'devices.help':
		'Mỗi ngày một lần, máy nào có mạng tự báo còn giữ bao nhiêu việc chưa gửi. Nội dung các việc đó không nằm ở đây.',
	'devices.alarms': '{n} máy cần hỏi thăm, trong {total} máy đã báo.',
	'devices.noAlarms': 'Không máy nào cần hỏi thăm, trong {n} máy đã báo.',
	// {when} is a clock time and a day
	'devices.asOf': 'Theo máy chủ lúc {when}',
	'devices.readAgain': 'Xem lại',
	'devices.notRead': 'Chưa hỏi được máy chủ',
	'devices.neverRead': 'Chưa có danh sách trên máy này',
	'devices.neverReadText':
		'Danh sách thiết bị do máy chủ giữ, cần có mạng để xem lần đầu. Xem rồi thì mất mạng vẫn mở lại được.',
	'devices.none': 'Chưa máy nào báo',
	'devices.noneText': 'Máy của mỗi người sẽ hiện ở đây sau lần đầu mở sổ có mạng.',
	// stands in place of a name
	'devices.nobody': 'tài khoản đã xóa',
	// {held}: '14 mục chưa gửi và 2 bản đang viết dở'
	'devices.holds': 'Máy của {name} còn {held}',
	'devices.holdsLong': 'Máy của {name} còn {held}, lâu nhất {n} ngày',
	'devices.allSent': 'Máy của {name} đã gửi hết',
	'devices.mark.emptied': 'Có thể đã mất dữ liệu',
	'devices.mark.silent': 'Không thấy liên lạc',
	'devices.mark.holding': 'Còn giữ đã lâu',
	'devices.mark.settled': 'Đã báo không chờ nữa',
	'devices.mark.fine': 'Đã gửi hết',
	'devices.disabled': 'Tài khoản đã khóa',
	'devices.mayBeCleared': 'Trình duyệt có thể tự dọn',
	// {when}: 'hôm qua', '3 ngày trước', '12/11/2026'
	'devices.why.emptied':
		'Liên lạc lần cuối {when}; sau đó người này dùng một máy trống. Máy cũ có thể bị mất, hỏng hoặc bị xóa dữ liệu: nên hỏi ngay.',
	'devices.why.silent': 'Đã {n} ngày không liên lạc. Nhờ mở sổ trên máy đó ở nơi có mạng.',
	'devices.why.holding': 'Vẫn liên lạc, lần cuối {when}.',
	'devices.why.settled': 'Liên lạc lần cuối {when}. Người dùng đã báo không chờ máy này nữa.',
	'devices.why.fine': 'Liên lạc lần cuối {when}.',
	'devices.cause.parked': '{n} mục máy chủ chưa nhận, phải chính người này xem lại ở mục Chờ gửi.',
	'devices.cause.waiting': 'Có thể ảnh đang chờ Wi-Fi, hoặc mạng yếu.',
	'devices.kind': '{kind}, bản {version}.',
	'devices.platform.android': 'Máy Android',
	'devices.platform.iphone': 'iPhone hoặc iPad',
	'devices.platform.other': 'Máy tính'
} as const;
