export default {
	'carry.exportTitle': 'Xuất bản nháp chưa gửi',
	'carry.exportText':
		'Phòng khi máy sắp hỏng, sắp thay hoặc mất mạng lâu: lưu mọi thứ chưa gửi, cả ảnh, vào một tệp rồi nhập ở máy khác bằng cùng tài khoản.',
	'carry.nothing': 'Không có gì chỉ nằm trên máy này, nên không cần xuất.',
	'carry.holds': 'Sẽ xuất {changes} mục chưa gửi và {drafts} bản đang viết dở, cùng ảnh và tệp của chúng.',
	'carry.export': 'Xuất bản nháp chưa gửi',
	'carry.packing': 'Đang gom vào một tệp',
	'carry.packed': 'Đã có tệp {name} ({size}).',
	'carry.packedText':
		'Tệp chưa nằm ở đâu cho đến khi lưu hoặc chuyển đi. Những gì chưa gửi vẫn còn trên máy này.',
	'carry.missing': '{n} ảnh hoặc tệp đã hỏng trên máy này nên không có trong tệp xuất.',
	'carry.save': 'Lưu tệp về máy',
	'carry.share': 'Chuyển tệp đi',
	'carry.again': 'Xuất lại',
	'carry.private':
		'Tệp có tên người và ảnh, không khóa mật khẩu. Chỉ đưa cho người tin cậy; nhập xong thì xóa.',
	'carry.importTitle': 'Nhập từ máy khác',
	'carry.importText':
		'Chọn tệp .zip đã xuất từ máy kia bằng chính tài khoản này. Mỗi mục chỉ vào một lần, dù máy kia sau đó cũng gửi.',
	'carry.pick': 'Chọn tệp đã xuất',
	'carry.reading': 'Đang đọc tệp…',
	'carry.from': 'Của {name}, xuất lúc {at}.',
	'carry.inside': 'Trong tệp: {changes} mục chưa gửi, {drafts} bản đang viết dở, {files} ảnh và tệp.',
	'carry.insideNew': 'Máy này sẽ nhận: {changes} mục, {drafts} bản viết dở, {files} ảnh và tệp.',
	'carry.insidePlans': 'Có {n} bản kế hoạch đang sửa.',
	'carry.nothingNew': 'Mọi thứ trong tệp này đã được đưa vào máy này rồi. Không cần nhập nữa.',
	'carry.bring': 'Nhập vào máy này',
	'carry.bringing': 'Đang nhập',
	'carry.notThis': 'Không nhập',
	'carry.brought':
		'Đã nhập {changes} mục chưa gửi, {drafts} bản viết dở, {files} ảnh và tệp. Máy sẽ tự gửi khi có mạng.',
	'carry.damagedFiles':
		'{n} ảnh hoặc tệp bị hỏng trong tệp này nên chưa vào; chữ thì đã vào đủ. Chép lại tệp từ máy kia rồi nhập lần nữa, chỉ những ảnh ấy được thêm.',
	'carry.plansLeft':
		'{n} bản kế hoạch đang được sửa ở cả hai máy: giữ bản của máy này, bản trong tệp vẫn nằm trong tệp.',
	'carry.seeWaiting': 'Xem mục chờ gửi',
	'carry.lockedTitle': 'Tài khoản đã bị khóa',
	'carry.lockedText':
		'Người quản trị đã khóa tài khoản {name}. Sổ trên máy này đã được dọn, chỉ còn những gì chưa gửi.',
	'carry.lockedLeft':
		'Còn {n} mục chưa gửi. Xuất ra tệp để đưa cho người quản trị, hoặc chờ tài khoản được mở lại rồi đăng nhập: chúng sẽ tự gửi.',
	'carry.throwAway': 'Bỏ hẳn những mục này',
	'carry.throwTitle': 'Bỏ hẳn {n} mục chưa gửi?',
	'carry.throwText':
		'Chúng chỉ có trên máy này. Bỏ đi là mất hẳn, cả ảnh kèm theo, và tên tài khoản cũng rời khỏi máy.',
	'carry.throwNot': 'Giữ lại',
	'carry.leave': 'Quay lại màn hình đăng nhập',
	'carry.otherTitle': 'Địa chỉ này nay là một máy chủ khác',
	'carry.otherText':
		'Chưa gửi gì sang máy chủ mới. {n} mục chưa gửi vẫn còn trên máy này; xuất ra tệp để giữ, rồi hỏi người quản trị của phường.',
	'carry.otherNone':
		'Chưa gửi gì sang máy chủ mới. Mọi thứ trên máy này đã được máy chủ cũ nhận. Hỏi người quản trị của phường.',
	'carry.listTitle': 'SỔ THI ĐUA: NHỮNG GÌ CHƯA GỬI',
	'carry.listOf': '{name} (tên đăng nhập {username}), xuất lúc {at}.',
	'carry.listHow':
		'Để đưa vào sổ: ở máy khác, đăng nhập bằng tài khoản này, mở “Máy này”, chọn “Nhập từ máy khác” rồi chọn nguyên tệp .zip này.',
	'carry.listDraft': 'Bản đang viết dở',
	'carry.listPlan': 'Kế hoạch đang sửa: {name}',
	'carry.listReason': 'Lý do',
	'carry.listNotInside': 'không có trong tệp này',
	'carry.doorLocked': '{username} · đã bị khóa, còn mục chưa gửi',
	'carry.doorElsewhere': '{username} · của máy chủ cũ',
	'carry.doorLockedTitle': 'Tài khoản vừa dùng trên máy này đã bị khóa',
	'carry.doorLockedLeft':
		'Sổ của tài khoản này đã được dọn khỏi máy. Còn {n} mục chưa gửi: chọn tên rồi nhập mật khẩu để xuất ra tệp.',
	'carry.doorLockedNothing':
		'Mọi thứ đã gửi hết nên sổ của tài khoản này đã được dọn khỏi máy. Cần gì thì hỏi người quản trị của phường.',
	'carry.doorLockedText': 'Tài khoản này đã bị khóa. Nhập mật khẩu để xem và xuất những gì chưa gửi.',
	'carry.doorElsewhereText':
		'Địa chỉ này nay là một máy chủ khác. Nhập mật khẩu cũ để mở sổ cũ trên máy này và xuất những gì chưa gửi; nhập mật khẩu mới để vào máy chủ mới.',

	'error.carry.notOurs':
		'Tệp này không phải tệp xuất của Sổ Thi Đua. Chọn tệp .zip có tên bắt đầu bằng “so-thi-dua”.',
	'error.carry.damaged':
		'Tệp bị hỏng hoặc chưa tải về hết, nên chưa nhập gì cả. Chép lại tệp từ máy kia, hoặc xuất lại rồi thử lần nữa.',
	'error.carry.newer': 'Tệp này do bản mới hơn của sổ xuất ra. Cập nhật sổ trên máy này rồi nhập lại.',
	'error.carry.tooLarge': 'Tệp này lớn quá, không phải tệp xuất của sổ. Chưa nhập gì cả.',
	'error.carry.otherAccount':
		'Tệp này là của {name}, không phải của tài khoản đang mở. Chưa nhập gì cả. Đổi người dùng rồi nhập lại.',
	'error.carry.otherServer':
		'Tệp này thuộc về một máy chủ khác (phường khác hoặc máy chủ cũ). Chưa nhập gì cả.',
	'error.carry.noRoom': 'Máy không đủ chỗ nên chưa nhập gì cả. Xóa bớt ảnh hoặc ứng dụng khác rồi thử lại.',
	'error.carry.stopped': 'Đã dừng giữa chừng. Chưa nhập gì cả.',
	'error.carry.failed': 'Việc này chưa làm được. Những gì đã lưu vẫn còn. Đóng bớt ứng dụng rồi thử lại.',
	'error.signIn.otherServer':
		'Địa chỉ này nay là một máy chủ khác, và mật khẩu không mở được cả sổ cũ trên máy này lẫn máy chủ mới. Những gì chưa gửi vẫn còn. Hỏi người quản trị của phường.',
	'error.session.revoked':
		'Tài khoản này đã bị khóa. Những gì chưa gửi vẫn còn trên máy này. Hỏi người quản trị của phường.'
} as const;
