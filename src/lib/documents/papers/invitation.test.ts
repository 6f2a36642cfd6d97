import { expect, it } from 'vitest';
import { planned } from '../../domain/meetings/meetings.fixture';
import type { Meeting } from '../../domain/meetings/meeting';
import type { PaperSource } from '../../domain/papers/source';
import { missingIn } from '../layout/plainText';
import { idOf } from '../../domain/ward.fixture';
import { invitation } from './invitation';
import { blocksIn, office, sourceOf, textOf } from './meetingPapers.fixture';

const ID = idOf('meeting');
const of = (meeting: Partial<Meeting> = {}, parts: Partial<PaperSource> = {}) =>
	invitation(
		sourceOf({
			meetings: [
				planned({
					presider: idOf('chair'),
					place: 'Hội trường',
					agenda: [{ text: 'Thảo luận.' }, { text: 'Bỏ phiếu kín' }],
					guests: [{ name: 'Ông Huỳnh Minh Khôi', position: 'Trưởng khối Chính quyền' }],
					...meeting
				})
			],
			office: office({ signerName: 'Trịnh Quốc Bảo' }),
			...parts
		}),
		ID
	);

it('invites, and says what, who presides, when, where, with which agenda and documents', () => {
	const text = textOf(of());
	for (const words of [
		'Số:         /GM-UBND',
		'Tiến Thành, ngày      tháng      năm',
		'GIẤY MỜI',
		'UBND phường Tiến Thành trân trọng kính mời các thành viên Hội đồng Thi đua - Khen thưởng và các đại biểu (có danh sách kèm theo).',
		'Tới dự: họp xét khen thưởng.',
		'Chủ trì: Ông Trịnh Quốc Bảo, Chủ tịch UBND phường.',
		'Thời gian: 14 giờ 00 phút, ngày 22 tháng 12 năm 2023.',
		'Địa điểm: Hội trường.',
		'Thảo luận.',
		'Bỏ phiếu kín.',
		'kết quả thẩm tra của 02 trường hợp đưa ra xét.',
		'đúng giờ./.',
		'Như trên',
		'Lưu: VT'
	])
		expect(text).toContain(words);
	expect(missingIn(of())).toEqual([]);
});

it('lists the members with their role, then the guests', () => {
	const rows = blocksIn(of(), 'table')[0]?.rows ?? [];
	expect(rows).toHaveLength(7);
	expect(rows[0]).toEqual([
		'1',
		'Trịnh Quốc Bảo',
		'Chủ tịch UBND phường, UBND phường Tiến Thành',
		'Chủ tịch Hội đồng'
	]);
	expect(rows.at(-1)).toEqual(['7', 'Ông Huỳnh Minh Khôi', 'Trưởng khối Chính quyền', 'Đại biểu mời']);
});

it('carries the number and the day that were given, in the letter and in its list', () => {
	const numbers = [{ paper: `invitation.${ID}`, number: '9', date: '2023-12-20' }];
	const text = textOf(of({}, { office: office({ numbers }) }));
	expect(text).toContain('Số: 09/GM-UBND');
	expect(text).toContain('Tiến Thành, ngày 20 tháng 12 năm 2023');
	expect(text).toContain('(Kèm theo Giấy mời số 09/GM-UBND ngày 20 tháng 12 năm 2023)');
});

it('is signed by the chair where the council issues it', () => {
	const { campaign } = sourceOf();
	const settings = { ...campaign.rules.settings, minutesIssuer: 'council' as const };
	const paper = of({}, { campaign: { ...campaign, rules: { ...campaign.rules, settings } } });
	expect(blocksIn(paper, 'signatures')[0]?.right).toEqual({
		capacity: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'],
		post: 'CHỦ TỊCH UBND PHƯỜNG TIẾN THÀNH',
		name: 'Trịnh Quốc Bảo'
	});
	expect(textOf(paper)).toContain('Hội đồng Thi đua - Khen thưởng trân trọng kính mời');
});

it('asks for what is not planned yet', () => {
	const bare = of({ title: '', plannedFor: '', place: '', presider: '', agenda: [], guests: [], items: [] });
	expect(missingIn(bare)).toEqual([
		'tên cuộc họp',
		'người chủ trì',
		'thời gian họp',
		'địa điểm họp',
		'chương trình họp',
		'số trường hợp đưa ra xét'
	]);
	expect(blocksIn(bare, 'table')[0]?.rows).toHaveLength(6);
	expect(missingIn(of({}, { office: office() }))).toEqual(['họ và tên người ký văn bản']);
});
