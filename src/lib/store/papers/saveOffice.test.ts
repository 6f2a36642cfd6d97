import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { officeNow, officeOf, partsOf } from '$lib/domain/papers/office';
import type { OfficeField, OfficeParts } from '$lib/domain/papers/officeSchema';
import { actor, campaignIn, idOf, RULES } from '$lib/domain/ward.fixture';
import { keepEdit, readEdit } from '../keepEdit';
import { CAMPAIGN, phone } from '../ward.fixture';
import { saveOffice } from './saveOffice';

const PLAN = partsOf(officeOf(RULES));
const MINUTES = `minutes.${idOf('meeting')}`;
const given = (paper: string, number: string) => ({ paper, number, date: '2023-12-22' });

let office: Awaited<ReturnType<typeof phone>>;
beforeEach(async () => {
	office = await phone(actor('hoa', 'standing'));
});

/** Types a part on what the screen showed. */
const typed = (field: OfficeField, value: unknown, was: unknown = PLAN[field], baseRev = 1) =>
	keepEdit(office, 'campaigns', CAMPAIGN, { [field]: value }, { baseRev, was: { [field]: was } });
const row = async () => {
	const found = await office.db.campaigns.get(CAMPAIGN);
	if (!found) throw new Error('no campaign');
	return found;
};
/** What the server sends of others. */
const arrives = async (parts: Partial<OfficeParts>, rev: number) =>
	office.db.campaigns.put({ ...(await row()), ...campaignIn('issued'), ...parts, rev });
const queued = () => office.db.outbox.orderBy('n').toArray();

describe('a part that was typed', () => {
	test('becomes one change of that part; the others stay being written', async () => {
		await typed('papersPrize', 'Theo quy định.');
		await typed('papersBases', ['Căn cứ', ' ', '']);
		expect(await saveOffice(office, CAMPAIGN, 'papersPrize')).toMatchObject({
			ok: true,
			value: { baseRev: 1, fields: { papersPrize: 'Theo quy định.' } }
		});
		expect(officeNow(await row()).prize).toBe('Theo quy định.');
		expect((await readEdit(office.db, 'campaigns', CAMPAIGN))?.fields).toEqual({
			papersBases: ['Căn cứ', ' ', '']
		});
		await saveOffice(office, CAMPAIGN, 'papersBases');
		expect((await queued()).map(({ fields }) => fields)).toEqual([
			{ papersPrize: 'Theo quy định.' },
			{ papersBases: ['Căn cứ'] }
		]);
		expect(await readEdit(office.db, 'campaigns', CAMPAIGN)).toBeUndefined();
	});

	test('that says what lies here already ends without a change', async () => {
		await typed('papersBases', ['', ' ']);
		expect(await saveOffice(office, CAMPAIGN, 'papersBases')).toEqual({ ok: true, value: null });
		expect(await readEdit(office.db, 'campaigns', CAMPAIGN)).toBeUndefined();
		expect(await saveOffice(office, CAMPAIGN, 'papersBases')).toMatchObject({ error: { code: 'edit.gone' } });
	});

	test('that the rules refuse stays as it was typed', async () => {
		await typed('papersNumbers', [given(MINUTES, '05/BB')]);
		expect(await saveOffice(office, CAMPAIGN, 'papersNumbers')).toMatchObject({
			error: { code: 'office.number.withSymbol' }
		});
		expect((await readEdit(office.db, 'campaigns', CAMPAIGN))?.fields).toEqual({
			papersNumbers: [given(MINUTES, '05/BB')]
		});
		expect(await queued()).toEqual([]);
	});
});

describe('what others wrote of the same part meanwhile', () => {
	const decision = given('decision.ward', '12');

	test('on another line: both, on the newest version', async () => {
		await typed('papersNumbers', [given(MINUTES, '05')]);
		await arrives({ papersNumbers: [decision] }, 9);
		expect(await saveOffice(office, CAMPAIGN, 'papersNumbers')).toMatchObject({
			value: { baseRev: 9, fields: { papersNumbers: [decision, given(MINUTES, '05')] } }
		});
	});

	test('on the same line: on the version that was read, so that the server asks', async () => {
		await typed('papersNumbers', [given(MINUTES, '05')]);
		await arrives({ papersNumbers: [given(MINUTES, '06')] }, 9);
		expect(await saveOffice(office, CAMPAIGN, 'papersNumbers')).toMatchObject({ value: { baseRev: 1 } });
		expect((await queued())[0]?.seen).toEqual({ papersNumbers: [] });
	});

	test('while two versions wait to be chosen from nothing more is queued, and the words stay', async () => {
		await typed('papersPrize', 'một');
		await saveOffice(office, CAMPAIGN, 'papersPrize');
		await office.db.outbox.toCollection().modify({ status: 'conflict' });
		await typed('papersPrize', 'hai');
		expect(await saveOffice(office, CAMPAIGN, 'papersPrize')).toMatchObject({
			error: { code: 'office.clash' }
		});
		expect((await readEdit(office.db, 'campaigns', CAMPAIGN))?.fields).toEqual({ papersPrize: 'hai' });
	});

	test('beneath own words on their way is not taken for read', async () => {
		await typed('papersNumbers', [given(MINUTES, '05')]);
		await saveOffice(office, CAMPAIGN, 'papersNumbers');
		const base = { ...campaignIn('issued'), papersNumbers: [decision], rev: 9 };
		await office.db.campaigns.update(CAMPAIGN, { base });
		await typed('papersNumbers', [given(MINUTES, '06')], [given(MINUTES, '05')], 9);
		expect(await saveOffice(office, CAMPAIGN, 'papersNumbers')).toMatchObject({ value: { baseRev: 1 } });
	});
});
