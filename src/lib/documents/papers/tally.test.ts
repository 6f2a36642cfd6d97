import { expect, it } from 'vitest';
import { begun, nomination, tally as counted } from '../../domain/meetings/meetings.fixture';
import type { Meeting } from '../../domain/meetings/meeting';
import { missingIn } from '../layout/plainText';
import { idOf } from '../../domain/ward.fixture';
import { blocksIn, review, sourceOf, textOf } from './meetingPapers.fixture';
import { tally } from './tally';

const ID = idOf('meeting');
const of = (meeting: Partial<Meeting> = {}) => tally(sourceOf({ meetings: [review(meeting)] }), ID);

it('says who counted, that both found the same, and what', () => {
	const text = textOf(of());
	expect(text).toContain(
		'Hôm nay, ngày 22 tháng 12 năm 2023, tại Hội trường UBND phường, Ban kiểm phiếu gồm:'
	);
	expect(text).toContain(
		'đếm hai lượt, do Ông (Bà) Đặng Hoàng Nam, Chủ tịch Mặt trận và Ông (Bà) Võ Thị Kim Ngân, Bí thư Đoàn phường đếm riêng; kết quả hai lượt thống nhất'
	);
	expect(text).toContain('Số phiếu phát ra: 05; thu về: 05; hợp lệ: 05; không hợp lệ: 00.');
	expect(text).toContain('Phiếu được niêm phong và lưu cùng hồ sơ cuộc họp./.');
	expect(missingIn(of())).toEqual([]);
});

it('has a column for blank lines, and the marks of each line', () => {
	const lines = counted({ nlan: [3, 1, 1], ndesk: [5, 0, 0] });
	const table = blocksIn(
		of({ tallyFirst: lines, tallySecond: { ...lines, teller: idOf('hoa') } }),
		'table'
	)[0];
	expect(table?.columns.map(({ label }) => label).slice(3)).toEqual([
		'Đồng ý',
		'Không đồng ý',
		'Không có ý kiến'
	]);
	expect(table?.rows.map((row) => row.slice(3))).toEqual([
		['5', '0', '0'],
		['3', '1', '1']
	]);
});

it('carries neither number nor place and day', () => {
	expect(blocksIn(of(), 'heading')[0]).toMatchObject({ number: null, placeAndDate: null });
});

it('is signed by every teller, two side by side', () => {
	const three = of({ tellers: [idOf('kphead'), idOf('hoa'), idOf('minh')] });
	const names = blocksIn(three, 'signatures').map(({ left, right }) => [
		left && 'name' in left ? left.name : '',
		right?.name ?? ''
	]);
	expect(names).toEqual([
		['Đặng Hoàng Nam', 'Võ Thị Kim Ngân'],
		['', 'Nguyễn Thị Bích Thủy']
	]);
});

it('leaves figures blank that do not agree or are not there', () => {
	const first = counted({ nlan: [4, 1, 0], ndesk: [5, 0, 0] });
	const differ = of({
		tallyFirst: first,
		tallySecond: { ...first, teller: idOf('hoa'), invalid: 1, valid: 4 }
	});
	expect(missingIn(differ)).toContain('hai lượt đếm phiếu khớp nhau');
	expect(blocksIn(differ, 'table')[0]?.rows[0]?.slice(3)).toEqual(['', '', '']);
	const none = tally(sourceOf({ meetings: [begun({ tellers: [] })] }), ID);
	expect(missingIn(none)).toContain('kết quả hai lượt đếm phiếu');
	expect(missingIn(none)).toContain('Ban kiểm phiếu');
	expect(missingIn(none).filter((one) => one.startsWith('họ và tên'))).toHaveLength(1);
});

it('is no paper of a meeting without ballots', () => {
	const { campaign } = sourceOf();
	const rules = { ...campaign.rules, voting: { ...campaign.rules.voting, method: 'showOfHands' as const } };
	const paper = tally(sourceOf({ campaign: { ...campaign, rules } }), ID);
	expect(missingIn(paper)).toEqual(['phiếu: cuộc họp này không bỏ phiếu kín']);
	expect(missingIn(tally(sourceOf(), idOf('x')))).toHaveLength(1);
});

it('holds 200 nominees', () => {
	const many = Array.from({ length: 200 }, (_, n) =>
		nomination('lan', { id: idOf(`n${n}x`), subjectName: `<${n}> & "Lan"` })
	);
	const lines = {
		...counted({}),
		lines: many.map(({ id }) => ({ item: id, agree: 5, disagree: 0, blank: 0 }))
	};
	const meeting = review({
		items: many.map(({ id }) => id),
		result: [],
		tallyFirst: lines,
		tallySecond: { ...lines, teller: idOf('hoa') }
	});
	const paper = tally(sourceOf({ meetings: [meeting], nominations: many }), ID);
	expect(blocksIn(paper, 'table')[0]?.rows).toHaveLength(200);
	expect(textOf(paper)).toContain('<199> & "Lan"');
});
