// Forms of records that are kept on the phone while somebody types, and where a record is on its way.
export default {
	'record.saving': 'Đang lưu trên máy này…',
	'record.keptHere': 'Đã lưu nháp trên máy này, chưa gửi.',
	'record.notKept': 'Máy này chưa lưu được chữ vừa gõ',
	'record.discard': 'Bỏ phần đang sửa',
	'record.waits': 'Chờ gửi lên máy chủ',
	'record.refusedTitle': 'Máy chủ chưa nhận',
	'record.refusedNoReason': 'Phần đã gửi vẫn được giữ trên máy này. Mở mục Chờ gửi để xem.',
	'record.toWaiting': 'Mở mục Chờ gửi',
	'record.conflictTitle': 'Hai nơi cùng sửa',
	'record.conflictText': 'Cả hai bản đều được giữ. Cần một người chọn.',
	'record.choose': 'Xem hai bản rồi chọn',
	'record.campaign': 'Phong trào',
	'record.searchPeople': 'Tìm người, không cần dấu',
	'record.searchNames': 'Tìm tên, không cần dấu',
	'record.nobodyFound': 'Không có tên nào khớp.',
	'record.noCampaignTitle': 'Chưa có phong trào nào',
	'record.noCampaignText': 'Sau khi Thường trực phát động phong trào, phần này mới có việc để làm.',
	'record.unknownPerson': 'Người không còn trong danh sách',
	'record.missingTitle': 'Không tìm thấy bản ghi này',
	'record.missingText':
		'Bản ghi này không có trên máy. Có thể máy chưa nhận đủ dữ liệu, hoặc tài khoản không được xem.',
	'record.withdrawReason': 'Vì sao thu hồi',
	'record.withdrawHelp': 'Bản ghi không bị xóa: nó được giữ lại cùng lý do, nhưng không tính nữa.',
	'record.withdrawn': 'Đã thu hồi',
	'record.readOnlyState': 'Phong trào đang ở bước “{state}”, nên phần này chỉ để xem.'
} as const;
