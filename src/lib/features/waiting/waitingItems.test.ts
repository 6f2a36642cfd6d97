import { expect, test } from 'vitest';
import { idOf } from '$lib/domain/ward.fixture';
import type { OutboxItem } from '$lib/store/outbox';
import { draftOf, entryHere, NOON, phone } from '$lib/store/ward.fixture';
import { actOf, loadWaiting, placeOf } from './waitingItems';

const change = (word: string, fields: Partial<OutboxItem>): Omit<OutboxItem, 'n'> => ({
	changeId: idOf(`c${word}`),
	collection: 'entries',
	id: idOf(word),
	baseRev: 0,
	fields: {},
	capturedAt: NOON,
	clockOffset: null,
	status: 'waiting',
	...fields
});

test.each([
	[{ baseRev: 0, fields: { state: 'submitted', title: 'x' } }, 'log'],
	[{ baseRev: 3, fields: { state: 'submitted' } }, 'resubmit'],
	[{ baseRev: 3, fields: { state: 'attested', area: 'a' } }, 'attest'],
	[{ baseRev: 3, fields: { state: 'returned', returnReason: 'x' } }, 'return'],
	[{ baseRev: 3, fields: { state: 'withdrawn' } }, 'withdraw'],
	[{ baseRev: 3, fields: { title: 'x', area: 'a' } }, 'edit'],
	[{ baseRev: 3, fields: { area: 'a', criteria: [] } }, 'tag'],
	[{ baseRev: 3, fields: { linked: 'x' } }, 'link'],
	[{ baseRev: 3, fields: { admission: 'admitted', admissionReason: 'x' } }, 'admit'],
	[{ baseRev: 3, fields: { name: 'x' }, collection: 'people' as const }, 'people'],
	[
		{ baseRev: 3, fields: { state: 'eligible', screening: [] }, collection: 'nominations' as const },
		'screen'
	],
	[{ baseRev: 3, fields: { report: [] }, collection: 'nominations' as const }, 'nominations']
] as const)('%j is %s', (fields, act) => {
	expect(actOf({ collection: 'entries', ...fields })).toBe(act);
});

test('a screening leads to the desk, a report to the page of the nomination', () => {
	const of = (fields: OutboxItem['fields']) =>
		placeOf({ item: { ...change('n', { collection: 'nominations', fields }), n: 1 } as OutboxItem });
	expect(of({ state: 'eligible', screening: [] })).toBe(`/hoi-dong/de-cu/${idOf('n')}`);
	expect(of({ report: [] })).toBe(`/de-nghi/${idOf('n')}`);
});

test('what waits is told by its words, parked apart, files by their names; what was sent is not there', async () => {
	const { db } = await phone();
	const photo = {
		id: idOf('photo'),
		sha256: '',
		kind: 'photo',
		name: 'anh-1.jpg',
		size: 200_000,
		caption: '',
		takenAt: ''
	};
	await db.entries.bulkPut([
		entryHere('one', { title: 'Dọn kênh', subjectName: 'Bà Lan', attachments: [photo as never] }),
		entryHere('two', { title: 'Cũ' })
	]);
	await db.drafts.put(draftOf('two'));
	await db.outbox.bulkAdd([
		change('sent', { status: 'sent' }),
		change('one', { fields: { state: 'submitted' } }),
		change('two', { baseRev: 7, fields: { title: 'Mới' }, status: 'refused', problem: { code: 'x' } }),
		change('kp1', { collection: 'units', baseRev: 1, fields: { name: 'Khu phố 1' }, status: 'conflict' }),
		change('photo', { collection: 'attachments', fields: { record: idOf('one'), size: 200_000 } })
	]);
	const { parked, waiting, files } = await loadWaiting(db);
	expect(parked.map(({ act, title, hasDraft, onlyHere }) => ({ act, title, hasDraft, onlyHere }))).toEqual([
		{ act: 'edit', title: 'Mới', hasDraft: true, onlyHere: false },
		{ act: 'units', title: 'Khu phố 1', hasDraft: false, onlyHere: false }
	]);
	expect(waiting.map(({ act, title, about, onlyHere }) => ({ act, title, about, onlyHere }))).toEqual([
		{ act: 'log', title: 'Dọn kênh', about: 'Bà Lan', onlyHere: true }
	]);
	expect(files.map(({ name, size, title, entry }) => ({ name, size, title, entry }))).toEqual([
		{ name: 'anh-1.jpg', size: 200_000, title: 'Dọn kênh', entry: idOf('one') }
	]);
});
