import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { award } from '$lib/domain/awards/awards.fixture';
import type { Meeting } from '$lib/domain/meetings/meeting';
import {
	begun,
	council,
	locked,
	nomination,
	outcomeIn,
	planned,
	REVIEW_NOW,
	reviewWard,
	tallied,
	unitNomination
} from '$lib/domain/meetings/meetings.fixture';
import { actor, campaignIn, idOf } from '$lib/domain/ward.fixture';
import { completeAward, decideAward, publishAward, revokeAward } from './awards';
import type { StoreContext } from './context';
import { keepEdit, readEdit } from './keepEdit';
import { countMeeting, lockMeeting, openMeeting, planMeeting, saveMeetingPart } from './meetings';
import { parkedWith, takeBackMeeting } from './takeBack';
import { phone } from './ward.fixture';

const CONFIRMED = { sync: 'confirmed', gen: 1 } as const;
const lan = nomination('lan');
const desk = unitNomination('desk');
const result = outcomeIn(tallied(), reviewWard({ records: { nominations: [lan, desk] } })).result;

/** The office's phone during the review, with this meeting on it. */
async function office(meeting?: Meeting, campaign: 'reviewing' | 'decided' = 'reviewing') {
	const context = await phone(actor('minh', 'standing'));
	context.at = REVIEW_NOW;
	const { db } = context;
	await db.campaigns.put({ ...campaignIn(campaign), ...CONFIRMED });
	await db.councils.put({ ...council(), ...CONFIRMED });
	await db.nominations.bulkPut([lan, desk].map((one) => ({ ...one, ...CONFIRMED })));
	if (meeting) await db.meetings.put({ ...meeting, ...CONFIRMED });
	return context;
}
const rowOf = async ({ db }: StoreContext) => {
	const row = await db.meetings.get(idOf('meeting'));
	if (!row) throw new Error('no meeting');
	return { row, own: [] };
};
const states = async ({ db }: StoreContext) => [
	(await db.meetings.get(idOf('meeting')))?.state,
	(await db.nominations.get(lan.id))?.state,
	(await db.nominations.get(desk.id))?.state
];

describe('a meeting on the office’s phone', () => {
	test('becomes a record by its plan; what the rules refuse stays on the desk', async () => {
		const context = await office();
		const { state, campaign, council: of, about, title, plannedFor, items } = planned();
		const plan = {
			state,
			campaign,
			council: of,
			about,
			title,
			plannedFor,
			items,
			rulesVersion: 1,
			corrects: ''
		};
		const refused = await planMeeting(context, idOf('meeting'), { ...plan, title: '' });
		expect(refused).toMatchObject({ error: { code: 'meeting.plan.titleMissing' } });
		expect(await readEdit(context.db, 'meetings', idOf('meeting'))).toMatchObject({ fields: { items } });
		expect((await planMeeting(context, idOf('meeting'), plan)).ok).toBe(true);
		expect(await readEdit(context.db, 'meetings', idOf('meeting'))).toBeUndefined();
		expect(await states(context)).toEqual(['planned', 'eligible', 'eligible']);
	});

	test('opens by the rules in force, on the list that was read', async () => {
		const { attendance, presider, secretary, tellers } = begun();
		const context = await office(planned({ attendance, presider, secretary, tellers }));
		const seen = await rowOf(context);
		await context.db.meetings.update(idOf('meeting'), { items: [lan.id] });
		expect(await openMeeting(context, seen, '2023-12-22T14:05')).toMatchObject({
			error: { code: 'meeting.open.changed', params: { fields: 'items' } }
		});
		expect((await openMeeting(context, await rowOf(context), '2023-12-22T14:05')).ok).toBe(true);
		expect((await context.db.meetings.get(idOf('meeting')))?.state).toBe('open');
	});

	test('is counted with all its nominations in one group, or not at all', async () => {
		const context = await office(tallied());
		const wrong = result.map((row) => ({ ...row, agree: row.agree + 1 }));
		expect(await countMeeting(context, await rowOf(context), wrong)).toMatchObject({
			error: { code: 'meeting.count.differs' }
		});
		expect(await context.db.outbox.count()).toBe(0);
		const counted = await countMeeting(context, await rowOf(context), result);
		expect(counted.ok).toBe(true);
		const items = await context.db.outbox.toArray();
		expect(new Set(items.map(({ group }) => group)).size).toBe(1);
		expect(items.map(({ collection }) => collection)).toEqual(['meetings', 'nominations', 'nominations']);
		expect(items[0]?.baseRev).toBe(5);
		expect(await states(context)).toEqual(['counted', 'passed', 'passed']);
	});

	test('is not counted when a nomination can no longer follow', async () => {
		const context = await office(tallied());
		await context.db.nominations.update(desk.id, { state: 'incomplete' });
		const answer = await countMeeting(context, await rowOf(context), result);
		expect(answer).toMatchObject({ error: { code: 'meeting.items.notEligible' } });
		expect(await states(context)).toEqual(['open', 'eligible', 'incomplete']);
	});

	test('a count on figures that came otherwise meanwhile is refused here already', async () => {
		const context = await office(tallied());
		const seen = await rowOf(context);
		await context.db.meetings.update(idOf('meeting'), {
			recusals: [{ item: lan.id, person: idOf('hoa'), reason: 'x' }]
		});
		expect(await countMeeting(context, seen, result)).toMatchObject({
			error: { code: 'meeting.count.changed', params: { fields: 'recusals' } }
		});
		// What this very screen has written is no news to it.
		const own = await countMeeting(context, { ...seen, own: ['recusals'] }, result);
		expect(own.ok ? 'ok' : own.error.code).not.toBe('meeting.count.changed');
	});

	test('what the server refused lies on the desk again; a count goes with its whole group', async () => {
		const context = await office(tallied());
		await keepEdit(context, 'meetings', idOf('meeting'), { conclusion: 'Thống nhất.' });
		await saveMeetingPart(context, idOf('meeting'), ['conclusion']);
		await countMeeting(context, await rowOf(context), result);
		const { db } = context;
		const items = await db.outbox.toArray();
		for (const { n, collection } of items)
			await db.outbox.update(n, {
				status: 'refused',
				problem: { code: collection === 'meetings' ? 'meeting.count.changed' : 'change.groupRefused' }
			});
		expect((await parkedWith(db, 'meetings', idOf('meeting'))).length).toBe(items.length);
		expect((await takeBackMeeting(context, idOf('meeting'))).ok).toBe(true);
		expect(await db.outbox.count()).toBe(0);
		expect(await states(context)).toEqual(['open', 'eligible', 'eligible']);
		expect((await readEdit(db, 'meetings', idOf('meeting')))?.fields).toEqual({ conclusion: 'Thống nhất.' });
	});

	test('is locked on the minutes that were read', async () => {
		const { endedAt, conclusion } = locked();
		const context = await office(tallied({ state: 'counted', result: [...result], endedAt, conclusion }));
		await context.db.nominations.bulkPut(
			[lan, desk].map((one) => ({ ...one, state: 'passed' as const, meeting: idOf('meeting'), ...CONFIRMED }))
		);
		const seen = await rowOf(context);
		await context.db.meetings.update(idOf('meeting'), { conclusion: 'Khác.' });
		expect(await lockMeeting(context, seen)).toMatchObject({ error: { code: 'meeting.lock.changed' } });
		expect((await lockMeeting(context, await rowOf(context))).ok).toBe(true);
	});
});

describe('an award', () => {
	const PAPER = { number: '', date: '', issuer: 'Chủ tịch UBND phường', achievement: '' };
	async function decided(campaign: 'reviewing' | 'decided' = 'reviewing') {
		const context = await office(locked({ result: [...result] }), campaign);
		await context.db.nominations.bulkPut(
			[lan, desk].map((one) => ({ ...one, state: 'passed' as const, meeting: idOf('meeting'), ...CONFIRMED }))
		);
		return context;
	}

	test('is recorded with its nomination, in its words', async () => {
		const context = await decided();
		expect((await decideAward(context, idOf('award'), lan.id, PAPER)).ok).toBe(true);
		expect(await context.db.awards.get(idOf('award'))).toMatchObject({
			...{ level: 'ward', subject: idOf('lan'), form: 'Giấy khen', state: 'decided', shownTo: 'council' }
		});
		expect(await context.db.nominations.get(lan.id)).toMatchObject({
			state: 'awarded',
			award: idOf('award')
		});
		expect(await decideAward(context, idOf('again'), lan.id, PAPER)).toMatchObject({
			error: { code: 'award.decide.notPassed' }
		});
	});

	test('gets its number later, is published once the campaign is decided, and taken back with a reason', async () => {
		const context = await decided();
		await decideAward(context, idOf('award'), lan.id, PAPER);
		expect(
			(await completeAward(context, idOf('award'), { number: '7/QĐ-UBND', date: '2023-12-22' })).ok
		).toBe(true);
		expect(await publishAward(context, idOf('award'))).toMatchObject({
			error: { code: 'award.publish.campaign' }
		});
		await context.db.campaigns.put({ ...campaignIn('decided'), ...CONFIRMED });
		expect((await publishAward(context, idOf('award'))).ok).toBe(true);
		const paper = { revokeNumber: '', revokeDate: '' };
		expect(await revokeAward(context, idOf('award'), { ...paper, revokeReason: 'Sai.' })).toMatchObject({
			error: { code: 'award.revoke.reasonTooShort' }
		});
		const reason = 'Khai sai thành tích, đã có kết luận.';
		expect((await revokeAward(context, idOf('award'), { ...paper, revokeReason: reason })).ok).toBe(true);
		expect(await context.db.awards.get(idOf('award'))).toMatchObject({
			state: 'revoked',
			number: '7/QĐ-UBND'
		});
		expect((await context.db.nominations.get(lan.id))?.state).toBe('revoked');
	});

	test('of somebody else is left alone', async () => {
		const context = await decided('decided');
		await context.db.awards.put({ ...award({ shownTo: 'council' }), ...CONFIRMED });
		expect(
			await revokeAward(context, idOf('nothing'), { revokeReason: 'x', revokeNumber: '', revokeDate: '' })
		).toMatchObject({ error: { code: 'record.unknown' } });
	});
});
