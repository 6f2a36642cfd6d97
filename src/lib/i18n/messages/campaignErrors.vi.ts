export default {
	'error.campaign.title.missing': 'Phong trào chưa có tên.',
	'error.campaign.title.tooLong': 'Tên phong trào dài quá {max} ký tự.',
	'error.campaign.record.invalid': 'Máy chủ không nhận ra phong trào này. Tải lại trang rồi thử lại.',
	'error.campaign.edit.notDraft':
		'Phong trào đã phát động nên không lưu thẳng được nữa. Ban hành thay đổi bằng một văn bản sửa đổi.',
	'error.campaign.amend.outdated':
		'Người khác vừa ban hành một sửa đổi. Xem lại bản mới nhất rồi ban hành lại.',
	'error.campaign.rules.missing': 'Còn thiếu một mục bắt buộc.',
	'error.campaign.rules.wrongType': 'Giá trị không đúng loại; chỗ này cần một số nguyên hoặc một lựa chọn.',
	'error.campaign.rules.tooShort': 'Mục này cần được điền.',
	'error.campaign.rules.tooLong': 'Nội dung quá dài.',
	'error.campaign.rules.tooSmall': 'Số quá nhỏ.',
	'error.campaign.rules.tooLarge': 'Số quá lớn.',
	'error.campaign.rules.badFormat':
		'Viết chưa đúng dạng: ngày phải có trong lịch, số chỉ gồm chữ số và dấu phẩy.',
	'error.campaign.rules.notAllowed': 'Giá trị này không có trong danh sách được chọn.',
	'error.campaign.rules.duplicateCode': 'Hai mục trùng nhau; bỏ bớt một.',
	'error.campaign.rules.unknownReference': 'Mục này nhắc đến một thứ không còn trong quy định. Chọn lại.',
	'error.campaign.rules.fractionAboveOne': 'Tỷ lệ lớn hơn toàn bộ. Phần phải nhỏ hơn hoặc bằng tổng số phần.',
	'error.campaign.rules.passTotalAboveMax':
		'Tổng điểm để đạt lớn hơn tổng điểm tối đa của các tiêu chí, nên không sáng kiến nào đạt được.',
	'error.campaign.rules.minimumAboveMax': 'Điểm tối thiểu phải có lớn hơn điểm tối đa.',
	'error.campaign.rules.bandOutside':
		'Mức điểm phải đi từ số nhỏ đến số lớn và nằm trong khoảng từ 0 đến điểm tối đa.',
	'error.campaign.quota.negative': 'Số lượng không thể nhỏ hơn 0.',
	'error.campaign.quota.duplicate':
		'Đã có một quy định cùng loại cho cấp này. Bỏ bớt hoặc đổi một trong hai.',
	'error.campaign.issue.firstDayMissing': 'Chưa có ngày đầu tiên. Thường là ngày ban hành kế hoạch.',
	'error.campaign.issue.lastBeforeFirst': 'Ngày cuối cùng đứng trước ngày đầu tiên.',
	'error.campaign.issue.alreadyOver': 'Ngày cuối cùng đã qua, nên không còn ai ghi được nữa.',
	'error.campaign.issue.criteriaMissing': 'Có khen thưởng mà chưa có tiêu chí nào cho loại đối tượng đó.',
	'error.campaign.issue.levelsMissing': 'Chưa có cấp khen thưởng nào.',
	'error.campaign.issue.quotaMissing': 'Có cấp chưa quy định số lượng.',
	'error.campaign.issue.dossierMissing': 'Có cấp chưa quy định hồ sơ gồm những gì.',
	'error.campaign.issue.nobodyEligible': 'Có số lượng khen mà không ai thuộc diện được đề nghị ở cấp đó.',
	'error.campaign.issue.areasMissing': 'Chưa có lĩnh vực nào.',
	'error.campaign.issue.blankLeft': 'Trong kế hoạch còn chỗ trống phải điền: {blanks}.',
	'error.campaign.move.notNext': 'Phong trào không thể chuyển thẳng sang bước đó. Làm lần lượt từng bước.',
	'error.campaign.move.notAllowed': 'Tài khoản này không được chuyển bước của phong trào.',
	'error.campaign.move.meetingOpen':
		'Cuộc họp “{title}” đã khai mạc mà chưa khóa biên bản. Khóa biên bản trước, rồi mới chuyển phong trào sang “đã quyết định”.',
	'error.campaign.move.notOver': 'Phong trào chưa hết ngày cuối cùng nên chưa kết thúc được.',
	'error.campaign.amend.state': 'Phong trào đã có quyết định nên không sửa đổi được nữa.',
	'error.campaign.amend.notAllowed': 'Chỉ Thường trực Hội đồng được sửa đổi phong trào.',
	'error.campaign.amend.numberMissing': 'Chưa có số của văn bản sửa đổi.',
	'error.campaign.amend.dayInvalid': 'Ngày của văn bản sửa đổi phải có và không ở tương lai.',
	'error.campaign.amend.reasonMissing': 'Chưa ghi lý do sửa đổi.',
	'error.campaign.amend.nothingChanged': 'Chưa có gì khác với bản đang áp dụng.',
	'error.campaign.amend.identity':
		'Năm và mẫu của một phong trào đã phát động không đổi được. Lập phong trào mới.',
	'error.campaign.amend.periodClosed': 'Phong trào đã hết hạn ghi nên thời gian không đổi được nữa.',
	'error.campaign.amend.firstDayLater':
		'Ngày đầu tiên không thể lùi về sau: việc đã ghi trước đó sẽ nằm ngoài thời gian.',
	'error.campaign.amend.lastDayPast': 'Ngày cuối cùng mới đã qua: bản ghi đúng hạn sẽ thành muộn.',
	'error.campaign.amend.codeRemoved':
		'Không bỏ được mục đã phát động, vì bản ghi đã gắn vào nó. Có thể đổi tên hoặc thôi bắt buộc.',
	'error.campaign.amend.criterionKind':
		'Không đổi được cách đạt của tiêu chí đã phát động. Thêm một tiêu chí mới thay cho nó.',
	'error.campaign.file.tooLarge': 'Tệp quá lớn để là một bản quy định.',
	'error.campaign.file.notJson': 'Tệp bị hỏng hoặc không phải tệp quy định (JSON).',
	'error.campaign.file.notRules': 'Đây không phải tệp quy định xuất từ Sổ Thi Đua.',
	'error.campaign.file.newerFormat': 'Tệp do một bản mới hơn của sổ tạo ra. Cập nhật sổ rồi thử lại.'
} as const;
