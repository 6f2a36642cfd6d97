import type { Paper, Part } from '$lib/documents/layout/blocks';
import { dateInWords, numberLine, placeAndDate } from '$lib/documents/layout/inPaper';
import { bold, missing } from '$lib/documents/layout/words';

const LONG =
	'Trong năm qua, Bộ phận “Một cửa” đã tiếp nhận 4.512 hồ sơ, giải quyết đúng và trước hạn 4.506 hồ sơ, đạt tỷ lệ 99,87%; không có hồ sơ nào phải xin lỗi người dân bằng văn bản vì lỗi chủ quan, và số lượt người dân phải đi lại lần thứ hai giảm từ 312 lượt xuống còn 47 lượt. ';
const NAMES = ['Nguyễn Thị Hoàng Phương Uyên', 'Trần Văn An', 'Lê Ngọc Minh Châu', 'Phạm Huỳnh Bảo Quốc'];

const letter = (paragraphs: number, rows: number): Part => ({
	numbered: true,
	blocks: [
		{
			kind: 'heading',
			superior: ['UBND THÀNH PHỐ ĐỒNG XOÀI'],
			agency: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG TIẾN THÀNH'],
			number: numberLine('', 'TTr-UBND'),
			about: 'V/v đề nghị tặng Giấy khen',
			placeAndDate: placeAndDate('Tiến Thành', '', 2024)
		},
		{
			kind: 'title',
			name: 'TỜ TRÌNH',
			about: ['Về việc đề nghị tặng Giấy khen cho tập thể, cá nhân có thành tích xuất sắc'],
			rule: true
		},
		{ kind: 'addressees', to: ['Chủ tịch Ủy ban nhân dân thành phố', 'Phòng Nội vụ thành phố'] },
		{
			kind: 'bases',
			lines: [
				'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003',
				'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ'
			]
		},
		{ kind: 'section', level: 1, text: 'I. KẾT QUẢ ĐẠT ĐƯỢC' },
		{ kind: 'section', level: 2, text: '1. Về giải quyết hồ sơ' },
		...Array.from({ length: paragraphs }, (_, at) => ({
			kind: 'paragraph' as const,
			text: `${at + 1}. ${LONG.repeat(1 + (at % 4))}`
		})),
		{ kind: 'section', level: 3, text: 'a) Các việc nổi bật' },
		{ kind: 'list', mark: 'hyphen', items: ['Rút ngắn hai ngày', 'Niêm yết mã QR <&> “quầy số 3” 🎉'] },
		{ kind: 'list', mark: 'letter', items: ['một', 'hai', 'ba', 'bốn', 'năm'] },
		{ kind: 'paragraph', plain: true, text: ['Sinh ngày: ', missing('ngày sinh của Trần Thị Lan Anh')] },
		{
			kind: 'table',
			columns: [
				{ label: 'STT', share: 8, align: 'centre' },
				{ label: 'Họ và tên', share: 32 },
				{ label: 'Tóm tắt thành tích', share: 45, align: 'justify' },
				{ label: 'Tỷ lệ (%)', share: 15, align: 'centre' }
			],
			rows: Array.from({ length: rows }, (_, at) => [
				String(at + 1),
				[bold(NAMES[at % NAMES.length] ?? '')],
				LONG.slice(0, 60 + (at % 3) * 90),
				'85,71'
			])
		},
		{
			kind: 'table',
			columns: [
				{ label: 'Năm', share: 20 },
				{ label: 'Danh hiệu thi đua', share: 80 }
			],
			rows: [],
			empty: 'Không có'
		},
		{ kind: 'centred', text: 'QUYẾT ĐỊNH:', bold: true },
		{ kind: 'article', number: 1, text: `Tặng Giấy khen cho 01 tập thể. ${LONG}` },
		{ kind: 'paragraph', text: ['Kính trình xem xét, quyết định', './.'] },
		{
			kind: 'signatures',
			left: { recipients: ['Như trên', 'Lưu: VT'] },
			right: { capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: [missing('tên người ký')] }
		},
		{
			kind: 'signatures',
			placeAndDate: `Tiến Thành, ${dateInWords('2023-12-29')}`,
			left: { capacity: ['THỦ TRƯỞNG ĐƠN VỊ XÁC NHẬN'], hint: '(Ký, đóng dấu)', name: 'Lê Minh Tuấn' },
			right: {
				capacity: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'],
				post: 'CHỦ TỊCH UBND PHƯỜNG',
				hint: '(Ký, ghi rõ họ và tên)',
				name: 'Nguyễn Thị Lan'
			}
		},
		{
			kind: 'signatures',
			left: { capacity: ['XÁC NHẬN CỦA CẤP TRÌNH DUYỆT'], hint: '(Ký, đóng dấu)', name: '' },
			right: null
		},
		{ kind: 'note', text: 'Sổ ghi đến 53:34855199139b khi khóa biên bản.' }
	]
});

const photo = (file: string, width: number, height: number) => ({
	file,
	width,
	height,
	type: 'jpg' as const,
	caption: ['Hướng dẫn người dân nộp hồ sơ trực tuyến tại khu phố 3', 'Ngày 12/5/2023 · SHA-256: 9f2c…']
});

/** A paper with every kind of block: portrait, an annex across, photos, a certificate. */
export function everyBlock(paragraphs = 6, rows = 24): Paper {
	return {
		key: 'submissionLetter.city',
		name: 'Tờ trình',
		parts: [
			letter(paragraphs, rows),
			{
				landscape: true,
				numbered: true,
				blocks: [
					{
						kind: 'annex',
						number: 'I',
						title: 'DANH SÁCH TRÍCH NGANG',
						note: '(Kèm theo Tờ trình số      /TTr-UBND)'
					},
					{
						kind: 'table',
						size: 12,
						columns: ['TT', 'Họ và tên', 'Chức vụ, đơn vị', 'Thành tích', 'Hình thức'].map((label, at) => ({
							label,
							share: [6, 22, 24, 34, 14][at] ?? 1
						})),
						rows: Array.from({ length: rows }, (_, at) => [
							String(at + 1),
							NAMES[at % NAMES.length] ?? '',
							'Công chức Văn phòng - Thống kê, UBND phường Tiến Thành',
							LONG.slice(0, 120),
							'Giấy khen'
						])
					}
				]
			},
			{
				numbered: true,
				blocks: [
					{ kind: 'annex', number: 'II', title: 'ẢNH MINH CHỨNG', note: '(Kèm theo Báo cáo thành tích)' },
					{ kind: 'photos', photos: [photo('a', 1600, 1200), photo('b', 1200, 1600), photo('c', 1600, 900)] }
				]
			},
			{
				landscape: true,
				bare: true,
				blocks: [
					{
						kind: 'placed',
						marks: true,
						items: [
							{
								text: 'TẶNG GIẤY KHEN',
								x: 38,
								y: 80,
								width: 221,
								size: 22,
								bold: true,
								align: 'centre',
								colour: 'red'
							},
							{ text: 'Nguyễn Thị Lan', x: 38, y: 100, width: 221, size: 22, bold: true, align: 'centre' },
							{
								text: 'Tiến Thành, ngày 29 tháng 12',
								x: 160,
								y: 148,
								width: 110,
								size: 14,
								italic: true,
								align: 'centre'
							}
						]
					}
				]
			}
		]
	};
}
