import { at } from '../deeds/calendar';
import type { Session } from './session';

/** The review of 2023 as it is held in the state `reviewed`: seven voices, two tellers, one tie. */
export const REVIEW: Session = {
	key: 'review',
	council: 'emulation',
	title: 'Họp xét, đề nghị khen thưởng phong trào thi đua cải cách hành chính năm 2023',
	place: 'Hội trường UBND phường',
	plannedFor: '2023-12-29T08:00',
	startedAt: '2023-12-29T08:05',
	endedAt: '2023-12-29T10:30',
	invitation:
		'Kính mời các thành viên Hội đồng dự họp xét khen thưởng. Báo cáo thành tích và kết quả thẩm tra đã mở trên sổ thi đua, đề nghị đọc trước.',
	agenda: [
		'Thường trực báo cáo kết quả thẩm tra hồ sơ.',
		'Hội đồng thảo luận từng trường hợp.',
		'Bỏ phiếu kín, kiểm phiếu.',
		'Chủ tịch Hội đồng kết luận.'
	],
	guests: [['Ông Huỳnh Minh Khôi', 'Trưởng khối Chính quyền']],
	presider: 'chutich',
	secretary: 'thuongtruc',
	attendance: [
		['chutich', 'present'],
		['uyvien1', 'present'],
		['thuongtruc', 'present'],
		['uyvien2', 'present'],
		['uyvien3', 'present'],
		['uyvien4', 'substitute', 'Ông Lý Nhật Tân, theo giấy ủy quyền ngày 28/12/2023', 'Đi công tác'],
		['uyvien5', 'present']
	],
	items: [
		{
			key: 'city/ubnd',
			said: 'Thành viên trong Ủy ban thấy nên để Mặt trận, Đảng ủy nói trước. Thống nhất đề nghị.',
			marks: [7, 0, 0]
		},
		{
			key: 'city/motCua',
			said: 'Cấp thành phố chỉ có một tập thể; Bộ phận Một cửa nên khen ở cấp phường.',
			marks: [4, 2, 1]
		},
		{ key: 'city/congNghe', said: 'Việc nhắc hạn giúp cả phường. Nhất trí.', marks: [7, 0, 0] },
		{ key: 'city/sangkien1', said: 'Được người dân biết ơn, số liệu rõ.', marks: [6, 1, 0] },
		{
			key: 'city/motcua1',
			said: 'Xứng đáng; đã đề nghị ở cấp phường, một thành tích không khen hai lần.',
			marks: [5, 1, 1]
		},
		{ key: 'ward/motCua', said: 'Tập thể tiêu biểu của năm.', marks: [7, 0, 0] },
		{ key: 'ward/motcua1', said: 'Giải pháp nhân rộng được nhiều nơi.', marks: [7, 0, 0] },
		{ key: 'ward/motcua2', said: 'Làm tốt, năm sau phấn đấu thêm về cách giải thích.', marks: [3, 4, 0] },
		{ key: 'ward/tuPhap2', said: 'Trực tiếp đi từng nhà, ít người biết công.', marks: [5, 1, 1] },
		{ key: 'ward/vanHoa2', said: 'Làm thầm lặng, chăm người yếu thế.', marks: [6, 1, 0] },
		{ key: 'ward/uyvien3', said: 'Bà Bích tránh mặt khi thảo luận. Kỷ luật tài chính tốt.', marks: [5, 1, 1] }
	],
	recusals: [['ward/uyvien3', 'uyvien3', 'Là người được đề nghị khen thưởng.']],
	ballots: { tellers: ['uyvien2', 'uyvien5'], issued: 7, returned: 7, valid: 7, invalid: 0 },
	rulings: [
		{
			kind: 'order',
			by: 'chair',
			items: ['ward/tuPhap2', 'ward/uyvien3'],
			agrees: false,
			reason: 'Cùng số phiếu. Ưu tiên người trực tiếp làm việc với người dân, chưa được khen lần nào.'
		}
	],
	conclusion:
		'Hội đồng thống nhất đề nghị Chủ tịch UBND thành phố tặng Giấy khen cho UBND phường Tiến Thành, ông Đoàn Văn Lực, bà Dương Thị Cẩm Vân; Chủ tịch UBND phường tặng Giấy khen cho Bộ phận “Một cửa”, bà Trần Thị Lan Anh, bà Điểu Thị Mơ, ông Mai Xuân Trường. Thường trực hoàn thiện hồ sơ trong ngày.',
	planned: at('2023-12-28', 17, 40),
	opened: at('2023-12-29', 8, 6),
	recorded: at('2023-12-29', 9, 40),
	counted: at('2023-12-29', 10, 20),
	locked: at('2023-12-29', 11, 0)
};
