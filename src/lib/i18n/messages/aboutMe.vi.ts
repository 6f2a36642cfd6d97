export default {
	'aboutMe.title': 'Dữ liệu về tôi',
	'aboutMe.help':
		'Đây là những gì máy này giữ về {name}, trong phạm vi tài khoản này được đọc. Xem được cả khi mất mạng.',
	'aboutMe.asOf': 'Theo lần liên lạc với máy chủ lúc {when}.',
	'aboutMe.neverSynced': 'Máy này chưa lần nào liên lạc được với máy chủ: chưa có gì để xem.',
	'aboutMe.noPerson':
		'Tài khoản này không gắn với người nào trong danh sách, nên chỉ có những gì tài khoản đã gửi.',
	'aboutMe.part.account': 'Tài khoản',
	'aboutMe.part.person': 'Người trong danh sách',
	'aboutMe.part.profile': 'Lý lịch khai cho hồ sơ',
	'aboutMe.part.about': 'Thành tích viết về tôi',
	'aboutMe.part.wrote': 'Mục tôi thấy hoặc ghi hộ',
	'aboutMe.part.initiatives': 'Sáng kiến của tôi',
	'aboutMe.part.scores': 'Phiếu chấm tôi đã cho',
	'aboutMe.part.grades': 'Kết quả xếp loại của tôi',
	'aboutMe.part.conduct': 'Xác nhận chấp hành kỷ luật của tôi',
	'aboutMe.part.nominations': 'Đề nghị khen thưởng cho tôi',
	'aboutMe.part.awards': 'Quyết định khen tôi',
	'aboutMe.part.councils': 'Hội đồng tôi tham gia',
	'aboutMe.part.unsent': 'Chưa gửi, chỉ có trên máy này',
	'aboutMe.count': '{n} mục',
	'aboutMe.nothing': 'Máy này không giữ gì thuộc: {parts}.',
	'aboutMe.export': 'Lấy về máy',
	'aboutMe.exportHelp':
		'Một tệp zip: du-lieu.json cho máy đọc, doc-toi.txt cho người đọc. Tệp có chữ và tên, hãy giữ kín. Ảnh không nằm trong tệp; mở từng mục để xem ảnh.',
	'aboutMe.exportButton': 'Tạo tệp',
	'aboutMe.exported': 'Đã tạo tệp {name}',
	'aboutMe.exportFailed': 'Chưa tạo được tệp. Máy có thể hết chỗ; thử lại.',
	'aboutMe.save': 'Lưu tệp',
	'aboutMe.rights': 'Muốn sửa hoặc xóa',
	'aboutMe.rightsText':
		'Chỗ sai trong danh sách: báo Quản trị. Muốn xóa chữ, ảnh về mình: gửi đơn tới Thường trực Hội đồng; việc xóa làm theo quyết định và có ghi lại.',
	'aboutMe.fileTitle': 'SỔ THI ĐUA: DỮ LIỆU VỀ {name}',
	'aboutMe.fileMade': 'Lập lúc {when}, từ máy của tài khoản {username}.'
} as const;
