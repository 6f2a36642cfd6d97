export default {
	'install.outsideTitle': 'Mở sổ bằng trình duyệt',
	'install.outsideWhy':
		'Trang này đang mở bên trong Zalo. Ở đây sổ không giữ được bản nháp và ảnh khi mất mạng, nên chưa cho ghi.',
	'install.outsideHow': 'Cách mở',
	'install.outsideStep1': 'Bấm dấu ba chấm ở góc trên bên phải.',
	'install.outsideStep2': 'Chọn “Mở bằng trình duyệt”.',
	'install.outsideStep3': 'Đăng nhập ở trang vừa mở. Từ lần sau mở thẳng từ màn hình chính.',
	'install.openChrome': 'Mở bằng Chrome',
	'install.copyLink': 'Sao chép địa chỉ',
	'install.linkCopied': 'Đã sao chép. Mở trình duyệt rồi dán vào ô địa chỉ.',
	'install.copyFailed': 'Không sao chép được. Nhấn giữ địa chỉ bên dưới để sao chép.',
	'install.shareLink': 'Chia sẻ địa chỉ',
	'install.address': 'Địa chỉ của sổ',
	'install.insecureTitle': 'Địa chỉ này không an toàn',
	'install.insecureWhy':
		'Trang đang mở qua đường không mã hóa, nên người khác có thể đọc trộm và máy không lưu được. Chưa có gì được ghi ở đây.',
	'install.insecureHow': 'Mở địa chỉ đúng:',
	'install.hintTitle': 'Đưa sổ ra màn hình chính',
	'install.hintWhy': 'Mở nhanh hơn, dùng được khi mất mạng, và máy không tự dọn mất bản nháp.',
	'install.hintInstall': 'Cài vào máy',
	'install.hintLater': 'Để sau',
	'install.iphoneStep1': 'Bấm nút Chia sẻ (hình vuông có mũi tên lên) ở thanh dưới.',
	'install.iphoneStep2': 'Chọn “Thêm vào MH chính”.',
	'install.iphoneStep3': 'Bấm “Thêm” ở góc trên.',
	'install.menuStep1': 'Mở danh mục của trình duyệt (dấu ba chấm).',
	'install.menuStep2': 'Chọn “Thêm vào màn hình chính” hoặc “Cài đặt ứng dụng”.',
	'install.installed': 'Đã cài. Lần sau mở từ màn hình chính.'
} as const;
