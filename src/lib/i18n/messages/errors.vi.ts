export default {
	'error.network': 'Chưa gửi được vì không có mạng. Mọi thứ vẫn còn trên máy này và sẽ tự gửi khi có mạng.',
	'error.server': 'Máy chủ đang gặp trục trặc. Mọi thứ vẫn còn trên máy này; máy sẽ tự thử lại.',
	'error.timeout': 'Máy chủ trả lời quá lâu. Mọi thứ vẫn còn trên máy này; máy sẽ tự thử lại.',
	'error.quota':
		'Máy đã hết chỗ. Chữ đã được lưu, ảnh thì chưa. Xóa bớt ảnh hoặc ứng dụng khác rồi thêm lại ảnh.',
	'error.storage': 'Máy này không cho lưu. Kiểm tra chế độ ẩn danh và dung lượng còn trống rồi thử lại.',
	'error.session': 'Phiên đăng nhập đã hết hạn. Mọi thứ vẫn còn trên máy này; đăng nhập lại để gửi tiếp.',
	'error.forbidden': 'Tài khoản này không có quyền làm việc đó. Chưa có gì thay đổi.',
	'error.notFound': 'Không tìm thấy mục này. Có thể mục đã được thu hồi hoặc chưa tải về máy.',
	'error.required': 'Mục này cần được điền.',
	'error.tooLong': 'Nội dung dài quá {max} ký tự.',
	'error.unknown': 'Có trục trặc ngoài dự tính. Những gì đã lưu vẫn còn. Tải lại trang rồi thử lại.',
	'error.unworded': 'Việc này chưa làm được. Những gì đã lưu vẫn còn. Nếu cần hỏi, đọc mã: {code}.'
} as const;
