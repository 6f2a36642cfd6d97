import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { gradeOf } from '$lib/domain/grades/grades.fixture';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { addEditFile, keepEdit, readEdit } from './edits';
import { openNotices, saveNotice, samePaper, withdrawGrade } from './grades';
import { CAMPAIGN, phone, photo, TODAY } from './ward.fixture';

const NOTICE = idOf('notice');
const HEAD = {
	campaign: CAMPAIGN,
	scale: 'personRating',
	subjectKind: 'person',
	status: 'official',
	document: 'Thông báo số 12/TB-UBND',
	decidedOn: TODAY,
	decidedBy: 'Chủ tịch UBND phường',
	attachments: []
};
const CHOSEN = { [idOf('minh')]: 'outstanding', [idOf('lan')]: 'good', [idOf('hoa')]: 'completed' };

let office: Awaited<ReturnType<typeof phone>>;
beforeEach(async () => {
	office = await phone(actor('hoa', 'standing'));
});

const typed = (fields: object = {}) =>
	keepEdit(office, 'grades', NOTICE, { ...HEAD, chosen: CHOSEN, ...fields });

describe('a notice with many names', () => {
	test('becomes one grade for each, in the order of the names, and ends', async () => {
		await typed();
		const saved = await saveNotice(office, NOTICE);
		expect(saved.ok && saved.value.map(({ fields }) => [fields.subject, fields.grade])).toEqual(
			Object.entries(CHOSEN)
		);
		expect(saved.ok && saved.value.some(({ group }) => group)).toBe(false);
		expect(await readEdit(office.db, 'grades', NOTICE)).toBeUndefined();
		expect(await office.db.grades.where('subject').equals(idOf('lan')).first()).toMatchObject({
			grade: 'good',
			document: HEAD.document,
			subjectName: 'lan',
			unit: idOf('desk'),
			sync: 'waiting'
		});
	});

	test('the scan goes once, with the first', async () => {
		await typed();
		await addEditFile(office, 'grades', NOTICE, 'attachments', photo('scan'));
		await saveNotice(office, NOTICE);
		const files = await office.db.outbox.filter(({ collection }) => collection === 'attachments').toArray();
		expect(files.map(({ id, fields }) => [id, fields.record])).toEqual([[idOf('scan'), NOTICE]]);
		const grades = await office.db.grades.toArray();
		expect(grades.filter(({ attachments }) => attachments.length > 0).map(({ id }) => id)).toEqual([NOTICE]);
		expect(await samePaper(office.db, { ...HEAD })).toHaveLength(3);
	});

	test('whole or not at all: the refusal names whom it is about, and what was typed stays', async () => {
		await typed({ chosen: { ...CHOSEN, [idOf('nobody')]: 'good' } });
		expect(await saveNotice(office, NOTICE)).toEqual({
			ok: false,
			error: { code: 'grade.subject.unknown', params: { subject: idOf('nobody') } }
		});
		expect([await office.db.outbox.count(), await office.db.grades.count()]).toEqual([0, 0]);
		expect(await openNotices(office.db)).toHaveLength(1);
	});

	test('an official one says which paper', async () => {
		await typed({ document: '' });
		expect(await saveNotice(office, NOTICE)).toMatchObject({
			error: { code: 'grade.official.documentMissing' }
		});
	});

	test('of nobody is none', async () => {
		await typed({ chosen: {} });
		expect(await saveNotice(office, NOTICE)).toMatchObject({ error: { code: 'grade.notice.nobody' } });
	});

	test('saved in another tab is gone here', async () => {
		expect(await saveNotice(office, NOTICE)).toMatchObject({ error: { code: 'edit.gone' } });
	});
});

test('a withdrawal names the revision that was read, and says why', async () => {
	await office.db.grades.put({ ...gradeOf(), sync: 'confirmed', gen: 1 });
	expect(await withdrawGrade(office, gradeOf(), 'Nhầm.')).toMatchObject({
		error: { code: 'grade.withdraw.reasonTooShort' }
	});
	expect(await withdrawGrade(office, gradeOf(), 'Nhập nhầm người, thông báo ghi tên khác.')).toMatchObject({
		ok: true,
		value: { baseRev: 5 }
	});
});
