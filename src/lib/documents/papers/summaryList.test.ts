import { describe, expect, it } from 'vitest';
import type { PaperSource } from '../../domain/papers/source';
import { plainWords } from '../layout/words';
import { HOSTILE, ISSUED, linesOf, missingIn, paperSource, sourceOf, withNomination } from './papers.fixture';
import { summaryListPaper } from './summaryList';

const list = (level = 'city', source: PaperSource = paperSource()) => summaryListPaper(source, level);
const rowsOf = (level: string, source?: PaperSource) =>
	list(level, source)
		.parts.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'table' ? [block.rows.map((row) => row.map(plainWords))] : []));

describe('the summary list of a level', () => {
	it('stands across the page with what it belongs to', () => {
		expect(list().parts).toMatchObject([{ landscape: true, numbered: true }]);
		expect(linesOf(list()).slice(0, 3)).toEqual([
			'DANH SÁCH TRÍCH NGANG TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND THÀNH PHỐ',
			'(Kèm theo Tờ trình số         /TTr-UBND ngày      tháng      năm         của UBND phường Tiến Thành)',
			'I. TẬP THỂ'
		]);
	});

	it('belongs to the minutes where the dossier has no letter', () => {
		expect(linesOf(list('ward'))[1]).toBe('(Kèm theo Biên bản họp xét ngày 29 tháng 12 năm 2023)');
	});

	it('names the letter by the number that the clerk gave', () => {
		const given = paperSource();
		const numbers = [{ paper: 'submissionLetter.city', number: '5', date: '2024-01-02' }];
		const lines = linesOf(list('city', { ...given, office: { ...given.office, numbers } }));
		expect(lines[1]).toBe(
			'(Kèm theo Tờ trình số 05/TTr-UBND ngày 02 tháng 01 năm 2024 của UBND phường Tiến Thành)'
		);
	});

	it('lists collectives, then people by the place that the vote gave', () => {
		expect(rowsOf('city')).toEqual([
			[['1', 'UBND phường Tiến Thành', 'Hoàn thành 98 % nhiệm vụ của kế hoạch.', 'Giấy khen', '7/7', '100']],
			[
				[
					'1',
					'Đoàn Văn Lực',
					'Công chức Văn phòng - Thống kê',
					'Tác giả bảng theo dõi hồ sơ sắp đến hạn.',
					'Giấy khen',
					'7/7',
					'100'
				],
				[
					'2',
					'Dương Thị Cẩm Vân',
					'Công chức Tư pháp - Hộ tịch',
					'Giải pháp khai một lần tại nhà cho trẻ sơ sinh.',
					'Giấy khen',
					'6/7',
					'85,71'
				]
			]
		]);
	});

	it('takes the words of the decision where there is one', () => {
		expect(rowsOf('ward')[1]?.[0]?.[3]).toBe(
			'Đã có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2023'
		);
	});

	it('marks what nobody has given', () => {
		const source = { ...withNomination('ncityvan', { reason: '', position: '', unit: '' }), meetings: [] };
		expect(missingIn(list('city', source))).toEqual([
			'kết quả biểu quyết đối với UBND phường Tiến Thành',
			'kết quả biểu quyết đối với UBND phường Tiến Thành',
			'kết quả biểu quyết đối với Đoàn Văn Lực',
			'kết quả biểu quyết đối với Đoàn Văn Lực',
			'chức vụ, đơn vị của Dương Thị Cẩm Vân',
			'tóm tắt thành tích của Dương Thị Cẩm Vân',
			'kết quả biểu quyết đối với Dương Thị Cẩm Vân',
			'kết quả biểu quyết đối với Dương Thị Cẩm Vân'
		]);
	});

	it.each([
		[0, ['Không có']],
		[1, ['1']],
		[200, ['1', '200']]
	])('holds %i people', (count, expected) => {
		const [rows = []] = rowsOf('ward', sourceOf(count));
		expect(rows).toHaveLength(count);
		const numbers = rows.map(([number]) => number);
		expect(linesOf(list('ward', sourceOf(count)))).toEqual(expect.arrayContaining(expected));
		expect(numbers).toEqual(Array.from({ length: count }, (_, at) => String(at + 1)));
	});

	it('writes one kind alone without the other’s heading', () => {
		const lines = linesOf(list('ward', sourceOf(3)));
		expect(lines).toContain('I. CÁ NHÂN');
		expect(lines[0]).toContain('TRÍCH NGANG CÁ NHÂN ĐỀ NGHỊ');
	});

	it('puts typed lines into one line of a cell and changes nothing else', () => {
		const source = withNomination('ncityvan', { subjectName: HOSTILE, reason: `${HOSTILE}\n${HOSTILE}` });
		const row = rowsOf('city', source)[1]?.[1];
		const inOneLine = HOSTILE.replace(/\s+/g, ' ');
		expect(row?.[1]).toBe(HOSTILE);
		expect(row?.[3]).toBe(`${inOneLine} ${inOneLine}`);
	});

	it('refuses a level that the campaign has not', () => {
		expect(() => list('province')).toThrow('no level');
		expect(() => list('ward', paperSource({ rules: ISSUED }))).not.toThrow();
	});
});
