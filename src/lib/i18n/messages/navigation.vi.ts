export default {
	'navigation.main': 'Các mục chính',
	'navigation.today': 'Hôm nay',
	'navigation.log': 'Ghi thành tích',
	// under an icon of the bottom bar, about ten letters
	'navigation.logShort': 'Ghi',
	'navigation.mine': 'Sổ của tôi',
	'navigation.inbox': 'Xác nhận',
	'navigation.campaign': 'Thi đua',
	'navigation.campaigns': 'Phong trào',
	'navigation.council': 'Hội đồng',
	'navigation.scoring': 'Chấm điểm',
	'navigation.admin': 'Quản trị',
	'navigation.adminShort': 'Quản trị',
	'navigation.more': 'Mục khác',
	'navigation.settings': 'Máy này',
	'navigation.signIn': 'Đăng nhập',
	'navigation.signOut': 'Đăng xuất'
} as const;
