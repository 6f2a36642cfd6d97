import { expect, it } from 'vitest';
import { council, nomination } from '../../domain/meetings/meetings.fixture';
import type { MovementFigures } from '../../domain/papers/movement';
import type { PaperSource } from '../../domain/papers/source';
import { idOf } from '../../domain/ward.fixture';
import { missingIn } from '../layout/plainText';
import { blocksIn, office, result, review, sourceOf, textOf } from './meetingPapers.fixture';
import { movementReport } from './movementReport';

const FIGURES: MovementFigures = {
	entries: 312,
	initiatives: 8,
	recognised: 6,
	units: [
		{ label: 'Bộ phận “Một cửa”', entries: 310, initiatives: 8, recognised: 6 },
		{ label: 'Khu phố 2', entries: 0, initiatives: 0, recognised: 0 },
		{ label: '', entries: 2, initiatives: 0, recognised: 0 }
	],
	areas: [{ label: '', entries: 312, initiatives: 8, recognised: 6 }],
	criteria: [{ label: 'Giải pháp', entries: 5, initiatives: 0, recognised: 0 }]
};
const of = (parts: Partial<PaperSource> = {}) =>
	movementReport(sourceOf({ movement: FIGURES, office: office({ signerName: 'Trịnh Quốc Bảo' }), ...parts }));

it('goes from the launch to the proposals, and leaves the assessment to a person', () => {
	const headings = blocksIn(of(), 'section')
		.filter(({ level }) => level === 1)
		.map(({ text }) => String(text).split('.')[0]);
	expect(headings).toEqual(['I', 'II', 'III', 'IV', 'V']);
	expect(missingIn(of())).toEqual([
		'số của Kế hoạch phát động',
		'công tác chỉ đạo, tuyên truyền, hưởng ứng phong trào (người viết báo cáo ghi)',
		'kết quả họp xét công nhận sáng kiến',
		'nhận xét về ưu điểm (người viết báo cáo ghi)',
		'nhận xét về hạn chế và nguyên nhân (người viết báo cáo ghi)',
		'bài học kinh nghiệm (người viết báo cáo ghi)'
	]);
});

it('tells period, figures and silent units', () => {
	const text = textOf(of());
	expect(text).toContain(
		'Thời gian thi đua: từ ngày 20 tháng 02 năm 2023 đến hết ngày 19 tháng 12 năm 2023.'
	);
	expect(text).toContain(
		'có 312 thành tích được ghi nhận và xác nhận; 08 sáng kiến, giải pháp được nộp, trong đó 06'
	);
	expect(text).toContain('1 | Bộ phận “Một cửa” | 310 | 8 | 6');
	expect(text).toContain('3 | Chưa rõ đơn vị | 2 | 0 | 0');
	expect(text).toContain('1 | Chưa gắn lĩnh vực | 312 | 8 | 6');
	expect(text).toContain('1 | Giải pháp | 5');
	expect(text).toContain('Đơn vị chưa có thành tích, sáng kiến được ghi nhận: Khu phố 2.');
});

it('says what the council decided and proposes the same people in the same order', () => {
	const text = textOf(of());
	expect(text).toContain('xét cấp phường 01 tập thể và 01 cá nhân, thông qua 01 tập thể và 01 cá nhân.');
	const [, , , proposal] = blocksIn(of(), 'table');
	expect(proposal?.rows.map((row) => row[1])).toEqual(['Bộ phận “Một cửa”', 'Trần Thị Lan Anh']);
	expect(text).toContain(
		'đề nghị Chủ tịch UBND phường Tiến Thành tặng Giấy khen cho 01 tập thể và 01 cá nhân:'
	);
	expect(text).toContain('b) Cấp thành phố: chưa có trường hợp được Hội đồng thông qua.');
	expect(text).toContain('năm 2023./.');
});

it('reports for the agency to its superiors, for the council to the chair, too', () => {
	expect(textOf(of())).toContain('Số:         /BC-UBND');
	expect(blocksIn(of(), 'addressees')[0]?.to).toEqual(['Chủ tịch UBND thành phố']);
	const { campaign, rules } = sourceOf();
	const changed = { ...rules, settings: { ...rules.settings, minutesIssuer: 'council' as const } };
	const paper = of({ campaign: { ...campaign, rules: changed }, rules: changed });
	expect(textOf(paper)).toContain('/BC-HĐTĐKT');
	expect(blocksIn(paper, 'addressees')[0]?.to).toEqual([
		'Chủ tịch UBND thành phố',
		'Chủ tịch UBND phường Tiến Thành'
	]);
	expect(blocksIn(paper, 'signatures')[0]?.right).toMatchObject({ name: 'Trịnh Quốc Bảo' });
});

it('names the amendments of the plan with their reasons', () => {
	const { campaign } = sourceOf();
	const amendment = { number: '21/KH-UBND', day: '2023-08-02', reason: 'Kéo dài\nthời gian.' };
	expect(textOf(of({ campaign: { ...campaign, amendment } }))).toContain(
		'- văn bản số 21/KH-UBND ngày 02 tháng 8 năm 2023: Kéo dài thời gian.'
	);
});

it('lists meetings by their day, of initiatives and of awards apart', () => {
	const about = { about: 'initiatives', council: idOf('ideas') } as const;
	const meetings = [
		review(),
		review({
			...about,
			id: idOf('b'),
			startedAt: '2023-12-28T14:00',
			result: [result('x', { passed: false })]
		}),
		review({
			...about,
			id: idOf('a'),
			startedAt: '2023-11-30T14:00',
			items: [idOf('x')],
			result: [result('x')]
		})
	];
	const councils = [
		council(),
		council({ id: idOf('ideas'), kind: 'initiative', name: 'Hội đồng sáng kiến' })
	];
	const text = textOf(of({ meetings, councils }));
	expect(text).toContain(
		'Hội đồng đã họp 02 phiên:\n- ngày 30 tháng 11 năm 2023, Hội đồng sáng kiến xét 01 sáng kiến, thông qua 01;'
	);
});

it('holds without anything, and with 200 nominees', () => {
	const empty = movementReport(sourceOf({ meetings: [], nominations: [], councils: [] }));
	expect(textOf(empty)).toContain('a) Cấp phường: chưa có trường hợp được Hội đồng thông qua.');
	expect(missingIn(empty)).toContain('kết quả họp xét khen thưởng');
	const many = Array.from({ length: 200 }, (_, n) =>
		nomination('lan', { id: idOf(`n${n}x`), subjectName: `"${n}" <&> 🙂`, state: 'passed' })
	);
	expect(blocksIn(of({ nominations: many, meetings: [] }), 'table')[3]?.rows).toHaveLength(200);
});
