export default {
	'resets.title': 'Mật khẩu được cấp lại',
	'resets.help':
		'Cấp lại mật khẩu là việc thường ngày khi có người quên. Nhưng ai cấp lại thì có thể vào sổ thay người đó cho đến khi họ đặt mật khẩu riêng, nên mỗi lần đều hiện ở đây và với chính người đó.',
	'resets.closed': 'Danh sách này dành cho Thường trực Hội đồng.',
	'resets.none': 'Chưa có lần nào',
	'resets.noneText': 'Khi quản trị cấp lại mật khẩu của ai đó, lần cấp lại sẽ hiện ở đây.',
	'resets.notRead': 'Chưa hỏi được máy chủ',
	'resets.neverRead': 'Chưa có danh sách trên máy này',
	'resets.neverReadText':
		'Danh sách do máy chủ giữ, cần có mạng để xem lần đầu. Xem rồi thì mất mạng vẫn mở lại được.',
	'resets.asOf': 'Theo máy chủ lúc {when}',
	'resets.readAgain': 'Xem lại',
	'resets.by': '{by} cấp lại lúc {when}',
	'resets.byConsole': 'Cấp lại từ chính máy chủ lúc {when}',
	'resets.pending': 'Chưa đặt mật khẩu riêng',
	'resets.waits': 'Chủ tài khoản chưa trả lời',
	'resets.known': 'Chủ tài khoản: có yêu cầu',
	'resets.strange': 'Chủ tài khoản: không yêu cầu',
	'resets.strangeTitle': '{n} lần cấp lại mà chủ tài khoản nói không yêu cầu',
	'resets.strangeText':
		'Hỏi người đã cấp lại và chủ tài khoản. Xem những gì tài khoản đó đã làm từ lúc cấp lại trong lịch sử của các mục.',
	'resets.more': 'Xem thêm',
	'resets.nobody': 'tài khoản không còn'
} as const;
