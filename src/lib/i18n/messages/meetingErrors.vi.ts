export default {
	'error.meeting.locked':
		'Biên bản cuộc họp này đã khóa nên không ai sửa được nữa. Nếu có sai sót, hãy lập một cuộc họp đính chính.',
	'error.meeting.shape': 'Cuộc họp có chỗ máy không đọc được. Mở lại rồi nhập lần nữa.',
	'error.meeting.act.unknown': 'Việc này không làm được khi cuộc họp đang ở bước này.',
	'error.meeting.campaign.unknown': 'Máy này chưa có phong trào của cuộc họp. Đợi máy nhận đủ rồi thử lại.',
	'error.meeting.campaign.state':
		'Phong trào chưa đến hoặc đã qua bước này. Họp xét từ khi hết hạn ghi đến khi có quyết định.',
	'error.meeting.rulesVersion.unknown':
		'Máy này chưa có bản kế hoạch mà cuộc họp theo. Đợi máy nhận đủ rồi thử lại.',
	'error.meeting.council.unknown': 'Chưa chọn Hội đồng, hoặc máy này chưa nhận được Hội đồng đã chọn.',
	'error.meeting.council.kind':
		'Xét khen thưởng do Hội đồng Thi đua - Khen thưởng họp, xét sáng kiến do Hội đồng sáng kiến họp.',
	'error.meeting.council.notValid':
		'Vào ngày họp, Hội đồng này chưa hoặc không còn hiệu lực, hoặc không có thành viên nào được biểu quyết.',
	'error.meeting.corrects.unknown': 'Chỉ đính chính được một cuộc họp cùng phong trào đã khóa biên bản.',

	'error.meeting.plan.state': 'Cuộc họp mới bắt đầu ở bước chuẩn bị.',
	'error.meeting.plan.titleMissing': 'Chưa có tên cuộc họp.',
	'error.meeting.plan.timeMissing': 'Chưa có ngày, giờ họp.',
	'error.meeting.time.shape': 'Ngày hoặc giờ chưa đúng. Chọn lại.',
	'error.meeting.time.future': 'Ngày này chưa đến. Ghi ngày, giờ họp thật.',
	'error.meeting.time.order': 'Giờ kết thúc đứng trước giờ bắt đầu.',

	'error.meeting.items.tooMany': 'Một cuộc họp xét nhiều nhất {max} trường hợp.',
	'error.meeting.items.twice': 'Có trường hợp đứng hai lần trong danh sách xét.',
	'error.meeting.items.unknown': 'Có trường hợp không thuộc danh sách xét của cuộc họp này.',
	'error.meeting.items.notEligible':
		'{name} chưa được thẩm tra là đủ điều kiện nên chưa đưa ra xét được. Thẩm tra xong rồi thử lại, hoặc bỏ khỏi danh sách.',
	'error.meeting.items.notUnderReview': 'Sáng kiến “{name}” không còn ở bước xét. Bỏ khỏi danh sách.',
	'error.meeting.items.notScored':
		'Sáng kiến “{name}” chưa tổng hợp phiếu chấm. Tổng hợp xong rồi đưa ra xét.',
	'error.meeting.items.decidedAlready':
		'“{name}” đã được một cuộc họp xét. Chỉ cuộc họp đính chính mới xét lại được.',
	'error.meeting.items.frozen':
		'Cuộc họp đã bắt đầu nên danh sách xét giữ nguyên. Chỉ bỏ được trường hợp không còn xét được.',

	'error.meeting.attendance.twice': '{name} đứng hai lần trong danh sách tham dự.',
	'error.meeting.attendance.notMember':
		'{name} không phải thành viên Hội đồng vào ngày họp. Ghi ở phần đại biểu mời.',
	'error.meeting.attendance.substituteNotAllowed':
		'Quy định biểu quyết không cho cử người họp thay. Ghi {name} là vắng mặt, hoặc có ý kiến bằng văn bản.',
	'error.meeting.attendance.substituteMissing': 'Chưa ghi ai họp thay {name}.',
	'error.meeting.presider.notMember': 'Người chủ trì phải là thành viên Hội đồng vào ngày họp.',
	'error.meeting.presider.absent': 'Người chủ trì phải có mặt. Kiểm tra lại danh sách tham dự.',
	'error.meeting.secretary.notMember': 'Thư ký phải là thành viên Hội đồng vào ngày họp.',
	'error.meeting.secretary.absent': 'Thư ký phải có mặt. Kiểm tra lại danh sách tham dự.',
	'error.meeting.secretary.presides': 'Chủ trì và thư ký phải là hai người, vì cả hai cùng ký biên bản.',
	'error.meeting.tellers.unknown': 'Có người trong Ban kiểm phiếu chưa có trong sổ.',
	'error.meeting.tellers.twice': 'Có người đứng hai lần trong Ban kiểm phiếu.',

	'error.meeting.open.state': 'Cuộc họp đã bắt đầu từ trước.',
	'error.meeting.open.campaign':
		'Phong trào chưa ở bước họp xét. Chuyển phong trào sang “Đang xét” rồi bắt đầu cuộc họp.',
	'error.meeting.open.changed':
		'Người khác vừa sửa nội dung xét của cuộc họp này. Xem lại bản mới rồi bắt đầu.',
	'error.meeting.open.rulesOutdated':
		'Kế hoạch vừa được sửa đổi. Xem lại quy định biểu quyết và chỉ tiêu, rồi bắt đầu theo bản mới.',
	'error.meeting.open.itemsMissing': 'Chưa có trường hợp nào để xét.',
	'error.meeting.open.timeMissing': 'Chưa ghi giờ bắt đầu.',
	'error.meeting.open.presiderMissing': 'Chưa chọn người chủ trì.',
	'error.meeting.open.secretaryMissing': 'Chưa chọn thư ký.',
	'error.meeting.open.quorumMissing':
		'Chưa đủ số người để họp: có {have}, cần ít nhất {needed} thành viên được biểu quyết.',

	'error.meeting.recusal.policyNone': 'Quy định của phong trào không có việc rút khỏi biểu quyết.',
	'error.meeting.recusal.notMember': '{name} không biểu quyết trong cuộc họp này nên không cần rút.',
	'error.meeting.recusal.reasonMissing': 'Chưa ghi lý do {name} không tham gia biểu quyết.',
	'error.meeting.recusal.twice': 'Có người rút khỏi cùng một trường hợp hai lần.',
	'error.meeting.vote.method': 'Cuộc họp bỏ phiếu kín nên không ghi ai bỏ phiếu thế nào.',
	'error.meeting.vote.notMember': '{name} không có quyền biểu quyết vào ngày họp. Phiếu này chưa được ghi.',
	'error.meeting.vote.absent':
		'{name} vắng mặt và không có ý kiến bằng văn bản. Sửa danh sách tham dự, hoặc bỏ phiếu này.',
	'error.meeting.vote.recused': '{name} đã rút khỏi trường hợp này nên không biểu quyết. Bỏ phiếu này.',
	'error.meeting.vote.twice': 'Có người biểu quyết hai lần cho cùng một trường hợp.',

	'error.meeting.tally.method': 'Cuộc họp không bỏ phiếu kín nên không có phiếu để kiểm.',
	'error.meeting.tally.tellerUnknown': 'Người kiểm phiếu phải có tên trong Ban kiểm phiếu.',
	'error.meeting.tally.sameTeller': 'Hai lần kiểm phiếu phải do hai người khác nhau.',
	'error.meeting.tally.incomplete': 'Phiếu kiểm còn chỗ chưa nhập.',
	'error.meeting.tally.lineTwice': 'Có trường hợp đứng hai dòng trên phiếu kiểm.',
	'error.meeting.tally.issuedOver': 'Phát ra {issued} phiếu nhưng chỉ có {participants} người biểu quyết.',
	'error.meeting.tally.returnedOver': 'Thu về {returned} phiếu, nhiều hơn {issued} phiếu phát ra.',
	'error.meeting.tally.validSum':
		'Hợp lệ cộng không hợp lệ là {sum}, nhưng thu về {returned} phiếu. Hai số phải bằng nhau.',
	'error.meeting.tally.validOver': 'Hợp lệ và không hợp lệ đã là {sum} phiếu, nhiều hơn {returned}.',
	'error.meeting.tally.lineSum':
		'Đồng ý, không đồng ý và không có ý kiến cộng lại là {sum}, nhưng có {valid} phiếu hợp lệ.',
	'error.meeting.tally.lineOver': 'Dòng này đã có {sum} phiếu, nhiều hơn {valid}.',
	'error.meeting.tally.recusedMarked':
		'{recused} người đã rút phải để trống dòng này, nên nhiều nhất {most} phiếu có đánh dấu; ở đây là {marks}.',

	'error.meeting.ruling.shape':
		'Thứ tự cần ít nhất hai trường hợp khác nhau; biểu quyết lần hai cần đủ số phiếu cho từng trường hợp.',
	'error.meeting.ruling.reasonMissing': 'Chưa ghi lý do xếp thứ tự.',
	'error.meeting.ruling.noCastingVote':
		'Quy định biểu quyết không cho Chủ tịch Hội đồng quyết định khi bằng phiếu.',
	'error.meeting.ruling.noSecondVote': 'Quy định biểu quyết không có biểu quyết lần hai.',
	'error.meeting.ruling.tooManyVotes': 'Biểu quyết lần hai có nhiều hơn {most} phiếu cho một trường hợp.',
	'error.meeting.ruling.chairRecused':
		'Người chủ trì đã rút khỏi trường hợp này nên không quyết định. Hội đồng biểu quyết lần hai.',

	'error.meeting.count.state': 'Chỉ tổng hợp kết quả khi cuộc họp đang diễn ra.',
	'error.meeting.count.negative': 'Số phiếu không thể nhỏ hơn 0.',
	'error.meeting.count.changed':
		'Người khác vừa sửa số liệu của cuộc họp. Những gì đã nhập vẫn còn. Xem lại rồi tổng hợp.',
	'error.meeting.count.differs':
		'Kết quả gửi lên khác với kết quả tính từ số phiếu. Đợi máy nhận đủ dữ liệu, xem lại kết quả rồi tổng hợp.',
	'error.meeting.count.incomplete':
		'Kết quả phải được ghi cùng lúc cho mọi trường hợp đã xét. Chưa có gì thay đổi; hãy tổng hợp lại.',
	'error.meeting.count.quorumMissing':
		'Không còn đủ số người để biểu quyết: có {have}, cần ít nhất {needed} thành viên.',
	'error.meeting.count.recusalMissing':
		'{name} là người được xét nên phải rút khỏi biểu quyết cho chính mình. Ghi việc rút và lý do.',
	'error.meeting.count.tallyMissing': 'Chưa nhập kết quả kiểm phiếu.',
	'error.meeting.count.secondTallyMissing': 'Cần người thứ hai kiểm phiếu và nhập lại.',
	'error.meeting.count.talliesDiffer': 'Hai lần kiểm phiếu khác nhau ở {count} chỗ. Đếm lại những chỗ đó.',
	'error.meeting.count.votesMissing': '{name} còn {count} trường hợp chưa ghi biểu quyết.',
	'error.meeting.count.evenVotes': '{name} có số phiếu bằng nhau. Ghi ý kiến quyết định của người chủ trì.',
	'error.meeting.count.orderMissing':
		'Bằng nhau mà không đủ chỗ cho tất cả: {names}. Ghi thứ tự của người chủ trì và lý do.',
	'error.meeting.count.secondVoteMissing':
		'Bằng nhau mà không đủ chỗ cho tất cả: {names}. Biểu quyết lần hai rồi ghi số phiếu.',

	'error.meeting.lock.state': 'Chỉ khóa biên bản sau khi đã tổng hợp kết quả.',
	'error.meeting.lock.changed': 'Người khác vừa sửa biên bản. Đọc lại bản mới rồi khóa.',
	'error.meeting.lock.endMissing': 'Chưa ghi giờ kết thúc cuộc họp.',
	'error.meeting.lock.conclusionMissing': 'Chưa ghi kết luận của cuộc họp.',
	'error.meeting.lock.notFollowed':
		'Còn trường hợp chưa mang kết quả của cuộc họp này. Đợi máy nhận đủ rồi khóa.',

	'error.nomination.count.notCounted': 'Chưa có cuộc họp nào tổng hợp kết quả cho đề nghị này.',
	'error.nomination.count.notVoted': 'Cuộc họp này không xét đề nghị đó.',
	'error.nomination.count.differs': 'Kết quả phải đúng như cuộc họp đã tổng hợp.',
	'error.nomination.count.state': 'Đề nghị này không ở bước chờ Hội đồng xét.',
	'error.nomination.award.state': 'Chỉ khen thưởng đề nghị đã được Hội đồng thông qua.',
	'error.nomination.award.unknown': 'Chưa có quyết định khen thưởng cho đề nghị này.',
	'error.nomination.revoke.state': 'Đề nghị này chưa được khen thưởng nên không có gì để thu hồi.',
	'error.nomination.revoke.stands': 'Khen thưởng này chưa bị thu hồi.',

	'error.award.shape': 'Khen thưởng này thiếu một mục bắt buộc. Kiểm tra lại rồi lưu.',
	'error.award.campaign.unknown': 'Máy này chưa có phong trào đó. Đợi máy nhận đủ rồi thử lại.',
	'error.award.campaign.state': 'Phong trào chưa đến hoặc đã qua bước quyết định khen thưởng.',
	'error.award.date.future': 'Ngày quyết định chưa đến. Kiểm tra lại, hoặc để trống đến khi có.',
	'error.award.decide.state': 'Khen thưởng mới chỉ ghi được là đã quyết định.',
	'error.award.decide.shown': 'Ghi quyết định trước, công bố sau.',
	'error.award.decide.nominationUnknown': 'Máy này chưa có đề nghị khen thưởng đó.',
	'error.award.decide.notPassed': '{name} không ở bước đã được Hội đồng thông qua.',
	'error.award.decide.notLocked': 'Biên bản họp xét chưa khóa. Khóa biên bản rồi ghi quyết định.',
	'error.award.decide.twice': '{name} đã có quyết định khen thưởng cho đề nghị này.',
	'error.award.decide.differs':
		'Tên, chức vụ, đơn vị và cấp phải đúng như trong đề nghị. Mở lại từ đề nghị rồi ghi.',
	'error.award.decide.form': 'Cấp này khen bằng “{form}”.',
	'error.award.decide.incomplete':
		'Quyết định và đề nghị phải được ghi cùng lúc. Chưa có gì thay đổi; hãy ghi lại.',
	'error.award.publish.campaign': 'Công bố kết quả sau khi phong trào đã có quyết định.',
	'error.award.publish.back': 'Kết quả đã công bố thì không ẩn lại được. Nếu sai, hãy thu hồi.',
	'error.award.revoke.state': 'Khen thưởng này không còn hiệu lực, hoặc đã được ghi từ trước.',
	'error.award.revoke.reasonTooShort': 'Lý do thu hồi cần ít nhất {min} ký tự.',
	'error.award.revoke.filesDropped': 'Khi thu hồi, các tệp đã đính kèm phải giữ nguyên. Chỉ thêm tệp mới.',
	'error.award.revoke.incomplete':
		'Khen thưởng và đề nghị phải được thu hồi cùng lúc. Chưa có gì thay đổi; hãy thu hồi lại.'
} as const;
