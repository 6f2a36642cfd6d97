export default {
	'role.reporter': 'Người ghi',
	'role.unitHead': 'Trưởng đơn vị',
	'role.standing': 'Thường trực Hội đồng',
	'role.member': 'Thành viên Hội đồng',
	'role.chair': 'Chủ tịch',
	'role.initiativeMember': 'Thành viên Hội đồng sáng kiến',
	'role.communicator': 'Truyền thông',
	'role.admin': 'Quản trị'
} as const;
