import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Nomination, ReportSection } from '$lib/domain/nominations/nomination';
import { nominationOf } from '$lib/domain/nominations/nominations.fixture';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { openReport, type OpenReport } from '$lib/store/report';
import { phone } from '$lib/store/ward.fixture';
import { ReportDraft } from './reportDraft.svelte';

const ID = idOf('nomination');
const KEYS = ['duties', 'results'];
const part = (key: string, text: string, entries: readonly string[] = []): ReportSection => ({
	key,
	text,
	entries: [...entries],
	initiatives: []
});
type Phone = Awaited<ReturnType<typeof phone>>;
let lan: Phone;
let unwritten: boolean[];

beforeEach(async () => {
	lan = await phone(actor('lan', 'reporter'));
	await puts({});
	unwritten = [];
});
afterEach(() => vi.restoreAllMocks());

const puts = (fields: Partial<Nomination>) =>
	lan.db.nominations.put({
		...nominationOf({ reportForm: 'nd91-02', ...fields }),
		sync: 'confirmed',
		gen: 1
	});
async function tab(): Promise<ReportDraft> {
	const opened = (await openReport(lan.db, ID)) as OpenReport;
	return new ReportDraft(lan, ID, KEYS, opened, (isUnwritten) => unwritten.push(isUnwritten));
}
function type(draft: ReportDraft, key: string, text: string) {
	draft.part(key).text = text;
	draft.touch(key);
}
const onDisk = async () => (await openReport(lan.db, ID))?.report.map(({ key, text }) => `${key}: ${text}`);

describe('typing', () => {
	test('is on disk soon, and said so only then', async () => {
		const draft = await tab();
		type(draft, 'duties', 'Nhận hồ');
		expect([draft.kept, unwritten]).toEqual(['saving', [true]]);
		await vi.waitFor(() => expect(draft.kept).toBe('kept'), 2_000);
		expect([await onDisk(), unwritten]).toEqual([['duties: Nhận hồ'], [true, false]]);
	});

	test('that cannot be written stays marked and goes with the next letter', async () => {
		const draft = await tab();
		const full = new DOMException('no room', 'QuotaExceededError');
		vi.spyOn(console, 'error').mockReturnValue();
		vi.spyOn(lan.db.edits, 'put').mockRejectedValueOnce(full);
		type(draft, 'duties', 'Nhận');
		await draft.flush().catch(() => undefined);
		expect([draft.kept, draft.keepProblem?.code]).toEqual(['failed', 'storage.noRoom']);
		type(draft, 'results', 'Giúp');
		await draft.flush();
		expect([draft.kept, draft.keepProblem]).toEqual(['kept', null]);
		expect(await onDisk()).toEqual(['duties: Nhận', 'results: Giúp']);
	});

	test('of a part that is left becomes a change; leaving it untouched does not', async () => {
		const draft = await tab();
		type(draft, 'duties', 'Nhận hồ sơ.');
		await draft.leave();
		await draft.leave();
		expect(await lan.db.outbox.count()).toBe(1);
		expect(draft.sendProblem).toBeNull();
	});

	test('goes on while a part is being sent, and nothing of either is lost', async () => {
		const draft = await tab();
		type(draft, 'duties', 'Nhận hồ sơ.');
		const leaving = draft.leave();
		type(draft, 'results', 'Giúp bà con.');
		await leaving;
		type(draft, 'results', 'Giúp bà con khu phố.');
		await draft.leave();
		expect(await onDisk()).toEqual(['duties: Nhận hồ sơ.', 'results: Giúp bà con khu phố.']);
	});
});

describe('what others write', () => {
	test('in another part appears while the person goes on typing', async () => {
		const draft = await tab();
		type(draft, 'duties', 'Nhận');
		await puts({ rev: 9, report: [part('results', 'Của Thường trực.')] });
		await draft.refresh();
		expect(draft.part('duties').text).toBe('Nhận');
		expect(draft.part('results').text).toBe('Của Thường trực.');
		await draft.leave();
		expect((await onDisk())?.sort()).toEqual(['duties: Nhận', 'results: Của Thường trực.']);
	});

	test('never takes back a letter, whenever it is heard', async () => {
		const draft = await tab();
		for (const letter of ['N', 'Nh', 'Nhậ', 'Nhận']) {
			type(draft, 'duties', letter);
			const heard = draft.refresh();
			const written = draft.flush();
			await Promise.all([heard, written]);
			expect(draft.part('duties').text).toBe(letter);
		}
	});

	test('in another tab comes over, part by part', async () => {
		const [one, other] = [await tab(), await tab()];
		type(one, 'duties', 'Nhận hồ sơ.');
		await one.flush();
		type(other, 'results', 'Giúp bà con.');
		await other.flush();
		await one.refresh();
		await other.refresh();
		expect(one.report).toEqual(other.report);
		expect(one.report).toHaveLength(2);
		await one.leave();
		type(other, 'results', 'Giúp bà con khu phố.');
		await other.leave();
		expect(await onDisk()).toEqual(['duties: Nhận hồ sơ.', 'results: Giúp bà con khu phố.']);
	});
});

describe('what is picked', () => {
	test('begins as sentences, changes places with them, and goes with its own', async () => {
		const draft = await tab();
		type(draft, 'results', 'Mở đầu.');
		expect(draft.pick('results', { entries: ['e1', 'e2'], initiatives: [] }, ['Một.', 'Hai.'])).toBe(true);
		draft.swap('results', 'entries', 0, 1, ['Một.', 'Hai.']);
		expect(draft.part('results')).toMatchObject({ text: 'Mở đầu.\nHai.\nMột.', entries: ['e2', 'e1'] });
		expect(draft.unpick('results', 'entries', 'e1', 'Một.')).toBe(true);
		type(draft, 'results', 'Mở đầu.\nHai, sửa rồi.');
		expect(draft.unpick('results', 'entries', 'e2', 'Hai.')).toBe(false);
		expect(draft.part('results')).toMatchObject({ text: 'Mở đầu.\nHai, sửa rồi.', entries: [] });
		await draft.flush();
	});

	test('that has no room in the text stays picked', async () => {
		const draft = await tab();
		type(draft, 'results', 'a'.repeat(39_999));
		expect(draft.pick('results', { entries: ['e1'], initiatives: [] }, ['Một.'])).toBe(false);
		expect(draft.part('results').entries).toEqual(['e1']);
		await draft.flush();
	});
});

test('finished is said of what stands on the screen', async () => {
	await puts({ report: [part('duties', 'Nhận hồ sơ.'), part('results', 'Giúp bà con.')] });
	const draft = await tab();
	await puts({ rev: 9, report: [part('duties', 'Nhận hồ sơ.'), part('results', 'Của họ.')] });
	expect(await draft.finish(true)).toMatchObject({ error: { code: 'nomination.report.changed' } });
	await draft.refresh();
	expect((await draft.finish(true)).ok).toBe(true);
	expect((await draft.finish(false)).ok).toBe(true);
});
