import { beforeAll, expect, test } from 'vitest';
import type { Parcel } from '$lib/domain/carry/parcel';
import { idOf } from '$lib/domain/ward.fixture';
import { loadMessages } from '$lib/i18n/i18n.svelte';
import { NOON } from '$lib/store/ward.fixture';
import { listUnsent } from './listUnsent';

beforeAll(async () => {
	await loadMessages('vi', 'core');
	await loadMessages('vi', 'later');
});

const change = (fields: Readonly<Record<string, unknown>>) =>
	({
		...{ changeId: idOf('c'), collection: 'initiatives', id: idOf('idea'), baseRev: 3, fields },
		...{ capturedAt: NOON, clockOffset: null, device: idOf('phone'), status: 'waiting' }
	}) as Parcel['changes'][number];
const parcel = (parts: Partial<Parcel>): Parcel => ({
	...{ kind: 'so-thi-dua/unsent', format: 2, server: 's', account: idOf('a'), username: 'lan', name: 'Lan' },
	...{ device: idOf('d'), madeAt: NOON, changes: [], rows: [], drafts: [], campaignEdits: [] },
	...{ files: [], missing: [] },
	...parts
});

test('the words of an initiative, sent or still being written, can be read without the app', async () => {
	const edit = {
		collection: 'initiatives',
		id: idOf('other'),
		baseRev: 0,
		was: {},
		updatedAt: NOON
	} as const;
	const text = await listUnsent(
		parcel({
			changes: [
				change({
					solution: 'Bước một.\nBước hai.',
					authors: [{ person: idOf('lan'), name: 'Lan', share: 60 }],
					effectFigures: [{ name: 'Số lần đi lại', unit: 'lần', before: '2', after: '1' }],
					entries: [idOf('entry')],
					kind: ''
				})
			],
			edits: [{ ...edit, fields: { title: 'Nhắn tin báo hẹn' } }]
		})
	);
	const lines = text.split('\r\n');
	expect(lines[4]).toContain('1. Sửa sáng kiến (');
	expect(lines.slice(5)).toEqual([
		'   Nội dung giải pháp: Bước một.',
		'   Bước hai.',
		'   Tác giả và tỷ lệ: Lan · 60',
		'   Số liệu trước và sau: Số lần đi lại · lần · 2 · 1',
		'',
		expect.stringContaining('2. Bản đang viết dở ('),
		'   Tên sáng kiến: Nhắn tin báo hẹn',
		'',
		''
	]);
});
