import type { Area, ReformIndex } from '../rules';

type Target = Pick<ReformIndex, 'code' | 'label' | 'unit' | 'target' | 'responsible'> &
	Partial<Pick<ReformIndex, 'direction' | 'combine'>>;

/** Most indices are a rate that should be reached: only what differs is said. */
function index(target: Target): ReformIndex {
	return { direction: 'atLeast', combine: 'latest', responsibleUnit: '', ...target };
}

/**
 * The seven areas of domain §5.1 (six of NQ 76/NQ-CP and the steering that almost every index adds).
 * The 2023 plan speaks of "các chỉ số cải cách hành chính của ngành, lĩnh vực" and names none: the indices
 * are examples of what wards measure and stand among the assumptions, each to be set by the ward.
 */
export const reformAreas: readonly Area[] = [
	{
		code: 'steering',
		label: 'Công tác chỉ đạo, điều hành cải cách hành chính',
		hint: 'Kế hoạch, kiểm tra, tuyên truyền, sáng kiến cải cách hành chính.',
		indices: [
			index({
				code: 'reformPlanTasks',
				label: 'Tỷ lệ nhiệm vụ trong kế hoạch cải cách hành chính đã hoàn thành',
				unit: '%',
				target: '100',
				responsible: 'Văn phòng - Thống kê'
			}),
			index({
				code: 'reformPublicity',
				label: 'Số tin, bài, buổi tuyên truyền về cải cách hành chính trong năm',
				unit: 'lượt',
				target: '24',
				combine: 'sum',
				responsible: 'Đài truyền thanh'
			})
		]
	},
	{
		code: 'institutions',
		label: 'Cải cách thể chế',
		hint: 'Niêm yết văn bản, phổ biến pháp luật, góp ý dự thảo.',
		indices: [
			index({
				code: 'legalSessions',
				label: 'Số buổi phổ biến, giáo dục pháp luật trong năm',
				unit: 'buổi',
				target: '12',
				combine: 'sum',
				responsible: 'Tư pháp - Hộ tịch'
			})
		]
	},
	{
		code: 'procedures',
		label: 'Cải cách thủ tục hành chính',
		hint: 'Giải quyết hồ sơ đúng hạn, giảm giấy tờ, trả kết quả tại nhà, giúp người cao tuổi nộp hồ sơ.',
		indices: [
			index({
				code: 'filesOnTime',
				label: 'Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn, trước hạn',
				unit: '%',
				target: '98',
				responsible: 'Bộ phận Tiếp nhận và Trả kết quả'
			}),
			index({
				code: 'filesLate',
				label: 'Số hồ sơ thủ tục hành chính trễ hạn trong năm',
				unit: 'hồ sơ',
				target: '0',
				direction: 'atMost',
				combine: 'sum',
				responsible: 'Bộ phận Tiếp nhận và Trả kết quả'
			}),
			index({
				code: 'satisfaction',
				label: 'Tỷ lệ người dân, tổ chức hài lòng với việc giải quyết thủ tục hành chính',
				unit: '%',
				target: '90',
				responsible: 'Bộ phận Tiếp nhận và Trả kết quả'
			})
		]
	},
	{
		code: 'apparatus',
		label: 'Cải cách tổ chức bộ máy hành chính nhà nước',
		hint: 'Phân công công việc, sắp xếp, kiện toàn các tổ.',
		indices: []
	},
	{
		code: 'civilService',
		label: 'Cải cách chế độ công vụ',
		hint: 'Bồi dưỡng, thái độ phục vụ, kiểm tra kỷ luật, kỷ cương, thư xin lỗi.',
		indices: [
			index({
				code: 'staffTrained',
				label: 'Tỷ lệ cán bộ, công chức được bồi dưỡng trong năm',
				unit: '%',
				target: '80',
				responsible: 'Văn phòng - Thống kê'
			})
		]
	},
	{
		code: 'publicFinance',
		label: 'Cải cách tài chính công',
		hint: 'Tiết kiệm chi, thu phí, lệ phí không dùng tiền mặt.',
		indices: [
			index({
				code: 'cashlessFees',
				label: 'Tỷ lệ hồ sơ nộp phí, lệ phí không dùng tiền mặt',
				unit: '%',
				target: '50',
				responsible: 'Tài chính - Kế toán'
			})
		]
	},
	{
		code: 'digital',
		label: 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số',
		hint: 'Hồ sơ trực tuyến, số hóa, chữ ký số, tổ công nghệ số cộng đồng, hỗ trợ VNeID.',
		indices: [
			index({
				code: 'onlineFiles',
				label: 'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến',
				unit: '%',
				target: '60',
				responsible: 'Bộ phận Tiếp nhận và Trả kết quả'
			}),
			index({
				code: 'digitisedResults',
				label: 'Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa',
				unit: '%',
				target: '80',
				responsible: 'Bộ phận Tiếp nhận và Trả kết quả'
			}),
			index({
				code: 'accountsHelped',
				label: 'Số lượt người dân được hướng dẫn cài đặt, sử dụng định danh điện tử, dịch vụ công trực tuyến',
				unit: 'lượt',
				target: '1000',
				combine: 'sum',
				responsible: 'Tổ công nghệ số cộng đồng các khu phố'
			})
		]
	}
];
