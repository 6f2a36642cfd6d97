import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { officeOf, partsOf } from '$lib/domain/papers/office';
import type { OfficeField } from '$lib/domain/papers/officeSchema';
import { actor, idOf, RULES } from '$lib/domain/ward.fixture';
import { keepEdit, readEdit } from '../keepEdit';
import { CAMPAIGN, phone } from '../ward.fixture';
import { freshenOffice, openOffice } from './openOffice';
import { saveOffice } from './saveOffice';

const PLAN = partsOf(officeOf(RULES));
const given = (paper: string, number: string) => ({ paper, number, date: '2023-12-22' });
const MINUTES = given(`minutes.${idOf('meeting')}`, '05');
const DECISION = given('decision.ward', '12');

let office: Awaited<ReturnType<typeof phone>>;
beforeEach(async () => {
	office = await phone(actor('hoa', 'standing'));
});

const typed = (field: OfficeField, value: unknown) =>
	keepEdit(office, 'campaigns', CAMPAIGN, { [field]: value }, { baseRev: 1, was: { [field]: PLAN[field] } });
const part = async (field: OfficeField) => (await openOffice(office.db, CAMPAIGN))?.parts[field];
const edited = () => readEdit(office.db, 'campaigns', CAMPAIGN);

test('a campaign that this phone does not hold', async () => {
	expect(await openOffice(office.db, idOf('nowhere'))).toBeUndefined();
});

test('a record from before shows what the plan says', async () => {
	const {
		papersHead: _head,
		papersNumbers: _numbers,
		...old
	} = (await office.db.campaigns.get(CAMPAIGN)) ?? {};
	await office.db.campaigns.put(old as never);
	expect(await part('papersHead')).toEqual({
		...{ part: PLAN.papersHead, isPlan: true, rev: 1 },
		...{ sending: 'received', change: '', problem: null }
	});
});

test('each part tells where it is on its way', async () => {
	await typed('papersPrize', 'Theo quy định.');
	await saveOffice(office, CAMPAIGN, 'papersPrize');
	expect(await part('papersPrize')).toMatchObject({
		part: 'Theo quy định.',
		isPlan: false,
		sending: 'waiting'
	});
	expect(await part('papersBases')).toMatchObject({ isPlan: true, sending: 'received' });
	const problem = { code: 'office.campaign.state' };
	await office.db.outbox.toCollection().modify({ status: 'refused', problem });
	const item = await office.db.outbox.orderBy('n').first();
	expect(await part('papersPrize')).toMatchObject({ sending: 'refused', change: item?.changeId, problem });
	await office.db.outbox.toCollection().modify({ status: 'conflict' });
	expect(await part('papersPrize')).toMatchObject({ sending: 'conflict' });
});

test('what was typed goes onto what others have written since; the same line is left as it was', async () => {
	await typed('papersNumbers', [MINUTES]);
	await typed('papersPrize', 'của tôi');
	await typed('papersBases', ['Căn cứ']);
	await office.db.campaigns.update(CAMPAIGN, {
		rev: 9,
		papersNumbers: [DECISION],
		papersPrize: 'của họ',
		papersBases: ['Căn cứ']
	});
	await freshenOffice(office, CAMPAIGN);
	expect(await edited()).toMatchObject({
		was: { papersNumbers: [DECISION], papersPrize: '' },
		fields: { papersNumbers: [DECISION, MINUTES], papersPrize: 'của tôi' },
		revs: { papersNumbers: 9, papersPrize: 1 }
	});
	expect((await edited())?.fields).not.toHaveProperty('papersBases');
});

test('what others have written as well is no edit any more', async () => {
	await typed('papersNumbers', [MINUTES]);
	await office.db.campaigns.update(CAMPAIGN, { rev: 9, papersNumbers: [MINUTES] });
	await freshenOffice(office, CAMPAIGN);
	expect(await edited()).toBeUndefined();
});
