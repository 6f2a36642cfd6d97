import { beforeAll, describe, expect, test } from 'vitest';
import type { CollectionName } from '$lib/domain/changes/protocol';
import type { HistoryRow } from '$lib/domain/history/answers';
import { addMessages, loadMessages } from '$lib/i18n/i18n.svelte';
import { fieldChanges } from './fieldChange';
import { happeningOf } from './happening';
import { clockWords } from './words/timeWords';

beforeAll(async () => {
	await loadMessages('vi', 'core');
	await addMessages('later');
	await addMessages('trust');
});

const NAMES: Readonly<Record<string, string>> = {
	bay000000000000: 'Trần Thị Bảy',
	lan000000000000: 'Nguyễn Thị Lan',
	onTime: 'Trả đúng hạn'
};
const nameOf = (code: string) => NAMES[code] ?? '';

const row = (parts: Partial<HistoryRow> = {}): HistoryRow => ({
	seq: 41,
	kind: 'applied',
	file: '',
	account: 'abay00000000000',
	person: 'bay000000000000',
	name: 'kp1',
	device: 'a1b2c3',
	capturedAt: '2023-05-10T02:12:00.000Z',
	clockOffset: 0,
	receivedAt: '2023-05-10T02:13:00.000Z',
	fields: ['title'],
	before: { title: 'Lời đầu' },
	after: { title: 'Lời sau' },
	clash: [],
	isHidden: false,
	isErased: false,
	decision: null,
	...parts
});
const told = (collection: CollectionName, parts: Partial<HistoryRow>, isFirst = false) =>
	happeningOf(collection, 'arecord00000000', row(parts), nameOf, isFirst);

test('who, when on the phone and at the server, and how the clock stood', () => {
	const { sentence, when, place } = told('entries', { clockOffset: 120_000 }, true);
	expect(sentence).toBe('Trần Thị Bảy đã gửi');
	expect(when).toBe('Trên máy 09:12 10/05/2023, tới máy chủ 09:13 10/05/2023 (máy chạy chậm 2 phút)');
	expect(place).toBe('Dòng 41 trong nhật ký · Máy số a1b2c3');
});

test.each([
	[0, ''],
	[29_000, ''],
	[60_000, 'máy chạy chậm 1 phút'],
	[-600_000, 'máy chạy nhanh 10 phút'],
	[null, 'giờ của máy chưa từng so với máy chủ']
])('an offset of %s ms: “%s”', (offset, words) => expect(clockWords(offset)).toBe(words));

describe('what was done', () => {
	test.each<[CollectionName, Partial<HistoryRow>, boolean, string]>([
		['entries', {}, true, 'Trần Thị Bảy đã gửi'],
		['entries', {}, false, 'Trần Thị Bảy đã sửa'],
		['entries', { fields: ['state'], after: { state: 'attested' } }, false, 'Trần Thị Bảy đã xác nhận'],
		[
			'entries',
			{ fields: ['state'], after: { state: 'returned' } },
			false,
			'Trần Thị Bảy đã trả lại để bổ sung'
		],
		['entries', { kind: 'merged' }, false, 'Trần Thị Bảy đã sửa, ghép với phần người khác vừa sửa'],
		[
			'entries',
			{ kind: 'conflict' },
			false,
			'Trần Thị Bảy sửa cùng chỗ với người khác; bản này không được lấy'
		],
		[
			'entries',
			{ file: 'afile0000000000', after: { kind: 'photo' } },
			false,
			'Ảnh đã tới, do Trần Thị Bảy gửi'
		],
		[
			'entries',
			{ file: 'afile0000000000', after: { kind: 'pdf' } },
			false,
			'Tệp đã tới, do Trần Thị Bảy gửi'
		],
		['entries', { kind: 'erasure', fields: [] }, false, 'Trần Thị Bảy đã xóa theo quyết định'],
		[
			'entries',
			{ kind: 'erasure', fields: [], file: 'afile0000000000' },
			false,
			'Trần Thị Bảy đã xóa một ảnh hoặc tệp theo quyết định'
		],
		['initiatives', {}, true, 'Trần Thị Bảy đã lập'],
		['initiatives', { fields: ['state'], after: { state: 'filed' } }, false, 'Trần Thị Bảy đã nộp'],
		['users', { fields: ['mustChange', 'password'] }, false, 'Trần Thị Bảy đã cấp mật khẩu một lần'],
		['users', { fields: ['mustChange', 'resetAt', 'password'] }, false, 'Trần Thị Bảy đã cấp lại mật khẩu'],
		[
			'users',
			{ fields: ['mustChange', 'password'], account: 'arecord00000000' },
			false,
			'Trần Thị Bảy đã đặt mật khẩu riêng'
		],
		[
			'users',
			{ fields: ['mustChange', 'resetAt', 'password'], account: 'system', person: '', name: '', device: '' },
			false,
			'Người quản trị máy chủ đã cấp lại mật khẩu'
		],
		['people', { account: 'system', person: '', name: '', device: '' }, false, 'Hệ thống đã sửa'],
		['people', { person: 'xyz000000000000' }, false, 'kp1 đã sửa'],
		['people', { person: '', name: '' }, false, 'Một người đã sửa']
	])('%s %j first: %s → %s', (collection, parts, isFirst, sentence) => {
		expect(told(collection, parts, isFirst).sentence).toBe(sentence);
	});

	test('the server itself has one clock and no phone', () => {
		const { when, place } = told('campaigns', { account: 'system', device: '' });
		expect([when, place]).toEqual(['Tại máy chủ 09:13 10/05/2023', 'Dòng 41 trong nhật ký']);
	});
});

describe('what is not shown says why', () => {
	test('erased, out of reach, partly secret', () => {
		expect(told('entries', { isErased: true, before: {}, after: {} }).notes).toEqual([
			'Chữ của lần này đã xóa theo quyết định.'
		]);
		expect(told('initiatives', { isHidden: true, before: {}, after: {} }).notes).toEqual([
			'Nội dung lúc đó không dành cho tài khoản này.'
		]);
		expect(told('conduct', { isHidden: true, fields: [], before: {}, after: {} }).notes).toEqual([
			'Một phần chỉ Thường trực Hội đồng và Chủ tịch được đọc.'
		]);
	});

	test('an erasure names its paper and its ground', () => {
		const decision = { ground: 'Theo đơn', number: '25/QĐ-UBND', date: '2023-05-11', decidedBy: 'Chủ tịch' };
		expect(told('entries', { kind: 'erasure', fields: [], decision }).notes).toEqual([
			'Quyết định 25/QĐ-UBND ngày 11/05/2023, Chủ tịch',
			'Lý do: Theo đơn'
		]);
	});
});

describe('what changed', () => {
	const changes = (collection: CollectionName, before: object, after: object, isFirst = false) =>
		fieldChanges(
			collection,
			Object.keys(after),
			before as Record<string, unknown>,
			after as Record<string, unknown>,
			nameOf,
			isFirst
		).map(({ label, parts }) => [
			label,
			parts.map(({ text, mark }) => (mark ? `${mark === 'deleted' ? '-' : '+'}${text}` : text)).join('|')
		]);

	test.each<[object, object, readonly string[]]>([
		[{ state: 'submitted' }, { state: 'attested' }, ['Tình trạng', '-Chờ xác nhận| → |+Đã xác nhận']],
		[{ linked: '' }, { linked: 'lan000000000000' }, ['Gắn với người', '+Nguyễn Thị Lan']],
		[{ linked: 'lan000000000000' }, { linked: '' }, ['Gắn với người', '-Nguyễn Thị Lan']],
		[{ day: '2023-05-09' }, { day: '2023-05-10' }, ['Ngày làm', '-09/05/2023| → |+10/05/2023']],
		[{ criteria: ['a', 'onTime'] }, { criteria: ['onTime', 'b'] }, ['Tiêu chí', '-a|; |Trả đúng hạn|; |+b']],
		[
			{ story: 'Giúp 10 hộ nộp hồ sơ qua mạng' },
			{ story: 'Giúp 12 hộ nộp hồ sơ qua mạng' },
			['Kể thêm', 'Giúp|- 10|+ 12| hộ nộp hồ sơ qua mạng']
		]
	])('%j → %j', (before, after, words) => expect(changes('entries', before, after)).toEqual([words]));

	test('what the server derives, and what was empty and is empty, is left out', () => {
		expect(
			changes('entries', {}, { receivedAt: '2023-05-10T02:13:00.000Z', place: '', title: 'A' }, true)
		).toEqual([['Việc đã làm', '+A']]);
	});
});
