// Refusals that anybody may meet who writes an own report or profile.
export default {
	'error.profile.shape': 'Bản khai có chỗ máy không đọc được. Mở ra xem lại rồi lưu lần nữa.',
	'error.profile.notAllowed':
		'Bản khai chỉ do chính người đó hoặc Thường trực Hội đồng viết. Chưa có gì thay đổi.',
	'error.profile.person.unknown': 'Người này không còn trong danh sách. Chọn lại.',
	'error.profile.exists':
		'Người này đã có bản khai. Đợi máy nhận về rồi sửa trên bản đó; những gì vừa viết vẫn còn trên máy này.',
	'error.profile.birthday.future': 'Ngày sinh chưa đến. Xem lại ngày sinh.',
	'error.profile.award.future': 'Có khen thưởng ghi năm chưa đến. Xem lại năm.',
	'error.nomination.shape': 'Đề nghị này có chỗ máy không đọc được. Mở ra xem lại rồi lưu lần nữa.',
	'error.nomination.act.unknown': 'Việc này không làm được với đề nghị đang ở trạng thái này.',
	'error.nomination.campaign.unknown': 'Máy này chưa có phong trào của đề nghị. Đợi máy nhận đủ rồi thử lại.',
	'error.nomination.writeReport.notAllowed':
		'Báo cáo do chính người được đề nghị viết; của tập thể thì do người đứng đầu tập thể. Thường trực Hội đồng có thể viết giúp.',
	'error.nomination.writeReport.state':
		'Hội đồng đã biểu quyết đề nghị này, nên không sửa báo cáo được nữa. Những gì vừa viết vẫn còn trên máy này.',
	'error.nomination.writeReport.campaign':
		'Phong trào không còn nhận báo cáo. Những gì vừa viết vẫn còn trên máy này.',
	'error.nomination.report.changed':
		'Vừa có người khác viết tiếp báo cáo này. Đọc lại rồi mới đánh dấu đã xong.',
	'error.nomination.report.clash':
		'Báo cáo này có hai bản cần chọn trước. Những gì vừa viết vẫn còn trên máy này.',
	'error.nomination.report.formUnknown': 'Mẫu báo cáo này không dùng cho đối tượng này. Chọn mẫu khác.',
	'error.nomination.report.sectionUnknown':
		'Báo cáo có mục mà mẫu không có ({key}). Chọn lại mẫu hoặc bỏ mục đó.',
	'error.nomination.report.sectionTwice': 'Báo cáo có một mục viết hai lần ({key}). Gộp lại một.',
	'error.nomination.report.sectionMissing': 'Chưa viết mục “{heading}”, nên báo cáo chưa xong.',
	'error.nomination.report.entryUnknown':
		'Có thành tích đã chọn không phải của đối tượng này, hoặc chưa tải về máy. Bỏ chọn rồi lưu lại.',
	'error.nomination.report.entryNotCounted':
		'Có thành tích đã chọn chưa được xác nhận, đến muộn chưa được nhận, hoặc đã có bản đính chính thay thế. Bỏ chọn rồi lưu lại.',
	'error.nomination.report.initiativeUnknown':
		'Có sáng kiến đã chọn không phải của đối tượng này, hoặc chưa tải về máy. Bỏ chọn rồi lưu lại.',
	'error.nomination.report.initiativeNotRecognised':
		'Có sáng kiến đã chọn chưa được công nhận. Bỏ chọn rồi lưu lại.'
} as const;
