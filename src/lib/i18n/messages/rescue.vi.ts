export default {
	'rescue.title': 'Lưu phần còn đọc được ra tệp',
	'rescue.text':
		'Tệp chứa bản nháp, ảnh và những gì chưa gửi của một người. Chọn tên rồi nhập mật khẩu của chính người đó.',
	'rescue.textUnreadable':
		'Danh sách người dùng trên máy cũng không đọc được, nên phải có mạng để máy chủ kiểm tra mật khẩu.',
	'rescue.whose': 'Của ai',
	'rescue.save': 'Lưu ra tệp',
	'rescue.saved': 'Đã lưu ra tệp',
	'rescue.savedText': 'Tệp có {rows} mục, trong đó {files} ảnh và tài liệu, nặng {size}.',
	'rescue.unread': 'Có {n} mục trình duyệt không đọc được.',
	'rescue.keepIt': 'Tệp nằm trong phần Tải xuống của máy. Giữ kỹ và đưa cho người quản trị của phường.',
	'rescue.anew': 'Xóa phần hỏng và bắt đầu lại',
	'rescue.anewTitle': 'Xóa phần đã lưu trên máy này?',
	'rescue.anewText':
		'Chỉ xóa khi đã có tệp vừa lưu. Những gì máy chủ đã nhận sẽ tải về lại; những gì chưa gửi chỉ còn trong tệp.',
	'rescue.anewDo': 'Xóa và bắt đầu lại'
} as const;
