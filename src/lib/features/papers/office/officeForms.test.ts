import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { officeOf, partsOf } from '$lib/domain/papers/office';
import { actor, idOf, RULES } from '$lib/domain/ward.fixture';
import { readEdit } from '$lib/store/keepEdit';
import { openOffice } from '$lib/store/papers/openOffice';
import { saveOffice } from '$lib/store/papers/saveOffice';
import { CAMPAIGN, phone } from '$lib/store/ward.fixture';
import { openOfficeForms } from './officeForms.svelte';

const PLAN = partsOf(officeOf(RULES));
const MINUTES = { paper: `minutes.${idOf('meeting')}`, number: '05', date: '2023-12-22' };

let office: Awaited<ReturnType<typeof phone>>;
beforeEach(async () => {
	office = await phone(actor('hoa', 'standing'));
});

async function opened() {
	const forms = await openOfficeForms(office, CAMPAIGN);
	if (!forms) throw new Error('no campaign');
	return forms;
}
const edited = async () => (await readEdit(office.db, 'campaigns', CAMPAIGN))?.fields;

test('no forms without the campaign', async () => {
	expect(await openOfficeForms(office, idOf('nowhere'))).toBeNull();
});

test('each begins with what the plan says', async () => {
	const forms = await opened();
	expect(forms.papersHead.part).toEqual(PLAN.papersHead);
	expect(forms.papersHead.form.isChanged).toBe(false);
});

test('what is typed of a part is on disk, and there again after a reload; the other parts are untouched', async () => {
	const { papersNumbers } = await opened();
	papersNumbers.type([MINUTES]);
	await papersNumbers.form.flush();
	expect(await edited()).toEqual({ papersNumbers: [MINUTES] });
	const again = await opened();
	expect(again.papersNumbers.part).toEqual([MINUTES]);
	expect(again.papersNumbers.form.kept).toBe('kept');
	expect(again.papersHead.form.isChanged).toBe(false);
});

test('the same again is nothing typed, and so is what was typed back', async () => {
	const { papersPrize } = await opened();
	papersPrize.type('');
	expect(papersPrize.form.kept).toBe('nothing');
	papersPrize.type('x');
	papersPrize.type('');
	await papersPrize.form.flush();
	expect(papersPrize.form.kept).toBe('nothing');
	expect(await edited()).toBeUndefined();
});

test('one press is kept at once', async () => {
	const { papersSigners } = await opened();
	papersSigners.press({ ...papersSigners.part, signerCapacity: ['TL. CHỦ TỊCH'] });
	await papersSigners.form.flush();
	expect(await edited()).toMatchObject({ papersSigners: { signerCapacity: ['TL. CHỦ TỊCH'] } });
});

test('what others write is taken over where nothing is typed, and not where something is', async () => {
	const forms = await opened();
	forms.papersPrize.type('của tôi');
	await office.db.campaigns.update(CAMPAIGN, { rev: 9, papersPrize: 'của họ', papersBases: ['Căn cứ'] });
	const now = await openOffice(office.db, CAMPAIGN);
	if (!now) throw new Error('no campaign');
	forms.papersPrize.heard(now);
	forms.papersBases.heard(now);
	expect(forms.papersPrize.part).toBe('của tôi');
	expect(forms.papersBases.part).toEqual(['Căn cứ']);
});

test('once saved it says what the record says', async () => {
	const { papersNumbers } = await opened();
	papersNumbers.type([MINUTES, { paper: 'decision.ward', number: '', date: '' }]);
	const saved = await papersNumbers.form.save(() => saveOffice(office, CAMPAIGN, 'papersNumbers'));
	expect(saved).toMatchObject({ ok: true, value: { fields: { papersNumbers: [MINUTES] } } });
	papersNumbers.form.saved();
	const now = await openOffice(office.db, CAMPAIGN);
	if (now) papersNumbers.heard(now);
	expect(papersNumbers.part).toEqual([MINUTES]);
	expect(papersNumbers.form.isChanged).toBe(false);
});
