export default {
	'today.attention': 'Cần để ý',
	'today.parked': '{n} mục máy chủ chưa nhận',
	'today.parkedNote': 'Xem lý do, sửa rồi gửi lại',
	'today.waiting': '{n} mục chờ gửi',
	'today.waitingNote': 'Tự gửi khi có mạng',
	// before the title of an entry that the head of the unit sent back
	'today.returned': 'Trả lại: {title}',
	'today.moreReturned': 'Còn {n} mục bị trả lại',
	// behind a large number
	'today.daysLeft': 'ngày nữa là hết hạn ghi nhận',
	'today.lastDay': 'Hôm nay là ngày cuối',
	'today.until': 'Nhận đến hết ngày {day}',
	'today.drafts': 'Đang viết dở',
	'today.draftEmpty': '(chưa viết việc gì)',
	'today.draftNote': 'sửa {day}',
	'today.inbox': '{n} mục chờ xác nhận',
	'today.inboxNote': 'Xem từng mục, xác nhận hoặc trả lại',
	'today.meter': 'Tiêu chí đã có minh chứng',
	'today.meterValue': '{done} trên {total}',
	'today.meterEntries': '{n} việc đã ghi',
	'today.meterNone': 'chưa có việc nào',
	'today.meterHelp':
		'Tính các việc ghi về mình có gắn tiêu chí, kể cả đang chờ xác nhận. Việc bị trả lại hoặc thu hồi không tính.',
	'today.firstRead': 'Đang tải dữ liệu của phường về máy lần đầu. Xong lần này thì mất mạng vẫn dùng được.',
	'today.firstReadStopped': 'Chưa tải được dữ liệu về máy',
	'today.nextTitle': 'Phong trào bắt đầu ngày {day}',
	'today.nextText': '{title}. Từ ngày đó, việc tốt sẽ được ghi ở đây.',
	'today.noneTitle': 'Hiện không có phong trào nào đang nhận ghi',
	'today.noneText':
		'Khi Thường trực Hội đồng phát động phong trào, tên phong trào và số ngày còn lại sẽ hiện ở đây, cùng nút ghi thành tích.',
	'today.makeCampaign': 'Soạn phong trào',
	'today.pastCampaigns': 'Xem các phong trào đã qua',
	'today.setUpWard': 'Lập đơn vị và tài khoản',

	'today.devices': '{n} máy còn giữ việc chưa gửi',
	'today.devicesNote': 'Mở để biết của ai và nên hỏi gì',
	'today.reports': '{n} báo cáo thành tích cần viết',
	'today.reportsNote': 'Đã được đề nghị khen thưởng; mở để viết báo cáo',
	'today.results': 'Đã có kết quả khen thưởng',
	'today.resultsNote': 'Xem ai được khen',
	'purpose.title': 'Sổ này giữ gì và để làm gì',
	'purpose.who': 'Ai quản lý',
	'purpose.whoText': 'Ủy ban nhân dân phường.',
	'purpose.what': 'Giữ những gì',
	'purpose.whatText':
		'Họ tên, chức vụ, đơn vị; việc đã ghi với ảnh và tài liệu kèm theo; ai ghi, ai xác nhận, lúc nào, bằng máy nào; máy nào còn bao nhiêu việc chưa gửi.',
	'purpose.why': 'Để làm gì',
	'purpose.whyText':
		'Để xét thi đua, khen thưởng. Đưa tên hay ảnh ra công chúng thì phải được người đó đồng ý riêng.',
	'purpose.howLong': 'Giữ bao lâu',
	'purpose.howLongText': 'Theo thời hạn của từng phong trào và quy định về lưu trữ hồ sơ khen thưởng.',
	'purpose.whom': 'Hỏi ai',
	'purpose.whomText':
		'Thường trực Hội đồng Thi đua - Khen thưởng của phường: xem, sửa hoặc đề nghị xóa thông tin về mình.',
	'purpose.short':
		'Ủy ban nhân dân phường quản lý sổ này. Sổ giữ tên, việc đã ghi và ảnh để xét thi đua, khen thưởng; không đưa ra công chúng khi chưa được đồng ý.',
	'purpose.readAll': 'Đọc đầy đủ',
	'purpose.understood': 'Đã hiểu'
} as const;
