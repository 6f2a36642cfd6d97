import type { PlanFrame } from '../rules';

/** The frame of the plan of phường Tiến Thành, word for word (shared plan, compared sentence by sentence). */
export const plan2023Frame: PlanFrame = {
	issuer: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG TIẾN THÀNH'],
	place: 'Tiến Thành',
	number: '',
	symbol: 'KH-UBND',
	date: '',
	dateWording: 'ngày      tháng 02 năm 2023',
	documentType: 'KẾ HOẠCH',
	subject: 'Phát động phong trào thi đua cải cách hành chính năm 2023',
	legalBases: [
		'Căn cứ Kế hoạch số 04/KH-UBND ngày 20/01/2023 của Ủy ban nhân dân phường về công tác cải cách hành chính năm 2023;',
		'Thực hiện Công văn số 16/UBND ngày 15/02/2023 của Ủy ban nhân dân phường về việc thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội, quốc phòng, an ninh năm 2023,'
	],
	preamble:
		'Nhằm thực hiện có hiệu quả các nhiệm vụ cải cách hành chính, đồng thời tìm ra những sáng kiến, giải pháp, gương điển hình tiên tiến, kịp thời động viên khen thưởng tập thể, cá nhân thực hiện tốt nhiệm vụ Cải cách hành chính tại địa phương. Ủy ban nhân dân phường Tiến Thành ban hành Kế hoạch phát động phong trào thi đua cải cách hành chính năm 2023, cụ thể như sau:',
	headings: {
		purposeAndRequirements: 'MỤC ĐÍCH, YÊU CẦU',
		purpose: 'Mục đích',
		requirements: 'Yêu cầu',
		subjectsAndCriteria: 'ĐỐI TƯỢNG, TIÊU CHÍ',
		subjects: 'Đối tượng',
		collectives: 'Tập thể',
		individuals: 'Cá nhân',
		criteria: 'Tiêu chí',
		collectiveCriteria: 'Đối với tập thể',
		individualCriteria: 'Đối với cá nhân',
		period: 'Tổ chức thi đua',
		awards: 'HÌNH THỨC VÀ HỒ SƠ KHEN THƯỞNG',
		formsAndQuotas: 'Hình thức, số lượng',
		forms: 'Hình thức',
		quotas: 'Số lượng',
		dossiers: 'Hồ sơ đề nghị khen thưởng',
		tasks: 'TỔ CHỨC THỰC HIỆN',
		recipients: 'Nơi nhận'
	},
	purpose: [
		'Xây dựng đội ngũ cán bộ, công chức có trình độ chuyên môn đáp ứng yêu cầu vị trí việc làm, có đủ phẩm chất chính trị, đạo đức và kỹ năng thi hành công vụ, thái độ làm việc tích cực, trách nhiệm phục vụ nhân dân. Đồng thời, khuyến khích, động viên các cơ quan, đơn vị, tổ chức, cá nhân, tham gia thực hiện cải cách hành chính.',
		'Kịp thời biểu dương, khen thưởng những tập thể, cá nhân có thành tích xuất sắc trong thực hiện nhiệm vụ cải cách hành chính.'
	],
	requirements: [
		'Phong trào thi đua phải được tích cực triển khai phát huy sự sáng tạo trong công tác cải cách hành chính, sát thực với các tiêu chí, nội dung, tạo sự đột phá và thực hiện có hiệu quả, hoàn thành các nhiệm vụ cải cách hành chính được UBND thành phố và UBND phường giao.',
		'Việc bình xét thi đua, khen thưởng phải đảm bảo kịp thời, dân chủ, khách quan, đúng đối tượng, tiêu chuẩn và thành tích đạt được của tập thể và cá nhân.'
	],
	collectivesWording: 'UBND phường (Cấp thành phố), Bộ phận “Một cửa” phường.',
	individualsWording: 'Là cán bộ, công chức, nhân viên phường.',
	formsWording: 'Giấy khen của Chủ tịch UBND thành phố và Chủ tịch UBND phường.',
	tasks: [
		{
			code: 'standingBody',
			charged: 'Thường trực Hội đồng Thi đua - Khen thưởng phường',
			roles: ['standing'],
			text: 'Giao Thường trực Hội đồng Thi đua - Khen thưởng phường theo dõi, đôn đốc việc triển khai thực hiện phong trào thi đua cải cách hành chính phường Tiến Thành năm 2023, tổng hợp báo cáo kết quả thực hiện và đề xuất Chủ tịch UBND thành phố và Chủ tịch UBND phường khen thưởng kịp thời đối với tập thể, cá nhân có thành tích tiêu biểu xuất sắc trong thực hiện phong trào thi đua cải cách hành chính.'
		},
		{
			code: 'headsAndStaff',
			charged: 'Trưởng các Khối, cán bộ, công chức và nhân viên',
			roles: ['unitHead', 'reporter'],
			text: 'Trưởng các Khối, cán bộ, công chức và nhân viên căn cứ vào kế hoạch và các chỉ số cải cách hành chính của ngành, lĩnh vực phụ trách của đơn vị mình triển khai thực hiện trong đơn vị thuộc phạm vi quản lý.'
		},
		{
			code: 'communications',
			charged: 'Đài truyền thanh phường và các cơ quan, đơn vị có liên quan',
			roles: ['communicator'],
			text: 'Đài truyền thanh phường và các cơ quan, đơn vị có liên quan tăng cường công tác tuyên truyền, đưa thông tin và nêu gương điển hình tiên tiến trong phong trào thi đua đẩy mạnh cải cách hành chính trên trang thông tin điện tử phường.'
		}
	],
	closing:
		'Trên đây là Kế hoạch phát động phong trào thi đua cải cách hành chính năm 2023 của UBND phường. Đề nghị các đơn vị, cá nhân có liên quan triển khai thực hiện./.',
	recipients: [
		'Phòng Nội vụ thành phố;',
		'TT Đảng ủy, HĐND phường;',
		'CT, các PCT UBND phường;',
		'UBMTTQVN, các ban ngành đoàn thể phường;',
		'Các Khu phố;',
		'Lưu: VT.'
	],
	signerTitle: 'CHỦ TỊCH',
	signerName: ''
};
