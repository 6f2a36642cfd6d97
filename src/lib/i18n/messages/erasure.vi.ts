export default {
	'erasure.title': 'Xóa theo quyết định',
	'erasure.closed': 'Chỉ Thường trực Hội đồng thực hiện quyết định xóa.',
	'erasure.unknownTitle': 'Không có mục này trên máy',
	'erasure.unknownText': 'Mục có thể chưa tải về, đã xóa, hoặc không thuộc loại xóa được theo quyết định.',
	'erasure.doneBefore': 'Mục này đã xóa theo quyết định.',
	'erasure.what': 'Những gì sẽ mất',
	'erasure.about': 'Về {name}',
	'erasure.photo': 'Một ảnh hoặc tệp của mục “{title}”',
	'erasure.filesGo': '{n} ảnh, tệp đã tới máy chủ',
	'erasure.noFiles': 'Không có ảnh, tệp nào ở máy chủ',
	'erasure.scoresGo': 'Mọi phiếu chấm của sáng kiến này',
	'erasure.versionsGo': '{n} lần ghi trong nhật ký: chữ mất hẳn, chỉ còn dấu vết ai và lúc nào',
	'erasure.versionsUnknown': 'Mọi lần ghi trong nhật ký: chữ mất hẳn, chỉ còn dấu vết ai và lúc nào',
	'erasure.phonesGo': 'Bản trên mọi máy của phường, ở lần liên lạc sau',
	'erasure.final': 'Xóa rồi không ai lấy lại được.',
	'erasure.stays':
		'Không mất: bản sao lưu cũ, tệp đã xuất ra ngoài, giấy đã in. Người quản trị phải hủy các bản sao lưu cũ theo quyết định.',
	'erasure.related': 'Chữ này có thể còn ở mục khác',
	'erasure.relatedText':
		'Những mục dưới đây liên quan và không mất theo. Nếu quyết định gồm cả chúng, xóa từng mục.',
	'erasure.onlyFile': 'Chỉ xóa một ảnh hoặc tệp',
	'erasure.onlyFileText': 'Chữ của mục thì còn. Dùng khi chỉ có một ảnh phải xóa.',
	'erasure.eraseThat': 'Xóa: {title}',
	'erasure.paper': 'Căn cứ',
	'erasure.ground': 'Lý do và căn cứ pháp lý',
	'erasure.groundHelp': 'Ít nhất {min} ký tự. Lời này còn lại trong nhật ký: đừng chép lại điều cần xóa.',
	'erasure.number': 'Số quyết định',
	'erasure.date': 'Ngày quyết định',
	'erasure.decidedBy': 'Người quyết định',
	'erasure.decidedByHelp': 'Ví dụ: Chủ tịch UBND phường Tiến Thành',
	// the word that the person types to confirm; the answer is compared without regard to capitals and marks
	'erasure.word': 'xóa hẳn',
	'erasure.confirm': 'Gõ “{word}” để xác nhận',
	'erasure.confirmMissing': 'Gõ đúng chữ “{word}” rồi mới xóa được.',
	'erasure.go': 'Xóa theo quyết định',
	'erasure.offlineTitle': 'Cần có mạng để xóa',
	'erasure.offlineText':
		'Xóa theo quyết định làm ngay tại máy chủ, không xếp hàng chờ. Những gì đã điền vẫn còn trên màn hình này; có mạng thì bấm lại.',
	'erasure.notDone': 'Chưa xóa gì',
	'erasure.doneTitle': 'Đã xóa theo quyết định',
	'erasure.doneText': 'Chữ và {n} ảnh, tệp không còn ở máy chủ. Mọi máy sẽ bỏ ở lần liên lạc sau.',
	'erasure.placeTitle': 'Chỗ trong nhật ký',
	'erasure.placeText': 'Ghi dòng này vào hồ sơ của quyết định. Lệnh kiểm tra nhật ký đối chiếu được với nó.',
	'erasure.copyPlace': 'Sao chép',
	'erasure.toHistory': 'Xem dấu vết trong nhật ký',
	'erasure.toBoard': 'Về Hội đồng',
	// on the phones of those who had it
	'erasure.backTitle': 'Có mục đã xóa nay trở lại',
	'erasure.backText':
		'Máy chủ vừa được phục hồi từ bản sao lưu cũ hơn quyết định xóa. Xóa lại {n} mục dưới đây.',
	'error.erasure.entry.signed':
		'Mục này, hoặc bản đính chính của nó, nằm trong hồ sơ khen thưởng đã biểu quyết hoặc đã có quyết định. Hồ sơ đã ký không xóa được.',
	'error.erasure.initiative.recognised':
		'Sáng kiến đã được công nhận: quyết định công nhận dựa vào nó, không xóa được.',
	'error.erasure.initiative.voted':
		'Hội đồng sáng kiến đã biểu quyết về sáng kiến này; biên bản có tên nó, không xóa được.',
	'error.erasure.initiative.signed':
		'Sáng kiến nằm trong hồ sơ khen thưởng đã biểu quyết hoặc đã có quyết định, không xóa được.',
	'error.erasure.source.signed':
		'Kết quả thẩm tra của một hồ sơ đã biểu quyết hoặc đã có quyết định dựa vào mục này, không xóa được.',
	'error.erasure.file.paper': 'Bản chụp biên bản và quyết định khen là giấy tờ đã ký, không xóa được.',
	'error.erasure.decision.shape': 'Phần căn cứ chưa đủ. Điền lý do, số, ngày và người quyết định.',
	'error.erasure.ground.tooShort': 'Lý do cần ít nhất {min} ký tự, kèm căn cứ pháp lý.',
	'error.erasure.number.missing': 'Chưa có số quyết định.',
	'error.erasure.decidedBy.missing': 'Chưa ghi ai quyết định.',
	'error.erasure.date.shape': 'Ngày quyết định chưa đúng. Chọn lại ngày.',
	'error.erasure.date.future': 'Ngày quyết định chưa đến. Chỉ xóa khi đã có quyết định.',
	'error.erasure.changed': 'Mục này vừa thay đổi ở máy chủ. Đọc lại bản mới trên màn hình rồi quyết định.'
} as const;
