export default {
	'error.initiative.act.unknown': 'Việc này không làm được với sáng kiến đang ở trạng thái này.',
	'error.initiative.shape': 'Sáng kiến này có chỗ máy không đọc được. Mở ra xem lại rồi gửi lần nữa.',
	'error.initiative.create.state':
		'Sáng kiến mới bắt đầu từ bản nháp. Viết xong các mục rồi nộp từ bản nháp đó.',
	'error.initiative.campaign.unknown':
		'Chưa có phong trào nào nhận sáng kiến này. Những gì đã viết vẫn được giữ trên máy này.',
	'error.initiative.rulesVersion.unknown':
		'Máy này chưa có bản kế hoạch mà sáng kiến theo. Đợi máy nhận đủ rồi thử lại.',
	'error.initiative.title.missing': 'Chưa có tên sáng kiến. Một câu ngắn là đủ.',
	'error.initiative.area.unknown': 'Lĩnh vực đã chọn không có trong kế hoạch. Chọn lại.',
	'error.initiative.authors.missing': 'Chưa có tác giả. Chọn ít nhất một người trong danh sách của phường.',
	'error.initiative.authors.twice': '{name} được ghi là tác giả hai lần. Giữ lại một dòng.',
	'error.initiative.authors.unknown':
		'Có tác giả không còn trong danh sách người của phường. Chọn lại, hoặc nhờ quản trị thêm người đó.',
	'error.initiative.authors.tooMany': 'Mỗi sáng kiến có nhiều nhất {max} tác giả.',
	'error.initiative.share.range': 'Tỷ lệ đóng góp là số nguyên từ 0 đến 100.',
	'error.initiative.share.none': '{name} chưa có tỷ lệ đóng góp. Mỗi tác giả cần ít nhất 1 %.',
	'error.initiative.share.sum': 'Các tỷ lệ đóng góp cộng lại là {sum} %, cần đúng 100 %.',
	'error.initiative.participants.tooMany': 'Ghi được nhiều nhất {max} người tham gia áp dụng lần đầu.',
	'error.initiative.firstApplied.shape': 'Ngày áp dụng lần đầu chưa đúng. Chọn lại ngày.',
	'error.initiative.firstApplied.future':
		'Ngày áp dụng lần đầu chưa đến. Chọn ngày đã áp dụng hoặc áp dụng thử, hoặc để trống.',
	'error.initiative.entries.tooMany': 'Mỗi sáng kiến gắn được nhiều nhất {max} mục thành tích.',
	'error.initiative.entries.unknown':
		'Có mục thành tích được gắn mà máy không tìm thấy. Bỏ mục đó ra rồi gắn lại.',
	'error.initiative.entries.notOwn':
		'Mục “{title}” không phải do các tác giả làm, thấy hoặc ghi, nên không gắn vào sáng kiến này được.',
	'error.initiative.edit.notAllowed': 'Chỉ tác giả hoặc người ghi giúp mới sửa được sáng kiến này.',
	'error.initiative.edit.state':
		'Hội đồng đã đưa sáng kiến này ra xét, hoặc sáng kiến đã rút, nên không sửa được nữa. Những gì vừa viết vẫn còn trên máy này.',
	'error.initiative.edit.campaign': 'Phong trào đã có quyết định, nên sáng kiến đã nộp không sửa được nữa.',
	'error.initiative.edit.authorsNotYours':
		'Chỉ tác giả thứ nhất hoặc người ghi giúp mới đổi tác giả và tỷ lệ. Nhờ người đó sửa.',
	'error.initiative.move.notAllowed':
		'Chỉ tác giả hoặc người ghi giúp mới chuyển được sáng kiến sang phong trào khác.',
	'error.initiative.move.state': 'Chỉ bản nháp mới chuyển được sang phong trào khác.',
	'error.initiative.move.campaign': 'Sáng kiến này không chuyển được sang phong trào khác.',
	'error.initiative.confirmShare.notAllowed': 'Chỉ tác giả mới xác nhận tỷ lệ đóng góp.',
	'error.initiative.confirmShare.state':
		'Hội đồng đã đưa sáng kiến này ra xét, hoặc sáng kiến đã rút, nên không xác nhận tỷ lệ nữa.',
	'error.initiative.confirmShare.campaign':
		'Phong trào đã có quyết định, nên không xác nhận tỷ lệ của sáng kiến này nữa.',
	'error.initiative.confirmShare.notYours':
		'Mỗi tác giả tự xác nhận tỷ lệ của mình. Chỉ xác nhận thay được cho người chưa có tài khoản.',
	'error.initiative.confirmShare.shareChanged': 'Tỷ lệ vừa được đổi. Xem lại tỷ lệ mới rồi xác nhận.',
	'error.initiative.file.notAllowed': 'Chỉ tác giả hoặc người ghi giúp mới nộp được sáng kiến này.',
	'error.initiative.file.state': 'Sáng kiến này không còn là bản nháp, nên không nộp lần nữa.',
	'error.initiative.file.campaign':
		'Phong trào đã có quyết định, nên không nhận sáng kiến nữa. Bản nháp vẫn còn và chuyển được sang phong trào đang chạy.',
	'error.initiative.file.afterDeadline':
		'Đã hết hạn nộp sáng kiến của phong trào này. Bản nháp vẫn còn và chuyển được sang phong trào sau.',
	'error.initiative.file.incomplete': 'Còn {n} mục bắt buộc chưa viết. Viết đủ rồi nộp.',
	'error.initiative.file.unconfirmed': 'Chờ xác nhận tỷ lệ đóng góp của: {names}.',
	'error.initiative.withdraw.notAllowed': 'Chỉ tác giả hoặc người ghi giúp mới rút được sáng kiến này.',
	'error.initiative.withdraw.state':
		'Hội đồng đã đưa sáng kiến này ra xét, hoặc sáng kiến đã rút từ trước, nên không rút được nữa.',
	'error.initiative.withdraw.campaign':
		'Phong trào đã có quyết định, nên sáng kiến đã nộp không rút được nữa.',
	'error.initiative.withdraw.reasonMissing': 'Sáng kiến đã nộp thì cần ghi lý do rút.'
} as const;
