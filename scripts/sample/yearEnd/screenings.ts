import type { NominationState } from '$lib/domain/nominations/nomination';
import type { Instant } from '$lib/domain/time';
import { at } from '../deeds/calendar';

/** The standing body's word on one nominee, beside what the records say by themselves. */
export interface Screening {
	readonly level: 'ward' | 'city';
	readonly of: string;
	readonly on: Instant;
	readonly state: Extract<NominationState, 'eligible' | 'incomplete' | 'ineligible'>;
	/** how well the plan was carried out: what only a person can judge */
	readonly judged: string;
	readonly note: string;
}

const screened = (
	level: Screening['level'],
	of: string,
	on: Instant,
	judged: string,
	state: Screening['state'] = 'eligible',
	note = ''
): Screening => ({ level, of, on, state, judged, note });

/** Done when the tour begins: the others wait for the player. */
export const SCREENED: readonly Screening[] = [
	screened(
		'ward',
		'motCua',
		at('2023-12-27', 10, 5),
		'Các chỉ tiêu của kế hoạch đều vượt, minh chứng đủ các tháng.'
	),
	screened(
		'ward',
		'motcua1',
		at('2023-12-27', 10, 15),
		'Minh chứng đều cả năm, có số liệu từ phần mềm một cửa.'
	),
	screened(
		'ward',
		'motcua3',
		at('2023-12-27', 10, 25),
		'Thực hiện tốt phần việc thu phí, trả kết quả.',
		'ineligible',
		'Xếp loại năm 2023 là hoàn thành tốt nhiệm vụ, chưa đạt mức hoàn thành xuất sắc theo Kế hoạch.'
	),
	screened(
		'ward',
		'vanHoa2',
		at('2023-12-27', 10, 35),
		'Có minh chứng ở lĩnh vực phụ trách, còn ít mục được gắn tiêu chí.',
		'incomplete',
		'Giải pháp đang chờ Hội đồng sáng kiến xét, báo cáo chưa viết xong.'
	),
	screened(
		'city',
		'congNghe',
		at('2023-12-27', 10, 50),
		'Tham mưu đủ các nhiệm vụ cải cách hành chính được giao.'
	),
	screened('city', 'sangkien1', at('2023-12-27', 11, 0), 'Việc khó làm tới nơi, số liệu khớp với sổ hộ tịch.')
];

/** The others, where the review has been held: the second session of the initiative council came before. */
export const SCREENED_LATER: readonly Screening[] = [
	screened('ward', 'motcua2', at('2023-12-28', 16, 45), 'Hồ sơ đất đai đúng hạn, phần mềm thông suốt.'),
	screened('ward', 'tuPhap2', at('2023-12-28', 16, 50), 'Đi cơ sở đều, số hóa sổ hộ tịch đúng tiến độ.'),
	screened('ward', 'vanHoa2', at('2023-12-28', 16, 55), 'Chính sách chi đủ, đúng người, có cách làm mới.'),
	screened('ward', 'uyvien3', at('2023-12-28', 17, 0), 'Chỉ tiêu thu không dùng tiền mặt vượt mức.'),
	screened(
		'ward',
		'sangkien2',
		at('2023-12-28', 17, 5),
		'Có làm, kết quả mới ở hai khu phố.',
		'incomplete',
		'Chưa có xếp loại năm và chưa có xác nhận kỷ luật; giải pháp không được công nhận trong năm.'
	),
	screened(
		'ward',
		'trang',
		at('2023-12-28', 17, 10),
		'Bắt nhịp nhanh ở vị trí mới.',
		'ineligible',
		'Tạm dừng xét trong đợt này theo quy định; báo cáo phải viết lại bằng lời của mình.'
	),
	screened(
		'city',
		'ubnd',
		at('2023-12-28', 17, 15),
		'Nhiệm vụ của kế hoạch hoàn thành gần hết, có kiểm tra, có kết luận.'
	),
	screened('city', 'motCua', at('2023-12-28', 17, 20), 'Như đã thẩm tra ở cấp phường.'),
	screened('city', 'motcua1', at('2023-12-28', 17, 25), 'Như đã thẩm tra ở cấp phường.')
];
