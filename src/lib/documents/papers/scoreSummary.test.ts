import { describe, expect, it } from 'vitest';
import { initiativeCouncil, pointsOf, score, underReview } from '../../domain/initiatives/initiative.fixture';
import type { Initiative } from '../../domain/initiatives/initiative';
import type { Meeting } from '../../domain/meetings/meeting';
import { hands, order, planned } from '../../domain/meetings/meetings.fixture';
import type { PaperSource } from '../../domain/papers/source';
import { countSheets } from '../../domain/scores/count';
import { idOf } from '../../domain/ward.fixture';
import { missingIn } from '../layout/plainText';
import { blocksIn, result, review, sourceOf, textOf } from './meetingPapers.fixture';
import { recognitionMinutes } from './recognitionMinutes';
import { scoreSummary } from './scoreSummary';

const ID = idOf('meeting');
const { rules } = sourceOf();
const sheets = [
	score('chair', { state: 'counted' }),
	score('deskhead', { state: 'counted', points: pointsOf(26) }),
	score('blochead', { state: 'counted' })
];
const scored = countSheets(rules.initiatives.scoreSheet, sheets);
const lan = { person: idOf('lan'), name: 'Trần Thị Lan Anh', share: 100 };
const idea = (fields: Partial<Initiative> = {}) => underReview({ authors: [lan], scored, ...fields });
const failed = idea({
	id: idOf('boxes'),
	title: 'Hộp thư góp ý',
	scored: { sheets: 3, sum: 120, of: 3, passed: false, below: [] }
});
const session = (parts: Partial<Meeting> = {}): Meeting =>
	review({
		about: 'initiatives',
		title: 'Họp Hội đồng sáng kiến phường',
		items: [idOf('initiative')],
		result: [result('initiative', { agree: 3, disagree: 0, base: 3 })],
		secretary: idOf('deskhead'),
		...parts
	});
const ward = (parts: Partial<PaperSource> = {}) =>
	sourceOf({
		councils: [initiativeCouncil()],
		meetings: [session()],
		initiatives: [idea()],
		scores: sheets,
		nominations: [],
		...parts
	});

describe('the score summary', () => {
	it('has a row of means for each initiative, exact to the hundredth', () => {
		expect(blocksIn(scoreSummary(ward(), ID), 'table')[0]?.rows).toEqual([
			[
				...['1', 'Nhắn tin báo hồ sơ sắp đến hạn', 'Trần Thị Lan Anh'],
				...['25,33', '15', '20', '15', '75,33', '3', 'Đạt']
			]
		]);
	});

	it('says what each member gave', () => {
		expect(textOf(scoreSummary(ward(), ID))).toContain(
			'1. Nhắn tin báo hồ sơ sắp đến hạn: Trịnh Quốc Bảo 75, Bùi Thị Hạnh 76, Lê Thị Thanh Tâm 75.'
		);
	});

	it('keeps sheets blind until they are counted', () => {
		const paper = scoreSummary(ward({ initiatives: [idea({ scored: null })] }), ID);
		expect(textOf(paper)).not.toMatch(/Trịnh Quốc Bảo \d|25,33/);
		expect(missingIn(paper)).toEqual(['kết quả chấm điểm của sáng kiến “Nhắn tin báo hồ sơ sắp đến hạn”']);
	});

	it('leaves out a sheet that was not counted', () => {
		const late = score('hoa', { points: pointsOf(30) });
		expect(textOf(scoreSummary(ward({ scores: [...sheets, late] }), ID))).toBe(
			textOf(scoreSummary(ward(), ID))
		);
	});

	it('tells no mean of a criterion where a counted sheet does not lie here, but the total of the count', () => {
		const paper = scoreSummary(ward({ scores: sheets.slice(1) }), ID);
		expect(missingIn(paper)).toEqual(['phiếu chấm của sáng kiến “Nhắn tin báo hồ sơ sắp đến hạn”']);
		expect(textOf(paper)).toContain('75,33 | 3 | Đạt');
		expect(textOf(paper)).not.toContain('Bùi Thị Hạnh 76');
	});

	it('goes by the sheet of the version that it was scored under', () => {
		const { campaign } = sourceOf();
		const other = { ...rules.initiatives.scoreSheet, passTotal: 80, aggregate: 'trimmedMean' as const };
		const changed = { ...rules, initiatives: { ...rules.initiatives, scoreSheet: other } };
		const text = textOf(
			scoreSummary(
				ward({
					campaign: {
						...campaign,
						rulesVersion: 2,
						rules: changed,
						history: [{ version: 1, rules: campaign.rules, amendment: null }]
					},
					initiatives: [idea(), idea({ id: idOf('second'), title: 'Hai', rulesVersion: 2 })],
					meetings: [session({ items: [idOf('initiative'), idOf('second')] })]
				}),
				ID
			)
		);
		expect(text).toContain(
			'khi tổng điểm từ 50 trở lên và không tiêu chí nào dưới mức tối thiểu (Tính mới: 1;'
		);
		expect(text).toContain('sau khi bỏ phiếu cao nhất và phiếu thấp nhất. Sáng kiến đạt khi tổng điểm từ 80');
	});

	it('gives a long sheet a table for each initiative', () => {
		const { campaign } = sourceOf();
		const criteria = Array.from({ length: 12 }, (_, n) => ({
			...{ code: `c${n}`, label: `Tiêu chí ${n}`, max: 10, minimum: 0, hint: '', bands: [] }
		}));
		const long = { ...rules.initiatives.scoreSheet, criteria };
		const changed = { ...rules, initiatives: { ...rules.initiatives, scoreSheet: long } };
		const paper = scoreSummary(ward({ campaign: { ...campaign, rules: changed } }), ID);
		const [whole, own] = blocksIn(paper, 'table');
		expect(whole?.columns).toHaveLength(6);
		expect(own?.rows).toHaveLength(12);
	});

	it('says why it was counted without all sheets', () => {
		const text = textOf(
			scoreSummary(ward({ initiatives: [idea({ missingScoresReason: 'Một thành viên ốm' })] }), ID)
		);
		expect(text).toContain('được tổng hợp từ 03 phiếu, lý do: Một thành viên ốm.');
	});
});

describe('the minutes of recognition', () => {
	const both = (parts: Partial<Meeting> = {}) =>
		recognitionMinutes(
			ward({
				initiatives: [idea(), failed],
				meetings: [
					session({
						items: [idOf('boxes'), idOf('initiative')],
						result: [
							result('boxes', { agree: 1, disagree: 2, base: 3, reached: false, passed: false, place: 0 }),
							result('initiative', { agree: 3, disagree: 0, base: 3 })
						],
						...parts
					})
				]
			}),
			ID
		);

	it('stand in the name of the initiative council', () => {
		const paper = both();
		expect(textOf(paper)).toContain('Số:         /BB-HĐSK');
		expect(blocksIn(paper, 'heading')[0]).toMatchObject({
			superior: ['UBND PHƯỜNG TIẾN THÀNH'],
			agency: ['HỘI ĐỒNG SÁNG KIẾN'],
			placeAndDate: null
		});
		expect(blocksIn(paper, 'signatures')[0]).toMatchObject({
			left: { capacity: ['THƯ KÝ'], name: 'Bùi Thị Hạnh' },
			right: { capacity: ['CHỦ TỌA'], post: 'CHỦ TỊCH UBND PHƯỜNG', name: 'Trịnh Quốc Bảo' }
		});
	});

	it('tell scores, votes, who is recognised and who is not, and why', () => {
		const text = textOf(both());
		expect(text).toContain('75,33 | 3 | Đạt');
		expect(text).toContain('40 | 3 | Chưa đạt');
		expect(text).toContain(
			'1 | Nhắn tin báo hồ sơ sắp đến hạn | Trần Thị Lan Anh | 3 | 0 | 0 | 3 | 100 | Thông qua'
		);
		expect(text).toContain('2 | Hộp thư góp ý | Trần Thị Lan Anh | 1 | 2 | 0 | 3 | 33,33 | Không thông qua');
		expect(text).toContain(
			'Hội đồng đề nghị công nhận 01 sáng kiến:\n1. Nhắn tin báo hồ sơ sắp đến hạn, tác giả: Trần Thị Lan Anh (3/3 đồng ý, đạt 100%).'
		);
		expect(text).toContain(
			'1. Hộp thư góp ý, tác giả: Trần Thị Lan Anh: không đủ phiếu đồng ý; chưa đạt điểm.'
		);
		expect(text).toContain('bằng hình thức giơ tay');
	});

	it('propose nothing that the sheet knocked out, whatever the vote said', () => {
		const text = textOf(both({ result: [result('boxes'), result('initiative')] }));
		expect(text).toContain('Hội đồng đề nghị công nhận 01 sáng kiến:');
		expect(text).toContain('1. Hộp thư góp ý, tác giả: Trần Thị Lan Anh: chưa đạt điểm.');
	});

	it('are blank before the count', () => {
		const paper = both({
			state: 'open',
			votes: [...hands('initiative', '+++..')],
			rulings: [order('chair', [])]
		});
		expect(missingIn(paper)).toContain('kết quả biểu quyết');
		expect(missingIn(paper)).toContain('sáng kiến được đề nghị công nhận');
		expect(textOf(paper)).not.toContain('Thông qua');
	});

	it('are no minutes of a meeting about awards, nor of one that does not lie here', () => {
		expect(missingIn(recognitionMinutes(sourceOf(), ID))).toHaveLength(1);
		expect(missingIn(scoreSummary(sourceOf(), ID))).toHaveLength(1);
		expect(missingIn(recognitionMinutes(sourceOf(), idOf('x')))).toHaveLength(1);
	});

	it('hold 200 initiatives, and none', () => {
		const many = Array.from({ length: 200 }, (_, n) => idea({ id: idOf(`i${n}x`), title: `<${n}> & "🙂"` }));
		const meetings = [planned({ about: 'initiatives', items: many.map(({ id }) => id) })];
		const source = ward({ initiatives: many, meetings });
		expect(blocksIn(recognitionMinutes(source, ID), 'table').map(({ rows }) => rows.length)).toEqual([
			200, 200
		]);
		expect(blocksIn(scoreSummary(source, ID), 'table')[0]?.rows).toHaveLength(200);
		const none = ward({ meetings: [planned({ about: 'initiatives', items: [] })] });
		expect(missingIn(scoreSummary(none, ID))).toContain('sáng kiến đưa ra xét');
	});
});
