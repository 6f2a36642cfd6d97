export default {
	// under the name of the app, on the cover
	'door.motto': 'Ghi việc tốt ngay khi thấy',
	'door.title': 'Đăng nhập',
	'door.whoTitle': 'Ai đang dùng máy này?',
	'door.whoHelp': 'Chọn tên rồi nhập mật khẩu. Không có mạng vẫn mở được.',
	'door.somebodyElse': 'Người khác',
	'door.identity': 'Tên đăng nhập hoặc số điện thoại',
	'door.identityHelp': 'Ghi trên phiếu do người quản trị phát.',
	'door.identityMissing': 'Nhập tên đăng nhập hoặc số điện thoại.',
	'door.password': 'Mật khẩu',
	'door.passwordMissing': 'Nhập mật khẩu.',
	'door.signIn': 'Đăng nhập',
	'door.otherAccount': 'Chọn tài khoản khác',
	'door.forgotten':
		'Quên mật khẩu: hỏi người quản trị của phường để nhận mật khẩu mới, rồi đăng nhập trên chính máy này. Những gì chưa gửi vẫn nằm đây và sẽ tự gửi.',
	'door.emptyTitle': 'Máy chủ này chưa có tài khoản nào',
	'door.emptyText':
		'Người cài đặt mở địa chỉ dùng một lần đã hiện ra khi khởi động máy chủ (có đuôi /bat-dau?ma=…) để tạo tài khoản quản trị đầu tiên.',
	'door.oldPassword': 'Mật khẩu đang dùng',
	'door.newPassword': 'Mật khẩu mới',
	'door.newPasswordHelp': 'Ít nhất 8 ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
	'door.newPasswordAgain': 'Nhập lại mật khẩu mới',
	'door.passwordsDiffer': 'Hai lần nhập chưa giống nhau.',
	'door.firstTitle': 'Đặt mật khẩu riêng',
	'door.firstText':
		'Xin chào {name}. Mật khẩu vừa dùng chỉ để vào lần đầu. Hãy đặt mật khẩu riêng, chỉ mình mình biết.',
	'door.firstSave': 'Đặt mật khẩu và vào sổ',
	'door.firstLater': 'Chưa có mạng: vào ghi trước, đổi sau',
	'door.firstLeave': 'Đăng nhập bằng tài khoản khác',
	'door.setupTitle': 'Tạo tài khoản quản trị đầu tiên',
	'door.setupText':
		'Tài khoản này tạo đơn vị, người và tài khoản cho cả phường. Địa chỉ này chỉ dùng được một lần.',
	'door.setupName': 'Họ và tên',
	'door.setupNameHelp': 'Viết đủ dấu, ví dụ: Nguyễn Văn An.',
	'door.setupUsername': 'Tên đăng nhập',
	'door.setupUsernameHelp': 'Chữ thường không dấu, chữ số, dấu chấm; từ 3 ký tự. Ví dụ: quantri.',
	'door.setupMake': 'Tạo tài khoản và vào',
	'door.setupNoTokenTitle': 'Địa chỉ thiếu mã',
	'door.setupNoToken':
		'Chép cả dòng địa chỉ đã hiện ra khi khởi động máy chủ, kể cả phần sau dấu hỏi, rồi mở lại.',
	'door.brokenTitle': 'Máy chưa mở được sổ',
	'door.broken.full':
		'Máy đã hết chỗ nên sổ chưa mở được. Những gì đã lưu vẫn còn. Xóa bớt ảnh, phim hoặc ứng dụng khác trên máy rồi bấm Thử lại.',
	'door.broken.denied':
		'Trình duyệt không cho sổ lưu trên máy này, thường do chế độ ẩn danh. Mở lại ở cửa sổ thường rồi thử lại. Chưa có gì được ghi ở đây.',
	'door.broken.damaged':
		'Trình duyệt không mở được phần đã lưu trên máy này. Chưa có gì bị xóa. Hãy lưu phần còn đọc được ra tệp trước, rồi mới thử lại.',
	'door.brokenOther': 'Người khác dùng máy này',
	'door.heldTitle': 'Sổ đang mở ở thẻ khác',
	'door.heldText':
		'Một thẻ hoặc cửa sổ khác đang mở sổ bằng bản cũ. Hãy đóng thẻ đó; sổ ở đây sẽ tự mở. Những gì đã ghi vẫn còn.',
	'door.supersededTitle': 'Sổ đã mở bản mới ở thẻ khác',
	'door.supersededText':
		'Thẻ này chạy bản cũ nên đã dừng lại. Những gì đã ghi ở đây đã được lưu. Dùng thẻ kia, hoặc tải lại trang này.',

	'error.signIn.wrong': 'Tên hoặc mật khẩu chưa đúng. Kiểm tra lại rồi thử lần nữa.',
	'error.signIn.tooMany': 'Đã sai quá nhiều lần. Đợi {minutes} phút rồi thử lại.',
	'error.signIn.disabled': 'Tài khoản này đã bị khóa. Hỏi người quản trị của phường.',
	'error.signIn.unknownHere':
		'Chưa gọi được máy chủ, và tài khoản này chưa từng đăng nhập trên máy này. Lần đăng nhập đầu tiên cần có mạng.',
	'error.signIn.wrongOffline': 'Mật khẩu chưa đúng. Khi chưa có mạng chỉ còn {n} lần thử.',
	'error.signIn.noTriesLeft':
		'Đã hết số lần thử khi không có mạng. Khi có mạng trở lại hãy đăng nhập; những gì đã ghi vẫn còn.',
	'error.password.wrong': 'Mật khẩu đang dùng chưa đúng.',
	'error.password.same': 'Mật khẩu mới phải khác mật khẩu cũ.',
	'error.password.tooShort': 'Mật khẩu mới cần ít nhất {min} ký tự.',
	'error.password.tooLong': 'Mật khẩu mới dài quá. Chọn một câu ngắn hơn.',
	'error.password.mustChange':
		'Cần đặt mật khẩu riêng rồi mới gửi được. Những gì đã ghi vẫn còn trên máy này.',
	'error.setup.token': 'Mã trong địa chỉ không đúng. Chép lại cả dòng địa chỉ mà máy chủ đã in ra.',
	'error.setup.done': 'Máy chủ đã có tài khoản, địa chỉ này không còn dùng được. Hãy đăng nhập.',
	'error.signOut.unsent': 'Còn {n} mục chưa gửi trên máy này.'
} as const;
