// What the check of a dossier finds: a sentence each, read beside a link to where it is mended.
export default {
	'error.papers.check.nobody': 'Hội đồng chưa chọn trường hợp nào ở cấp này.',
	'error.papers.check.quota.collective':
		'Vượt chỉ tiêu: được chọn {taken} tập thể, chỉ tiêu không quá {max}.',
	'error.papers.check.quota.individual':
		'Vượt chỉ tiêu: được chọn {taken} cá nhân, chỉ tiêu không quá {max}.',
	'error.papers.check.quota.either': 'Vượt chỉ tiêu: được chọn {taken} trường hợp, chỉ tiêu không quá {max}.',
	'error.papers.check.report': 'Báo cáo thành tích của {name} chưa xong.',
	'error.papers.check.name': 'Đề nghị ghi “{name}”, danh sách của phường ghi “{known}”.',
	'error.papers.check.position': 'Đề nghị của {name} chưa ghi chức vụ.',
	'error.papers.check.awardName': 'Đề nghị ghi “{name}”, quyết định khen thưởng ghi “{known}”.',
	'error.papers.check.awardPosition':
		'Chức vụ của {name} trong quyết định khen thưởng khác với đề nghị: “{known}”.',
	'error.papers.check.achievement': 'Quyết định khen thưởng của {name} chưa ghi thành tích.',
	'error.papers.check.noMeeting': 'Máy này chưa có cuộc họp đã chọn các trường hợp ở cấp này.',
	'error.papers.check.notLocked': 'Biên bản “{title}” chưa khóa, nội dung còn có thể thay đổi.',
	'error.papers.check.fromElsewhere': 'Tự kèm vào hồ sơ, vì giấy tờ này từ nơi khác: {text}',
	'error.papers.check.absent': 'Danh mục cần mà hồ sơ chưa có: {text}',
	'error.papers.check.missing': '{name} còn {n} chỗ thiếu.',
	'error.papers.check.notNfc': '{name} có chữ viết bằng mã dấu cũ, máy khác có thể hiện sai dấu.',
	'error.papers.check.end': '{name} thiếu dấu kết thúc “./.”.',
	'error.papers.check.nameAbsent': '{paper} không có tên {name}.',
	'error.papers.check.order': '{paper} xếp thứ tự khác với hồ sơ.',
	'error.papers.check.count': '{paper} không ghi “{wanted}”.',
	'error.papers.check.fileAbsent': 'Minh chứng của {name} chưa có trên máy này: {file} ({title}).',
	'error.papers.check.fileDamaged': 'Minh chứng của {name} khác với tệp đã gửi: {file} ({title}).'
} as const;
