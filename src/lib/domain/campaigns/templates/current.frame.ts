import type { PlanFrame } from '../rules';
import { plan2023Frame } from './plan2023.frame';

/** Wording of a plan for the two-tier government; `{…}` are blanks that the ward fills before it issues. */
export function currentFrame(year: number): PlanFrame {
	return {
		...plan2023Frame,
		issuer: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG {PHƯỜNG}'],
		place: '{phường}',
		dateWording: `ngày      tháng      năm ${year}`,
		subject: `Phát động phong trào thi đua cải cách hành chính năm ${year}`,
		legalBases: [
			'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
			'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
			'Căn cứ Nghị định số 152/2025/NĐ-CP của Chính phủ;',
			`Căn cứ Kế hoạch số      /KH-UBND của Ủy ban nhân dân phường {phường} về công tác cải cách hành chính năm ${year}.`
		],
		preamble: `Ủy ban nhân dân phường {phường} ban hành Kế hoạch phát động phong trào thi đua cải cách hành chính năm ${year}, cụ thể như sau:`,
		purpose: [
			'Khuyến khích cán bộ, công chức, viên chức và người lao động phục vụ Nhân dân tận tụy, đúng hạn, có nhiều cách làm hay, sáng kiến trong cải cách hành chính.',
			'Kịp thời biểu dương, khen thưởng tập thể, cá nhân có thành tích xuất sắc trong thực hiện nhiệm vụ cải cách hành chính.'
		],
		requirements: [
			'Phong trào thi đua gắn với nhiệm vụ cải cách hành chính được giao, có nội dung, tiêu chí cụ thể, tránh hình thức.',
			'Việc bình xét, khen thưởng kịp thời, dân chủ, công khai, khách quan, đúng đối tượng, đúng thành tích, có minh chứng.'
		],
		collectivesWording:
			'Ủy ban nhân dân phường (cấp tỉnh); Trung tâm Phục vụ hành chính công, các phòng chuyên môn thuộc phường.',
		individualsWording: 'Cán bộ, công chức, viên chức, người lao động của phường.',
		formsWording: 'Giấy khen của Chủ tịch UBND phường và Bằng khen của Chủ tịch UBND tỉnh {tỉnh}.',
		tasks: [
			{
				code: 'standingBody',
				charged: 'Thường trực Hội đồng Thi đua - Khen thưởng phường',
				roles: ['standing'],
				text: 'Thường trực Hội đồng Thi đua - Khen thưởng phường theo dõi, đôn đốc, tổng hợp kết quả và đề xuất khen thưởng.'
			},
			{
				code: 'headsAndStaff',
				charged: 'Thủ trưởng các đơn vị, cán bộ, công chức, viên chức và người lao động',
				roles: ['unitHead', 'reporter'],
				text: 'Thủ trưởng các đơn vị, cán bộ, công chức, viên chức và người lao động căn cứ kế hoạch và các chỉ số cải cách hành chính của lĩnh vực phụ trách để triển khai thực hiện, ghi nhận kết quả.'
			},
			{
				code: 'communications',
				charged: 'Bộ phận truyền thông, trang thông tin điện tử phường',
				roles: ['communicator'],
				text: 'Bộ phận truyền thông, trang thông tin điện tử phường tuyên truyền, nêu gương điển hình tiên tiến trong phong trào thi đua.'
			}
		],
		closing: `Trên đây là Kế hoạch phát động phong trào thi đua cải cách hành chính năm ${year} của UBND phường {phường}. Đề nghị các đơn vị, cá nhân có liên quan triển khai thực hiện./.`,
		recipients: [
			'Sở Nội vụ tỉnh {tỉnh};',
			'Thường trực Đảng ủy, HĐND phường;',
			'Chủ tịch, các Phó Chủ tịch UBND phường;',
			'Ủy ban MTTQ Việt Nam phường;',
			'Các đơn vị thuộc phường, các khu phố;',
			'Lưu: VT.'
		],
		signerTitle: 'CHỦ TỊCH'
	};
}
