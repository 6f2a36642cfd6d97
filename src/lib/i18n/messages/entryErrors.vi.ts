export default {
	'error.record.erased': 'Mục này đã xóa theo quyết định. Phần gửi thêm của nó không được nhận.',
	'error.attachment.erased': 'Có ảnh hoặc tệp đã xóa theo quyết định. Bỏ ảnh, tệp đó ra rồi gửi lại.',
	'error.entry.submit.subjectMissing':
		'Chưa chọn ghi cho ai. Chạm vào một tên, hoặc bấm “Tìm người, đơn vị khác”.',
	'error.entry.submit.titleMissing': 'Chưa viết việc gì đã làm. Một câu ngắn là đủ.',
	'error.entry.submit.campaignUnknown':
		'Chưa có phong trào nào đang nhận ghi. Bản nháp vẫn được giữ trên máy này.',
	'error.entry.submit.state': 'Mục này không gửi như mục mới được. Mở lại mục trong Sổ của tôi rồi gửi.',
	'error.entry.shape': 'Mục này có chỗ máy không đọc được. Mở ra xem lại rồi gửi lần nữa.',
	'error.entry.subject.tooLong': 'Tên người được ghi dài quá {max} ký tự.',
	'error.entry.subject.unknown':
		'Người hoặc đơn vị được chọn không còn trong danh sách. Chọn lại, hoặc ghi tên.',
	'error.entry.title.tooLong':
		'Câu “Việc gì đã làm” dài quá {max} ký tự. Chuyển phần kể dài xuống “Kể thêm”.',
	'error.entry.story.tooLong': 'Phần “Kể thêm” dài quá {max} ký tự.',
	'error.entry.place.tooLong': 'Địa điểm dài quá {max} ký tự.',
	'error.entry.caption.tooLong': 'Lời ghi dưới ảnh dài quá {max} ký tự.',
	'error.entry.reason.tooLong': 'Lý do dài quá {max} ký tự.',
	'error.entry.figures.tooMany': 'Mỗi mục có nhiều nhất {max} số liệu.',
	'error.entry.figure.tooLong': 'Tên số liệu hoặc đơn vị tính dài quá {max} ký tự.',
	'error.entry.figure.value': 'Có số liệu chưa phải là số. Viết như 312 hoặc 1.234,5.',
	'error.entry.attachments.tooMany': 'Mỗi mục có nhiều nhất {max} ảnh và tệp.',
	'error.entry.day.shape': 'Ngày chưa đúng. Chọn lại ngày.',
	'error.entry.day.future': 'Ngày làm việc đó chưa đến. Chọn hôm nay hoặc một ngày đã qua.',
	'error.entry.day.outsidePeriod': 'Ngày này nằm ngoài thời gian của phong trào. Chọn ngày khác.',
	'error.entry.author.unknown':
		'Chưa rõ ai là người thấy việc này. Chọn ở “Thêm chi tiết”, hoặc nhờ quản trị gắn tài khoản với một người.',
	'error.entry.corrects.unknown':
		'Chỉ đính chính được mục của chính mình đã được xác nhận, trong cùng phong trào.',
	'error.entry.linked.unknown': 'Người được gắn không còn trong danh sách. Chọn lại.',
	'error.entry.linked.notFree': 'Chỉ gắn được khi mục ghi một tên tự do. Mục này đã chọn người.',
	'error.entry.rulesVersion.unknown':
		'Máy này chưa có bản kế hoạch mà mục này theo. Đợi máy nhận đủ rồi thử lại.',
	'error.entry.area.unknown': 'Lĩnh vực đã chọn không có trong kế hoạch. Chọn lại.',
	'error.entry.criteria.unknown': 'Có tiêu chí đã chọn không có trong kế hoạch. Chọn lại.',
	'error.entry.index.unknown': 'Có chỉ số đã chọn không có trong kế hoạch. Chọn lại.',
	'error.entry.act.unknown': 'Việc này không làm được với mục đang ở trạng thái này.',
	'error.entry.edit.nothing': 'Chưa có gì khác so với trước, nên không cần gửi.',
	'error.entry.edit.notAllowed': 'Chỉ người ghi mới sửa được mục này.',
	'error.entry.edit.state':
		'Mục này đã được xác nhận hoặc thu hồi, nên không sửa được nữa. Những gì vừa viết vẫn còn trên máy này.',
	'error.entry.edit.campaign': 'Phong trào đã có quyết định, nên mục này không sửa được nữa.',
	'error.entry.resubmit.notAllowed': 'Chỉ người ghi mới gửi lại được mục này.',
	'error.entry.resubmit.state': 'Mục này không còn ở trạng thái trả lại. Mở ra xem lại.',
	'error.entry.resubmit.campaign': 'Phong trào đã có quyết định, nên không gửi lại được nữa.',
	'error.entry.withdraw.notAllowed': 'Chỉ người ghi mới thu hồi được mục này.',
	'error.entry.withdraw.state':
		'Mục này đã được xác nhận hoặc thu hồi từ trước, nên không thu hồi được nữa. Nếu có chỗ sai, hãy đề nghị đính chính.',
	'error.entry.withdraw.campaign': 'Phong trào đã có quyết định, nên không thu hồi được nữa.',
	'error.entry.attest.notAllowed': 'Người khác mới là người xác nhận mục này.',
	'error.entry.attest.state': 'Mục này không còn chờ xác nhận.',
	'error.entry.attest.campaign': 'Phong trào đã có quyết định, nên không xác nhận được nữa.',
	'error.entry.attest.changed': 'Người ghi vừa sửa mục này. Đọc lại bản mới rồi xác nhận.',
	'error.entry.attest.revision': 'Bản đã đọc không phải bản mới nhất. Mở lại mục rồi xác nhận.',
	'error.entry.return.notAllowed': 'Người khác mới là người trả lại được mục này.',
	'error.entry.return.state': 'Mục này không còn chờ xác nhận, nên không trả lại được.',
	'error.entry.return.campaign': 'Phong trào đã có quyết định, nên không trả lại được nữa.',
	'error.entry.return.reasonTooShort':
		'Lý do trả lại cần ít nhất {min} ký tự, để người ghi biết phải bổ sung gì.',
	'error.entry.tag.changed': 'Người ghi vừa sửa đúng chỗ này. Đọc lại bản mới rồi gắn.',
	'error.entry.tag.notAllowed': 'Chỉ Thường trực Hội đồng mới gắn tiêu chí cho mục này.',
	'error.entry.tag.state': 'Mục đã thu hồi thì không gắn tiêu chí được.',
	'error.entry.tag.campaign': 'Phong trào đã có quyết định, nên không gắn tiêu chí được nữa.',
	'error.entry.admit.changed': 'Người ghi vừa sửa mục này. Đọc lại bản mới rồi xét.',
	'error.entry.admit.notAllowed': 'Chỉ Thường trực Hội đồng mới xét mục gửi muộn.',
	'error.entry.admit.state': 'Mục đã thu hồi thì không xét gửi muộn nữa.',
	'error.entry.admit.campaign': 'Chỉ xét mục gửi muộn sau khi hết hạn ghi và trước khi có quyết định.',
	'error.entry.admit.notLate': 'Mục này gửi đúng hạn, không cần xét.',
	'error.entry.admit.reasonMissing': 'Cần ghi lý do.',
	'error.attachment.intake.heic':
		'“{name}” là ảnh HEIC của iPhone, máy khác không mở được. Trong Cài đặt, Camera, Định dạng, chọn “Tương thích nhất” rồi chụp lại, hoặc gửi ảnh chụp màn hình.',
	'error.attachment.intake.tooLarge': '“{name}” nặng {size} MB, quá mức {limit} MB. Chọn tệp nhỏ hơn.',
	'error.attachment.intake.tooManyPixels':
		'“{name}” quá lớn ({size} triệu điểm ảnh, nhiều nhất {limit}). Chụp lại ở cỡ ảnh nhỏ hơn.',
	'error.attachment.intake.empty': '“{name}” là tệp rỗng, không có gì bên trong.',
	'error.attachment.intake.broken': '“{name}” bị hỏng hoặc không mở được. Chọn tệp khác hoặc chụp lại.',
	'error.attachment.intake.kindUnknown':
		'“{name}” không phải ảnh, PDF hay Word. Chụp màn hình hoặc lưu thành PDF rồi thêm lại.',
	'error.attachment.intake.tooManyFiles':
		'“{name}” không thêm được: mỗi mục có nhiều nhất {limit} ảnh và tệp.',
	'error.attachment.shape': 'Tệp này gửi thiếu thông tin. Mở mục ra, bỏ tệp rồi thêm lại.',
	'error.attachment.frozen': 'Tệp này đã có trên máy chủ, không thay được.',
	'error.attachment.ownerMissing': 'Tệp này chờ mục của nó được gửi trước.',
	'error.attachment.notNamed': 'Mục không còn nhắc đến tệp này, nên máy chủ không nhận.',
	'error.attachment.hashDiffers': 'Tệp bị sai lệch trên đường gửi. Bấm gửi lại.',
	'error.attachment.kindDiffers':
		'Nội dung tệp không đúng với loại tệp đã ghi. Mở mục ra, bỏ tệp rồi thêm lại.',
	'error.attachment.sizeDiffers': 'Tệp đến máy chủ không đủ dung lượng đã ghi. Bấm gửi lại.',
	'error.attachment.tooLarge': 'Tệp quá lớn, máy chủ không nhận. Mở mục ra, bỏ tệp rồi chọn tệp nhỏ hơn.',
	'error.attachment.tooManyPixels':
		'Ảnh có quá nhiều điểm ảnh, máy chủ không nhận. Mở mục ra, bỏ ảnh rồi thêm lại.',
	'error.attachment.bytesMissing': 'Nội dung tệp không còn trên máy này. Mở mục ra, bỏ tệp rồi thêm lại.',
	'error.attachment.fileMissing': 'Tệp chưa đi cùng thông tin của nó. Máy sẽ tự gửi lại.',
	'error.file.missing': 'Tệp này chưa có trên máy chủ: có thể còn nằm trong máy của người ghi.',
	'error.file.altered': 'Tệp tải về không giống tệp người ghi đã gửi. Thử lại khi có mạng khác.',
	'error.campaign.capture.notIssued':
		'Phong trào này chưa phát động, nên chưa gửi được. Những gì đã ghi vẫn còn.',
	'error.campaign.capture.afterLastDay':
		'Mục này ghi sau ngày cuối của phong trào, nên không được nhận. Những gì đã ghi vẫn còn trên máy này.',
	'error.campaign.capture.decided':
		'Phong trào đã có quyết định, nên không nhận thêm mục nữa. Những gì đã ghi vẫn còn trên máy này.',
	'error.access.roleMissing': 'Tài khoản này không có quyền làm việc đó. Chưa có gì thay đổi.',
	'error.record.unknown': 'Không tìm thấy mục này trên máy chủ hoặc trên máy này.',
	'error.record.exists': 'Máy chủ đã có mục này do máy khác tạo. Mở ra xem lại.',
	'error.record.id.shape': 'Mã của mục không đúng dạng. Chép lại nội dung vào một mục mới.',
	'error.change.conflict': 'Hai nơi cùng sửa một chỗ. Cả hai bản đều còn; chọn bản nào đúng.',
	'error.change.empty': 'Chưa có gì thay đổi, nên không cần lưu.',
	'error.change.fieldNotAllowed': 'Có một chỗ mà việc này không được sửa. Chưa có gì thay đổi.',
	'error.change.shape': 'Thay đổi này không đọc được. Mở mục ra xem lại rồi gửi lần nữa.',
	'error.change.idTaken': 'Mã của thay đổi này đã dùng rồi. Mở mục ra và gửi lại.',
	'error.conflict.newer': 'Máy chủ vừa có bản mới hơn. Xem lại rồi chọn lần nữa.',
	'error.conflict.deskTaken':
		'Mục soạn thể lệ đang có phần sửa chưa lưu. Lưu hoặc bỏ phần đó trước, rồi mở lại đây.',
	'error.conflict.gone': 'Chỗ khác nhau này đã được giải quyết rồi.',
	'error.draft.gone': 'Bản nháp này đã được gửi hoặc bỏ đi ở một cửa sổ khác.',
	'error.day.shape': 'Ngày chưa đúng. Chọn lại ngày.',
	'error.instant.shape': 'Giờ của mục không đúng dạng. Kiểm tra ngày giờ của máy.',
	'error.sha256.shape': 'Mã kiểm của tệp không đúng dạng. Bỏ tệp rồi thêm lại.',
	'error.storage.failed':
		'Máy chưa lưu được. Đóng bớt ứng dụng rồi thử lại; những gì đã lưu trước đó vẫn còn.',
	'error.storage.needsServer':
		'Máy không tự kiểm tra được mật khẩu và chưa gọi được máy chủ. Thử lại khi có mạng; chưa có gì bị xóa.',
	'error.storage.nothingHere': 'Trên máy này không có phần lưu nào của người đó.',
	'error.storage.unreadable':
		'Trình duyệt không cho đọc gì cả ({name}). Chưa có gì bị xóa. Khởi động lại máy rồi thử lần nữa; nếu vẫn vậy, giữ nguyên máy và hỏi người quản trị.',
	'error.storage.noRoom':
		'Máy đã hết chỗ nên việc vừa làm chưa được lưu; những gì đã lưu trước đó vẫn còn. Xóa bớt ảnh, phim hoặc ứng dụng khác trên máy rồi thử lại.',
	'error.storage.full':
		'Máy đã hết chỗ: “{name}” chưa được lưu, phần chữ thì đã lưu. Xóa bớt ảnh hoặc ứng dụng khác rồi thêm lại.',
	'error.protocol.appOlder':
		'Sổ trên máy này là bản cũ, máy chủ không còn hiểu. Mọi thứ vẫn còn trên máy này và sẽ tự gửi sau khi cập nhật. Khi có mạng, bấm “Tìm bản mới”, hoặc đóng hẳn sổ rồi mở lại.',
	'error.protocol.serverOlder':
		'Máy chủ của phường đang chạy bản cũ hơn sổ trên máy này nên chưa nhận được. Mọi thứ vẫn còn trên máy này và sẽ gửi khi máy chủ được cập nhật. Báo cho người quản trị.',
	'error.network.unreachable':
		'Chưa gọi được máy chủ. Mọi thứ vẫn còn trên máy này và sẽ tự gửi khi có mạng.',
	'error.network.timeout': 'Máy chủ trả lời quá lâu. Mọi thứ vẫn còn trên máy này; máy sẽ tự thử lại.',
	'error.network.portal':
		'Mạng này đòi đăng nhập trước khi cho dùng. Mở trình duyệt để vào mạng, hoặc đổi sang mạng khác.',
	'error.network.cancelled': 'Việc gửi đã dừng giữa chừng. Mọi thứ vẫn còn và sẽ gửi tiếp.',
	'error.change.groupRefused':
		'Mục này đi cùng những mục khác mà máy chủ chưa nhận được, nên cũng chưa được nhận. Xem mục kia trước.',
	'error.change.groupConflict':
		'Trong lúc đó có người khác đã sửa, nên cả việc này chưa được nhận. Xem lại bản mới rồi làm lại.',
	'error.edit.gone': 'Phần đang viết này đã được lưu hoặc bỏ ở một cửa sổ khác.',
	'error.edit.nothing': 'Chưa có gì thay đổi để lưu.',
	'error.text.tooLong': 'Nội dung quá dài: nhiều nhất {max} ký tự.',
	'error.subject.missing': 'Chọn người hoặc đơn vị.',
	'error.request.shape':
		'Máy chủ không hiểu gói tin vừa gửi. Mọi thứ vẫn còn trên máy này; máy sẽ tự thử lại.',
	'error.request.tooLarge':
		'Gói tin vừa gửi quá lớn với máy chủ. Mọi thứ vẫn còn trên máy này. Báo cho quản trị của phường biết.',
	'error.request.tooMany':
		'Gói tin vừa gửi có quá nhiều mục. Mọi thứ vẫn còn trên máy này; máy sẽ tự thử lại.',
	'error.server.busy':
		'Nhiều máy đang gửi cùng lúc. Mọi thứ vẫn còn trên máy này; máy sẽ tự gửi lại sau ít phút.',
	'error.session.ended':
		'Phiên đăng nhập đã kết thúc. Mọi thứ vẫn còn trên máy này; đăng nhập lại để gửi tiếp.',
	'error.server.failed': 'Máy chủ đang gặp trục trặc. Mọi thứ vẫn còn trên máy này; máy sẽ tự thử lại.',
	'error.server.full':
		'Máy chủ của phường đã hết chỗ chứa. Mọi thứ vẫn còn trên máy này và sẽ tự gửi khi máy chủ có chỗ. Báo cho quản trị của phường biết.',
	'error.server.other':
		'Địa chỉ này nay là một máy chủ khác. Chưa gửi gì cả; mọi thứ vẫn còn trên máy này. Hỏi quản trị của phường.',
	'error.session.expired':
		'Phiên đăng nhập đã hết hạn. Mọi thứ vẫn còn trên máy này; đăng nhập lại để gửi tiếp.'
} as const;
