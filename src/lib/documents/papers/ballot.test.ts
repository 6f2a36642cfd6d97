import { expect, it } from 'vitest';
import { attendee, begun, nomination, planned } from '../../domain/meetings/meetings.fixture';
import { blankInitiative } from '../../domain/initiatives/initiative';
import type { PaperSource } from '../../domain/papers/source';
import { council } from '../../domain/meetings/meetings.fixture';
import { missingIn } from '../layout/plainText';
import { plainWords } from '../layout/words';
import { idOf } from '../../domain/ward.fixture';
import { ballot } from './ballot';
import { blocksIn, desk, lan, result, review, sourceOf, textOf } from './meetingPapers.fixture';

const ID = idOf('meeting');
const one = (parts: Partial<PaperSource> = {}) => ballot(sourceOf(parts), ID, { copies: 1 });

it('says how a line is marked, and asks for no name', () => {
	const text = textOf(one());
	expect(text).toContain('Dòng không đánh dấu là không có ý kiến và vẫn hợp lệ.');
	expect(text).toContain('Dòng có từ hai dấu trở lên làm cho cả phiếu không hợp lệ.');
	expect(text).toContain('Phiếu không ký tên');
	expect(text).toContain('(Nơi đóng dấu của Hội đồng)');
	expect(text).not.toContain('./.');
	expect(blocksIn(one(), 'signatures')).toEqual([]);
	expect(blocksIn(one(), 'heading')[0]).toMatchObject({ number: null, placeAndDate: null });
});

it('has three boxes to a line, collectives first', () => {
	expect(blocksIn(one(), 'table')[0]?.rows.map((row) => row.map(plainWords))).toEqual([
		['1', 'Bộ phận “Một cửa”', '', '□', '□', '□'],
		['2', 'Trần Thị Lan Anh', 'Công chức Tư pháp - Hộ tịch, Bộ phận “Một cửa”', '□', '□', '□']
	]);
});

it('has a table for each level', () => {
	const city = nomination('lan', { id: idOf('ncity'), level: 'city', subjectName: 'Đoàn Văn Lực' });
	const paper = one({
		nominations: [lan, desk, city],
		meetings: [review({ items: [city.id, lan.id, desk.id] })]
	});
	expect(blocksIn(paper, 'section').map(({ text }) => text)).toEqual(['Cấp phường', 'Cấp thành phố']);
	expect(blocksIn(paper, 'table').map(({ rows }) => rows.length)).toEqual([2, 1]);
});

it('keeps the order of the agenda after the count', () => {
	const mo = nomination('minh', { subjectName: 'Điểu Thị Mơ' });
	const meeting = review({
		items: [mo.id, lan.id],
		result: [result('nlan'), result('nminh', { agree: 0, reached: false, passed: false, place: 0 })]
	});
	const rows = blocksIn(one({ nominations: [lan, mo], meetings: [meeting] }), 'table')[0]?.rows ?? [];
	expect(rows.map(([, name]) => name)).toEqual(['Điểu Thị Mơ', 'Trần Thị Lan Anh']);
});

it('is there for everybody who takes part, or may, and says how many there are', () => {
	expect(ballot(sourceOf(), ID).parts).toHaveLength(5);
	const meeting = begun({
		attendance: [attendee('chair'), attendee('blochead', { kind: 'written' }), attendee('minh')].concat(
			['deskhead', 'kphead', 'hoa'].map((word) => attendee(word, { kind: 'excused' }))
		)
	});
	const two = ballot(sourceOf({ meetings: [meeting] }), ID);
	expect(two.parts).toHaveLength(2);
	expect(textOf(two)).toContain('Số phiếu phát ra: 02.');
	expect(ballot(sourceOf({ meetings: [planned()] }), ID).parts).toHaveLength(5);
	expect(ballot(sourceOf(), ID, { copies: 0 }).parts).toHaveLength(1);
	expect(two.parts.every(({ numbered }) => numbered === false)).toBe(true);
});

it('lists initiatives with their authors', () => {
	const initiative = blankInitiative({
		id: idOf('ilan'),
		campaign: idOf('campaign'),
		capturedAt: '2023-05-10T02:00:00.000Z',
		title: 'Nhắn tin báo hạn',
		authors: [{ person: idOf('lan'), name: 'Trần Thị Lan Anh', share: 100 }]
	});
	const paper = one({
		councils: [council({ kind: 'initiative' })],
		initiatives: [initiative],
		meetings: [planned({ about: 'initiatives', items: [initiative.id] })]
	});
	expect(blocksIn(paper, 'table')[0]?.rows[0]?.slice(1, 3)).toEqual(['Nhắn tin báo hạn', 'Trần Thị Lan Anh']);
});

it('holds 200 nominees with whatever names, and asks for nominees where there are none', () => {
	const many = Array.from({ length: 200 }, (_, n) =>
		nomination('lan', { id: idOf(`n${n}x`), subjectName: `🙂 ${'Nguyễn '.repeat(30)}"${n}"` })
	);
	const paper = one({ nominations: many, meetings: [planned({ items: many.map(({ id }) => id) })] });
	expect(blocksIn(paper, 'table')[0]?.rows).toHaveLength(200);
	expect(missingIn(one({ meetings: [planned({ items: [] })] }))).toContain('trường hợp đưa ra biểu quyết');
});
