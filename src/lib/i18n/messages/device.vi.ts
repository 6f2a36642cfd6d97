export default {
	'device.profile': 'Lý lịch của tôi',
	'device.profileNote':
		'Những gì mẫu báo cáo thành tích hỏi: ngày sinh, quê quán, trình độ, khen thưởng đã có',
	'device.title': 'Máy này',
	'device.signedInAs': 'Tên đăng nhập: {username}',
	'device.changePassword': 'Đổi mật khẩu',
	'device.savePassword': 'Lưu mật khẩu mới',
	'device.passwordChanged': 'Đã đổi mật khẩu. Các máy khác cần đăng nhập lại.',
	'device.switchAccount': 'Đổi người dùng',
	'device.switchHelp': 'Dữ liệu của tài khoản này ở lại máy, phải có mật khẩu mới mở được, cả khi mất mạng.',
	'device.signOutTitle': 'Đăng xuất khỏi máy này?',
	'device.signOutText':
		'Mọi thứ đã gửi hết. Đăng xuất sẽ xóa dữ liệu của tài khoản này khỏi máy; lần sau đăng nhập cần có mạng.',
	'device.unsentTitle': 'Còn {n} mục chỉ có trên máy này.',
	'device.unsentText': 'Đăng xuất là xóa chúng khỏi máy. Hãy gửi, hoặc xuất ra tệp trước:',
	'device.unsentChanges': '{n} mục chưa gửi xong',
	'device.unsentDrafts': '{n} bản đang viết dở',
	'device.unsentSwitch': 'Muốn cho người khác dùng máy thì chọn “Đổi người dùng”: không mất gì.',
	'device.sentRest': 'Không gửi được thì xuất ra tệp:',
	'device.exportedConfirm': 'Tôi đã lưu tệp ở nơi tìm lại được',
	'device.exportedNote':
		'Máy không biết tệp đã được giữ hay chưa. Đăng xuất xong, những mục này chỉ còn trong tệp.',
	'device.exportedOut': 'Đăng xuất và xóa khỏi máy này',
	'device.exportedOld': 'Có mục mới sau khi xuất. Hãy xuất lại rồi đăng xuất.',
	'device.stillUnsent': 'Vẫn còn mục chưa gửi được: xem lý do ở danh sách.',
	'device.stay': 'Ở lại',
	'device.sendNow': 'Gửi ngay',
	'device.choices': 'Lựa chọn',
	'device.wifiOnly': 'Ảnh chờ Wi-Fi rồi mới gửi',
	'device.wifiOnlyNote': 'Chữ vẫn gửi ngay bằng mạng di động.',
	'device.space': 'Chỗ trên máy',
	'device.used': 'Sổ đang dùng {size}.',
	'device.usedUnknown': 'Trình duyệt không cho biết sổ dùng bao nhiêu chỗ.',
	'device.kept': 'Trình duyệt sẽ không tự dọn sổ',
	'device.keptText': 'Bản nháp và ảnh chưa gửi nằm yên trên máy, kể cả khi máy gần hết chỗ.',
	'device.keepUnknown':
		'Trình duyệt không cho biết có tự dọn sổ hay không. Đưa sổ ra màn hình chính và gửi thường xuyên để chắc chắn.',
	'device.keepUnknownInstalled':
		'Trình duyệt không cho biết có tự dọn sổ hay không. Gửi thường xuyên để chắc chắn.',
	'device.keepRefusedInstalled':
		'Trình duyệt chưa đồng ý. Mở sổ hằng ngày và gửi thường xuyên để chắc chắn; vài hôm nữa thử lại.',
	'device.littleRoom': 'Chỉ còn khoảng {size}',
	'device.littleRoomText':
		'Máy sắp hết chỗ. Chữ vẫn lưu được, ảnh có thể không. Xóa bớt ảnh, phim hoặc ứng dụng khác; ảnh máy chủ đã nhận sẽ tự nhường chỗ trước.',
	'device.mayBeCleared': 'Khi máy hết chỗ, trình duyệt có thể tự dọn cả phần chưa gửi.',
	'device.keep': 'Xin trình duyệt giữ lại',
	'device.keepRefused':
		'Trình duyệt chưa đồng ý. Đưa sổ ra màn hình chính rồi thử lại; gửi thường xuyên để chắc chắn.',
	'device.version': 'Phiên bản',
	'device.versionIs': 'Đang chạy bản {version}.',
	'device.notOffline': 'Trình duyệt này không cho mở sổ khi mất mạng. Tắt chế độ ẩn danh hoặc dùng Chrome.',
	'device.lookForUpdate': 'Tìm bản mới',
	'device.isNewest': 'Chưa thấy bản mới.',
	// inside a sentence
	'device.heldUnsent': '{n} mục chưa gửi',
	'device.heldDrafts': '{n} bản đang viết dở',
	// {when}: 'hôm qua', '3 ngày trước', '12/11/2026'; {held}: '14 mục chưa gửi và 2 bản đang viết dở'
	'device.left.android': 'Máy Android dùng trước đây (lần cuối {when}) còn {held}',
	'device.left.iphone': 'iPhone, iPad dùng trước đây (lần cuối {when}) còn {held}',
	'device.left.other': 'Máy tính dùng trước đây (lần cuối {when}) còn {held}',
	'device.leftOpen': 'Nếu còn giữ máy đó, hãy mở Sổ Thi Đua trên máy ấy ở nơi có mạng để gửi.',
	'device.leftCleared':
		'Nếu đó chính là máy này trước khi bị xóa dữ liệu thì những việc ấy không lấy lại được: nên ghi lại.',
	'device.leftAway': 'Không chờ máy đó nữa',
	'device.leftPutAway': 'Đã cất thông báo. Máy đó mà liên lạc lại thì sổ vẫn nhận.',
	'device.aboutMe': 'Dữ liệu về tôi',
	'device.aboutMeNote': 'Xem và lấy về mọi điều sổ đang giữ về mình',
	'device.technician': 'Cho kỹ thuật viên',
	'device.technicianHelp':
		'Chỗ mới nhất trong nhật ký của máy chủ mà máy này đã đọc đến. Kỹ thuật viên đối chiếu bằng lệnh npm run audit.',
	'device.deviceId': 'Mã của máy này',
	'device.newestPlace': 'Chỗ mới nhất đã thấy',
	'device.noPlaceYet': 'Chưa đọc được gì từ máy chủ.',
	'device.lostPlace': 'Chỗ đã thấy mà máy chủ không còn (sau khi phục hồi bản sao)',
	'device.copyPlace': 'Sao chép chỗ mới nhất',
	'device.copyFailed': 'Trình duyệt không cho sao chép. Nhấn giữ dòng chữ để chép.'
} as const;
