import type { Instant } from '$lib/domain/time';
import { at } from '../deeds/calendar';
import type { IdeaKey } from './ideas';

/** Points in the order of the campaign's sheet: novelty, practicality, effect, replicability. */
type Points = readonly [number, number, number, number];

export interface Sheet {
	readonly idea: IdeaKey;
	readonly by: string;
	readonly on: Instant;
	readonly points: Points;
	readonly comment: string;
	/** asked for at the ends of the scale: by place in the sheet */
	readonly why?: Readonly<Partial<Record<0 | 1 | 2 | 3, string>>>;
}

const sheet = (
	idea: IdeaKey,
	by: string,
	on: Instant,
	points: Points,
	comment: string,
	why: NonNullable<Sheet['why']> = {}
): Sheet => ({ idea, by, on, points, comment, why });

/** Of the council's first session: whoever is an author gives none of the own. */
export const SHEETS_OF_FIRST_SESSION: readonly Sheet[] = [
	...(
		[
			['dueReminders', [22, 18, 27, 17], 'Giải quyết đúng chỗ tắc, không tốn kinh phí.'],
			['feesByQr', [23, 18, 24, 17], 'Đối chiếu rõ ràng, kế toán và quầy đều nhẹ việc.'],
			['letterBoxes', [0, 15, 12, 14], 'Có ích nhưng đã làm từ trước, khó coi là giải pháp mới.'],
			['sampleForms', [24, 18, 27, 18], 'Mẫu làm từ lỗi thật của người dân, nhân rộng được ngay.']
		] as const
	).map(([idea, points, comment], row) =>
		sheet(
			idea,
			'sangkien1',
			at('2023-11-22', 15, 10 + row * 6),
			points,
			comment,
			idea === 'letterBoxes' ? { 0: 'Quy chế Bộ phận Một cửa đã buộc có hộp thư góp ý từ năm 2021.' } : {}
		)
	),
	...(
		[
			['dueReminders', [24, 17, 25, 16], 'Nhờ bảng này mà lịch đo gọn hơn hẳn.'],
			['feesByQr', [20, 17, 25, 15], 'Nên nói thêm cách xử lý khi mất mạng.'],
			['letterBoxes', [2, 14, 10, 15], 'Số thư tăng là thật, tính mới còn yếu.'],
			['newbornOnce', [25, 16, 28, 16], 'Người dân được lợi nhiều, cần giữ đều lịch đi.'],
			['sampleForms', [22, 18, 25, 19], 'Nên bổ sung mẫu cho hồ sơ đất đai.']
		] as const
	).map(([idea, points, comment], row) =>
		sheet(idea, 'sangkien2', at('2023-11-23', 16, 0 + row * 5), points, comment)
	),
	...(
		[
			['dueReminders', [23, 17, 27, 18], 'Cách làm gọn, nơi khác chép được.'],
			['feesByQr', [22, 16, 26, 16], 'Minh bạch khoản thu, nên áp dụng cho trạm y tế, chợ.'],
			['letterBoxes', [0, 12, 11, 13], 'Hoan nghênh cách trả lời công khai; không có điểm mới.'],
			['newbornOnce', [27, 17, 29, 17], 'Phối hợp ba ngành tốt, số liệu rõ.'],
			['sampleForms', [26, 19, 28, 20], 'Giải pháp nổi bật nhất năm của phường.']
		] as const
	).map(([idea, points, comment], row) =>
		sheet(
			idea,
			'sangkien3',
			at('2023-11-27', 9, 20 + row * 7),
			points,
			comment,
			idea === 'letterBoxes'
				? { 0: 'Thành phố đã hướng dẫn đặt hộp thư ở khu phố từ trước.' }
				: idea === 'sampleForms'
					? { 3: 'Đã có bốn nơi dùng, không phải sửa gì.' }
					: {}
		)
	)
];

/** The one sheet that is there for those that still wait: the second session has not been held. */
export const FIRST_SHEET_OF_SECOND_SESSION: readonly Sheet[] = [
	sheet('paidAtHome', 'sangkien2', at('2023-12-13', 15, 30), [21, 17, 26, 16], 'Nhân văn, chặt chẽ về tiền.')
];

/** The others, where the review has been held. */
export const SHEETS_OF_SECOND_SESSION: readonly Sheet[] = [
	sheet(
		'paidAtHome',
		'sangkien1',
		at('2023-12-27', 15, 5),
		[22, 18, 27, 17],
		'Đáng để các khu phố làm theo.'
	),
	sheet(
		'timeSlots',
		'sangkien1',
		at('2023-12-27', 15, 15),
		[19, 15, 22, 15],
		'Chờ ít đi rõ, nên mở thêm thủ tục.'
	),
	sheet(
		'plotMap',
		'sangkien1',
		at('2023-12-27', 15, 30),
		[17, 12, 14, 12],
		'Ý tưởng tốt, thời gian thử còn ngắn.'
	),
	sheet(
		'timeSlots',
		'sangkien2',
		at('2023-12-27', 16, 10),
		[20, 16, 23, 16],
		'Hồ sơ đủ ngay lần đầu, bộ phận nhẹ việc.'
	),
	sheet('paidAtHome', 'sangkien3', at('2023-12-28', 8, 5), [23, 18, 28, 17], 'Không ai phải nhờ nhận thay.'),
	sheet(
		'timeSlots',
		'sangkien3',
		at('2023-12-28', 8, 12),
		[18, 16, 22, 16],
		'Tin trả lời có danh sách giấy tờ là điểm hay.'
	),
	sheet(
		'plotMap',
		'sangkien3',
		at('2023-12-28', 8, 20),
		[15, 11, 12, 12],
		'Mới ở hai khu phố, nên thử thêm một quý.'
	)
];
