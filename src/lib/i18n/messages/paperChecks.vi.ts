/** What does not fit together in papers, as sentences. */
export default {
	'error.papers.campaignUnknown': 'Máy này chưa có phong trào đó. Kết nối mạng rồi mở lại.',
	'error.papers.check.nobody': 'Chưa có ai được Hội đồng chọn ở cấp này, nên hồ sơ chưa có nội dung.',
	'error.papers.check.quota.collective': 'Có {taken} tập thể được chọn, chỉ tiêu nhiều nhất {max}.',
	'error.papers.check.quota.individual': 'Có {taken} cá nhân được chọn, chỉ tiêu nhiều nhất {max}.',
	'error.papers.check.quota.either': 'Có {taken} tập thể, cá nhân được chọn, chỉ tiêu nhiều nhất {max}.',
	'error.papers.check.report': 'Báo cáo thành tích của {name} chưa viết xong.',
	'error.papers.check.name': 'Trong đề nghị ghi “{name}”, trong danh sách của phường ghi “{known}”.',
	'error.papers.check.position': '{name} chưa có chức vụ trong đề nghị.',
	'error.papers.check.awardName': 'Quyết định ghi “{known}”, đề nghị ghi “{name}”.',
	'error.papers.check.awardPosition': 'Chức vụ của {name} trong quyết định (“{known}”) khác với đề nghị.',
	'error.papers.check.achievement': 'Quyết định chưa ghi thành tích của {name}: văn bản dùng câu chung.',
	'error.papers.check.noMeeting': 'Chưa có cuộc họp nào xét các trường hợp của cấp này.',
	'error.papers.check.notLocked': 'Biên bản “{title}” chưa khóa: nội dung còn có thể đổi.',
	'error.papers.check.fromElsewhere':
		'Danh mục hồ sơ cần “{text}”: ứng dụng không soạn tờ này, cần kèm bản giấy.',
	'error.papers.check.absent': 'Danh mục hồ sơ cần “{text}” nhưng chưa soạn được.',
	'error.papers.check.missing': '“{name}” còn {n} chỗ thiếu.',
	'error.papers.check.notNfc':
		'“{name}” có chữ viết bằng bảng mã tổ hợp (NFD): máy khác có thể hiện sai dấu.',
	'error.papers.check.end': '“{name}” không kết thúc bằng “./.”.',
	'error.papers.check.nameAbsent': '“{paper}” không có tên {name}.',
	'error.papers.check.workplaceAbsent': '“{paper}” không ghi đúng chức vụ, đơn vị của {name}.',
	'error.papers.check.order': '“{paper}” ghi các trường hợp không đúng thứ tự của hồ sơ.',
	'error.papers.check.count': '“{paper}” không ghi “{wanted}”.',
	'error.papers.check.fileDamaged':
		'Tệp “{file}” của “{title}” ({name}) không còn đúng mã băm lúc gửi. Không dùng tệp này; báo quản trị kiểm tra.'
} as const;
