import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import type { Change } from '../../src/lib/domain/changes/protocol';
import { officeOf, partsOf } from '../../src/lib/domain/papers/office';
import { NO_OFFICE } from '../../src/lib/domain/papers/officeParts';
import { idOf, RULES } from '../../src/lib/domain/ward.fixture';
import { runInside } from '../support/inside';
import type { Phone } from '../support/phone';
import { changed, made, newId, startWard, type AccountName, type TestWard } from '../support/ward';

/* What the papers of a campaign carry: the standing body alone writes it, from the issue to the archive. */

let ward: TestWard;
let second: Phone;
beforeAll(async () => {
	ward = await startWard();
	second = await ward.phone('standing', idOf('desk2'));
});
afterAll(() => ward.stop());

const CAMPAIGN = idOf('campaign');
const PLAN = partsOf(officeOf(RULES));
const MINUTES = `minutes.${idOf('meeting')}`;
const given = (number: string, paper = MINUTES) => ({ paper, number, date: '2023-12-22' });

const said = (outcome: Outcome | undefined) =>
	outcome?.outcome === 'refused' ? outcome.code : (outcome?.outcome ?? 'nothing');
const push = async (phone: Phone, change: Change) => said((await phone.push(change))[0]);
const asked = (fields: object, rev = 1e9) => changed('campaigns', CAMPAIGN, rev, { ...fields });
const seen = async (by: AccountName) =>
	(await ward.phones[by].pullAll()).records.filter(({ record }) => record.id === CAMPAIGN).at(-1)?.record;
const numbered = async (number: string) => asked({ papersNumbers: [given(number)] }, await revision());
const revision = async () => Number((await seen('standing'))?.rev);

const rows: readonly (readonly [what: string, by: AccountName, fields: object, answer: string])[] = [
	['every part', 'standing', PLAN, 'applied'],
	['a number', 'standing', { papersNumbers: [given('05')] }, 'applied'],
	['what the plan says again', 'standing', { papersHead: null }, 'applied'],
	...(['chair', 'member', 'ideas', 'admin', 'deskhead', 'lan', 'voice'] as const).map(
		(by) => ['a number', by, { papersNumbers: [given('99')] }, 'access.roleMissing'] as const
	),
	['together with the rules', 'standing', { papersPrize: 'x', rules: RULES }, 'change.fieldNotAllowed'],
	['together with a move', 'standing', { papersPrize: 'x', state: 'reviewing' }, 'change.fieldNotAllowed'],
	['a part that is none', 'standing', { papersPrize: 'x', papersSecret: 'x' }, 'change.fieldNotAllowed'],
	['a letterhead that is a list', 'standing', { papersHead: ['UBND'] }, 'office.shape'],
	['a letterhead without lines', 'standing', { papersHead: {} }, 'office.shape'],
	['a number of no paper', 'standing', { papersNumbers: [given('05', 'poem.x')] }, 'office.paper.unknown'],
	[
		'a number at no level',
		'standing',
		{ papersNumbers: [given('05', 'decision.moon')] },
		'office.paper.unknown'
	],
	['a number with its symbol', 'standing', { papersNumbers: [given('05/BB')] }, 'office.number.withSymbol'],
	[
		'two numbers of one paper',
		'standing',
		{ papersNumbers: [given('05'), given('06')] },
		'office.part.twice'
	],
	['a day that is none', 'standing', { papersNumbers: [{ ...given('05'), date: '2023-02-30' }] }, 'day.shape']
];
test.each(rows)('%s, by %s', async (_, by, fields, answer) => {
	expect(await push(ward.phones[by], asked(fields))).toBe(answer);
});

test('everybody reads it, and one of before is read as none', async () => {
	expect(await push(ward.phones.standing, asked({ papersPrize: 'Theo quy đi\u0323nh.' }))).toBe('applied');
	expect(await seen('lan')).toMatchObject({ papersPrize: 'Theo quy định.', papersNumbers: [given('05')] });
	const columns = Object.keys(NO_OFFICE).map((field) => `"${field}" = NULL`);
	runInside(
		ward.server.dataDir,
		`$app.db().newQuery(${JSON.stringify(`UPDATE campaigns SET ${columns.join(', ')}`)}).execute(); return true;`
	);
	expect(await seen('lan')).toMatchObject(NO_OFFICE);
});

test('two desks write different parts at once: both stand; the same part: a person chooses', async () => {
	const rev = await revision();
	const { standing } = ward.phones;
	expect(await push(standing, asked({ papersHead: { ...PLAN.papersHead, place: 'Đồng Xoài' } }, rev))).toBe(
		'applied'
	);
	expect(await push(second, asked({ papersNumbers: [given('07')] }, rev))).toBe('merged');
	expect(await seen('standing')).toMatchObject({
		papersHead: { place: 'Đồng Xoài' },
		papersNumbers: [given('07')]
	});
	expect(await push(standing, asked({ papersNumbers: [given('08')] }, rev))).toBe('conflict');
	expect(await seen('standing')).toMatchObject({ papersNumbers: [given('07')] });
});

test('not of a draft, and not once archived', async () => {
	const { standing } = ward.phones;
	const draft = newId();
	const plan = made('campaigns', draft, { title: 'Mới', template: 'plan2023', rules: RULES });
	expect(await push(standing, plan)).toBe('applied');
	expect(await push(standing, changed('campaigns', draft, 1e9, { papersPrize: 'x' }))).toBe(
		'office.campaign.state'
	);
	expect(
		await push(standing, made('campaigns', newId(), { title: 'x', rules: RULES, papersPrize: 'x' }))
	).toBe('change.fieldNotAllowed');
	standing.now = '2023-12-22T02:00:00.000Z';
	await standing.pull();
	for (const state of ['reviewing', 'decided'] as const) {
		expect(await push(standing, asked({ state }, await revision()))).toBe('applied');
		expect(await push(standing, await numbered(state === 'decided' ? '10' : '09'))).toBe('applied');
	}
	expect(await push(standing, asked({ state: 'archived' }, await revision()))).toBe('applied');
	expect(await push(standing, await numbered('11'))).toBe('office.campaign.state');
	expect(await seen('standing')).toMatchObject({ state: 'archived', papersNumbers: [given('10')] });
});
