import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '../../src/lib/domain/changes/protocol';
import type { Meeting } from '../../src/lib/domain/meetings/meeting';
import { attendee, EVERYBODY, REVIEW_DAY } from '../../src/lib/domain/meetings/meetings.fixture';
import { idOf, RULES } from '../../src/lib/domain/ward.fixture';
import { queryInside } from '../support/inside';
import {
	campaign,
	ENDED,
	grouped,
	nominationOf,
	OPENING,
	planOf,
	push,
	resultOf,
	ReviewOffice,
	seen,
	sheet
} from '../support/reviewOffice';
import { changed, made, newId, type AccountName } from '../support/ward';

/*
 * Meetings at the real door: who may do what in which state, what a tampered phone tries, and what two desks of the office
 * do to each other.
 */

let office: ReviewOffice;
beforeAll(async () => {
	office = await ReviewOffice.start();
}, 120_000);
afterAll(() => office.ward.stop());

describe('who may do what with a meeting', () => {
	const ACTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
		editPlan: { title: 'Khác' },
		open: OPENING,
		record: { place: 'Phòng 2' },
		count: { state: 'counted', result: resultOf(['lan']) },
		conclude: { conclusion: 'Khác.' },
		lock: { state: 'locked', ...ENDED }
	};
	/** who knows the meeting at all is told that it is not theirs; who does not, that there is none */
	const OTHERS: readonly (readonly [AccountName, string])[] = [
		['chair', 'access.roleMissing'],
		['hoa', 'access.roleMissing'],
		['member', 'record.unknown'],
		['admin', 'record.unknown'],
		['blochead', 'record.unknown'],
		['lan', 'record.unknown'],
		['voice', 'record.unknown']
	];
	const NAMES = ['standing', ...OTHERS.map(([name]) => name)] as const satisfies readonly AccountName[];

	test.each(NAMES)('%s plans one', async (name) => {
		const answer = await push(office.ward.phones[name], made('meetings', newId(), planOf('moved')));
		expect(answer).toEqual([name === 'standing' ? 'applied' : 'access.roleMissing']);
	});

	test('every act, by everybody else, in every state', async () => {
		for (const state of ['planned', 'open'] as const) {
			const id = state === 'planned' ? await office.planned('moved') : await office.tallied('moved');
			const rev = await office.revOf(id);
			for (const [name, code] of OTHERS) {
				for (const [act, fields] of Object.entries(ACTS)) {
					const answer = await push(office.ward.phones[name], changed('meetings', id, rev, fields));
					expect(answer, `${name} ${act} ${state}`).toEqual([code]);
				}
			}
		}
	});

	test('the standing body, from the state that each act needs and from no other', async () => {
		const answers = async (id: string) => {
			const rev = await office.revOf(id);
			const wrong: string[] = [];
			// What is allowed is refused for a place that is none, or for a title that is of another act.
			for (const [act, fields] of Object.entries(ACTS)) {
				const [answer = ''] = await push(
					office.second,
					changed('meetings', id, rev, { ...fields, title: 'Khác', place: 1 })
				);
				wrong.push(`${act} ${answer}`);
			}
			return wrong;
		};
		expect(await answers(await office.planned('moved'))).toEqual([
			'editPlan meeting.shape',
			'open change.fieldNotAllowed',
			'record meeting.shape',
			'count meeting.count.state',
			'conclude change.fieldNotAllowed',
			'lock meeting.lock.state'
		]);
		expect(await answers(await office.opened('moved'))).toEqual([
			'editPlan change.fieldNotAllowed',
			'open meeting.open.state',
			'record change.fieldNotAllowed',
			'count change.fieldNotAllowed',
			'conclude change.fieldNotAllowed',
			'lock meeting.lock.state'
		]);
	});
});

describe('what a tampered phone tries', () => {
	test('a result that the votes do not give', async () => {
		const id = await office.tallied('moved');
		const better = resultOf(['moved']).map((row) => ({ ...row, agree: 6 }));
		expect(await push(office.desk, ...grouped(await office.counting(id, ['moved'], better)))).toEqual([
			'meeting.count.differs',
			'change.groupRefused'
		]);
		const failing = resultOf(['moved']).map((row) => ({ ...row, passed: false }));
		expect(await push(office.desk, ...grouped(await office.counting(id, ['moved'], failing)))).toEqual([
			'meeting.count.differs',
			'change.groupRefused'
		]);
		expect((await seen(office.desk, id))?.state).toBe('open');
		expect((await seen(office.desk, nominationOf('moved')))?.state).toBe('eligible');
	});

	test('a count that leaves nominations behind, and a nomination that goes alone', async () => {
		const id = await office.tallied('moved', 'desk');
		const [count, first, other] = await office.counting(id, ['moved', 'desk']);
		if (!count || !first || !other) throw new Error('no group');
		expect(await push(office.desk, count)).toEqual(['meeting.count.incomplete']);
		expect(await push(office.desk, ...grouped([count, first]))).toEqual([
			'meeting.count.incomplete',
			'change.groupRefused'
		]);
		expect(await push(office.desk, first)).toEqual(['nomination.count.notCounted']);
		expect(await push(office.desk, ...grouped([first, count, other]))).toEqual([
			'nomination.count.notCounted',
			'change.groupRefused',
			'change.groupRefused'
		]);
		// Split over two requests, the halves do not find each other either.
		const [half, rest] = grouped([count, first, other]).reduce<[Change[], Change[]]>(
			([a, b], one, at) => (at < 2 ? [[...a, one], b] : [a, [...b, one]]),
			[[], []]
		);
		expect(await push(office.desk, ...half)).toEqual(['meeting.count.incomplete', 'change.groupRefused']);
		expect(await push(office.desk, ...rest)).toEqual(['nomination.count.notCounted']);
		for (const word of ['moved', 'desk'] as const)
			expect((await seen(office.desk, nominationOf(word)))?.state).toBe('eligible');
	});

	test('nominations pass by the standing body’s word, or by anybody else’s', async () => {
		for (const name of ['standing', 'chair', 'hoa', 'lan', 'admin'] as const) {
			const rev = await office.revOf(nominationOf('lan'));
			const [answer] = await push(
				office.ward.phones[name],
				changed('nominations', nominationOf('lan'), rev, { state: 'passed' })
			);
			expect(['nomination.count.notCounted', 'access.roleMissing', 'record.unknown']).toContain(answer);
		}
	});

	test('one teller for both counts, counts that differ, sums that cannot be', async () => {
		const id = await office.opened('moved');
		const typed = async (fields: Partial<Meeting>) =>
			push(office.desk, changed('meetings', id, await office.revOf(id), fields));
		const one = sheet('kphead', ['moved']);
		expect(await typed({ tallyFirst: one, tallySecond: one })).toEqual(['meeting.tally.sameTeller']);
		expect(await typed({ tallyFirst: { ...one, teller: idOf('deskhead') } })).toEqual([
			'meeting.tally.tellerUnknown'
		]);
		expect(await typed({ tallyFirst: { ...one, issued: 6, returned: 6, valid: 6 } })).toEqual([
			'meeting.tally.issuedOver'
		]);
		expect(await typed({ tallyFirst: { ...one, invalid: 1 } })).toEqual(['meeting.tally.validSum']);
		expect(await typed({ tallyFirst: { ...one, lines: [] } })).toEqual(['meeting.tally.incomplete']);
		expect(await typed({ tallyFirst: one })).toEqual(['applied']);
		expect(await push(office.desk, ...grouped(await office.counting(id, ['moved'])))).toEqual([
			'meeting.count.secondTallyMissing',
			'change.groupRefused'
		]);
		const other = [{ item: nominationOf('moved'), agree: 4, disagree: 1, blank: 0 }];
		expect(await typed({ tallySecond: sheet('hoa', ['moved'], { lines: other }) })).toEqual(['applied']);
		expect(await push(office.desk, ...grouped(await office.counting(id, ['moved'])))).toEqual([
			'meeting.count.talliesDiffer',
			'change.groupRefused'
		]);
	});

	test('votes by name beside a secret ballot; a nominee who decides on themselves', async () => {
		const id = await office.opened('moved', 'blochead');
		const rev = await office.revOf(id);
		const votes = [{ item: nominationOf('moved'), person: idOf('hoa'), voice: 'agree' }];
		expect(await push(office.desk, changed('meetings', id, rev, { votes }))).toEqual(['meeting.vote.method']);
		const items = ['moved', 'blochead'] as const;
		const both = { tallyFirst: sheet('kphead', items), tallySecond: sheet('hoa', items) };
		expect(await push(office.desk, changed('meetings', id, rev, both))).toEqual(['applied']);
		expect(await push(office.desk, ...grouped(await office.counting(id, items)))).toEqual([
			'meeting.count.recusalMissing',
			'change.groupRefused',
			'change.groupRefused'
		]);
	});

	test('another campaign, another council, what is no nomination of this one', async () => {
		const plan = planOf('moved');
		const tries: readonly (readonly [object, string])[] = [
			[{ campaign: idOf('elsewhere') }, 'meeting.campaign.unknown'],
			[{ council: idOf('elsewhere') }, 'meeting.council.unknown'],
			[{ items: [idOf('elsewhere')] }, 'meeting.items.unknown'],
			[{ items: [nominationOf('moved'), nominationOf('moved')] }, 'meeting.items.twice'],
			[{ about: 'initiatives' }, 'meeting.council.kind'],
			[{ corrects: idOf('elsewhere') }, 'meeting.corrects.unknown'],
			[{ rulesVersion: 9 }, 'meeting.rulesVersion.unknown'],
			[{ state: 'counted' }, 'meeting.plan.state'],
			[{ result: resultOf(['moved']) }, 'change.fieldNotAllowed'],
			[{ logHead: '1:a' }, 'change.fieldNotAllowed'],
			[{ countedBy: idOf('lan') }, 'change.fieldNotAllowed']
		];
		for (const [fields, code] of tries) {
			const answer = await push(office.desk, made('meetings', newId(), { ...plan, ...fields }));
			expect(answer, JSON.stringify(fields)).toEqual([code]);
		}
		const id = await office.opened('moved');
		const rev = await office.revOf(id);
		const stranger = [...EVERYBODY, attendee('lan')];
		expect(await push(office.desk, changed('meetings', id, rev, { attendance: stranger }))).toEqual([
			'meeting.attendance.notMember'
		]);
		expect(await push(office.desk, changed('meetings', id, rev, { items: [] }))).toEqual([
			'meeting.items.frozen'
		]);
	});
});

describe('two desks of the standing body at one meeting', () => {
	test('different fields merge, the same one is a conflict, and the log holds both', async () => {
		const id = await office.opened('moved');
		const rev = await office.revOf(id);
		const mine = { discussion: [{ item: nominationOf('moved'), text: 'Ý kiến của bàn một.' }] };
		expect(await push(office.desk, changed('meetings', id, rev, mine))).toEqual(['applied']);
		expect(await push(office.second, changed('meetings', id, rev, { place: 'Phòng 2' }))).toEqual(['merged']);
		const theirs = { discussion: [{ item: nominationOf('moved'), text: 'Ý kiến của bàn hai.' }] };
		expect(await push(office.second, changed('meetings', id, rev, theirs))).toEqual(['conflict']);
		expect(await seen(office.desk, id)).toMatchObject({ ...mine, place: 'Phòng 2' });
		const log = queryInside<{ kind: string; payload: string }>(
			office.ward.server.dataDir,
			`SELECT json_object('kind', kind, 'payload', p.payload) AS item
			FROM changes c LEFT JOIN changePayloads p ON p.id = c.id WHERE record = '${id}' ORDER BY seq`
		);
		const words = log.map(({ payload }) => payload).join('\n');
		expect(words).toContain('Ý kiến của bàn một.');
		expect(words).toContain('Ý kiến của bàn hai.');
		expect(log.at(-1)?.kind).toBe('conflict');
	});

	test('a count made on figures that somebody else has mended since is refused', async () => {
		const id = await office.tallied('moved');
		const group = grouped(await office.counting(id, ['moved']));
		const late = [...EVERYBODY].map((one) =>
			one.person === idOf('minh') ? { ...one, reason: 'Đến muộn' } : one
		);
		expect(
			await push(office.second, changed('meetings', id, await office.revOf(id), { attendance: late }))
		).toEqual(['applied']);
		expect(await push(office.desk, ...group)).toEqual(['meeting.count.changed', 'change.groupRefused']);
		expect((await seen(office.desk, nominationOf('moved')))?.state).toBe('eligible');
	});
});

test('who reads a meeting: the standing body, the chair, and who sits in its council', async () => {
	const id = await office.opened('desk');
	const readers: string[] = [];
	for (const [name, phone] of Object.entries(office.ward.phones))
		if (await seen(phone, id)) readers.push(name);
	expect(readers).toEqual(['standing', 'chair', 'hoa']);
});

test('by hand: nobody votes who is no member, absent, recused, or twice; nobody is recused without a reason', async () => {
	const rules = { ...RULES, voting: { ...RULES.voting, method: 'showOfHands' } };
	const amendment = { number: '9/KH-UBND', day: REVIEW_DAY, reason: 'Biểu quyết giơ tay.' };
	const amended = changed('campaigns', campaign, await office.revOf(campaign), { rules, amendment });
	expect(await push(office.desk, amended)).toEqual(['applied']);
	const id = newId();
	expect(await push(office.desk, made('meetings', id, { ...planOf('moved'), rulesVersion: 2 }))).toEqual([
		'applied'
	]);
	const attendance = EVERYBODY.map((one) =>
		one.person === idOf('kphead') ? { ...one, kind: 'excused' } : one
	);
	const rev = await office.revOf(id);
	const opening = { ...OPENING, attendance, tellers: [] };
	expect(await push(office.desk, changed('meetings', id, rev, opening))).toEqual(['applied']);
	const item = nominationOf('moved');
	const says = (person: string, voice = 'agree') => ({ item, person: idOf(person), voice });
	const tries: readonly (readonly [object, string])[] = [
		[{ votes: [says('lan')] }, 'meeting.vote.notMember'],
		[{ votes: [says('minh')] }, 'meeting.vote.notMember'],
		[{ votes: [says('kphead')] }, 'meeting.vote.absent'],
		[{ votes: [says('hoa'), says('hoa', 'disagree')] }, 'meeting.vote.twice'],
		[
			{ votes: [says('hoa')], recusals: [{ item, person: idOf('hoa'), reason: 'Là chị.' }] },
			'meeting.vote.recused'
		],
		[{ recusals: [{ item, person: idOf('hoa'), reason: '' }] }, 'meeting.recusal.reasonMissing'],
		[{ tallyFirst: sheet('hoa', ['moved']) }, 'meeting.tally.method'],
		[{ votes: [{ ...says('hoa'), item: nominationOf('lan') }] }, 'meeting.items.unknown']
	];
	for (const [fields, code] of tries) {
		const answer = await push(office.desk, changed('meetings', id, await office.revOf(id), { ...fields }));
		expect(answer, JSON.stringify(fields)).toEqual([code]);
	}
});
