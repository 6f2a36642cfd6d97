export default {
	// read out for the sign at the end of the bar, which leads to the waiting list
	'shell.signLabel': 'Tình trạng gửi: {state}',
	'shell.allSent': 'đã gửi hết',
	'shell.waiting': '{n} mục chờ gửi',
	'shell.waitingLong': '{n} mục chờ gửi đã hơn một ngày',
	'shell.sending': 'đang gửi, còn {n} mục',
	'shell.needsPerson': '{n} mục cần xem lại',
	'shell.needsSignIn': 'cần đăng nhập lại để gửi',
	'shell.neverSynced': 'chưa liên lạc được với máy chủ',
	'shell.updateTitle': 'Đã có bản mới',
	'shell.updateText': 'Cập nhật mất vài giây. Mọi thứ đã ghi vẫn còn.',
	'shell.updateTake': 'Cập nhật ngay',
	'shell.expiredTitle': 'Đăng nhập lại để gửi',
	'shell.expiredText': 'Vẫn ghi được như thường. Những gì chưa gửi nằm trên máy này và chờ mật khẩu.',
	'shell.revokedTitle': 'Máy chủ đã ngừng phiên này',
	'shell.revokedText':
		'Có thể mật khẩu đã đổi hoặc tài khoản bị khóa. Những gì chưa gửi vẫn còn trên máy này. Đăng nhập lại, hoặc hỏi người quản trị.',
	'shell.signInAgain': 'Đăng nhập lại',
	'shell.passwordOf': 'Nhập mật khẩu của {name}.',
	'shell.password': 'Mật khẩu',
	'shell.signInButton': 'Đăng nhập'
} as const;
