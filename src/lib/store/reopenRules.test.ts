import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { setAt } from '$lib/domain/campaigns/edit';
import type { CampaignRules } from '$lib/domain/campaigns/rules';
import { actor, campaignIn, idOf, RULES } from '$lib/domain/ward.fixture';
import { applyOutcomes } from '$lib/sync/applyOutcomes';
import { keepCampaignEdit, readCampaignEdit } from './campaignEdits';
import type { OutboxItem } from './outbox';
import { reopenRules } from './reopenRules';
import { saveCampaign } from './saveRecord';
import { CAMPAIGN, NOON, phone } from './ward.fixture';

const NO_PAPER = { number: '', day: '', reason: '' };
const MINE = setAt(setAt(RULES, 'frame.number', '12'), 'period.first', '2023-03-01');
const THEIRS = setAt(setAt(RULES, 'frame.number', '99'), 'criteria.collectiveReformRank.text', 'Của họ');
let context: Awaited<ReturnType<typeof phone>>;

const served = (rules: CampaignRules, rev = 9): Campaign => ({ ...campaignIn('draft'), rules, rev });

/** A phone whose edit of a draft's rules met another one. */
beforeEach(async () => {
	context = await phone(actor('chair', 'standing'));
	await context.db.campaigns.put({ ...served(RULES, 7), sync: 'confirmed', gen: 1 });
	expect(await saveCampaign(context, CAMPAIGN, { rules: MINE })).toMatchObject({ ok: true });
	await meets(THEIRS);
});

/** The server's answer to what waits. */
async function meets(rules: CampaignRules, rev = 9): Promise<void> {
	const items = await context.db.outbox.where('status').equals('waiting').toArray();
	const record = { ...served(rules, rev) };
	const outcome = { outcome: 'conflict' as const, rev, fields: ['rules'], record };
	const outcomes = items.map(({ changeId }) => ({ ...outcome, changeId }));
	await applyOutcomes(context.db, items, { outcomes, now: NOON });
}

const items = () => context.db.outbox.toArray();
const first = async () => (await items())[0] as OutboxItem;
const desk = () => readCampaignEdit(context.db, CAMPAIGN);
const reopen = async () => reopenRules(context, (await first()).changeId);

describe('rules that clash go back onto the desk', () => {
	test('theirs lie there with the own parts that nobody else touched, the clashing one of one’s own beside it', async () => {
		expect(await reopen()).toEqual({ ok: true, value: true });
		const merged = setAt(THEIRS, 'period.first', '2023-03-01');
		expect(await desk()).toEqual({
			base: THEIRS,
			rules: merged,
			aside: { ...merged, frame: MINE.frame },
			paper: NO_PAPER
		});
	});

	test('and the parked change ends with it: the server’s version is shown, nothing is sent', async () => {
		await reopen();
		expect(await items()).toEqual([]);
		expect(await context.db.campaigns.get(CAMPAIGN)).toMatchObject({
			rules: THEIRS,
			rev: 9,
			sync: 'confirmed'
		});
	});

	test('on the newest version that this phone has seen', async () => {
		const newer = setAt(THEIRS, 'frame.number', '100');
		await context.db.campaigns.update(CAMPAIGN, { base: served(newer, 12) });
		await reopen();
		expect(await desk()).toMatchObject({ base: newer, aside: { frame: { number: '12' } } });
	});

	test('of a change from an older app, which kept no base: every part that differs is asked about', async () => {
		await context.db.outbox.update((await first()).n, { seen: undefined });
		await reopen();
		expect(await desk()).toMatchObject({ base: THEIRS, rules: THEIRS, aside: MINE });
	});

	test('with the paper of an amendment', async () => {
		const amendment = { number: '45/QĐ', day: '2023-06-14', reason: 'Thêm mốc' };
		await context.db.outbox.update((await first()).n, { fields: { rules: MINE, amendment } });
		await reopen();
		expect((await desk())?.paper).toEqual(amendment);
	});

	test('without a question where both say the same of what both changed', async () => {
		await context.db.campaigns.update(CAMPAIGN, { base: served(setAt(RULES, 'frame.number', '12'), 12) });
		await reopen();
		expect(await desk()).toMatchObject({ rules: MINE, aside: null });
	});
});

describe('it is not done', () => {
	test('while the desk holds other work on this campaign: all is as it was', async () => {
		const own = { base: RULES, rules: MINE, aside: null, paper: NO_PAPER };
		await keepCampaignEdit(context.db, CAMPAIGN, own);
		const before = [await items(), await context.db.campaigns.get(CAMPAIGN)];
		expect(await reopen()).toEqual({ ok: false, error: { code: 'conflict.deskTaken' } });
		expect([await items(), await context.db.campaigns.get(CAMPAIGN)]).toEqual(before);
		expect(await desk()).toEqual(own);
		// Work on another campaign is no hindrance.
		await context.db.meta.clear();
		await keepCampaignEdit(context.db, idOf('other'), own);
		expect(await reopen()).toMatchObject({ ok: true });
	});

	test('twice: the second tab is told, and the desk stays', async () => {
		const { changeId } = await first();
		await reopenRules(context, changeId);
		const before = await desk();
		expect(await reopenRules(context, changeId)).toEqual({ ok: false, error: { code: 'conflict.gone' } });
		expect(await desk()).toEqual(before);
	});

	test.each([
		['waits again', { status: 'waiting' }],
		['was sent', { status: 'sent' }],
		['is about the title alone', { fields: { title: 'Tên khác' } }]
	] as const)('with a change that %s', async (_, fields) => {
		await context.db.outbox.update((await first()).n, fields);
		expect(await reopen()).toEqual({ ok: false, error: { code: 'conflict.gone' } });
		expect([(await items()).length, await desk()]).toEqual([1, undefined]);
	});
});
