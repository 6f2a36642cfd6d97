export default {
	'results.title': 'Kết quả khen thưởng',
	'results.emptyTitle': 'Chưa công bố kết quả',
	'results.emptyText': 'Khi có quyết định khen thưởng và Thường trực Hội đồng công bố, kết quả hiện ở đây.',
	'results.group': '{level}: {form}',
	'results.collective': 'Tập thể',
	'results.individual': 'Cá nhân',
	'results.paper': 'Quyết định số {number}',
	'results.paperDay': 'Quyết định số {number}, ngày {day}',
	'results.revoked': 'Đã thu hồi',
	'results.scan': 'Xem bản quyết định'
} as const;
