import { beforeEach, expect, test } from 'vitest';
import { loadMessages } from '$lib/i18n/i18n.svelte';
import type { OutboxItem } from '$lib/store/outbox';
import { clashesOf } from './versions';

beforeEach(async () => {
	await loadMessages('vi', 'core');
	await loadMessages('vi', 'later');
});

function clash(field: string, mine: unknown, theirs: unknown) {
	const item = { clashing: [field], fields: { [field]: mine }, theirs: { [field]: theirs } };
	return clashesOf(item as unknown as OutboxItem)[0];
}

test.each<[string, unknown, string]>([
	['title', 'Dọn kênh', 'Dọn kênh'],
	['day', '2026-03-05', '05/03/2026'],
	['place', '', '(để trống)'],
	['disabled', true, 'Có'],
	['roles', ['reporter', 'unitHead'], 'Người ghi và Trưởng đơn vị'],
	['state', 'attested', 'Đã xác nhận'],
	['attachments', [{ name: 'anh-1.jpg' }], 'anh-1.jpg'],
	['figures', [{ name: 'Hồ sơ', value: '12', unit: 'bộ' }], 'Hồ sơ 12 bộ'],
	['terms', [{ unit: 'a' }, { unit: 'b' }], '2 dòng'],
	['rules', { format: 1 }, '(mở mục để xem)']
])('%s %j is shown as “%s”', (field, value, text) => {
	expect(clash(field, value, 'khác')?.mine).toBe(text);
});

test('both versions stand side by side under a name that people know', () => {
	expect(clash('title', 'của tôi', 'của máy chủ')).toEqual({
		field: 'title',
		label: 'Việc đã làm',
		mine: 'của tôi',
		theirs: 'của máy chủ'
	});
});
