import { expect, it } from 'vitest';
import { by, initiative, initiativeCouncil } from '../../domain/initiatives/initiative.fixture';
import type { Initiative } from '../../domain/initiatives/initiative';
import type { PaperSource } from '../../domain/papers/source';
import { entry, idOf } from '../../domain/ward.fixture';
import { missingIn } from '../layout/plainText';
import { plainWords } from '../layout/words';
import { initiativeApplication } from './initiativeApplication';
import { blocksIn, profileOf, sourceOf, textOf } from './meetingPapers.fixture';

const AUTHORS = [
	{ ...by('lan', 60), name: 'Trần Thị Lan Anh' },
	{ ...by('minh', 40), name: 'Nguyễn Thị Bích Thủy' }
];
const of = (fields: Partial<Initiative> = {}, parts: Partial<PaperSource> = {}) => {
	const one = initiative({ authors: AUTHORS, idea: 'Nhắn tin trước một ngày.', ...fields });
	return initiativeApplication(
		sourceOf({
			initiatives: [one],
			councils: [initiativeCouncil({ name: 'Hội đồng sáng kiến phường Tiến Thành' })],
			profiles: new Map([
				[idOf('lan'), profileOf('lan', { birthday: '1990-05-01', education: 'Đại học Luật' })]
			]),
			...parts
		}),
		one.id
	);
};

it('has the twelve items of the form in their order', () => {
	const text = textOf(of({ conditions: 'Một máy tính.' }));
	const labels = [
		'ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN',
		'Kính gửi: Hội đồng sáng kiến phường Tiến Thành',
		'Tỷ lệ (%) đóng góp vào việc tạo ra sáng kiến',
		'Là nhóm tác giả đề nghị xét công nhận sáng kiến: Nhắn tin báo hồ sơ sắp đến hạn.',
		'Chủ đầu tư tạo ra sáng kiến (trường hợp tác giả không đồng thời là chủ đầu tư tạo ra sáng kiến):',
		'Lĩnh vực áp dụng sáng kiến:',
		'Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử (ghi ngày nào sớm hơn): ngày 03 tháng 4 năm 2023',
		'Mô tả bản chất của sáng kiến: Nhắn tin trước một ngày.',
		'Những thông tin cần được bảo mật (nếu có):',
		'Các điều kiện cần thiết để áp dụng sáng kiến: Một máy tính.',
		'theo ý kiến của tác giả: Giảm lượt hỏi',
		'theo ý kiến của tổ chức, cá nhân đã tham gia áp dụng sáng kiến lần đầu, kể cả áp dụng thử (nếu có):',
		'Danh sách những người đã tham gia áp dụng thử',
		'xin cam đoan mọi thông tin nêu trong đơn là trung thực',
		'Tiến Thành, ngày',
		'NGƯỜI NỘP ĐƠN',
		'MÔ TẢ SÁNG KIẾN'
	];
	const places = labels.map((label) => text.indexOf(label));
	expect(places).not.toContain(-1);
	expect([...places].sort((a, b) => a - b)).toEqual(places);
	expect(text).not.toContain('./.');
});

it('writes the authors with their shares, and marks what no profile says', () => {
	const paper = of({ conditions: 'x' });
	expect(blocksIn(paper, 'table')[0]?.rows.map((row) => row.map(plainWords))).toEqual([
		[
			...['1', 'Trần Thị Lan Anh', '01/05/1990', 'Bộ phận “Một cửa”'],
			...['Công chức Tư pháp - Hộ tịch', 'Đại học Luật', '60']
		],
		[
			...['2', 'Nguyễn Thị Bích Thủy', '……………', 'Bộ phận “Một cửa”'],
			...['Công chức Văn phòng - Thống kê', '……………', '40']
		]
	]);
	expect(missingIn(paper)).toEqual([
		'ngày sinh của Nguyễn Thị Bích Thủy',
		'trình độ chuyên môn của Nguyễn Thị Bích Thủy'
	]);
});

it('is signed by all authors, the first of whom hands it in', () => {
	const three = [...AUTHORS, { ...by('hoa', 0), name: 'Võ Thị Kim Ngân' }];
	const rows = blocksIn(of({ authors: three }), 'signatures').map(({ left, right }) => [
		left && 'name' in left ? left.name : '',
		right?.name ?? ''
	]);
	expect(rows).toEqual([
		['', 'Trần Thị Lan Anh'],
		['Nguyễn Thị Bích Thủy', 'Võ Thị Kim Ngân']
	]);
});

it('shows figures before and after in the form and in the description, helpers with what they did', () => {
	const paper = of({
		effectFigures: [{ name: 'Hồ sơ trễ hạn', unit: 'hồ sơ', before: '9', after: '0' }],
		participants: [{ name: 'Nguyễn Hoàng Phúc', workplace: 'Bộ phận “Một cửa”', task: 'Xuất tệp' }]
	});
	const tables = blocksIn(paper, 'table').map(({ rows }) => rows[0]);
	expect(tables.filter((row) => row?.[1] === 'Hồ sơ trễ hạn')).toEqual([
		['1', 'Hồ sơ trễ hạn', 'hồ sơ', '9', '0'],
		['1', 'Hồ sơ trễ hạn', 'hồ sơ', '9', '0']
	]);
	expect(tables).toContainEqual(['1', 'Nguyễn Hoàng Phúc', '', 'Bộ phận “Một cửa”', '', '', 'Xuất tệp']);
});

it('names entries of the log that count, and no others', () => {
	const deed = (id: string, title: string, state: 'attested' | 'returned') =>
		entry({ id: idOf(id), title, state }) as ReturnType<typeof entry>;
	const entries = new Map(
		[deed('one', 'Nhắn 30 tin', 'attested'), deed('two', 'Bị trả lại', 'returned')].map((one) => [
			one.id,
			one
		])
	);
	const text = textOf(of({ entries: [idOf('one'), idOf('two'), idOf('gone')] }, { entries }));
	expect(text).toContain('- ngày 10 tháng 5 năm 2023: Nhắn 30 tin (Lan).');
	expect(text).not.toContain('Bị trả lại');
});

it('keeps what was typed in paragraphs, letter for letter', () => {
	const text = textOf(of({ solution: '1. Bước <một> & "hai"\n\n2. 🙂 Đường' }));
	expect(text).toContain('\n1. Bước <một> & "hai"\n2. 🙂 Đường\n');
});

it('of an idea that is hardly begun asks for all that is missing', () => {
	const bare = of({
		...{ idea: '', before: '', solution: '', novelty: '', practicality: '', effect: '', replicability: '' },
		...{ area: '', firstAppliedOn: '', authors: [] }
	});
	expect(missingIn(bare)).toEqual([
		'lĩnh vực áp dụng sáng kiến',
		'ngày áp dụng lần đầu hoặc áp dụng thử',
		'mô tả bản chất của sáng kiến',
		'điều kiện cần thiết để áp dụng sáng kiến',
		'đánh giá lợi ích theo ý kiến của tác giả',
		'tác giả của sáng kiến',
		'tình trạng trước khi có giải pháp',
		'nội dung giải pháp',
		'tính mới của giải pháp',
		'tính thực tiễn, khả năng áp dụng',
		'hiệu quả của giải pháp',
		'khả năng nhân rộng',
		'điều kiện cần thiết để áp dụng'
	]);
	expect(missingIn(initiativeApplication(sourceOf(), idOf('x')))).toHaveLength(1);
});
