// the initiative council, from taking one up to its recognition
export default {
	'error.initiative.admit.notAllowed': 'Chỉ Thường trực Hội đồng mới xét sáng kiến nộp muộn.',
	'error.initiative.admit.state': 'Chỉ xét nộp muộn khi sáng kiến đã nộp và chưa đưa ra xét.',
	'error.initiative.admit.campaign': 'Phong trào đã có quyết định, nên không xét sáng kiến nộp muộn nữa.',
	'error.initiative.admit.notLate': 'Sáng kiến này nộp đúng hạn, không cần xét.',
	'error.initiative.admit.reasonMissing': 'Cần ghi lý do.',
	'error.initiative.admit.changed': 'Tác giả vừa sửa sáng kiến này. Đọc lại bản mới rồi xét.',
	'error.initiative.takeUp.notAllowed':
		'Chỉ Thường trực, Chủ tịch hoặc Thư ký Hội đồng sáng kiến (không phải tác giả) mới đưa sáng kiến ra xét.',
	'error.initiative.takeUp.state': 'Chỉ sáng kiến đã nộp mới đưa ra xét được.',
	'error.initiative.takeUp.campaign': 'Phong trào đã có quyết định, nên không đưa thêm sáng kiến ra xét.',
	'error.initiative.takeUp.changed': 'Tác giả vừa sửa sáng kiến này. Đọc lại bản mới rồi đưa ra xét.',
	'error.initiative.takeUp.notAdmitted':
		'Sáng kiến này nộp muộn. Thường trực cần đồng ý nhận trước khi đưa ra xét.',
	'error.initiative.takeUp.unconfirmed': 'Chưa đưa ra xét được: chờ xác nhận tỷ lệ đóng góp của {names}.',
	'error.initiative.countScores.notAllowed':
		'Chỉ Thường trực, Chủ tịch hoặc Thư ký Hội đồng sáng kiến (không phải tác giả) mới tổng hợp điểm.',
	'error.initiative.countScores.state': 'Chỉ tổng hợp điểm khi sáng kiến đang được xét.',
	'error.initiative.countScores.campaign': 'Phong trào đã lưu trữ, nên không tổng hợp điểm nữa.',
	'error.initiative.countScores.own': 'Tác giả không tổng hợp điểm sáng kiến của mình.',
	'error.initiative.countScores.done': 'Điểm của sáng kiến này đã được tổng hợp.',
	'error.initiative.countScores.sheetsMissing':
		'Còn {n} thành viên chưa chấm. Chờ họ chấm, hoặc ghi lý do vì sao tổng hợp khi còn thiếu.',
	'error.initiative.countScores.noSheets': 'Chưa có phiếu chấm nào để tổng hợp.',
	'error.initiative.countScores.outdated':
		'Có phiếu chấm theo bản sáng kiến cũ. Thành viên đó cần xem lại và chấm lại.',
	'error.initiative.vote.notAllowed':
		'Chỉ Thường trực, Chủ tịch hoặc Thư ký Hội đồng sáng kiến (không phải tác giả) mới ghi kết quả biểu quyết.',
	'error.initiative.vote.state': 'Chỉ ghi kết quả biểu quyết khi sáng kiến đang được xét.',
	'error.initiative.vote.campaign': 'Phong trào đã lưu trữ, nên không ghi kết quả biểu quyết nữa.',
	'error.initiative.vote.notScored': 'Tổng hợp điểm chấm trước, rồi mới biểu quyết.',
	'error.initiative.vote.meetingUnknown':
		'Không tìm thấy cuộc họp về sáng kiến đã kiểm phiếu. Đợi máy nhận đủ rồi thử lại.',
	'error.initiative.vote.otherResult': 'Kết quả này khác với kết quả kiểm phiếu của cuộc họp.',
	'error.initiative.vote.decided':
		'Sáng kiến này đã được biểu quyết ở một cuộc họp khác. Muốn đổi phải có cuộc họp đính chính cuộc họp đó.',
	'error.initiative.recognise.notAllowed': 'Chỉ Thường trực Hội đồng mới ghi quyết định công nhận.',
	'error.initiative.recognise.state': 'Chỉ công nhận được sáng kiến đang được xét.',
	'error.initiative.recognise.campaign': 'Phong trào đã lưu trữ, nên không ghi công nhận nữa.',
	'error.initiative.recognise.changed': 'Điểm hoặc kết quả biểu quyết vừa thay đổi. Xem lại rồi ghi.',
	'error.initiative.recognise.scoreFailed':
		'Điểm chấm chưa đạt theo phiếu của phong trào, nên không công nhận được.',
	'error.initiative.recognise.voteMissing': 'Hội đồng sáng kiến chưa biểu quyết về sáng kiến này.',
	'error.initiative.recognise.voteFailed': 'Hội đồng sáng kiến biểu quyết không thông qua sáng kiến này.',
	'error.initiative.recognise.levelMissing': 'Chọn cấp công nhận có trong kế hoạch.',
	'error.initiative.notRecognise.notAllowed': 'Chỉ Thường trực Hội đồng mới ghi kết quả không công nhận.',
	'error.initiative.notRecognise.state': 'Chỉ ghi không công nhận khi sáng kiến đang được xét.',
	'error.initiative.notRecognise.campaign': 'Phong trào đã lưu trữ, nên không ghi kết quả nữa.',
	'error.initiative.notRecognise.changed': 'Điểm hoặc kết quả biểu quyết vừa thay đổi. Xem lại rồi ghi.',
	'error.initiative.notRecognise.notScored': 'Tổng hợp điểm chấm trước, rồi mới ghi không công nhận.',
	'error.initiative.notRecognise.reasonTooShort':
		'Lý do không công nhận cần ít nhất {min} ký tự, để tác giả hiểu vì sao.',
	'error.initiative.completeDecision.notAllowed':
		'Chỉ Thường trực Hội đồng mới ghi số, ngày của quyết định công nhận.',
	'error.initiative.completeDecision.state': 'Chỉ ghi số, ngày quyết định cho sáng kiến đã được công nhận.',
	'error.initiative.completeDecision.campaign': 'Phong trào đã lưu trữ, nên không ghi thêm được.',
	'error.initiative.decision.day': 'Ngày của quyết định chưa đúng. Chọn lại ngày.',
	'error.score.shape': 'Phiếu chấm có chỗ máy không đọc được. Điểm là số nguyên; mở ra xem lại.',
	'error.score.initiative.unknown': 'Không tìm thấy sáng kiến này trên máy. Đợi máy nhận đủ rồi thử lại.',
	'error.score.initiative.state': 'Sáng kiến này không ở giai đoạn chấm điểm.',
	'error.score.initiative.counted': 'Điểm của sáng kiến này đã được tổng hợp, nên không chấm thêm nữa.',
	'error.score.initiative.own': 'Tác giả không chấm sáng kiến của mình.',
	'error.score.initiative.changed':
		'Bản đã đọc không phải bản đưa ra xét. Đọc lại sáng kiến rồi chấm; điểm đã ghi vẫn còn.',
	'error.score.campaign.archived': 'Phong trào đã lưu trữ, nên không chấm nữa.',
	'error.score.member.notVoting':
		'Chỉ thành viên có quyền biểu quyết của Hội đồng sáng kiến đang hoạt động mới chấm điểm.',
	'error.score.exists': 'Đã có phiếu chấm sáng kiến này. Mở phiếu đó ra sửa.',
	'error.score.edit.notAllowed': 'Phiếu chấm của người khác thì không sửa được.',
	'error.score.edit.counted': 'Phiếu này đã được tổng hợp, nên không sửa được nữa.',
	'error.score.points.missing': 'Chưa chấm tiêu chí “{criterion}”.',
	'error.score.points.unknown': 'Tiêu chí “{criterion}” bị ghi thừa so với phiếu của phong trào.',
	'error.score.points.tooMany': 'Tiêu chí “{criterion}” cao nhất là {max} điểm.',
	'error.score.comment.missing':
		'Tiêu chí “{criterion}” chấm 0 điểm hoặc điểm tối đa thì cần một câu nhận xét.'
} as const;
