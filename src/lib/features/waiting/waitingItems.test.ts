import { expect, test } from 'vitest';
import { score, underReview } from '$lib/domain/initiatives/initiative.fixture';
import { idOf } from '$lib/domain/ward.fixture';
import { ideaHere, IDEA } from '$lib/store/initiatives/ideas.fixture';
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
		{ baseRev: 0, fields: { state: 'draft', title: 'x' }, collection: 'initiatives' as const },
		'initiative.create'
	],
	[{ baseRev: 0, fields: { novelty: 'x' }, collection: 'initiatives' as const }, 'initiative.edit'],
	[{ baseRev: 3, fields: { state: 'filed' }, collection: 'initiatives' as const }, 'initiative.file'],
	[
		{ baseRev: 3, fields: { confirmations: [] }, collection: 'initiatives' as const },
		'initiative.confirmShare'
	],
	[{ baseRev: 3, fields: { state: 'underReview' }, collection: 'initiatives' as const }, 'initiative.takeUp'],
	[
		{ baseRev: 3, fields: { decisionNumber: '1' }, collection: 'initiatives' as const },
		'initiative.completeDecision'
	],
	[{ baseRev: 0, fields: { points: [] }, collection: 'scores' as const }, 'scores'],
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
	expect(files.map(({ name, size, title, href }) => ({ name, size, title, href }))).toEqual([
		{ name: 'anh-1.jpg', size: 200_000, title: 'Dọn kênh', href: `/so/${idOf('one')}` }
	]);
});

test('of an initiative the act is told, its file by its title, and a refusal leads to the section', async () => {
	const { db } = await phone();
	const photo = { id: idOf('photo'), sha256: '', kind: 'photo', name: 'bang.jpg', size: 9, caption: '' };
	await db.initiatives.put(ideaHere({ attachments: [{ ...photo, takenAt: '' } as never] }));
	const idea = { collection: 'initiatives', id: IDEA, baseRev: 9 } as const;
	await db.outbox.bulkAdd([
		change('begun', { ...idea, fields: { state: 'filed' } }),
		change('bad', {
			...idea,
			fields: { area: 'x' },
			status: 'refused',
			problem: { code: 'initiative.area.unknown' }
		}),
		change('late', {
			...idea,
			fields: { state: 'filed' },
			status: 'refused',
			problem: { code: 'initiative.file.afterDeadline', params: { last: '2023-11-30' } }
		}),
		change('photo', { collection: 'attachments', fields: { owner: 'initiatives', record: IDEA, size: 9 } })
	]);
	const { parked, waiting, files } = await loadWaiting(db);
	const title = ideaHere().title;
	expect(waiting.map((one) => [one.act, one.title, placeOf(one)])).toEqual([
		['initiative.file', title, `/sang-kien/${IDEA}`]
	]);
	expect(parked.map((one) => placeOf(one))).toEqual([`/sang-kien/${IDEA}?muc=area`, `/sang-kien/${IDEA}`]);
	expect(files.map(({ name, title, href }) => [name, title, href])).toEqual([
		['bang.jpg', title, `/sang-kien/${IDEA}`]
	]);
});

test('a score sheet, what the council decides and its paper are told by the initiative, and lead to its page', async () => {
	const { db } = await phone();
	const scan = { id: idOf('scan'), name: 'quyet-dinh.pdf' } as never;
	const idea = underReview({ decisionFiles: [scan] });
	await db.initiatives.put({ ...idea, sync: 'waiting', gen: 1 });
	await db.scores.put({ ...score('lan', { id: idOf('sheet') }), sync: 'waiting', gen: 1 });
	await db.outbox.bulkAdd([
		change('sheet', { collection: 'scores', baseRev: 4, fields: { comment: 'Hay' } }),
		change('take', {
			collection: 'initiatives',
			id: idea.id,
			baseRev: 4,
			fields: { missingScoresReason: '' }
		}),
		change('edit', { collection: 'initiatives', id: idea.id, baseRev: 4, fields: { idea: 'Khác' } }),
		change('scan', { collection: 'attachments', fields: { owner: 'initiatives', record: idea.id, size: 9 } })
	]);
	const { waiting, files } = await loadWaiting(db);
	expect(waiting.map((one) => [one.act, one.title, placeOf(one)])).toEqual([
		['scores', idea.title, `/cham-sang-kien/${idea.id}`],
		['initiative.countScores', idea.title, `/cham-sang-kien/${idea.id}`],
		['initiative.edit', idea.title, `/sang-kien/${idea.id}`]
	]);
	expect(files).toMatchObject([{ name: 'quyet-dinh.pdf', title: idea.title, href: `/sang-kien/${idea.id}` }]);
});
