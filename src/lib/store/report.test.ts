import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Nomination, ReportSection } from '$lib/domain/nominations/nomination';
import { nominationOf } from '$lib/domain/nominations/nominations.fixture';
import { partOf } from '$lib/domain/nominations/reportParts';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { readEdit } from './keepEdit';
import { keepReport, openReport, saveReport, type OpenReport } from './report';
import type { LocalOf } from './rows';
import { entryHere, phone } from './ward.fixture';

const ID = idOf('nomination');
const part = (key: string, text: string, entries: readonly string[] = []): ReportSection => ({
	key,
	text,
	entries: [...entries],
	initiatives: []
});
// two parts that are written: what a person does, and what a person achieved
const FORM = { reportForm: 'nd91-02' };
const DUTIES = part('duties', 'Nhận hồ sơ.');
const here = (fields: Partial<Nomination> = {}): LocalOf<'nominations'> => ({
	...nominationOf({ ...FORM, ...fields }),
	sync: 'confirmed',
	gen: 1
});

async function nominee(fields: Partial<Nomination> = {}) {
	const context = await phone(actor('lan', 'reporter'));
	await context.db.nominations.put(here(fields));
	const opened = async () => (await openReport(context.db, ID)) as OpenReport;
	const type = async (...parts: readonly ReportSection[]) => {
		const { report, seen } = await opened();
		const typed = parts.map((part) => ({ part, was: partOf(report, part.key) }));
		await keepReport(context, ID, typed, seen.baseRev);
	};
	return { ...context, context, opened, type };
}
const texts = ({ report }: Pick<OpenReport, 'report'>) => report.map(({ key, text }) => `${key}: ${text}`);

describe('what is typed', () => {
	test('lies on disk, and is there again', async () => {
		const { opened, type, db } = await nominee();
		await type(part('duties', 'Nhận hồ'));
		expect(await opened()).toMatchObject({ isEdited: true, seen: { baseRev: 5 } });
		expect(texts(await opened())).toEqual(['duties: Nhận hồ']);
		expect(await db.outbox.count()).toBe(0);
	});

	test('in two tabs, part by part, is all kept', async () => {
		const { opened, context } = await nominee();
		const results = part('results', 'Giúp bà con.');
		await keepReport(context, ID, [{ part: DUTIES, was: part('duties', '') }], 5);
		await keepReport(context, ID, [{ part: results, was: part('results', '') }], 5);
		expect(texts(await opened())).toEqual(['duties: Nhận hồ sơ.', 'results: Giúp bà con.']);
	});

	test('becomes one change when a part is left, clean, and the edit ends', async () => {
		const { type, context, db } = await nominee();
		await type(part('duties', ' Nhận\r\nhồ sơ. '.normalize('NFD')));
		const saved = await saveReport(context, ID);
		expect(saved).toMatchObject({
			value: { baseRev: 5, fields: { report: [part('duties', 'Nhận\nhồ sơ.')] } }
		});
		expect(await readEdit(db, 'nominations', ID)).toBeUndefined();
		expect(await db.nominations.get(ID)).toMatchObject({ sync: 'waiting', reportForm: 'nd91-02' });
		expect(context.wakes).toBe(1);
	});

	test('and taken back again is no change', async () => {
		const { type, context, db } = await nominee({ report: [DUTIES] });
		await type(part('duties', 'Khác'));
		await type(DUTIES);
		expect(await saveReport(context, ID)).toEqual({ ok: true, value: null });
		expect([await db.outbox.count(), await db.edits.count()]).toEqual([0, 0]);
	});

	test('with a pick that does not count is refused, and stays', async () => {
		const { type, context, db } = await nominee();
		await db.entries.put(entryHere('deed', { subject: idOf('lan'), state: 'submitted' }));
		await type(part('results', 'x', [idOf('deed')]));
		expect(await saveReport(context, ID)).toMatchObject({
			error: { code: 'nomination.report.entryNotCounted' }
		});
		expect(await readEdit(db, 'nominations', ID)).toBeDefined();
		await db.entries.update(idOf('deed'), { state: 'attested' });
		expect((await saveReport(context, ID)).ok).toBe(true);
	});
});

describe('beside what others write', () => {
	test('another part that came meanwhile stands beside, and nothing clashes', async () => {
		const { opened, type, context, db } = await nominee();
		await type(DUTIES);
		await db.nominations.put(here({ rev: 9, report: [part('results', 'Của Thường trực.')] }));
		expect(texts(await opened())).toEqual(['duties: Nhận hồ sơ.', 'results: Của Thường trực.']);
		expect(await saveReport(context, ID)).toMatchObject({ value: { baseRev: 9 } });
	});

	test('the same part is sent on the revision that was read, so that a person chooses', async () => {
		const { opened, type, context, db } = await nominee({ report: [DUTIES] });
		await type(part('duties', 'Nhận hồ sơ, trả kết quả.'));
		await db.nominations.put(here({ rev: 9, report: [part('duties', 'Của Thường trực.')] }));
		expect(texts(await opened())).toEqual(['duties: Nhận hồ sơ, trả kết quả.']);
		expect(await saveReport(context, ID)).toMatchObject({ value: { baseRev: 5 } });
		expect((await db.outbox.toArray())[0]?.seen).toEqual({ report: [DUTIES] });
	});

	test('words that came a moment before the write, and were not on the screen, are not written over unread', async () => {
		const { context, db } = await nominee();
		await db.nominations.put(here({ rev: 9, report: [part('duties', 'Của họ.')] }));
		await keepReport(context, ID, [{ part: DUTIES, was: part('duties', '') }], 5);
		expect(await saveReport(context, ID)).toMatchObject({ value: { baseRev: 5 } });
		expect((await db.outbox.toArray())[0]?.seen).toEqual({ report: [] });
	});

	test('words that were read and changed are based on what was read, also in the middle of an edit', async () => {
		const { opened, type, context, db } = await nominee();
		await type(DUTIES);
		await db.nominations.put(here({ rev: 9, report: [part('results', 'Của họ.')] }));
		await type(part('results', 'Của họ, tôi sửa.'));
		expect(texts(await opened())).toEqual(['duties: Nhận hồ sơ.', 'results: Của họ, tôi sửa.']);
		expect(await saveReport(context, ID)).toMatchObject({ value: { baseRev: 9 } });
	});

	test('own words on their way do not count as read what came beneath them', async () => {
		const { type, context, db } = await nominee();
		await type(DUTIES);
		await saveReport(context, ID);
		// A pull has brought their words; ours still lie on top.
		const theirs = nominationOf({ ...FORM, rev: 9, report: [part('duties', 'Của họ.')] });
		await db.nominations.update(ID, { base: theirs });
		await type(part('results', 'Giúp bà con.'));
		expect(await saveReport(context, ID)).toMatchObject({ value: { baseRev: 5 } });
	});

	test('what was typed on before they were chosen from stays on this phone', async () => {
		const { opened, type, context, db } = await nominee();
		await type(DUTIES);
		await saveReport(context, ID);
		await db.outbox.toCollection().modify({ status: 'conflict' });
		await db.nominations.put({ ...here({ rev: 9, report: [part('duties', 'Của họ.')] }), sync: 'refused' });
		const { conflict } = await opened();
		expect(conflict).toBe((await db.outbox.toArray())[0]?.changeId);
		await type(part('results', 'Viết tiếp.'));
		expect(await saveReport(context, ID)).toMatchObject({ error: { code: 'nomination.report.clash' } });
		expect(await db.edits.count()).toBe(1);
	});
});

describe('what the server refused', () => {
	async function refused(...parts: readonly ReportSection[]) {
		const nomination = await nominee();
		await nomination.type(...parts);
		await saveReport(nomination.context, ID);
		await nomination.db.outbox.toCollection().modify({ status: 'refused', problem: { code: 'x.y' } });
		await nomination.db.nominations.put({ ...here(), sync: 'refused', base: nominationOf(FORM) });
		return nomination;
	}

	test('is there to be mended, and the mended words take its place', async () => {
		const { opened, type, context, db } = await refused(DUTIES);
		expect(texts(await opened())).toEqual(['duties: Nhận hồ sơ.']);
		await type(part('results', 'Giúp bà con.'));
		await saveReport(context, ID);
		const items = await db.outbox.toArray();
		expect(items.map(({ status, fields }) => [status, texts(fields as never)])).toEqual([
			['waiting', ['duties: Nhận hồ sơ.', 'results: Giúp bà con.']]
		]);
	});

	test('goes along when the report is called finished without another word', async () => {
		const whole = [DUTIES, part('results', 'Giúp bà con.')];
		const { context, db } = await refused(...whole);
		expect(await saveReport(context, ID, { ready: true, read: whole })).toMatchObject({
			value: { fields: { report: whole, reportReady: true } }
		});
		expect(await db.outbox.count()).toBe(1);
	});
});

describe('finished', () => {
	const whole = [DUTIES, part('results', 'Giúp bà con.')];

	test('with the words that are not saved yet, in one change', async () => {
		const { type, context } = await nominee({ report: [DUTIES] });
		await type(part('results', 'Giúp bà con.'));
		const answer = await saveReport(context, ID, { ready: true, read: whole });
		expect(answer).toMatchObject({ value: { fields: { report: whole, reportReady: true } } });
	});

	test('is said of the words that were read, never of others', async () => {
		const { context, db } = await nominee({ report: whole });
		await db.nominations.put(here({ rev: 9, report: [DUTIES, part('results', 'Của họ.')] }));
		expect(await saveReport(context, ID, { ready: true, read: whole })).toMatchObject({
			error: { code: 'nomination.report.changed' }
		});
	});

	test('is refused with a part missing, and what was typed stays', async () => {
		const { type, context, db } = await nominee();
		await type(DUTIES);
		const { error } = (await saveReport(context, ID, { ready: true, read: [DUTIES] })) as never;
		expect(error).toMatchObject({ code: 'nomination.report.sectionMissing' });
		expect(await db.edits.count()).toBe(1);
	});

	test('can be taken back', async () => {
		const { context, db } = await nominee({ report: whole, reportReady: true });
		expect((await saveReport(context, ID, { ready: false })).ok).toBe(true);
		expect((await db.nominations.get(ID))?.reportReady).toBe(false);
	});
});
