import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import type { Change } from '../../src/lib/domain/changes/protocol';
import type { EntryState } from '../../src/lib/domain/entries/entry';
import { idOf, RULES } from '../../src/lib/domain/ward.fixture';
import { changed, deed, made, newId, startWard, type AccountName, type TestWard } from '../support/ward';

const REASON = 'Xin ghi rõ ngày và nơi làm việc này.';
type Fields = Readonly<Record<string, unknown>>;

let ward: TestWard;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.stop());

/** `applied`, `merged`, `conflict`, or the code of the refusal. */
const said = (outcome: Outcome | undefined) =>
	outcome?.outcome === 'refused' ? outcome.code : (outcome?.outcome ?? 'nothing');

async function push(by: AccountName, change: Change): Promise<Outcome> {
	const [outcome] = await ward.phones[by].push(change);
	if (!outcome) throw new Error('no outcome');
	return outcome;
}

interface Given {
	readonly id: string;
	readonly rev: number;
}

/** An entry in a state. By default Minh saw what Lan did at the one-stop desk; its head attests. */
async function given(
	state: EntryState,
	by: AccountName = 'minh',
	fields: Fields = {},
	attester: AccountName = 'deskhead'
): Promise<Given> {
	const id = newId();
	const first = await push(by, deed(by, fields, { id }));
	if (first.outcome !== 'applied') throw new Error(JSON.stringify(first));
	const acts: Readonly<Record<EntryState, readonly [AccountName, Fields] | null>> = {
		submitted: null,
		returned: [attester, { state: 'returned', returnReason: REASON }],
		attested: [attester, { state: 'attested' }],
		withdrawn: [by, { state: 'withdrawn' }]
	};
	const act = acts[state];
	if (!act) return { id, rev: first.rev };
	const second = await push(act[0], changed('entries', id, first.rev, act[1]));
	if (second.outcome !== 'applied') throw new Error(JSON.stringify(second));
	return { id, rev: second.rev };
}

describe('a new entry', () => {
	const rows: readonly (readonly [what: string, by: AccountName, fields: Fields, answer: string])[] = [
		['about a colleague', 'minh', {}, 'applied'],
		['about oneself', 'lan', { author: idOf('lan') }, 'applied'],
		[
			'about a unit',
			'minh',
			{ subjectKind: 'unit', subject: idOf('desk'), subjectName: 'Một cửa' },
			'applied'
		],
		['about a free name', 'minh', { subjectKind: 'name', subject: '', subjectName: 'Bà Tư' }, 'applied'],
		['typed for somebody else', 'typist', { author: idOf('minh') }, 'applied'],
		['by an account that only publishes', 'voice', { author: idOf('minh') }, 'access.roleMissing'],
		['by the administrator', 'admin', { author: idOf('minh') }, 'access.roleMissing'],
		['by a council member', 'member', { author: idOf('minh') }, 'access.roleMissing'],
		['in somebody else’s account', 'minh', { reporter: idOf('alan') }, 'change.fieldNotAllowed'],
		['in a unit of one’s choice', 'minh', { unit: idOf('kp2') }, 'change.fieldNotAllowed'],
		['as if it were late and admitted', 'minh', { admission: 'admitted' }, 'change.fieldNotAllowed'],
		['with a forged role', 'minh', { roles: ['standing'] }, 'change.fieldNotAllowed'],
		['with a forged revision', 'minh', { rev: 1 }, 'change.fieldNotAllowed'],
		['attested from the start', 'minh', { state: 'attested' }, 'entry.submit.state'],
		['as a draft', 'minh', { state: 'draft' }, 'entry.submit.state'],
		['in an unknown campaign', 'minh', { campaign: idOf('nowhere') }, 'entry.submit.campaignUnknown'],
		['about an unknown person', 'minh', { subject: idOf('nobody') }, 'entry.subject.unknown'],
		['by an unknown author', 'minh', { author: idOf('nobody') }, 'entry.author.unknown'],
		['about nobody', 'minh', { subjectName: '' }, 'entry.submit.subjectMissing'],
		['that says nothing', 'minh', { title: '   ' }, 'entry.submit.titleMissing'],
		['before the first day', 'minh', { day: '2023-02-19' }, 'entry.day.outsidePeriod'],
		['of tomorrow', 'minh', { day: '2023-05-12' }, 'entry.day.future'],
		['under an unknown criterion', 'minh', { criteria: ['courage'] }, 'entry.criteria.unknown']
	];
	test.each(rows)('%s, by %s', async (_, by, fields, answer) => {
		expect(said(await push(by, deed('minh', fields)))).toBe(answer);
	});
});

describe('an entry that is there', () => {
	const attest = { state: 'attested' };
	const back = { state: 'returned', returnReason: REASON };
	const story = { story: 'Bổ sung lời kể.' };
	const rows: readonly (readonly [
		what: string,
		by: AccountName,
		on: EntryState,
		fields: Fields,
		answer: string
	])[] = [
		['edit', 'minh', 'submitted', story, 'applied'],
		['edit', 'minh', 'returned', story, 'applied'],
		['edit after attestation', 'minh', 'attested', story, 'entry.edit.state'],
		['edit after withdrawal', 'minh', 'withdrawn', story, 'entry.edit.state'],
		['edit by its subject', 'lan', 'submitted', story, 'entry.edit.notAllowed'],
		['edit by the head', 'deskhead', 'submitted', story, 'entry.edit.notAllowed'],
		['edit by the standing body', 'standing', 'submitted', story, 'entry.edit.notAllowed'],
		['edit by a stranger', 'hoa', 'submitted', story, 'record.unknown'],
		['edit by the administrator', 'admin', 'submitted', story, 'record.unknown'],
		['another author', 'minh', 'submitted', { author: idOf('lan') }, 'change.fieldNotAllowed'],
		['another account', 'minh', 'submitted', { reporter: idOf('alan') }, 'change.fieldNotAllowed'],
		['another unit', 'minh', 'submitted', { unit: idOf('kp1') }, 'change.fieldNotAllowed'],
		['another campaign', 'minh', 'submitted', { campaign: idOf('other') }, 'change.fieldNotAllowed'],
		['nothing at all', 'minh', 'submitted', {}, 'change.empty'],

		['attest', 'deskhead', 'submitted', attest, 'applied'],
		['attest and tag', 'deskhead', 'submitted', { ...attest, area: 'digital' }, 'applied'],
		['attest and rewrite', 'deskhead', 'submitted', { ...attest, title: 'Khác' }, 'change.fieldNotAllowed'],
		[
			'attest as somebody else',
			'deskhead',
			'submitted',
			{ ...attest, decidedBy: idOf('lan') },
			'change.fieldNotAllowed'
		],
		['attest by the head above', 'blochead', 'submitted', attest, 'entry.attest.notAllowed'],
		['attest by the head of another unit', 'kphead', 'submitted', attest, 'record.unknown'],
		['attest by its author', 'minh', 'submitted', attest, 'entry.attest.notAllowed'],
		['attest by its subject', 'lan', 'submitted', attest, 'entry.attest.notAllowed'],
		[
			'attest by the standing body, while a head can',
			'standing',
			'submitted',
			attest,
			'entry.attest.notAllowed'
		],
		['attest by the chair', 'chair', 'submitted', attest, 'entry.attest.notAllowed'],
		['attest twice', 'deskhead', 'attested', attest, 'entry.attest.state'],
		['attest what was returned', 'deskhead', 'returned', attest, 'entry.attest.state'],

		['return', 'deskhead', 'submitted', back, 'applied'],
		[
			'return with 19 characters',
			'deskhead',
			'submitted',
			{ ...back, returnReason: 'a'.repeat(19) },
			'entry.return.reasonTooShort'
		],
		[
			'return with 20 characters',
			'deskhead',
			'submitted',
			{ ...back, returnReason: 'a'.repeat(20) },
			'applied'
		],
		[
			'return with 19 and a blank',
			'deskhead',
			'submitted',
			{ ...back, returnReason: `${'a'.repeat(19)} ` },
			'entry.return.reasonTooShort'
		],
		['return by its author', 'minh', 'submitted', back, 'entry.return.notAllowed'],
		['return what is attested', 'deskhead', 'attested', back, 'entry.return.state'],

		['send again', 'minh', 'returned', { state: 'submitted', ...story }, 'applied'],
		['send again by its subject', 'lan', 'returned', { state: 'submitted' }, 'entry.resubmit.notAllowed'],
		['withdraw', 'minh', 'submitted', { state: 'withdrawn', withdrawReason: 'Ghi nhầm' }, 'applied'],
		['withdraw', 'minh', 'returned', { state: 'withdrawn' }, 'applied'],
		['withdraw what is attested', 'minh', 'attested', { state: 'withdrawn' }, 'entry.withdraw.state'],
		['withdraw by the head', 'deskhead', 'submitted', { state: 'withdrawn' }, 'entry.withdraw.notAllowed'],

		['tag', 'standing', 'attested', { area: 'digital' }, 'applied'],
		['tag by the head, once attested', 'deskhead', 'attested', { area: 'digital' }, 'entry.edit.notAllowed'],
		['tag by the chair', 'chair', 'attested', { area: 'digital' }, 'entry.edit.notAllowed'],
		[
			'admit what is not late',
			'standing',
			'submitted',
			{ admission: 'admitted', admissionReason: 'x' },
			'entry.admit.campaign'
		],
		['a jump that is none', 'minh', 'submitted', { state: 'draft' }, 'entry.act.unknown']
	];
	test.each(rows)('%s, by %s, %s', async (_, by, on, fields, answer) => {
		const { id, rev } = await given(on);
		expect(said(await push(by, changed('entries', id, rev, fields)))).toBe(answer);
	});
});

describe('who attests', () => {
	const attest = { state: 'attested' };
	const rows: readonly (readonly [
		what: string,
		author: AccountName,
		fields: Fields,
		by: AccountName,
		answer: string
	])[] = [
		['what the head of the unit wrote: the head above', 'deskhead', {}, 'blochead', 'applied'],
		['what the head wrote: not the head', 'deskhead', {}, 'deskhead', 'entry.attest.notAllowed'],
		[
			'about the head: the head above',
			'minh',
			{ subject: idOf('deskhead'), subjectName: 'Trưởng' },
			'blochead',
			'applied'
		],
		[
			'about the head: not the head',
			'minh',
			{ subject: idOf('deskhead'), subjectName: 'Trưởng' },
			'deskhead',
			'entry.attest.notAllowed'
		],
		[
			'typed by the head: not the head',
			'deskhead',
			{ author: idOf('minh') },
			'deskhead',
			'entry.attest.notAllowed'
		],
		[
			'a head whose account lacks the role',
			'minh',
			{ subject: idOf('kphead'), subjectName: 'Ông Ba' },
			'kphead',
			'entry.attest.notAllowed'
		],
		[
			'under a head without the role: the head above',
			'minh',
			{ subjectKind: 'unit', subject: idOf('kp1'), subjectName: 'KP 1' },
			'blochead',
			'applied'
		],
		[
			'under a head without the role: not that head',
			'kphead',
			{ author: idOf('minh'), subjectKind: 'unit', subject: idOf('kp1'), subjectName: 'KP 1' },
			'kphead',
			'entry.attest.notAllowed'
		],
		[
			'where no head can: the standing body',
			'minh',
			{ subject: idOf('hoa'), subjectName: 'Hòa' },
			'standing',
			'applied'
		],
		[
			'where no head can: not its subject',
			'minh',
			{ subject: idOf('hoa'), subjectName: 'Hòa' },
			'hoa',
			'entry.attest.notAllowed'
		],
		[
			'of the unit of that day, not of today',
			'minh',
			{ subject: idOf('moved'), subjectName: 'Đi', day: '2023-05-02' },
			'deskhead',
			'applied'
		]
	];
	test.each(rows)('%s', async (_, author, fields, by, answer) => {
		const id = newId();
		const first = await push(author, deed(author, fields, { id }));
		if (first.outcome !== 'applied') throw new Error(JSON.stringify(first));
		expect(said(await push(by, changed('entries', id, first.rev, attest)))).toBe(answer);
	});

	test('what was read: words that changed meanwhile are not attested', async () => {
		const { id, rev } = await given('submitted');
		await push('minh', changed('entries', id, rev, { story: 'Đổi khác.' }));
		const outcome = await push('deskhead', changed('entries', id, rev, { state: 'attested' }));
		expect(outcome).toMatchObject({
			outcome: 'refused',
			code: 'entry.attest.changed',
			params: { fields: 'story' }
		});
		expect(outcome).toMatchObject({ record: { story: 'Đổi khác.', state: 'submitted' } });
	});

	test('tags that changed meanwhile do not stand in the way', async () => {
		const { id, rev } = await given('submitted');
		await push('standing', changed('entries', id, rev, { area: 'digital' }));
		expect(said(await push('deskhead', changed('entries', id, rev, { state: 'attested' })))).toBe('merged');
	});
});

describe('the typist', () => {
	test('may do what the author may', async () => {
		const id = newId();
		const first = await push('typist', deed('minh', {}, { id }));
		if (first.outcome !== 'applied') throw new Error('not applied');
		const edited = await push('typist', changed('entries', id, first.rev, { title: 'Sửa' }));
		expect(said(edited)).toBe('applied');
		const rev = edited.outcome === 'applied' ? edited.rev : 0;
		expect(said(await push('minh', changed('entries', id, rev, { state: 'withdrawn' })))).toBe('applied');
	});
});

// A campaign of one month: it has its deeds, and then goes through its states by itself and by the standing body.
describe('a campaign that is over', () => {
	const campaign = idOf('short');
	const march = '2023-03-15T02:00:00.000Z';
	let early: Given;
	let attested: Given;
	const inMarch = { campaign, day: '2023-03-10' };

	beforeAll(async () => {
		const rules = { ...RULES, period: { ...RULES.period, last: '2023-03-31' }, milestones: [] };
		const { standing, minh, deskhead } = ward.phones;
		for (const phone of [standing, minh, deskhead]) phone.now = march;
		standing.now = '2023-02-20T01:00:00.000Z';
		await push('standing', made('campaigns', campaign, { title: 'Tháng ba', template: 'plan2023', rules }));
		await push('standing', made('campaigns', campaign, { state: 'issued' }));
		const at = { capturedAt: march };
		const ids = [newId(), newId()] as const;
		const outcomes = await minh.push(...ids.map((id) => deed('minh', inMarch, { id, ...at })));
		const revs = outcomes.map((outcome) => (outcome.outcome === 'applied' ? outcome.rev : 0));
		early = { id: ids[0], rev: revs[0] ?? 0 };
		const done = await push('deskhead', changed('entries', ids[1], revs[1] ?? 0, { state: 'attested' }, at));
		attested = { id: ids[1], rev: done.outcome === 'applied' ? done.rev : 0 };
		for (const phone of [standing, minh, deskhead]) phone.now = '2023-05-11T02:00:00.000Z';
	});

	test('has closed by itself, by the server’s own hand', async () => {
		const page = await ward.phones.standing.pullAll();
		const found = page.records.find(({ record }) => record.id === campaign);
		expect(found?.record).toMatchObject({ state: 'closed' });
	});
	test('takes what was captured in time, marked late', async () => {
		const id = newId();
		const outcome = await push('minh', deed('minh', inMarch, { id, capturedAt: '2023-03-31T16:59:59.999Z' }));
		expect(said(outcome)).toBe('applied');
		const { records } = await ward.phones.minh.pullAll();
		expect(records.find(({ record }) => record.id === id)?.record).toMatchObject({ late: true });
		const rev = outcome.outcome === 'applied' ? outcome.rev : 0;
		const admit = { admission: 'admitted', admissionReason: 'Mất sóng cả tuần.' };
		expect(said(await push('minh', changed('entries', id, rev, admit)))).toBe('entry.admit.notAllowed');
		expect(said(await push('standing', changed('entries', id, rev, admit)))).toBe('applied');
	});
	test('refuses what was captured a moment later', async () => {
		const late = deed('minh', inMarch, { capturedAt: '2023-03-31T17:00:00.000Z' });
		expect(said(await push('minh', late))).toBe('campaign.capture.afterLastDay');
	});
	test('once decided, refuses every act', async () => {
		for (const state of ['reviewing', 'decided']) {
			const { records } = await ward.phones.standing.pullAll();
			const rev = Number(records.find(({ record }) => record.id === campaign)?.record.rev);
			expect(said(await push('standing', changed('campaigns', campaign, rev, { state })))).toBe('applied');
		}
		const act = (by: AccountName, entry: Given, fields: Fields) =>
			push(by, changed('entries', entry.id, entry.rev, fields)).then(said);
		expect(await act('minh', early, { story: 'Muộn.' })).toBe('entry.edit.campaign');
		expect(await act('minh', early, { state: 'withdrawn' })).toBe('entry.withdraw.campaign');
		expect(await act('deskhead', early, { state: 'attested' })).toBe('entry.attest.campaign');
		expect(await act('standing', attested, { area: 'digital' })).toBe('entry.tag.campaign');
		expect(said(await push('minh', deed('minh', inMarch, { capturedAt: march })))).toBe(
			'campaign.capture.decided'
		);
	});
});
