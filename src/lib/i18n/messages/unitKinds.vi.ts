export default {
	'unitKind.ward': 'Phường',
	'unitKind.bloc': 'Khối',
	'unitKind.oneStop': 'Bộ phận Một cửa',
	'unitKind.department': 'Bộ phận chuyên môn',
	'unitKind.neighbourhood': 'Khu phố',
	'unitKind.publicServiceCentre': 'Trung tâm Phục vụ hành chính công',
	'unitKind.other': 'Đơn vị khác'
} as const;
