import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { replacedEntries } from '../../src/lib/domain/evidence/counting';
import { saveDraft } from '../../src/lib/store/drafts';
import { attestEntry, returnEntry, withdrawEntry } from '../../src/lib/store/entries/decideEntry';
import { openCorrectionDraft } from '../../src/lib/store/entries/openCorrectionDraft';
import { submitDraft } from '../../src/lib/store/entries/submitDraft';
import { entryRow } from '../../src/lib/store/entryRow';
import { newestVersion, settleConflict } from '../../src/lib/store/parked';
import type { Device } from './support/device';
import { REASON, accepted, edit, entryOn, fourPhones, parked, type FourPhones } from './support/fourPhones';
import { photoBytes } from './support/logging';
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

describe('two editors of one entry', () => {
	it('different words: both are kept', async () => {
		const id = await deed('Dọn kênh');
		await edit(street, id, { title: 'Dọn kênh số 3' });
		await edit(home, id, { story: 'Có 20 hộ tham gia.' });
		await agree(id, { title: 'Dọn kênh số 3', story: 'Có 20 hộ tham gia.' });
	});

	it('the same words: chosen field by field, combined, and the same everywhere', async () => {
		const id = await deed('Giúp bà Tư');
		await edit(street, id, { title: 'Giúp bà Tư làm căn cước', story: 'Ở nhà.', place: 'Chợ' });
		await street.passUntilQuiet();
		await edit(home, id, {
			title: 'Giúp bà Tư và ông Năm',
			story: 'Ở phường.',
			day: await dayBefore(home, id)
		});
		await home.passUntilQuiet();
		const [clash] = await parked(home);
		expect(clash).toMatchObject({ status: 'conflict', clashing: ['story', 'title'] });
		// The other version changes once more before the person answers.
		await edit(street, id, { title: 'Giúp bà Tư đi lại' });
		await street.passUntilQuiet();
		await home.pass();
		const stale = { rev: Number(clash?.theirs?.rev), fields: clash?.fields ?? {} };
		expect(await settleConflict(home.store, clash?.changeId ?? '', stale)).toMatchObject({
			error: { code: 'conflict.newer' }
		});
		const newest = clash && (await newestVersion(home.db, clash));
		expect(newest).toMatchObject({ title: 'Giúp bà Tư đi lại' });
		const fields = { ...clash?.fields, title: 'Giúp bà Tư và ông Năm đi lại', story: newest?.story };
		await accepted(settleConflict(home.store, clash?.changeId ?? '', { rev: Number(newest?.rev), fields }));
		await agree(id, {
			title: 'Giúp bà Tư và ông Năm đi lại',
			story: 'Ở nhà.',
			place: 'Chợ',
			day: clash?.fields.day as string
		});
		expect(await parked(home)).toEqual([]);
	});

	it('a new photo of the version that clashes waits with it, and goes once that one is kept', async () => {
		const id = await deed('Vá đường');
		await edit(street, id, { title: 'Vá 40 m đường' });
		await edit(home, id, { title: 'Vá 60 m đường' }, [photoBytes()]);
		await street.passUntilQuiet();
		expect(await home.pass()).toMatchObject({ ok: true });
		expect(await home.pass()).toMatchObject({ ok: true });
		// Nothing but the conflict asks for the person, and no bytes travel in vain.
		const [clash, ...more] = await parked(home);
		expect([clash?.status, more]).toEqual(['conflict', []]);
		expect(home.requests.filter((path) => path.endsWith('/files'))).toEqual([]);
		const choice = { rev: Number(clash?.theirs?.rev), fields: clash?.fields ?? {} };
		await accepted(settleConflict(home.store, clash?.changeId ?? '', choice));
		await agree(id, { title: 'Vá 60 m đường' });
		expect(await home.unsent()).toBe(0);
		expect(await office.db.attachments.where('record').equals(id).count()).toBe(1);
	});

	it('with the other’s version taken, nothing is sent and nothing is left', async () => {
		const id = await deed('Phát tờ rơi');
		await edit(street, id, { title: 'Phát 100 tờ rơi' });
		await edit(home, id, { title: 'Phát 200 tờ rơi' });
		await street.passUntilQuiet();
		await home.passUntilQuiet();
		const [clash] = await parked(home);
		const rev = Number(clash?.theirs?.rev);
		const choice = { rev, fields: { title: 'Phát 100 tờ rơi' } };
		expect(await settleConflict(home.store, clash?.changeId ?? '', choice)).toEqual({
			ok: true,
			value: null
		});
		await agree(id, { title: 'Phát 100 tờ rơi', rev });
	});
});

describe('an edit that meets an attestation', () => {
	it('becomes a correction with its new photo; attested, it counts in place of the first', async () => {
		const id = await deed('Hướng dẫn nộp hồ sơ', [photoBytes()]);
		const old = (await entryOn(street, id))?.attachments[0]?.id;
		await edit(street, id, { title: 'Hướng dẫn 12 người nộp hồ sơ' }, [photoBytes()]);
		// Meanwhile, and unknown to the street, the head attests and tags.
		await accepted(attestEntry(head.store, id, { area: 'digital' }));
		await head.passUntilQuiet();
		// One pass: the correction goes on as soon as the refusal is known.
		expect(await street.pass()).toMatchObject({ ok: true });
		expect(await street.unsent()).toBe(0);
		expect(await parked(street)).toEqual([]);
		const [correction] = await street.db.entries.where('corrects').equals(id).toArray();
		const made = correction?.id ?? '';
		await agree(id, { state: 'attested', title: 'Hướng dẫn nộp hồ sơ' });
		await agree(made, {
			state: 'submitted',
			corrects: id,
			title: 'Hướng dẫn 12 người nộp hồ sơ',
			area: 'digital',
			author: ward.people.minh ?? ''
		});
		const named = (await entryOn(head, made))?.attachments.map((file) => file.id) ?? [];
		expect(named).toHaveLength(2);
		// Both files are at the head's: the old one came with the first entry, the new one with the correction.
		const arrived = await head.db.attachments.bulkGet(named);
		expect(arrived.map((file) => [file?.id === old, file?.record])).toEqual([
			[true, id],
			[false, made]
		]);
		expect(await street.unsent()).toBe(0);

		const counted = async () => {
			const rows = (await office.db.entries.toArray()).map(entryRow);
			return [id, made].filter((one) => replacedEntries(rows).has(one));
		};
		expect(await counted()).toEqual([]);
		await accepted(attestEntry(head.store, made));
		await everybody();
		expect(await counted()).toEqual([id]);
	});

	it('on two phones makes a correction each, and nobody’s words vanish', async () => {
		const id = await deed('Sửa đường');
		await edit(street, id, { title: 'Sửa đường hẻm 12' });
		await edit(home, id, { story: 'Bà con góp 30 công.' });
		await accepted(attestEntry(head.store, id));
		await head.passUntilQuiet();
		await everybody();
		const made = await office.db.entries.where('corrects').equals(id).toArray();
		expect(made.map(({ title, story }) => [title, story]).sort()).toEqual(
			[
				['Sửa đường', 'Bà con góp 30 công.'],
				['Sửa đường hẻm 12', '']
			].sort()
		);
	});

	it('after a lost answer is still one correction', async () => {
		const id = await deed('Trồng cây');
		await edit(street, id, { title: 'Trồng 40 cây' });
		await accepted(attestEntry(head.store, id));
		await head.passUntilQuiet();
		let cut = true;
		street.fetch = async (input, init) => {
			const response = await fetch(input, init);
			if (!String(input).includes('push') || !cut) return response;
			cut = false;
			await response.text();
			throw new TypeError('cut before the answer came');
		};
		await street.pass();
		street.fetch = fetch;
		await street.passUntilQuiet();
		await everybody();
		expect(await office.db.entries.where('corrects').equals(id).count()).toBe(1);
	});

	it('is begun as a correction once it is known, and can be returned, mended and withdrawn', async () => {
		const id = await deed('Gặp mặt người cao tuổi');
		await accepted(attestEntry(head.store, id));
		await head.passUntilQuiet();
		await everybody();
		const opened = await openCorrectionDraft(street.store, id);
		if (!opened.ok) throw new Error(opened.error.code);
		await saveDraft(street.db, { ...opened.value, form: { ...opened.value.form, place: 'Nhà văn hóa' } });
		const sent = await submitDraft(street.store, opened.value.id);
		const made = sent.ok ? sent.value.id : '';
		await everybody();
		await accepted(returnEntry(head.store, made, REASON));
		await everybody();
		expect(await entryOn(street, made)).toMatchObject({ state: 'returned', corrects: id });
		await edit(street, made, { story: 'Ngày 5, tại nhà văn hóa.' });
		await everybody();
		await accepted(withdrawEntry(home.store, made, 'Không cần nữa'));
		await agree(made, { state: 'withdrawn', story: 'Ngày 5, tại nhà văn hóa.' });
		await agree(id, { state: 'attested' });
	});
});

describe('a decision on words that changed meanwhile', () => {
	it('is refused with what was read kept beside what stands, and can be made again', async () => {
		const id = await deed('Việc đầu');
		await edit(street, id, { title: 'Việc đã sửa' });
		await street.passUntilQuiet();
		await accepted(attestEntry(head.store, id));
		await head.passUntilQuiet();
		const [item] = await parked(head);
		expect(item).toMatchObject({
			problem: { code: 'entry.attest.changed' },
			seen: { title: 'Việc đầu' },
			theirs: { title: 'Việc đã sửa' }
		});
		expect(await entryOn(head, id)).toMatchObject({ state: 'submitted', title: 'Việc đã sửa' });
		await accepted(attestEntry(head.store, id));
		await agree(id, { state: 'attested', title: 'Việc đã sửa' });
		expect(await parked(head)).toEqual([]);
	});

	it('is refused on the phone already when a pull brought other words while it lay on the screen', async () => {
		const id = await deed('Đang đọc');
		const read = await entryOn(head, id);
		await edit(street, id, { story: 'Thêm lúc đang đọc.' });
		await street.passUntilQuiet();
		await head.passUntilQuiet();
		expect(await attestEntry(head.store, id, {}, read)).toMatchObject({
			error: { code: 'entry.attest.changed', params: { fields: 'story' } }
		});
		expect(await returnEntry(head.store, id, REASON, read)).toMatchObject({ ok: false });
		await agree(id, { state: 'submitted' });
	});
});

async function dayBefore(phone: Device, id: string): Promise<string> {
	const day = (await entryOn(phone, id))?.day ?? '';
	return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
