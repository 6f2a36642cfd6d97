export default {
	'papers.missingMark': 'còn thiếu: {what}',
	'papers.photoAbsent': 'Máy này chưa có ảnh.',
	'papers.page': 'Trang {n}',
	'papers.size': 'Cỡ trang giấy',
	'papers.sizeFit': 'Vừa màn hình',
	'papers.sizeFull': 'Cỡ thật',
	'papers.pageCount': '{n} trang',
	'papers.laying': 'Đang xếp trang'
} as const;
