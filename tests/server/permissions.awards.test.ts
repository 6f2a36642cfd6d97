import { afterAll, beforeAll, expect, test } from 'vitest';
import { meetingFields, type Meeting } from '../../src/lib/domain/meetings/meeting';
import { REVIEW_DAY, REVIEW_NOW } from '../../src/lib/domain/meetings/meetings.fixture';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { queryInside } from '../support/inside';
import type { Phone } from '../support/phone';
import {
	campaign,
	ENDED,
	grouped,
	nominationOf,
	planOf,
	push,
	ReviewOffice,
	seen
} from '../support/reviewOffice';
import { changed, made, newId, type AccountName } from '../support/ward';

/*
 * From the count to the published award, at the real door, step by step: what stands, what nobody changes afterwards, and
 * who reads what becomes of it.
 */

let office: ReviewOffice;
beforeAll(async () => {
	office = await ReviewOffice.start();
}, 120_000);
afterAll(() => office.ward.stop());

let id = '';
const awardOf = { lan: idOf('awlan'), desk: idOf('awdesk') };
const decision = (word: 'lan' | 'desk', parts: object = {}) => {
	const award = {
		...{ campaign, nomination: nominationOf(word), level: 'ward', form: 'Giấy khen', state: 'decided' },
		...{ subjectKind: word === 'desk' ? 'unit' : 'person', subject: idOf(word), subjectName: word },
		...{ position: '', shownTo: 'council', number: '', date: '', issuer: 'Chủ tịch UBND phường' },
		...parts
	};
	return [
		made('awards', awardOf[word], award),
		made('nominations', nominationOf(word), { state: 'awarded', award: awardOf[word] })
	] as const;
};
const decide = async (phone: Phone, word: 'lan' | 'desk', parts: object = {}) => {
	const [award, nomination] = decision(word, parts);
	const rev = await office.revOf(nominationOf(word));
	return push(phone, ...grouped([award, { ...nomination, baseRev: rev }]));
};

test('a count stands with all its nominations', async () => {
	const items = ['lan', 'desk'] as const;
	id = await office.tallied(...items);
	expect(await push(office.desk, ...grouped(await office.counting(id, items)))).toEqual([
		'applied',
		'applied',
		'applied'
	]);
	for (const word of items)
		expect(await seen(office.desk, nominationOf(word))).toMatchObject({ state: 'passed', meeting: id });
	expect(await seen(office.desk, id)).toMatchObject({ state: 'counted', countedAt: REVIEW_NOW });
});

test('it is decided once: another meeting cannot take it up again', async () => {
	expect(await push(office.desk, made('meetings', newId(), planOf('lan')))).toEqual([
		'meeting.items.decidedAlready'
	]);
});

test('a decision waits for locked minutes', async () => {
	expect(await decide(office.desk, 'lan')).toEqual(['award.decide.notLocked', 'change.groupRefused']);
});

test('locked, with the head of the log in it; nobody changes any field afterwards', async () => {
	expect(
		await push(office.desk, changed('meetings', id, await office.revOf(id), { state: 'locked' }))
	).toEqual(['meeting.lock.endMissing']);
	expect(
		await push(office.desk, changed('meetings', id, await office.revOf(id), { state: 'locked', ...ENDED }))
	).toEqual(['applied']);
	const locked = await seen<Meeting>(office.desk, id);
	const [before] = queryInside<{ seq: number; hash: string }>(
		office.ward.server.dataDir,
		`SELECT json_object('seq', seq, 'hash', hash) AS item FROM changes WHERE seq < ${locked?.rev} ORDER BY seq DESC LIMIT 1`
	);
	expect(locked?.logHead).toBe(`${before?.seq}:${before?.hash}`);
	const rev = await office.revOf(id);
	for (const field of Object.keys(meetingFields())) {
		const value = (locked as unknown as Record<string, unknown>)[field];
		for (const phone of [office.desk, office.second]) {
			const answer = await push(phone, changed('meetings', id, rev, { [field]: value }));
			expect(answer, field).toEqual(['meeting.locked']);
		}
	}
	for (const field of ['reporter', 'countedBy', 'lockedBy', 'logHead'])
		expect(await push(office.desk, changed('meetings', id, rev, { [field]: 'x' }))).toEqual([
			'meeting.locked'
		]);
	expect(await seen(office.desk, id)).toEqual(locked);
});

test('a correction is a new meeting that names it, and may turn what it decided', async () => {
	const correction = newId();
	const plan = { ...planOf('lan', 'desk'), corrects: id };
	expect(await push(office.desk, made('meetings', correction, plan))).toEqual(['applied']);
	// Left where it is: the first one still stands.
	expect(await seen(office.desk, nominationOf('lan'))).toMatchObject({ state: 'passed', meeting: id });
});

test('a decision is recorded by the standing body, as the nomination and the level say', async () => {
	for (const name of ['chair', 'hoa', 'admin', 'lan'] as const)
		expect((await decide(office.ward.phones[name], 'lan'))[0], name).toBe('access.roleMissing');
	const tries: readonly (readonly [object, string])[] = [
		[{ form: 'Bằng khen' }, 'award.decide.form'],
		[{ subjectName: 'Lân' }, 'award.decide.differs'],
		[{ level: 'city' }, 'award.decide.differs'],
		[{ shownTo: 'everyone' }, 'award.decide.shown'],
		[{ date: '2023-12-30' }, 'award.date.future'],
		[{ unit: idOf('kp1') }, 'change.fieldNotAllowed']
	];
	for (const [parts, code] of tries)
		expect((await decide(office.desk, 'lan', parts))[0], JSON.stringify(parts)).toBe(code);
	expect(await push(office.desk, decision('lan')[0])).toEqual(['award.decide.incomplete']);
	expect(await decide(office.desk, 'lan')).toEqual(['applied', 'applied']);
	expect(await decide(office.desk, 'desk')).toEqual(['applied', 'applied']);
	expect(await seen(office.desk, nominationOf('lan'))).toMatchObject({
		state: 'awarded',
		award: awardOf.lan
	});
});

test('it is not published before the campaign is decided, and then seen by everybody', async () => {
	const publish = async (phone: Phone, word: 'lan' | 'desk') =>
		push(phone, changed('awards', awardOf[word], await office.revOf(awardOf[word]), { shownTo: 'everyone' }));
	expect(await publish(office.desk, 'lan')).toEqual(['award.publish.campaign']);
	const readers = async (word: 'lan' | 'desk') => {
		const names = [
			'standing',
			'chair',
			'hoa',
			'member',
			'admin',
			'blochead',
			'lan',
			'kphead',
			'voice'
		] as const;
		const found: string[] = [];
		for (const name of names) if (await seen(office.ward.phones[name], awardOf[word])) found.push(name);
		return found;
	};
	expect(await readers('lan')).toEqual(['standing', 'chair', 'hoa', 'member']);
	const rev = await office.revOf(campaign);
	expect(await push(office.desk, changed('campaigns', campaign, rev, { state: 'decided' }))).toEqual([
		'applied'
	]);
	expect(await publish(office.ward.phones.chair, 'lan')).toEqual(['access.roleMissing']);
	expect(await publish(office.ward.phones.lan, 'lan')).toEqual(['record.unknown']);
	expect(await publish(office.desk, 'lan')).toEqual(['applied']);
	expect(await readers('lan')).toEqual([
		...['standing', 'chair', 'hoa', 'member', 'admin'],
		...['blochead', 'lan', 'kphead', 'voice']
	]);
	expect(await readers('desk')).toEqual(['standing', 'chair', 'hoa', 'member']);
	const rev2 = await office.revOf(awardOf.lan);
	expect(await push(office.desk, changed('awards', awardOf.lan, rev2, { shownTo: 'council' }))).toEqual([
		'award.publish.back'
	]);
});

test('the number comes later; a revocation has its reason and keeps the record', async () => {
	const paper = { number: '125/QĐ-UBND', date: REVIEW_DAY };
	const act = async (fields: object) =>
		push(office.desk, changed('awards', awardOf.lan, await office.revOf(awardOf.lan), { ...fields }));
	expect(await act(paper)).toEqual(['applied']);
	const revoke = { state: 'revoked', revokeReason: 'Khai sai thành tích, đã có kết luận thanh tra.' };
	expect(await act(revoke)).toEqual(['award.revoke.incomplete']);
	const both = async (fields: object) =>
		push(
			office.desk,
			...grouped([
				changed('awards', awardOf.lan, await office.revOf(awardOf.lan), { ...fields }),
				changed('nominations', nominationOf('lan'), await office.revOf(nominationOf('lan')), {
					state: 'revoked'
				})
			])
		);
	expect(await both({ ...revoke, revokeReason: 'Khai sai.' })).toEqual([
		'award.revoke.reasonTooShort',
		'change.groupRefused'
	]);
	expect(await both(revoke)).toEqual(['applied', 'applied']);
	expect(await act({ number: '126/QĐ-UBND' })).toEqual(['change.fieldNotAllowed']);
	expect(await act({ revokeNumber: '9/QĐ-UBND', revokeDate: REVIEW_DAY })).toEqual(['applied']);
	expect(await seen(office.ward.phones.kphead, awardOf.lan)).toMatchObject({ state: 'revoked', ...paper });
});

test('who reads a meeting: the standing body, the chair, and who sits in its council', async () => {
	const names = Object.keys(office.ward.phones) as readonly AccountName[];
	const found: string[] = [];
	for (const name of names) if (await seen(office.ward.phones[name], id)) found.push(name);
	expect(found).toEqual(['standing', 'chair', 'hoa']);
});
