// Refusals of councils, grades, conduct, nominations and screening: the standing body's, the heads' and the chair's desk.
export default {
	'error.council.shape': 'Hội đồng này có chỗ máy không đọc được. Mở ra xem lại rồi lưu lần nữa.',
	'error.council.name.missing': 'Chưa có tên Hội đồng.',
	'error.council.kind.fixed': 'Hội đồng đã lập thì không đổi sang loại khác được. Lập một Hội đồng mới.',
	'error.council.members.tooMany': 'Một Hội đồng có nhiều nhất {max} thành viên.',
	'error.council.members.order': 'Có thành viên ghi ngày thôi trước ngày bắt đầu. Xem lại ngày.',
	'error.council.member.unknown': 'Có thành viên không còn trong danh sách người của phường. Chọn lại.',
	'error.council.member.twice': '{name} được ghi hai lần trong cùng một thời gian. Bỏ bớt một.',
	'error.council.member.removed':
		'{name} đã hoặc đang tham gia Hội đồng nên không bỏ khỏi danh sách được. Nếu thôi tham gia, ghi ngày thôi.',
	'error.council.chair.two':
		'Có hai Chủ tịch Hội đồng trong cùng một thời gian. Ghi ngày thôi của người trước.',
	'error.council.chair.noVote': 'Chủ tịch Hội đồng phải có quyền biểu quyết.',
	'error.council.validity.order': 'Ngày hết hiệu lực đứng trước ngày có hiệu lực. Xem lại ngày.',

	'error.grade.shape':
		'Kết quả xếp loại này còn thiếu hoặc có chỗ máy không đọc được. Xem lại rồi lưu lần nữa.',
	'error.grade.campaign.unknown':
		'Máy này chưa có phong trào của kết quả xếp loại. Đợi máy nhận đủ rồi thử lại.',
	'error.grade.campaign.state':
		'Phong trào chưa phát động hoặc đã có quyết định, nên không nhập xếp loại được.',
	'error.grade.subject.unknown': 'Người hoặc tập thể được xếp loại không còn trong danh sách. Chọn lại.',
	'error.grade.notice.nobody': 'Chưa chọn mức cho tên nào. Chọn ít nhất một tên rồi lưu.',
	'error.grade.scale.missing': 'Chưa chọn thang xếp loại.',
	'error.grade.scale.unknown': 'Thang xếp loại này không có trong quy định của phong trào. Chọn lại.',
	'error.grade.scale.subject': 'Thang “{scale}” không dùng cho đối tượng này. Chọn thang khác.',
	'error.grade.grade.missing': 'Chưa chọn mức xếp loại.',
	'error.grade.grade.unknown': 'Thang “{scale}” không có mức này. Chọn lại.',
	'error.grade.official.documentMissing': 'Kết quả chính thức phải ghi văn bản nào công bố.',
	'error.grade.official.dayMissing': 'Kết quả chính thức phải ghi ngày của văn bản.',
	'error.grade.day.future': 'Ngày của văn bản chưa đến. Xem lại ngày.',
	'error.grade.withdrawn': 'Kết quả này đã được thu hồi, nên không sửa được nữa. Nhập một kết quả mới.',
	'error.grade.withdraw.reasonTooShort': 'Lý do thu hồi cần ít nhất {min} ký tự.',

	'error.conduct.shape': 'Xác nhận này còn thiếu hoặc có chỗ máy không đọc được. Xem lại rồi lưu lần nữa.',
	'error.conduct.act.unknown': 'Các chỗ này phải sửa riêng từng lần. Chưa có gì thay đổi.',
	'error.conduct.campaign.unknown': 'Máy này chưa có phong trào của xác nhận. Đợi máy nhận đủ rồi thử lại.',
	'error.conduct.campaign.state': 'Phong trào chưa phát động hoặc đã có quyết định, nên không xác nhận được.',
	'error.conduct.subject.unknown': 'Người hoặc tập thể cần xác nhận không còn trong danh sách. Chọn lại.',
	'error.conduct.notAllowed':
		'Chỉ người đứng đầu đơn vị quản lý, Thường trực Hội đồng hoặc Chủ tịch mới xác nhận được.',
	'error.conduct.own': 'Không ai tự xác nhận kỷ luật, kỷ cương của chính mình.',
	'error.conduct.edit.notAllowed': 'Chỉ người đã xác nhận mới sửa được lời xác nhận.',
	'error.conduct.keepSecret.notAllowed':
		'Ghi chú riêng và việc tạm dừng chỉ do Thường trực Hội đồng hoặc Chủ tịch ghi.',
	'error.conduct.withdraw.notAllowed':
		'Chỉ người đã xác nhận, Thường trực Hội đồng hoặc Chủ tịch mới thu hồi được.',
	'error.conduct.withdraw.reasonTooShort': 'Lý do thu hồi cần ít nhất {min} ký tự.',
	'error.conduct.withdrawn': 'Xác nhận này đã được thu hồi, nên không sửa được nữa. Ghi một xác nhận mới.',
	'error.conduct.day.missing': 'Chưa ghi ngày xác nhận.',
	'error.conduct.day.future': 'Ngày xác nhận chưa đến. Xem lại ngày.',
	'error.conduct.pauses.notAllowed':
		'Việc tạm dừng xét chỉ do Thường trực Hội đồng hoặc Chủ tịch ghi. Bỏ phần đó rồi gửi lại.',
	'error.conduct.pauses.order': 'Có đợt tạm dừng ghi ngày hết trước ngày bắt đầu. Xem lại ngày.',

	'error.nomination.propose.notAllowed':
		'Người đứng đầu chỉ đề nghị được người và tập thể thuộc đơn vị mình. Trường hợp này do Thường trực Hội đồng đề nghị.',
	'error.nomination.propose.state': 'Đề nghị mới phải qua thẩm tra rồi mới có kết quả.',
	'error.nomination.propose.campaign':
		'Phong trào chưa phát động hoặc đã có quyết định, nên không đề nghị được.',
	'error.nomination.subject.unknown': 'Người hoặc tập thể được đề nghị không còn trong danh sách. Chọn lại.',
	'error.nomination.subject.notEligible':
		'Theo quy định của phong trào, {name} không thuộc diện được đề nghị khen thưởng.',
	'error.nomination.level.missing': 'Chưa chọn đề nghị ở cấp nào.',
	'error.nomination.level.unknown': 'Cấp này không có trong quy định của phong trào. Chọn lại.',
	'error.nomination.level.notEligible': 'Theo quy định của phong trào, {name} không được đề nghị ở {level}.',
	'error.nomination.exists': '{name} đã có đề nghị ở cấp này. Mở đề nghị đó để bổ sung.',
	'error.nomination.position.ofUnit': 'Tập thể không có chức vụ. Để trống ô này.',
	'error.nomination.editProposal.notAllowed': 'Chỉ người đề nghị hoặc Thường trực Hội đồng mới sửa được.',
	'error.nomination.editProposal.state': 'Hội đồng đã biểu quyết đề nghị này, nên không sửa được nữa.',
	'error.nomination.editProposal.campaign': 'Phong trào đã có quyết định, nên không sửa đề nghị được nữa.',

	'error.nomination.screen.notAllowed': 'Chỉ Thường trực Hội đồng mới thẩm tra.',
	'error.nomination.screen.state': 'Hội đồng đã biểu quyết đề nghị này, nên không thẩm tra lại được.',
	'error.nomination.screen.campaign':
		'Phong trào chưa phát động hoặc đã có quyết định, nên không thẩm tra được.',
	'error.nomination.screen.changed': 'Báo cáo vừa được sửa. Đọc lại bản mới rồi thẩm tra.',
	'error.nomination.screen.meanwhile':
		'Người khác của Thường trực vừa ghi kết quả thẩm tra hồ sơ này. Đọc kết quả đó rồi thẩm tra lại nếu cần; phần đang ghi vẫn còn.',
	'error.nomination.screen.reasonMissing':
		'Kết luận này khác với bảng tiêu chí. Ghi rõ vì sao, ít nhất {min} ký tự.',
	'error.screening.criterion.unknown':
		'Bảng có tiêu chí không dùng cho đối tượng này ({criterion}). Tải lại bảng rồi thẩm tra.',
	'error.screening.criterion.twice': 'Tiêu chí “{criterion}” có hai kết luận. Chỉ giữ một.',
	'error.screening.criterion.missing': 'Tiêu chí bắt buộc “{criterion}” chưa có kết luận.',
	'error.screening.verdict.unfounded':
		'Kết luận ở tiêu chí “{criterion}” chưa có căn cứ. Chọn minh chứng hoặc ghi vì sao.',
	'error.screening.source.unknown':
		'Căn cứ ở tiêu chí “{criterion}” không còn hoặc chưa tải về máy. Xem lại tiêu chí đó.',
	'error.screening.source.changed':
		'Căn cứ ở tiêu chí “{criterion}” vừa thay đổi. Đọc lại bản mới rồi thẩm tra.',
	'error.screening.source.unusable':
		'Căn cứ ở tiêu chí “{criterion}” đã thu hồi, chưa được xác nhận hoặc thuộc phong trào khác. Chọn căn cứ khác.'
} as const;
