// What the table of nominee and criterion says, and what it warns of. The council decides; nothing here is a refusal.
export default {
	'screening.verdict.met': 'Đạt',
	'screening.verdict.notMet': 'Không đạt',
	'screening.verdict.noData': 'Chưa có dữ liệu',

	'screening.why.noGrade': 'Chưa có kết quả xếp loại.',
	'screening.why.gradeMeets': 'Xếp loại chính thức: {grade}.',
	'screening.why.gradeBelow': 'Xếp loại chính thức: {grade}, thấp hơn mức cần đạt.',
	'screening.why.gradeMeetsSoFar': 'Xếp loại tạm: {grade}; chưa có kết quả chính thức.',
	'screening.why.gradeBelowSoFar': 'Xếp loại tạm: {grade}, thấp hơn mức cần đạt; chưa có kết quả chính thức.',
	'screening.why.gradeProvisional': 'Mới có kết quả tạm; phong trào này chỉ dùng kết quả chính thức.',
	'screening.why.gradeOfUnitAbove':
		'Chỉ có xếp loại của cấp trên trực tiếp; cần người xem có áp dụng cho tập thể này không.',
	'screening.why.gradeUnknown': 'Mức xếp loại đã nhập không còn trong thang của phong trào.',
	'screening.why.notAttested': 'Chưa ai xác nhận.',
	'screening.why.kept': 'Đã được xác nhận là thực hiện nghiêm.',
	'screening.why.violated': 'Được xác nhận là có vi phạm.',
	'screening.why.attestedByOther': 'Đã có lời xác nhận, nhưng chưa phải của người mà tiêu chí yêu cầu.',
	'screening.why.wordsDiffer': 'Các lời xác nhận khác nhau; đang lấy lời mới nhất. Cần đọc cả hai.',
	'screening.why.recognised': '{n} sáng kiến được công nhận.',
	'screening.why.recognisedFew': 'Mới có {n} sáng kiến được công nhận, cần {minimum}.',
	'screening.why.underReview': '{n} sáng kiến đang chờ Hội đồng sáng kiến.',
	'screening.why.noInitiative': 'Chưa có sáng kiến được công nhận ở cấp mà tiêu chí yêu cầu.',
	'screening.why.evidenceEnough': '{n} thành tích đã xác nhận.',
	'screening.why.evidenceFew': 'Mới có {n} thành tích đã xác nhận, cần {minimum}.',
	'screening.why.toJudge': 'Cần người đọc và nhận định; có {n} thành tích để đọc.',

	// {from} is a day, {document} the paper or nothing
	'screening.warning.paused.discipline':
		'Đang trong thời gian xem xét hoặc thi hành kỷ luật, từ {from}. {document}',
	'screening.warning.paused.inspection': 'Đang được thanh tra, kiểm tra, từ {from}. {document}',
	'screening.warning.paused.complaint': 'Đang có khiếu nại, tố cáo được xem xét, từ {from}. {document}',
	'screening.warning.beforeServed':
		'{n} thành tích trong báo cáo có trước khi chấp hành xong kỷ luật ({to}).',
	'screening.warning.twoLevels': 'Cũng được đề nghị ở {level}.',
	'screening.warning.awardedAtLevel': 'Đã được khen ở {level} trong phong trào này.',
	'screening.warning.entriesUsedTwice': '{n} thành tích cũng nằm trong báo cáo của {name} ở {level}.',
	'screening.warning.initiativesUsedTwice':
		'{n} sáng kiến cũng được dùng trong báo cáo của {name} ở {level}.',
	'screening.warning.entriesAwardedBefore': '{n} thành tích đã được khen trước đây: {form}, {name}, {from}.',
	'screening.warning.initiativesAwardedBefore':
		'{n} sáng kiến đã được dùng để khen trước đây: {form}, {name}, {from}.',
	'screening.warning.pickedOutdated':
		'{n} thành tích trong báo cáo đã có bản đính chính, không được nhận, hoặc không còn trong sổ.',
	'screening.warning.similarReport': 'Báo cáo giống báo cáo của {name} ở {level} đến {percent}%.',

	'screening.rule.underExamination':
		'Không xét khen thưởng trong thời gian xem xét kỷ luật, thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo (nay theo Nghị định số 152/2025/NĐ-CP).',
	'screening.rule.afterServed':
		'Sau khi chấp hành xong kỷ luật, thành tích được tính từ thời điểm đó (nay theo Nghị định số 152/2025/NĐ-CP).',
	'screening.rule.rewardedOnce':
		'Một thành tích không khen nhiều hình thức (Công văn số 5007/BNV-TĐKT năm 2023). Hội đồng quyết định.',
	'screening.rule.initiativeOnce':
		'Một sáng kiến chỉ dùng một lần làm tiêu chuẩn (Công văn số 5007/BNV-TĐKT năm 2023). Hội đồng quyết định.',
	'screening.rule.ownReport': 'Người được đề nghị tự viết báo cáo; báo cáo sao chép bị trả lại.',
	'screening.rule.attestedEvidence': 'Báo cáo dùng thành tích đã được xác nhận và còn hiệu lực trong sổ.',

	'screening.difference.verdict': 'Khi thẩm tra: {before}. Theo dữ liệu bây giờ: {now}.',
	'screening.difference.changed': 'Một căn cứ đã được sửa sau khi thẩm tra.',
	'screening.difference.gone': 'Một căn cứ đã bị thu hồi hoặc không còn.',
	'screening.difference.added': 'Có căn cứ mới sau khi thẩm tra.',
	'screening.difference.criterionAdded': 'Tiêu chí này chưa được thẩm tra.',
	'screening.difference.criterionRemoved': 'Tiêu chí này không còn trong quy định của phong trào.'
} as const;
