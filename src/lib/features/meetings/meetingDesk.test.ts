import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	begun,
	council,
	nomination,
	planned,
	REVIEW_NOW,
	tally,
	unitNomination
} from '$lib/domain/meetings/meetings.fixture';
import type { Meeting } from '$lib/domain/meetings/meeting';
import { actor, campaignIn, idOf } from '$lib/domain/ward.fixture';
import { readEdit } from '$lib/store/keepEdit';
import { openMeeting } from '$lib/store/meetings';
import { phone } from '$lib/store/ward.fixture';
import { blankStart, MeetingDesk } from './meetingDesk.svelte';

const CONFIRMED = { sync: 'confirmed', gen: 1 } as const;
const MEETING = idOf('meeting');

async function deskOf(meeting?: Meeting) {
	const context = await phone(actor('minh', 'standing'));
	context.at = REVIEW_NOW;
	const { db } = context;
	await db.campaigns.put({ ...campaignIn('reviewing'), ...CONFIRMED });
	await db.councils.put({ ...council(), ...CONFIRMED });
	await db.nominations.bulkPut(
		[nomination('lan'), unitNomination('desk')].map((one) => ({ ...one, ...CONFIRMED }))
	);
	if (meeting) await db.meetings.put({ ...meeting, ...CONFIRMED });
	const unwritten = vi.fn();
	const isWriting = vi.fn(() => false);
	const start = blankStart(MEETING, {
		campaign: idOf('campaign'),
		council: idOf('council'),
		items: [idOf('nlan')]
	});
	const desk = new MeetingDesk(context, meeting ?? start, undefined, { unwritten, isWriting });
	desk.row = await db.meetings.get(MEETING);
	const kept = async () => (await readEdit(db, 'meetings', MEETING))?.fields ?? {};
	const sent = async () => (await db.outbox.toArray()).map(({ fields }) => fields);
	return { context, desk, unwritten, isWriting, kept, sent };
}

afterEach(() => {
	vi.useRealTimers();
});

describe('the desk of a meeting', () => {
	test('what a new one begins with goes to disk with the first letter, and nothing before it', async () => {
		const { desk, kept } = await deskOf();
		await desk.flush();
		expect(await kept()).toEqual({});
		desk.set({ title: 'H' });
		await desk.flush();
		expect(await kept()).toMatchObject({ title: 'H', council: idOf('council'), items: [idOf('nlan')] });
		expect(desk.isOnDisk).toBe(true);
	});

	test('says that words are not on disk until they are', async () => {
		const { desk, unwritten } = await deskOf(begun());
		desk.set({ place: 'Phòng 1' });
		expect(desk.isOnDisk).toBe(false);
		expect(unwritten).toHaveBeenLastCalledWith(true);
		await desk.flush();
		expect(unwritten).toHaveBeenLastCalledWith(false);
	});

	test('sends each part for itself, and what may not be written yet stays', async () => {
		const { desk, kept, sent } = await deskOf(planned());
		desk.set({ place: 'Phòng 1', startedAt: '2023-12-22T14:05' });
		desk.set({ presider: idOf('chair') });
		expect(await desk.send()).toBe(true);
		expect(await sent()).toEqual([{ place: 'Phòng 1' }, { presider: idOf('chair') }]);
		expect(await kept()).toEqual({ startedAt: '2023-12-22T14:05' });
		expect(desk.meeting).toMatchObject({ place: 'Phòng 1', startedAt: '2023-12-22T14:05' });
	});

	test('a part that is refused keeps its words and says why; the others go', async () => {
		const { desk, kept, sent } = await deskOf(begun());
		desk.set({
			conclusion: 'Thống nhất.',
			recusals: [{ item: idOf('nlan'), person: idOf('hoa'), reason: '' }]
		});
		expect(await desk.send()).toBe(false);
		expect(desk.problems).toEqual({
			votes: expect.objectContaining({ code: 'meeting.recusal.reasonMissing' })
		});
		expect(await sent()).toEqual([{ conclusion: 'Thống nhất.' }]);
		expect(await kept()).toHaveProperty('recusals');
		desk.set({ recusals: [{ item: idOf('nlan'), person: idOf('hoa'), reason: 'Là chị.' }] });
		expect(desk.problems).toEqual({});
		expect(await desk.send()).toBe(true);
	});

	test('a half-typed tally is on disk, counts nowhere, and goes only when it is handed in', async () => {
		const { desk, kept, sent } = await deskOf(begun());
		const sheet = { ...tally({ nlan: [4, 1, 0] }), returned: null };
		desk.setSheet('tallyFirst', sheet);
		await desk.send();
		expect(await kept()).toEqual({ tallyFirst: sheet });
		expect(desk.meeting.tallyFirst).toBeNull();
		expect(desk.isTyping('tallyFirst')).toBe(true);
		const whole = tally({ nlan: [4, 1, 0], ndesk: [5, 0, 0] });
		desk.setSheet('tallyFirst', whole);
		expect(await desk.send(['tallyFirst'])).toBe(true);
		expect(await sent()).toEqual([{ tallyFirst: whole }]);
		expect(desk.meeting.tallyFirst).toEqual(whole);
	});

	test('rows that nobody wrote into are no part of what is sent', async () => {
		const { desk, sent } = await deskOf(planned());
		desk.set({ agenda: [{ text: 'Khai mạc' }, { text: ' ' }] });
		await desk.send();
		expect(await sent()).toEqual([{ agenda: [{ text: 'Khai mạc' }] }]);
	});

	test('rests, then sends by itself; while somebody types in a field it waits', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const { desk, isWriting } = await deskOf(begun());
		const send = vi.spyOn(desk, 'send').mockResolvedValue(true);
		isWriting.mockReturnValue(true);
		desk.set({ place: 'Phòng 1' });
		vi.advanceTimersByTime(5_000);
		expect(send).not.toHaveBeenCalled();
		isWriting.mockReturnValue(false);
		desk.rest();
		vi.advanceTimersByTime(5_000);
		expect(send).toHaveBeenCalledTimes(1);
	});

	test('decides on what is on the screen: what it has just written is no news, what came is', async () => {
		const { attendance, presider, secretary, tellers } = begun();
		const { desk, context } = await deskOf(planned({ attendance, presider, secretary, tellers }));
		desk.set({ items: [idOf('nlan')] });
		expect((await desk.decide((seen) => openMeeting(context, seen, '2023-12-22T14:05'))).ok).toBe(true);
		expect(desk.row).toMatchObject({ state: 'open', items: [idOf('nlan')] });
	});

	test('does not decide while a part is refused', async () => {
		const { desk } = await deskOf(planned());
		desk.set({ title: '' });
		const act = vi.fn();
		expect(await desk.decide(act)).toMatchObject({ error: { code: 'meeting.plan.titleMissing' } });
		expect(act).not.toHaveBeenCalled();
	});
});
