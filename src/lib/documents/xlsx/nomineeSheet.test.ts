import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PaperSource } from '../../domain/papers/source';
import { idOf } from '../../domain/ward.fixture';
import { HOSTILE, paperSource, sourceOf, withNomination } from '../papers/papers.fixture';
import { profile } from '../papers/ward.fixture';
import { nomineeSheet } from './nomineeSheet';
import { writeSheet, type SheetContent } from './writeSheet';

/** The file as it was read back: raw XML of the sheet, and each row's cells. */
async function readBack(sheet: SheetContent) {
	const files = unzipSync(await writeSheet(sheet));
	const xml = (path: string) => strFromU8(files[path] ?? new Uint8Array());
	const strings = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, one = '']) =>
		[...one.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => plain(text)).join('')
	);
	const sheetXml = xml('xl/worksheets/sheet1.xml');
	const rows = [...sheetXml.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
		[...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', inside = '']) => {
			const value = /<v>(.*?)<\/v>/.exec(inside)?.[1] ?? '';
			return / t="s"|^t="s"/.test(attributes) ? (strings[Number(value)] ?? '') : Number(value);
		})
	);
	return { sheetXml, rows, workbook: xml('xl/workbook.xml'), styles: xml('xl/styles.xml') };
}

const plain = (text: string) =>
	text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');
const read = (source: PaperSource = paperSource(), level = 'ward') => readBack(nomineeSheet(source, level));
/** Days since 30/12/1899, as Excel counts them. */
const serial = (day: string) => (Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000;
const one = (value: string): SheetContent => ({
	name: 'Thử',
	columns: [{ label: 'Chữ', kind: 'text', width: 20 }],
	rows: [[value]]
});

describe('the nominees of a level as a sheet', () => {
	it('has a row for each with what personnel systems ask for', async () => {
		const { rows } = await read();
		expect(rows).toHaveLength(5);
		expect(rows[0]).toEqual([
			'TT',
			'Họ và tên, tên tập thể',
			'Loại',
			'Ngày sinh',
			'Giới tính',
			'Chức vụ',
			'Đơn vị',
			'Trình độ',
			'Hình thức khen thưởng',
			'Cấp khen thưởng',
			'Tóm tắt thành tích',
			'Số phiếu đồng ý',
			'Số phiếu làm cơ sở',
			'Tỷ lệ đồng ý (%)',
			'Số quyết định',
			'Ngày quyết định'
		]);
		expect(rows[3]).toEqual([
			3,
			...['Điểu Thị Mơ', 'Cá nhân'],
			serial('1989-08-15'),
			...['Nữ', 'Công chức Văn hóa - Xã hội, phụ trách chính sách', 'Văn hóa - Xã hội'],
			...['Đại học Luật; trung cấp lý luận chính trị', 'Giấy khen', 'Chủ tịch UBND phường Tiến Thành'],
			'Đã có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2023',
			...[6, 7, 85.71, '134/QĐ-UBND'],
			serial('2023-12-29')
		]);
	});

	it('leaves empty what nobody knows', () => {
		const { rows } = nomineeSheet({ ...sourceOf(1), profiles: new Map(), meetings: [] }, 'ward');
		expect(rows[0]).toEqual([
			1,
			'Nguyễn Thị Số 001',
			'Cá nhân',
			'',
			'',
			'Nhân viên',
			'Bộ phận “Một cửa”',
			'',
			'Giấy khen',
			'Chủ tịch UBND phường',
			'Lý do của người thứ 001.',
			...['', '', '', '', '']
		]);
	});

	it('says nothing of a collective’s birthday, whatever profile has its id', () => {
		const source = paperSource({ profiles: new Map([[idOf('motcua'), profile('motcua')]]) });
		expect(nomineeSheet(source, 'ward').rows[0]?.slice(2, 5)).toEqual(['Tập thể', '', '']);
	});

	it('has a bold head that stays in sight, widths and dates', async () => {
		const { sheetXml, styles, workbook } = await read();
		expect(sheetXml).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
		expect(sheetXml).toMatch(/<col [^>]*width="50"/);
		expect(styles).toContain('<b/>');
		expect(styles).toContain('formatCode="dd/mm/yyyy"');
		expect(workbook).toContain('name="Danh sách Cấp phường"');
	});

	it.each([0, 1, 200])('holds %i people', async (count) => {
		expect((await read(sourceOf(count))).rows).toHaveLength(count + 1);
	});

	it('keeps hostile names as they are', async () => {
		const { rows } = await read(withNomination('nwardmo', { subjectName: HOSTILE }));
		expect(rows[3]?.[1]).toBe(HOSTILE);
	});
});

describe('words in a sheet', () => {
	it.each(['=1+1', '+84 912', '-5', '@SUM(A1)', '\t=1', '0123', '29/12/2023'])(
		'%s stays words and is no formula',
		async (value) => {
			const { sheetXml, rows } = await readBack(one(value));
			expect(rows[1]).toEqual([value]);
			expect(sheetXml).not.toContain('<f>');
		}
	);

	it('takes names of sheets that Excel would refuse, and cells that are too long', async () => {
		const long = 'a'.repeat(40_000);
		const { workbook, rows } = await readBack({
			...one(long),
			name: 'Danh sách [cấp]: phường/xã có tên rất dài'
		});
		expect(workbook).toContain('name="Danh sách  cấp   phường xã có t"');
		expect(rows[1]).toEqual(['a'.repeat(32_767)]);
	});
});
