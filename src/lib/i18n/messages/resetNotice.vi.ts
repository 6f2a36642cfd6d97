export default {
	'resetNotice.title': 'Mật khẩu đã được cấp lại',
	// {name} is who did it, {when} a clock time and a day
	'resetNotice.by': 'Mật khẩu của tài khoản này đã được {name} cấp lại lúc {when}.',
	'resetNotice.byConsole': 'Mật khẩu của tài khoản này đã được cấp lại từ chính máy chủ lúc {when}.',
	'resetNotice.ask':
		'Nếu không phải do mình yêu cầu, hãy báo ngay: Thường trực Hội đồng sẽ thấy câu trả lời.',
	'resetNotice.known': 'Tôi có yêu cầu',
	'resetNotice.strange': 'Tôi không yêu cầu',
	'resetNotice.thanks': 'Đã ghi nhận câu trả lời.',
	'resetNotice.told': 'Đã báo Thường trực Hội đồng. Nên đổi mật khẩu ngay ở mục Máy này.',
	'resetNotice.erasedTitle': 'Có mục đã xóa theo quyết định',
	'resetNotice.erasedText':
		'Một mục trên máy này đã được Thường trực Hội đồng xóa theo quyết định. {n} phần chưa gửi hoặc đang viết dở của mục đó đã bỏ theo.',
	'resetNotice.erasedSeen': 'Đã hiểu'
} as const;
