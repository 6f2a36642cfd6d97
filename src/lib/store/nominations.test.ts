import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { nominationOf } from '$lib/domain/nominations/nominations.fixture';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { editProposal, keepProposal, propose, unfinishedProposals, type Proposal } from './nominations';
import { CAMPAIGN, phone } from './ward.fixture';

const LAN: Proposal = {
	campaign: CAMPAIGN,
	subjectKind: 'person',
	subject: idOf('lan'),
	subjectName: 'lan',
	position: 'Công chức',
	reason: 'Làm tốt việc trực tuyến.',
	directWork: 'yes',
	levels: ['ward', 'city']
};
const DRAFT = idOf('draft');
const head = () => phone(actor('deskhead', 'unitHead'));

test('a proposal is kept while it is written, and found again', async () => {
	const context = await head();
	await keepProposal(context, DRAFT, { ...LAN, reason: 'Làm' });
	await keepProposal(context, DRAFT, LAN);
	expect(await unfinishedProposals(context.db)).toMatchObject([{ id: DRAFT, proposal: LAN }]);
});

test('at two levels is two nominations that travel apart, and the draft ends', async () => {
	const context = await head();
	await keepProposal(context, DRAFT, LAN);
	const proposed = await propose(context, DRAFT, LAN);
	expect(proposed).toMatchObject({ ok: true, value: [DRAFT, expect.any(String)] });
	const rows = await context.db.nominations.toArray();
	expect(rows.map(({ level, unit, reason }) => [level, unit, reason]).sort()).toEqual([
		['city', idOf('desk'), LAN.reason],
		['ward', idOf('desk'), LAN.reason]
	]);
	expect((await context.db.outbox.toArray()).map(({ group }) => group)).toEqual([undefined, undefined]);
	expect(await unfinishedProposals(context.db)).toEqual([]);
	expect(context.wakes).toBe(1);
});

test('of which the rules refuse one level leaves nothing but the draft', async () => {
	const context = await phone(actor('hoa', 'standing'));
	const ward: Proposal = { ...LAN, subjectKind: 'unit', subject: idOf('ward'), position: '' };
	await keepProposal(context, DRAFT, ward);
	const answer = await propose(context, DRAFT, { ...ward, levels: ['city', 'ward'] });
	expect(answer).toMatchObject({ error: { code: 'nomination.level.notEligible' } });
	expect([await context.db.nominations.count(), await context.db.outbox.count()]).toEqual([0, 0]);
	expect(await unfinishedProposals(context.db)).toHaveLength(1);
});

test('without a level, or of somebody who is nominated there already, is refused here', async () => {
	const context = await head();
	expect(await propose(context, DRAFT, { ...LAN, levels: [] })).toMatchObject({
		error: { code: 'nomination.level.missing' }
	});
	await context.db.nominations.put({ ...nominationOf(), sync: 'confirmed', gen: 1 });
	expect(await propose(context, DRAFT, LAN)).toMatchObject({ error: { code: 'nomination.exists' } });
});

test('a proposal is edited on the revision that was read', async () => {
	const context = await head();
	await context.db.nominations.put({ ...nominationOf(), rev: 9, sync: 'confirmed', gen: 1 });
	const edited = await editProposal(context, nominationOf({ rev: 5 }), { reason: 'Khác.' });
	expect(edited).toMatchObject({ value: { baseRev: 5, fields: { reason: 'Khác.' } } });
	expect(await editProposal(context, nominationOf({ id: idOf('gone') }), {})).toMatchObject({
		error: { code: 'record.unknown' }
	});
});
