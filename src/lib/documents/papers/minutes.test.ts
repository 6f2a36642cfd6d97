import { describe, expect, it } from 'vitest';
import {
	attendee,
	begun,
	EVERYBODY,
	nomination,
	order,
	planned
} from '../../domain/meetings/meetings.fixture';
import type { Meeting } from '../../domain/meetings/meeting';
import type { Nomination } from '../../domain/nominations/nomination';
import type { PaperSource } from '../../domain/papers/source';
import { missingIn } from '../layout/plainText';
import { printable } from '../layout/printable';
import { idOf } from '../../domain/ward.fixture';
import { blocksIn, desk, lan, office, result, review, sourceOf, textOf } from './meetingPapers.fixture';
import { minutes } from './minutes';

const ID = idOf('meeting');
const held = (meeting: Partial<Meeting> = {}, parts: Partial<PaperSource> = {}) =>
	minutes(sourceOf({ meetings: [review(meeting)], ...parts }), ID);
const withRules = (rules: Partial<PaperSource['rules']>): Partial<PaperSource> => {
	const { campaign } = sourceOf();
	return { campaign: { ...campaign, rules: { ...campaign.rules, ...rules } } };
};
const { settings, voting } = sourceOf().rules;

/** The lines in which each of the words is found first: must be rising. */
function placesOf(text: string, words: readonly string[]): readonly number[] {
	return words.map((word) => text.split('\n').findIndex((line) => line.startsWith(word)));
}

describe('the form of the decree (Mẫu 1.9)', () => {
	it('has its labels in the order of the form', () => {
		const places = placesOf(textOf(held()), [
			'ỦY BAN NHÂN DÂN',
			'Số:         /BB-UBND',
			'BIÊN BẢN',
			'Họp xét, đề nghị khen thưởng',
			'Thời gian bắt đầu: 14 giờ 05 phút, ngày 22 tháng 12 năm 2023',
			'Địa điểm: Hội trường UBND phường',
			'Thành phần tham dự:',
			'Chủ trì (chủ tọa): Ông Trịnh Quốc Bảo',
			'Thư ký (người ghi biên bản):',
			'Nội dung:',
			'1. Mục đích',
			'2. Báo cáo',
			'3. Tóm tắt',
			'4. Thảo luận',
			'5. Biểu quyết',
			'6. Kết luận',
			'Cuộc họp kết thúc vào 16 giờ 00 phút, ngày 22 tháng 12 năm 2023./.',
			'THƯ KÝ',
			'CHỦ TỌA',
			'- Lưu: VT, Hồ sơ.',
			'Sổ thay đổi đến số 1234, mã băm ab12.'
		]);
		expect(places).not.toContain(-1);
		expect([...places].sort((a, b) => a - b)).toEqual(places);
	});

	it('has no line for place and day, and asks for nothing that is known', () => {
		expect(blocksIn(held(), 'heading')[0]?.placeAndDate).toBeNull();
		expect(missingIn(held())).toEqual(['số của Kế hoạch phát động']);
	});

	it('takes the number that the clerk gave', () => {
		const numbers = [{ paper: `minutes.${ID}`, number: '7', date: '2023-12-22' }];
		expect(textOf(held({}, { office: office({ numbers }) }))).toContain('Số: 07/BB-UBND');
	});

	it('stands in the name of the council where the campaign says so: own number, post above the name', () => {
		const paper = held({}, withRules({ settings: { ...settings, minutesIssuer: 'council' } }));
		expect(textOf(paper)).toContain('/BB-HĐTĐKT');
		expect(blocksIn(paper, 'heading')[0]?.superior).toEqual(['UBND PHƯỜNG TIẾN THÀNH']);
		expect(blocksIn(paper, 'signatures')[0]?.right).toMatchObject({
			post: 'CHỦ TỊCH UBND PHƯỜNG TIẾN THÀNH'
		});
	});

	it('gives the post of whoever presided in the place of the chair', () => {
		const paper = held(
			{ presider: idOf('blochead') },
			withRules({ settings: { ...settings, minutesIssuer: 'council' } })
		);
		expect(blocksIn(paper, 'signatures')[0]?.right).toMatchObject({
			post: 'PHÓ CHỦ TỊCH UBND PHƯỜNG',
			name: 'Lê Thị Thanh Tâm'
		});
	});
});

describe('who attended', () => {
	const attendance = [
		attendee('chair'),
		attendee('blochead', {
			kind: 'substitute',
			substitute: 'Ông Lý Nhật Tân, theo giấy ủy quyền ngày 20/12/2023'
		}),
		attendee('deskhead', { kind: 'written' }),
		attendee('kphead', { kind: 'excused', reason: 'Đi công tác.' }),
		attendee('minh')
	];
	const text = textOf(
		held({ attendance, guests: [{ name: 'Ông Huỳnh Minh Khôi', position: 'Trưởng khối Chính quyền' }] })
	);

	it('counts them, and names each with role and reason', () => {
		expect(text).toContain(
			'Tổng số thành viên Hội đồng: 06 người; có mặt: 03 người (trong đó 01 người được cử họp thay); vắng mặt: 03 người (có lý do: 01; không lý do: 01; có ý kiến bằng văn bản: 01).'
		);
		expect(text).toContain('quyền biểu quyết: 05 người; tham gia biểu quyết: 03 người; số người dự họp 02');
		expect(text).toContain(
			'Bà Lê Thị Thanh Tâm, Phó Chủ tịch UBND phường - Phó Chủ tịch Hội đồng; người họp thay: Ông Lý Nhật Tân, theo giấy ủy quyền ngày 20/12/2023.'
		);
		expect(text).toContain('Đặng Hoàng Nam, Chủ tịch Mặt trận - Thành viên Hội đồng; lý do: Đi công tác.');
		expect(text).toContain('Ông Huỳnh Minh Khôi, Trưởng khối Chính quyền.');
	});

	it('names as absent without reason whom nobody named', () => {
		const at = text.split('\n').indexOf('Vắng mặt không lý do:');
		expect(text.split('\n')[at + 1]).toContain('Võ Thị Kim Ngân');
	});

	it('does not say that a quorum was held that was not', () => {
		expect(text).not.toContain('đủ điều kiện để họp');
	});

	it('leaves out whose time in the council was over', () => {
		expect(textOf(held())).not.toContain('moved');
	});
});

describe('the vote', () => {
	it('says which rule of the version of the meeting applied', () => {
		const { campaign } = sourceOf();
		const changed = {
			...campaign,
			rulesVersion: 2,
			rules: {
				...campaign.rules,
				voting: { ...voting, pass: { num: 2, den: 3, base: 'total' as const, strict: false } }
			},
			history: [{ version: 1, rules: campaign.rules, amendment: null }]
		};
		expect(textOf(held({}, { campaign: changed }))).toContain('quá 1/2 số thành viên tham gia');
		expect(textOf(held({ rulesVersion: 2 }, { campaign: changed }))).toContain('ít nhất 2/3 tổng số');
	});

	it('says how it was voted where there were no ballots', () => {
		const hands = withRules({ voting: { ...voting, method: 'showOfHands' } });
		expect(textOf(held({}, hands))).toContain(
			'bằng hình thức giơ tay. Số thành viên tham gia biểu quyết: 05.'
		);
		const written = withRules({ voting: { ...voting, method: 'writtenOpinion' } });
		expect(textOf(held({}, written))).toContain('lấy ý kiến bằng văn bản');
	});

	it('writes shares with a decimal comma, of what the rule counts them', () => {
		const paper = held({ result: [result('nlan', { agree: 2, base: 3, blank: 1 }), result('ndesk')] });
		const [, row] = blocksIn(paper, 'table')[0]?.rows ?? [];
		expect(row?.slice(3)).toEqual(['2', '1', '1', '3', '66,67', 'Thông qua']);
	});

	it('tells recusals, rulings with their reasons, tie-breaks and what had no place left', () => {
		const mo = nomination('minh', { subjectName: 'Điểu Thị Mơ', state: 'failed', meeting: ID });
		const text = textOf(
			held(
				{
					items: [idOf('nlan'), idOf('nminh')],
					recusals: [{ item: idOf('nminh'), person: idOf('hoa'), reason: 'Là người thân.' }],
					rulings: [order('chair', [idOf('nlan'), idOf('nminh')])],
					result: [
						result('nlan', { place: 3, decidedBy: 'chair' }),
						result('nminh', { place: 4, decidedBy: 'chair', passed: false, overQuota: 'wardIndividuals' })
					]
				},
				{ nominations: [lan, mo] }
			)
		);
		expect(text).toContain('Võ Thị Kim Ngân, Bí thư Đoàn phường, khi xét Điểu Thị Mơ; lý do: Là người thân.');
		expect(text).toContain(
			'Chủ tọa quyết định thứ tự giữa các trường hợp bằng nhau: 1) Trần Thị Lan Anh; 2) Điểu Thị Mơ. Lý do: Thành tích nổi bật hơn.'
		);
		expect(text).toContain(
			'chủ tọa quyết định: Trần Thị Lan Anh (xếp thứ 03), Điểu Thị Mơ (xếp thứ 04, không còn chỉ tiêu).'
		);
		expect(text).toContain('Đủ phiếu, vượt chỉ tiêu');
		expect(text).toContain('(không tính thành viên không biểu quyết trường hợp đó)');
	});

	it('tells a second vote with its figures, and the chair on even votes', () => {
		const text = textOf(
			held({
				rulings: [
					order('secondVote', [idOf('ndesk'), idOf('nlan')], [3, 2]),
					{ kind: 'pass', by: 'chair', items: [idOf('nlan')], votes: [], agrees: true, reason: '' }
				]
			})
		);
		expect(text).toContain('Bộ phận “Một cửa” (03 phiếu đồng ý); Trần Thị Lan Anh (02 phiếu đồng ý).');
		expect(text).toContain(
			'Trần Thị Lan Anh: số phiếu đồng ý và không đồng ý bằng nhau; chủ tọa biểu quyết đồng ý.'
		);
	});

	it('fills the quota as it stood that day, whatever a later meeting decided', () => {
		const late = nomination('hoa', { state: 'passed', meeting: idOf('later') });
		const later = (countedAt: string) =>
			review({ id: idOf('later'), items: [late.id], result: [result('nhoa')], countedAt });
		const text = (countedAt: string) =>
			textOf(held({}, { nominations: [lan, desk, late], meetings: [review(), later(countedAt)] }));
		expect(text('2023-12-28T09:00:00.000Z')).toContain('03 cá nhân (đã chọn 01)');
		expect(text('2023-12-20T09:00:00.000Z')).toContain('03 cá nhân (đã chọn 02)');
	});
});

describe('what was not reviewed', () => {
	const screened = (note: string, source: 'conduct' | 'entries'): Nomination =>
		nomination('hoa', {
			subjectName: 'Mai Xuân Trường',
			state: 'incomplete',
			screeningNote: `Tóm lại: ${note}`,
			screening: [
				{
					criterion: 'individualReformPlan',
					verdict: 'notMet',
					sources: [{ collection: source, id: idOf('x'), rev: 1 }],
					note
				}
			]
		});

	it('says why, with what was noted', () => {
		const text = textOf(held({}, { nominations: [lan, desk, screened('Thiếu số liệu.', 'entries')] }));
		expect(text).toContain('đề nghị 01 tập thể, 02 cá nhân; đủ điều kiện, đưa ra xét 01 tập thể, 01 cá nhân');
		expect(text).toMatch(/Mai Xuân Trường.*: chưa đủ điều kiện: không đạt “.*” \(Thiếu số liệu\); Tóm lại/);
	});

	it('never prints a word about discipline', () => {
		const text = textOf(held({}, { nominations: [lan, desk, screened('Bị khiển trách.', 'conduct')] }));
		expect(text).toContain('chưa đủ điều kiện: không đạt');
		expect(text).not.toContain('khiển trách');
	});

	it('leaves out what was proposed after the meeting, or decided by another', () => {
		const after = nomination('hoa', { state: 'proposed', proposedAt: '2023-12-23T02:00:00.000Z' });
		const other = nomination('minh', { state: 'failed', meeting: idOf('other') });
		expect(textOf(held({}, { nominations: [lan, desk, after, other] }))).not.toContain('chưa đưa ra xét');
	});
});

describe('what is not known yet', () => {
	it('of a planned meeting is blank: no counts, no votes, no result', () => {
		const paper = minutes(sourceOf({ meetings: [planned()] }), ID);
		expect(missingIn(paper)).toEqual([
			'giờ bắt đầu họp',
			'địa điểm họp',
			'số thành viên có mặt, vắng mặt',
			'người chủ trì',
			'thư ký, người ghi biên bản',
			'số của Kế hoạch phát động',
			'ý kiến thảo luận',
			'Ban kiểm phiếu',
			'số phiếu phát ra',
			'số phiếu thu về',
			'số phiếu hợp lệ',
			'số phiếu không hợp lệ',
			'kết quả biểu quyết, cấp phường',
			'kết quả đề nghị khen thưởng theo từng cấp',
			'kết luận của chủ tọa',
			'giờ kết thúc họp',
			'họ và tên thư ký',
			'họ và tên chủ tọa'
		]);
		expect(blocksIn(paper, 'table')[0]?.rows[0]?.slice(3)).toEqual(['', '', '', '', '', '']);
		expect(textOf(paper)).not.toMatch(/đã chọn|Thông qua|mã băm/);
	});

	it('of an open meeting is who has not been called up', () => {
		const open = begun({ attendance: EVERYBODY.slice(0, 5) });
		expect(missingIn(minutes(sourceOf({ meetings: [open] }), ID))).toContain(
			'số thành viên có mặt, vắng mặt'
		);
	});

	it('is the whole meeting, where it does not lie here', () => {
		expect(missingIn(minutes(sourceOf({ meetings: [] }), ID))).toHaveLength(1);
		expect(missingIn(minutes(sourceOf({ councils: [] }), ID))).toHaveLength(1);
	});

	it('are items that this phone has not received, and tallies that differ', () => {
		const differ = review().tallySecond;
		const paper = held({ tallySecond: differ && { ...differ, issued: 4 } }, { nominations: [desk] });
		expect(missingIn(paper)).toContain('1 trường hợp trong chương trình, máy này chưa có');
		expect(missingIn(paper)).toContain('số phiếu phát ra');
	});
});

it('names the minutes that it corrects', () => {
	const first = review({ id: idOf('first') });
	const numbers = [{ paper: `minutes.${first.id}`, number: '12', date: '' }];
	const source = sourceOf({
		office: office({ numbers }),
		meetings: [first, review({ corrects: first.id, startedAt: '2023-12-27T14:00' })]
	});
	expect(textOf(minutes(source, ID))).toContain(
		'đính chính kết quả ghi tại Biên bản số 12/BB-UBND của cuộc họp ngày 22 tháng 12 năm 2023. Kết quả ghi tại biên bản này thay cho'
	);
});

describe('hostile content', () => {
	const NASTY = '<b>"Lan" & \'Mơ\'</b> ]]> 🙂\tđội ' + 'Nguyễn '.repeat(40).trim();

	it('prints what was typed letter for letter', () => {
		const nasty = nomination('lan', { subjectName: NASTY, reason: `${NASTY}\n\nDòng hai`, state: 'passed' });
		const paper = held(
			{ discussion: [{ item: nasty.id, text: NASTY }], conclusion: NASTY },
			{ nominations: [nasty, desk] }
		);
		expect(textOf(paper).split(printable(NASTY)).length).toBeGreaterThan(5);
		expect(textOf(paper)).toContain('\nDòng hai\n');
	});

	it('holds without a nominee, and with 200', () => {
		const none = held({ items: [], result: [] }, { nominations: [] });
		expect(missingIn(none)).toContain('trường hợp được xét');
		expect(blocksIn(none, 'table')).toHaveLength(0);
		const many = Array.from({ length: 200 }, (_, n) =>
			nomination('lan', {
				id: idOf(`n${n}x`),
				subjectName: `Người thứ ${n}`,
				state: 'failed',
				reason: 'Tốt.'
			})
		);
		const paper = held(
			{
				items: many.map(({ id }) => id),
				result: many.map(({ id }, n) =>
					result('', { item: id, agree: n % 6, place: 0, reached: false, passed: false })
				)
			},
			{ nominations: many }
		);
		expect(blocksIn(paper, 'table')[0]?.rows).toHaveLength(200);
		expect(textOf(paper)).toContain('a) Cấp phường: không có trường hợp nào được thông qua.');
	});
});
