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
	'shell.otherVersionTitle': 'Sổ và máy chủ khác bản',
	'shell.lookForUpdate': 'Tìm bản mới',
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
	'shell.signInButton': 'Đăng nhập',
	'shell.error.unknownTitle': 'Không có trang này',
	'shell.error.unknownText': 'Địa chỉ có thể bị gõ thiếu, hoặc trang đã được bỏ.',
	'shell.error.lacksPartTitle': 'Chưa mở được phần này',
	'shell.error.lacksPartText':
		'Máy chưa có phần này của sổ: mất mạng, hoặc vừa có bản mới. Bản nháp và mọi thứ đã ghi vẫn còn. Khi có mạng, tải lại trang.',
	'shell.error.brokenTitle': 'Có trục trặc ngoài dự tính',
	'shell.error.brokenText':
		'Bản nháp và mọi thứ đã ghi vẫn còn trên máy này. Tải lại trang rồi thử lại. Nếu vẫn vậy, đọc dòng chữ nhỏ bên dưới cho người quản trị.',
	'shell.error.home': 'Về Hôm nay',
	'shell.partMissingTitle': 'Sổ cần tải lại',
	'shell.partMissingText':
		'Có một phần chưa mở được: mất mạng, hoặc vừa có bản mới. Bản nháp và mọi thứ đã ghi vẫn còn.',
	'shell.mustChangeTitle': 'Đặt mật khẩu riêng để gửi',
	'shell.mustChangeText': 'Vẫn ghi được như thường; những gì đã ghi chờ trên máy này.',
	'shell.mustChange': 'Đặt mật khẩu'
} as const;
