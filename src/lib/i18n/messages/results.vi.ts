export default {
	'results.title': 'Kết quả khen thưởng',
	'results.emptyTitle': 'Chưa công bố kết quả',
	'results.emptyText':
		'Sau khi có quyết định, Thường trực Hội đồng công bố tên người và tập thể được khen ở đây. Mọi người đều xem được, cả khi mất mạng.',
	'results.decision': 'Quyết định số {number} ngày {day}',
	'results.decisionNumber': 'Quyết định số {number}',
	'results.decisionDay': 'Quyết định ngày {day}',
	'results.issuer': 'của {name}',
	'results.noNumber': 'Quyết định chưa có số',
	'results.count': '{collectives} tập thể, {individuals} cá nhân',
	'results.revoked': 'Đã thu hồi',
	'results.revokedBy': 'Thu hồi theo Quyết định số {number} ngày {day}.',
	'results.revokedReason': 'Lý do: {reason}',
	'results.search': 'Tìm tên, không cần dấu',
	'results.nothingFound': 'Không có tên này trong kết quả.',
	'results.scan': 'Xem bản quyết định'
} as const;
