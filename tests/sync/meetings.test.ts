import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saveDraft } from '../../src/lib/store/drafts';
import {
	admitEntry,
	attestEntry,
	linkEntry,
	returnEntry,
	tagEntry,
	withdrawEntry
} from '../../src/lib/store/entries/decideEntry';
import { openEntryDraft } from '../../src/lib/store/entries/openEntryDraft';
import { submitDraft } from '../../src/lib/store/entries/submitDraft';
import { writeAnew } from '../../src/lib/store/entries/writeAnew';
import { settleConflict, showAgain } from '../../src/lib/store/parked';
import type { Device } from './support/device';
import { REASON, accepted, edit, entryOn, fourPhones, parked, type FourPhones } from './support/fourPhones';
import { logDeed, photoBytes } from './support/logging';
import { startWard, type Ward } from './support/ward';

let ward: Ward;
let four: FourPhones;
let street: Device;
let home: Device;
let head: Device;
let office: Device;
let deed: FourPhones['deed'];
let agree: FourPhones['agree'];
let everybody: FourPhones['everybody'];

beforeAll(async () => {
	ward = await startWard();
	four = await fourPhones(ward);
	({ street, home, head, office, deed, agree, everybody } = four);
});
afterAll(() => ward.server.stop());
beforeEach(() => four.tidy());

describe('withdrawal and return', () => {
	it('a withdrawal takes no words away, whichever phone edited before', async () => {
		const id = await deed('Ghi trùng');
		await edit(street, id, { story: 'Viết thêm.' });
		await accepted(withdrawEntry(home.store, id, 'Trùng với hôm qua'));
		await agree(id, { state: 'withdrawn', story: 'Viết thêm.', withdrawReason: 'Trùng với hôm qua' });
	});

	it('words that come after a withdrawal wait with their reason, and become a new entry with their photo', async () => {
		const id = await deed('Thu hồi rồi', [photoBytes()]);
		await accepted(withdrawEntry(home.store, id, 'Nhầm'));
		await home.passUntilQuiet();
		await edit(street, id, { story: 'Viết khi chưa biết.' });
		await street.passUntilQuiet();
		expect(await parked(street)).toMatchObject([
			{
				problem: { code: 'entry.edit.state' },
				theirs: { state: 'withdrawn' },
				fields: { story: 'Viết khi chưa biết.' }
			}
		]);
		const anew = await writeAnew(street.store, id);
		if (!anew.ok) throw new Error(anew.error.code);
		expect(anew.value).toMatchObject({ missing: 0, draft: { form: { story: 'Viết khi chưa biết.' } } });
		await accepted(submitDraft(street.store, anew.value.draft.id));
		await agree(anew.value.draft.id, { state: 'submitted', story: 'Viết khi chưa biết.' });
		expect(await head.db.attachments.where('record').equals(anew.value.draft.id).count()).toBe(1);
		await agree(id, { state: 'withdrawn' });
	});

	it('an attestation stands over a withdrawal that did not know of it', async () => {
		const id = await deed('Đã xác nhận trước');
		await accepted(attestEntry(head.store, id));
		await head.passUntilQuiet();
		await accepted(withdrawEntry(street.store, id, 'Ghi sai'));
		await street.passUntilQuiet();
		expect(await parked(street)).toMatchObject([
			{
				problem: { code: 'entry.withdraw.state', params: { state: 'attested' } },
				theirs: { state: 'attested' }
			}
		]);
		expect(await entryOn(street, id)).toMatchObject({ state: 'attested' });
	});

	it('words that meet a return arrive, and wait to be sent again', async () => {
		const id = await deed('Bị trả lại');
		await accepted(returnEntry(head.store, id, REASON));
		await head.passUntilQuiet();
		await edit(street, id, { story: 'Sửa khi chưa biết.' });
		await agree(id, { state: 'returned', story: 'Sửa khi chưa biết.', returnReason: REASON });
		await edit(home, id, { place: 'Chợ' });
		await agree(id, { state: 'submitted', story: 'Sửa khi chưa biết.', place: 'Chợ', returnReason: '' });
	});

	it('a form that was open when the return came sends it again without being asked', async () => {
		const id = await deed('Đang viết dở');
		const opened = await openEntryDraft(street.store, id);
		if (!opened.ok) throw new Error(opened.error.code);
		await accepted(returnEntry(head.store, id, REASON));
		await head.passUntilQuiet();
		await street.passUntilQuiet();
		await saveDraft(street.db, { ...opened.value, form: { ...opened.value.form, story: 'Đã rõ.' } });
		await accepted(submitDraft(street.store, id));
		await agree(id, { state: 'submitted', story: 'Đã rõ.' });
	});

	it('sending again over a second return that was not read is asked about', async () => {
		const id = await deed('Trả lại hai lần');
		await accepted(returnEntry(head.store, id, REASON));
		await head.passUntilQuiet();
		await everybody();
		await edit(street, id, { story: 'Từ điện thoại.' });
		await edit(home, id, { place: 'Chợ' });
		await home.passUntilQuiet();
		await head.passUntilQuiet();
		await accepted(returnEntry(head.store, id, `${REASON} Và thêm ảnh.`));
		await head.passUntilQuiet();
		await street.passUntilQuiet();
		const [clash] = await parked(street);
		expect(clash).toMatchObject({ status: 'conflict', clashing: ['state'] });
		const rev = Number(clash?.theirs?.rev);
		await accepted(
			settleConflict(street.store, clash?.changeId ?? '', { rev, fields: { story: 'Từ điện thoại.' } })
		);
		await agree(id, { state: 'returned', story: 'Từ điện thoại.', place: 'Chợ' });
	});
});

/** Acts of three roles, in either order: nobody's words vanish and all phones end the same. */
describe('acts that meet, in both orders', () => {
	type Act = readonly [string, Device, (id: string) => Promise<unknown>];
	const acts = (): readonly Act[] => [
		['edit', street, (id) => edit(street, id, { story: 'Lời từ đường phố.' })],
		['edit elsewhere', home, (id) => edit(home, id, { story: 'Lời từ nhà.' })],
		['withdraw', home, (id) => withdrawEntry(home.store, id, 'Nhầm người')],
		['attest', head, (id) => attestEntry(head.store, id, { area: 'digital' })],
		['return', head, (id) => returnEntry(head.store, id, REASON)],
		['tag', office, (id) => tagEntry(office.store, id, { area: 'steering' })]
	];
	// One person does not meet with himself: the second and third act are of one phone, and so are the next two.
	const PHONE = [0, 1, 1, 2, 2, 3];
	const pairs = PHONE.flatMap((mine, one) =>
		PHONE.flatMap((theirs, other) => (mine === theirs ? [] : [[one, other] as const]))
	);

	it.each(pairs)('%i, then %i', async (one, other) => {
		const id = await deed(`Gặp nhau ${one}.${other}`);
		const first = acts()[one];
		const second = acts()[other];
		if (!first || !second) throw new Error('no such act');
		await first[2](id);
		await second[2](id);
		await first[1].passUntilQuiet();
		await second[1].passUntilQuiet();
		await everybody();
		const words = new Set<string>();
		for (const phone of [street, home, head, office]) {
			const related = [
				await entryOn(phone, id),
				...(await phone.db.entries.where('corrects').equals(id).toArray())
			];
			for (const entry of related)
				if (entry) words.add(entry.story).add(entry.withdrawReason).add(entry.returnReason);
			for (const { fields } of await parked(phone))
				Object.values(fields).forEach((value) => words.add(String(value)));
		}
		const said: Record<string, string> = {
			edit: 'Lời từ đường phố.',
			'edit elsewhere': 'Lời từ nhà.',
			withdraw: 'Nhầm người',
			return: REASON
		};
		for (const act of [first[0], second[0]]) if (said[act]) expect([...words]).toContain(said[act]);
		const rows = await Promise.all([street, home, head, office].map((phone) => entryOn(phone, id)));
		const shown = rows.map((row) => row && [row.rev, row.state, row.title, row.story, row.area]);
		expect(new Set(shown.map((row) => JSON.stringify(row))).size).toBe(1);
	});
});

it('an admission, a link and a tag name what was read', async () => {
	const id = await logDeed(street, ward, 'Cho người ngoài danh sách', [], {
		subjectKind: 'name',
		subject: '',
		subjectName: 'Chị bán nước'
	});
	await street.passUntilQuiet();
	await everybody();
	await edit(street, id, { subjectName: 'Chị Hoa bán nước' });
	await street.passUntilQuiet();
	await accepted(linkEntry(office.store, id, ward.people.lan ?? ''));
	await office.passUntilQuiet();
	expect(await parked(office)).toMatchObject([{ problem: { code: 'entry.tag.changed' } }]);
	expect(await admitEntry(office.store, id, 'admitted', 'Mất sóng')).toMatchObject({
		error: { code: 'entry.admit.campaign' }
	});
	await office.db.outbox.where('status').equals('refused').delete();
	await showAgain(office.db, { collection: 'entries', id });
	await agree(id, { subjectName: 'Chị Hoa bán nước', linked: '' });
});
