// Refusals of what a campaign's papers carry: letterhead, signers, recipients, numbers, places of the certificate.
export default {
	'error.office.shape':
		'Phần này có chỗ máy không đọc được. Tải lại trang, xem lại rồi lưu lần nữa; chữ đã gõ vẫn còn.',
	'error.office.campaign.state':
		'Phong trào chưa phát động hoặc đã lưu trữ, nên không sửa thông tin của giấy tờ được.',
	'error.office.lines.tooMany': 'Chỗ này ghi nhiều nhất {max} dòng. Gộp hoặc bỏ bớt dòng.',
	'error.office.number.withSymbol':
		'Chỉ ghi phần số, ví dụ 05. Phần sau dấu gạch chéo (ký hiệu) máy tự in theo thể thức.',
	'error.office.paper.unknown':
		'Có số ghi cho một giấy tờ không có trong phong trào này. Tải lại trang rồi ghi lại.',
	'error.office.level.unknown':
		'Có nơi nhận ghi cho một cấp không có trong kế hoạch của phong trào. Tải lại trang rồi ghi lại.',
	'error.office.part.twice': 'Có một dòng được ghi hai lần. Tải lại trang rồi ghi lại.',
	'error.office.certificate.outside':
		'Có số đo nằm ngoài khổ giấy: vị trí từ -300 đến 300 mm, bề rộng từ 10 đến 297 mm, cỡ chữ từ 8 đến 60.',
	'error.office.clash':
		'Phần này đang có hai bản khác nhau chờ chọn. Chọn xong rồi lưu; chữ vừa gõ vẫn còn trên máy này.'
} as const;
