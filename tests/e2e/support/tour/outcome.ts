import { ACHIEVEMENT, DECISIONS } from '../../../../scripts/sample/yearEnd/decisions';
import { SECOND_RECOGNITIONS } from '../../../../scripts/sample/yearEnd/initiativeSessions';
import type { Award } from '../../../../src/lib/domain/awards/award';
import type { Campaign } from '../../../../src/lib/domain/campaigns/campaign';
import type { Initiative } from '../../../../src/lib/domain/initiatives/initiative';
import type { Meeting } from '../../../../src/lib/domain/meetings/meeting';
import type { Nomination } from '../../../../src/lib/domain/nominations/nomination';
import { ask } from '../../../support/http';
import { phoneOf } from '../../../support/phone';
import type { TestServer } from '../../../support/server';
import { expect } from '../meetingPage';
import { nameOf, nomineeName, titleOf } from './stage';

/** What stands at the server in the end is what the sample's own review comes to. */
export async function checkOutcome(server: TestServer): Promise<void> {
	const records = await readBy(server, 'thuongtruc');
	const awards = records<Award>('awards').map(({ level, subjectName, number, date, shownTo, achievement }) =>
		[level, subjectName, number, date, shownTo, achievement].join(' | ')
	);
	const decided = DECISIONS.map(({ level, of, paper: [number, date] }) =>
		[level, nomineeName(of), number, date, 'everyone', ACHIEVEMENT].join(' | ')
	);
	expect(awards.sort()).toEqual(decided.sort());

	const states = new Map(records<Initiative>('initiatives').map(({ title, state }) => [title, state]));
	for (const { idea, decision } of SECOND_RECOGNITIONS)
		expect(states.get(titleOf(idea)), idea).toBe(decision ? 'recognised' : 'notRecognised');

	const last = records<Nomination>('nominations').find(
		({ subjectName }) => subjectName === nameOf('uyvien3')
	);
	expect(last?.state).toBe('failed');
	const meetings = records<Meeting>('meetings');
	expect(meetings.map(({ state }) => state)).toEqual(['locked', 'locked', 'locked']);
	for (const { logHead } of meetings) expect(logHead).toMatch(/^\d+:[0-9a-f]{64}$/);
	const review = meetings.find(({ about }) => about === 'awards');
	expect(review?.rulings).toHaveLength(1);
	expect(review?.recusals).toHaveLength(1);
	expect(records<Campaign>('campaigns').map(({ state }) => state)).toContain('decided');

	// Everybody reads what was published, and nothing of how it came about.
	const everybody = await readBy(server, 'kp1');
	expect(everybody('awards')).toHaveLength(DECISIONS.length);
	expect(everybody('nominations')).toEqual([]);
	expect(everybody('meetings')).toEqual([]);
}

async function readBy(server: TestServer, username: string) {
	const hello = await ask(server, 'GET', '/api/sync/hello');
	const phone = await phoneOf(server, String(hello.body?.server), username);
	phone.now = new Date().toISOString();
	const { records } = await phone.pullAll();
	return <T = unknown>(collection: string) =>
		records.filter((one) => one.collection === collection).map(({ record }) => record as T);
}
