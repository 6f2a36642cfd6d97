import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { conductOf } from '$lib/domain/conduct/conduct.fixture';
import { gradeOf } from '$lib/domain/grades/grades.fixture';
import type { ScreenedCriterion } from '$lib/domain/nominations/nomination';
import { initiativeOf, nominationOf } from '$lib/domain/nominations/nominations.fixture';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { keepEdit, readEdit } from './keepEdit';
import { parkedScreening, readOf, screenNomination, SCREENING_EDIT, withOwn } from './screening';
import { entryHere, phone } from './ward.fixture';

const here = { sync: 'confirmed', gen: 1 } as const;
const ID = idOf('nomination');
const NOMINATION = nominationOf({ reportReady: true });
const section = (text: string) => ({ key: 'achievements', text, entries: [], initiatives: [] });
const row = (
	criterion: string,
	collection: 'grades' | 'conduct' | 'initiatives' | 'entries',
	word: string,
	rev: number
): ScreenedCriterion => ({
	criterion,
	verdict: 'met',
	sources: [{ collection, id: idOf(word), rev }],
	note: ''
});
const TABLE = [
	row('individualRating', 'grades', 'grade', 5),
	row('individualReformPlan', 'entries', 'deed', 7),
	row('individualSolution', 'initiatives', 'initiative', 8),
	row('individualDiscipline', 'conduct', 'conduct', 5)
];
const TYPED = { state: 'eligible', screening: TABLE, screeningNote: '' } as const;
const SCREENING_ONLY = ['state', 'screening', 'screeningNote'];

let office: Awaited<ReturnType<typeof phone>>;
beforeEach(async () => {
	office = await phone(actor('hoa', 'standing'));
	const { db } = office;
	await db.nominations.put({ ...NOMINATION, ...here });
	await db.grades.put({ ...gradeOf(), ...here });
	await db.conduct.put({ ...conductOf(), ...here });
	await db.initiatives.put({ ...initiativeOf(), ...here });
	await db.entries.put(entryHere('deed', { state: 'attested', subject: idOf('lan') }));
});

const screened = (read = readOf(NOMINATION), typed = {}) =>
	screenNomination(office, ID, read, { ...TYPED, ...typed });
const code = (answer: Awaited<ReturnType<typeof screened>>) => (answer.ok ? 'ok' : answer.error.code);

describe('a screening', () => {
	test('names the revision that was read, and carries nothing else than the screening', async () => {
		const queued = await screened();
		expect(queued).toMatchObject({ ok: true, value: { baseRev: 5 } });
		expect(queued.ok && Object.keys(queued.value.fields)).toEqual(SCREENING_ONLY);
		expect(await office.db.nominations.get(ID)).toMatchObject({
			state: 'eligible',
			screenedBy: idOf('hoa'),
			sync: 'waiting'
		});
	});

	test('is refused here when a pull has brought another report: nothing is written, the desk stays', async () => {
		await keepEdit(office, 'nominations', ID, { screeningNote: 'Đang ghi' });
		await office.db.nominations.update(ID, { rev: 6, report: [section('Viết lại')] });
		expect(await screened()).toEqual({
			ok: false,
			error: { code: 'nomination.screen.changed', params: { fields: 'report' } }
		});
		expect(await office.db.outbox.count()).toBe(0);
		expect((await readEdit(office.db, 'nominations', ID))?.fields).toEqual({ screeningNote: 'Đang ghi' });
	});

	test('and when somebody else has screened meanwhile', async () => {
		await office.db.nominations.update(ID, { rev: 6, state: 'incomplete', screening: TABLE });
		expect(code(await screened())).toBe('nomination.screen.meanwhile');
	});

	test('the own one that comes back from the server is nobody else’s', async () => {
		const read = withOwn(readOf(NOMINATION), TYPED);
		await screened();
		expect(code(await screened(read))).toBe('ok');
		await office.db.nominations.update(ID, { rev: 6, sync: 'confirmed', base: undefined });
		expect(code(await screened(read))).toBe('ok');
	});

	test('a change of what is no part of the report does not stop it', async () => {
		await office.db.nominations.update(ID, { rev: 6, reason: 'Bổ sung lý do đề nghị.' });
		expect(code(await screened())).toBe('ok');
	});

	test('is refused here when a source has another revision by now', async () => {
		await office.db.grades.update(idOf('grade'), { rev: 6 });
		expect(code(await screened())).toBe('screening.source.changed');
	});

	test('ends what was kept of it, and leaves what is kept of the report', async () => {
		const kept = { report: [section('Nháp')], state: 'eligible', screening: TABLE, screeningRead: {} };
		await keepEdit(office, 'nominations', ID, kept);
		await screened();
		expect((await readEdit(office.db, 'nominations', ID))?.fields).toEqual({ report: [section('Nháp')] });
		expect(SCREENING_EDIT).toEqual(expect.arrayContaining(SCREENING_ONLY));
	});

	test('stands in place of one that the server did not take', async () => {
		await screened();
		await office.db.outbox
			.toCollection()
			.modify({ status: 'refused', problem: { code: 'screening.source.changed' } });
		expect((await parkedScreening(office.db, ID))?.fields.state).toBe('eligible');
		const again = { state: 'incomplete', screeningNote: 'Còn thiếu thông báo xếp loại chính thức.' } as const;
		expect(code(await screened(readOf(NOMINATION), again))).toBe('ok');
		const items = await office.db.outbox.toArray();
		expect(items.map(({ status, fields }) => [status, fields.state])).toEqual([['waiting', 'incomplete']]);
		expect(await parkedScreening(office.db, ID)).toBeUndefined();
	});

	test('is nobody else’s act', async () => {
		Object.assign(office, { actor: actor('chair', 'chair') });
		expect(code(await screened())).toBe('nomination.screen.notAllowed');
	});
});
