export default {
	'entryState.draft': 'Bản nháp',
	'entryState.submitted': 'Chờ xác nhận',
	'entryState.returned': 'Trả lại để bổ sung',
	'entryState.attested': 'Đã xác nhận',
	'entryState.withdrawn': 'Đã thu hồi',
	'campaignState.draft': 'Đang soạn',
	'campaignState.issued': 'Đang phát động',
	'campaignState.closed': 'Đã hết hạn ghi',
	'campaignState.reviewing': 'Đang xét',
	'campaignState.decided': 'Đã quyết định',
	'campaignState.archived': 'Đã lưu trữ',
	// where something is on its way from this phone to the server; "xác nhận" stays the word for attesting
	'syncState.local': 'Trên máy này',
	'syncState.sending': 'Đang gửi',
	'syncState.confirmed': 'Máy chủ đã nhận',
	'syncState.attention': 'Cần xem lại',
	'syncState.waiting': 'Chờ có mạng'
} as const;
