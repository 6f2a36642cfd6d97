import { at } from '../deeds/calendar';
import type { IdeaKey } from './ideas';
import type { Session } from './session';

/** What the ward's chair decides after a session. */
export interface Recognition {
	readonly idea: IdeaKey;
	/** number and day of the decision; none: not recognised, and why */
	readonly decision?: readonly [number: string, day: string];
	readonly reason?: string;
}

const common = {
	council: 'initiative',
	place: 'Phòng họp số 2, UBND phường',
	presider: 'sangkien3',
	secretary: 'thuongtruc',
	attendance: [
		['sangkien3', 'present'],
		['sangkien1', 'present'],
		['sangkien2', 'present'],
		['thuongtruc', 'present']
	],
	guests: [['Ông Huỳnh Minh Khôi', 'Phó Chủ tịch UBND phường']],
	rulings: []
} as const satisfies Partial<Session>;

export const FIRST_SESSION: Session = {
	...common,
	key: 'initiatives1',
	title: 'Họp Hội đồng sáng kiến phường xét công nhận sáng kiến năm 2023 (đợt 1)',
	plannedFor: '2023-11-30T14:00',
	startedAt: '2023-11-30T14:05',
	endedAt: '2023-11-30T16:20',
	invitation:
		'Kính mời các thành viên Hội đồng dự họp xét năm hồ sơ sáng kiến đã chấm điểm xong. Hồ sơ và phiếu chấm đã mở trên sổ thi đua, đề nghị đọc trước.',
	agenda: [
		'Thường trực báo cáo kết quả chấm điểm của năm hồ sơ.',
		'Tác giả trình bày, Hội đồng hỏi.',
		'Biểu quyết từng hồ sơ, thành viên là tác giả không tham gia hồ sơ của mình.'
	],
	items: [
		{
			key: 'dueReminders',
			said: 'Hỏi về dữ liệu cá nhân: danh sách nhắc chỉ có mã hồ sơ. Đề nghị ghi thành hướng dẫn chung.'
		},
		{ key: 'feesByQr', said: 'Hỏi khi mất mạng thì thu tiền mặt, ghi chung một sổ. Thống nhất.' },
		{
			key: 'letterBoxes',
			said: 'Có ích cho người dân nhưng hộp thư góp ý đã là quy định từ trước.',
			against: ['sangkien3', 'sangkien1', 'sangkien2']
		},
		{ key: 'newbornOnce', said: 'Hai thành viên còn lại đánh giá cao số liệu và sự phối hợp.' },
		{ key: 'sampleForms', said: 'Đã có bốn nơi dùng lại. Đề nghị làm thêm mẫu cho hồ sơ đất đai.' }
	],
	recusals: [['newbornOnce', 'sangkien1', 'Là tác giả của sáng kiến.']],
	conclusion:
		'Hội đồng thống nhất đề nghị Chủ tịch UBND phường công nhận bốn sáng kiến; chưa công nhận hồ sơ hộp thư góp ý vì không bảo đảm tính mới. Các hồ sơ nộp sau ngày 20/11 xét ở đợt 2.',
	planned: at('2023-11-28', 10, 30),
	opened: at('2023-11-30', 14, 6),
	recorded: at('2023-11-30', 15, 40),
	counted: at('2023-11-30', 16, 5),
	locked: at('2023-12-01', 8, 20)
};

export const FIRST_RECOGNITIONS: readonly Recognition[] = [
	{ idea: 'dueReminders', decision: ['109/QĐ-UBND', '2023-12-04'] },
	{ idea: 'feesByQr', decision: ['109/QĐ-UBND', '2023-12-04'] },
	{ idea: 'newbornOnce', decision: ['109/QĐ-UBND', '2023-12-04'] },
	{ idea: 'sampleForms', decision: ['109/QĐ-UBND', '2023-12-04'] },
	{
		idea: 'letterBoxes',
		reason:
			'Hộp thư góp ý đã là quy định bắt buộc và đã được thành phố hướng dẫn đặt ở khu phố, nên giải pháp chưa bảo đảm tính mới trong phạm vi cơ sở. Hội đồng hoan nghênh cách trả lời công khai, đề nghị tiếp tục làm.'
	}
];

export const SECOND_SESSION: Session = {
	...common,
	key: 'initiatives2',
	title: 'Họp Hội đồng sáng kiến phường xét công nhận sáng kiến năm 2023 (đợt 2)',
	plannedFor: '2023-12-28T14:00',
	startedAt: '2023-12-28T14:00',
	endedAt: '2023-12-28T15:10',
	invitation: 'Kính mời các thành viên Hội đồng dự họp xét ba hồ sơ sáng kiến còn lại của năm 2023.',
	agenda: ['Thường trực báo cáo kết quả chấm điểm.', 'Trao đổi, biểu quyết từng hồ sơ.'],
	items: [
		{ key: 'paidAtHome', said: 'Quản lý tiền chặt chẽ, có hai người đi cùng. Thống nhất.' },
		{ key: 'timeSlots', said: 'Đề nghị giữ chỗ cho người không hẹn. Thống nhất.' },
		{
			key: 'plotMap',
			said: 'Mới thử hai tháng ở hai khu phố, đề nghị thử thêm rồi nộp lại năm sau.',
			against: ['sangkien3']
		}
	],
	recusals: [['plotMap', 'sangkien2', 'Là tác giả của sáng kiến.']],
	conclusion: 'Hội đồng thống nhất đề nghị công nhận hai sáng kiến; hồ sơ bản đồ thửa đất chưa đủ phiếu.',
	planned: at('2023-12-28', 9, 0),
	opened: at('2023-12-28', 14, 1),
	recorded: at('2023-12-28', 14, 50),
	counted: at('2023-12-28', 15, 5),
	locked: at('2023-12-28', 15, 30)
};

export const SECOND_RECOGNITIONS: readonly Recognition[] = [
	{ idea: 'paidAtHome', decision: ['131/QĐ-UBND', '2023-12-28'] },
	{ idea: 'timeSlots', decision: ['131/QĐ-UBND', '2023-12-28'] },
	{
		idea: 'plotMap',
		reason:
			'Thời gian áp dụng thử còn ngắn, số liệu của hai khu phố chưa đủ để đánh giá hiệu quả. Đề nghị áp dụng thêm và nộp lại trong phong trào năm sau.'
	}
];
