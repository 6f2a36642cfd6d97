// Words of nominations that the waiting list and the choice between two versions need beside their own screens.
export default {
	'nominationState.proposed': 'Mới đề nghị',
	'nominationState.eligible': 'Đủ điều kiện',
	'nominationState.incomplete': 'Cần bổ sung',
	'nominationState.ineligible': 'Không đủ điều kiện',
	'nominationState.passed': 'Hội đồng thông qua',
	'nominationState.failed': 'Hội đồng không thông qua',
	'nominationState.awarded': 'Đã được khen thưởng',
	'nominationState.revoked': 'Khen thưởng đã thu hồi',
	'waiting.field.reason': 'Lý do đề nghị',
	'waiting.field.directWork': 'Trực tiếp thực hiện công việc',
	'waiting.field.report': 'Báo cáo thành tích',
	'waiting.field.reportReady': 'Báo cáo đã hoàn thành',
	'waiting.field.screening': 'Bảng thẩm tra',
	'waiting.field.screeningNote': 'Ý kiến thẩm tra'
} as const;
