import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import type { Change } from '../../src/lib/domain/changes/protocol';
import type { Nomination, NominationState } from '../../src/lib/domain/nominations/nomination';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { executeInside } from '../support/inside';
import { changed, deed, made, newId, startWard, type AccountName, type TestWard } from '../support/ward';

type Fields = Readonly<Record<string, unknown>>;

let ward: TestWard;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.stop());

/** `applied`, `merged`, `conflict`, or the code of the refusal. */
const said = (outcome: Outcome | undefined) =>
	outcome?.outcome === 'refused' ? outcome.code : (outcome?.outcome ?? 'nothing');
const push = async (by: AccountName, change: Change) => said((await ward.phones[by].push(change))[0]);
const propose = (by: AccountName, fields: Fields = {}, id = newId()) =>
	push(by, made('nominations', id, proposal(fields)));
/** On the revision that stands now: nobody else is in between. */
async function act(by: AccountName, id: string, fields: Fields): Promise<string> {
	const rev = Number((await seen('standing', id))?.rev);
	return push(by, changed('nominations', id, rev, fields));
}
const proposal = (fields: Fields = {}): Fields => ({
	campaign: idOf('campaign'),
	level: 'ward',
	subjectKind: 'person',
	subject: idOf('lan'),
	...fields
});
const of = (word: string, level = 'ward'): Fields => ({ subject: idOf(word), level });
const unit = (word: string, level = 'ward'): Fields => ({ subjectKind: 'unit', ...of(word, level) });

async function seen(by: AccountName, id: string): Promise<Nomination | undefined> {
	const { records } = await ward.phones[by].pullAll();
	return records.find(({ record }) => record.id === id)?.record as Nomination | undefined;
}

/** What a counted meeting or a decision would leave: those have tests of their own. */
const becomes = (id: string, state: NominationState) =>
	executeInside(ward.server.dataDir, `UPDATE nominations SET state = '${state}' WHERE id = '${id}'`);
const campaignBecomes = (state: string) =>
	executeInside(
		ward.server.dataDir,
		`UPDATE campaigns SET state = '${state}' WHERE id = '${idOf('campaign')}'`
	);

describe('a proposal', () => {
	const rows: readonly (readonly [what: string, by: AccountName, fields: Fields, answer: string])[] = [
		['by the head of the unit', 'deskhead', of('deskhead'), 'applied'],
		['by the head above', 'blochead', of('moved', 'city'), 'applied'],
		['of the own unit by its head', 'deskhead', unit('desk'), 'applied'],
		['of somebody outside the subtree', 'deskhead', of('hoa'), 'nomination.propose.notAllowed'],
		['of the ward by a head below', 'blochead', unit('ward', 'city'), 'nomination.propose.notAllowed'],
		['of somebody outside any subtree, by the standing body', 'standing', of('hoa'), 'applied'],
		['of the ward at the city', 'standing', unit('ward', 'city'), 'applied'],
		['of the ward at its own level', 'standing', unit('ward'), 'nomination.level.notEligible'],
		['of a neighbourhood', 'standing', unit('kp1'), 'nomination.subject.notEligible'],
		['at a level that does not exist', 'standing', of('minh', 'country'), 'nomination.level.unknown'],
		['of nobody', 'standing', of('nobody'), 'nomination.subject.unknown'],
		['by the nominee', 'minh', of('minh'), 'access.roleMissing'],
		['by a head whose account lacks the role', 'kphead', of('kphead'), 'access.roleMissing'],
		['by a member', 'member', of('minh'), 'access.roleMissing'],
		['by the chair', 'chair', of('minh'), 'access.roleMissing'],
		['by the administrator', 'admin', of('minh'), 'access.roleMissing'],
		['by communications', 'voice', of('minh'), 'access.roleMissing'],
		[
			'found eligible from the start',
			'deskhead',
			{ ...of('minh'), state: 'eligible' },
			'nomination.propose.state'
		],
		['under a name of one’s own', 'deskhead', { ...of('minh'), subjectName: 'X' }, 'change.fieldNotAllowed'],
		[
			'with a proposer of one’s choice',
			'deskhead',
			{ ...of('minh'), proposer: idOf('lan') },
			'change.fieldNotAllowed'
		]
	];
	test.each(rows)('%s, by %s', async (_, by, fields, answer) => {
		expect(await propose(by, fields)).toBe(answer);
	});

	test('of somebody of a category that the plan excludes', async () => {
		const person = { name: 'Trần Văn Bảy', position: '', category: 'neighbourhoodHead' };
		const terms = [{ unit: idOf('desk'), from: '2023-01-01', to: '' }];
		expect(await push('admin', made('people', idOf('bay'), { ...person, terms }))).toBe('applied');
		expect(await propose('deskhead', of('bay'))).toBe('nomination.subject.notEligible');
	});

	test('once for a level: the second is refused, at the other level it stands', async () => {
		expect(await propose('deskhead', of('minh', 'city'))).toBe('applied');
		expect(await propose('standing', of('minh', 'city'))).toBe('nomination.exists');
		expect(await propose('blochead', of('minh'))).toBe('applied');
	});

	test('holds name, unit and position as they are, and who proposed it', async () => {
		const id = newId();
		expect(
			await propose('standing', { ...of('kphead'), position: 'Trưởng khu phố', reason: ' Tốt. ' }, id)
		).toBe('applied');
		expect(await seen('standing', id)).toMatchObject({
			subjectName: 'kphead',
			unit: idOf('kp1'),
			position: 'Trưởng khu phố',
			reason: 'Tốt.',
			state: 'proposed',
			reporter: idOf('astanding'),
			rulesVersion: 1
		});
	});
});

describe('a nomination', () => {
	const EVERYBODY: readonly AccountName[] = [
		'lan',
		'minh',
		'deskhead',
		'blochead',
		'kphead',
		'standing',
		'chair',
		'member',
		'admin',
		'voice'
	];
	const REPORT = [{ key: 'achievements', text: 'Tôi đã giúp bà con.', entries: [], initiatives: [] }];
	const UNIT_REPORT = [{ key: 'unitOverview', text: 'Bốn người.', entries: [], initiatives: [] }];
	const id = idOf('oflan');
	const ofDesk = idOf('ofdesk');
	beforeAll(async () => {
		expect(await propose('deskhead', of('lan'), id)).toBe('applied');
		expect(await propose('standing', unit('desk', 'city'), ofDesk)).toBe('applied');
	});
	beforeEach(() => {
		becomes(id, 'proposed');
		campaignBecomes('issued');
	});

	const whoMay = async (nomination: string, fields: Fields) => {
		const allowed: string[] = [];
		const answers = new Set<string>();
		for (const by of EVERYBODY) {
			const answer = await act(by, nomination, fields);
			if (answer === 'applied') allowed.push(by);
			else answers.add(answer);
		}
		return [allowed.join(' '), [...answers].sort().join(' ')];
	};

	test('is edited by who proposed it and the standing body', async () => {
		expect(await whoMay(id, { reason: 'Khác.' })).toEqual([
			'deskhead standing',
			'nomination.editProposal.notAllowed record.unknown'
		]);
	});

	test('has its report written by the nominee and the standing body', async () => {
		expect(await whoMay(id, { report: REPORT })).toEqual([
			'lan standing',
			'nomination.writeReport.notAllowed record.unknown'
		]);
	});

	test('of a unit has it written by the unit’s head, not by the head above', async () => {
		expect(await whoMay(ofDesk, { report: UNIT_REPORT })).toEqual([
			'deskhead standing',
			'nomination.writeReport.notAllowed record.unknown'
		]);
	});

	test('is screened by the standing body alone, and not with the report in one', async () => {
		const screening = [
			'individualRating',
			'individualReformPlan',
			'individualSolution',
			'individualDiscipline'
		];
		const table = screening.map((criterion) => ({ criterion, verdict: 'noData', sources: [], note: '' }));
		expect((await whoMay(id, { state: 'incomplete', screening: table }))[0]).toBe('standing');
		expect(await act('standing', id, { state: 'incomplete', screening: table, report: REPORT })).toBe(
			'change.fieldNotAllowed'
		);
		expect((await seen('lan', id))?.screening).toHaveLength(4);
	});

	test.each<[NominationState, string, string]>([
		['proposed', 'applied', 'applied'],
		['eligible', 'applied', 'applied'],
		['incomplete', 'applied', 'applied'],
		['ineligible', 'applied', 'applied'],
		['passed', 'nomination.writeReport.state', 'nomination.editProposal.state'],
		['failed', 'nomination.writeReport.state', 'nomination.editProposal.state'],
		['awarded', 'nomination.writeReport.state', 'nomination.editProposal.state'],
		['revoked', 'nomination.writeReport.state', 'nomination.editProposal.state']
	])('that is %s', async (state, writing, editing) => {
		becomes(id, state);
		expect(await act('lan', id, { report: REPORT })).toBe(writing);
		expect(await act('standing', id, { report: REPORT })).toBe(writing);
		expect(await act('deskhead', id, { reason: state })).toBe(editing);
	});

	test.each([
		['issued', true],
		['closed', true],
		['reviewing', true],
		['decided', false],
		['archived', false]
	])('in a campaign that is %s', async (state, isOpen) => {
		campaignBecomes(state);
		const answer = (act: string) => (isOpen ? 'applied' : `nomination.${act}.campaign`);
		expect(await act('lan', id, { report: REPORT })).toBe(answer('writeReport'));
		expect(await act('deskhead', id, { reason: state })).toBe(answer('editProposal'));
		if (!isOpen) expect(await propose('standing', of('chair'))).toBe('nomination.propose.campaign');
	});

	test('takes into its report what is attested and the nominee’s own, and nothing else', async () => {
		const [mine, minhs, waiting] = [newId(), newId(), newId()];
		const logged = [
			deed('minh', {}, { id: mine }),
			deed('lan', { subject: idOf('minh'), subjectName: 'Minh' }, { id: minhs }),
			deed('minh', { title: 'Chưa ai xác nhận' }, { id: waiting })
		];
		await ward.phones.minh.push(logged[0] as Change, logged[2] as Change);
		await ward.phones.lan.push(logged[1] as Change);
		for (const one of [mine, minhs]) {
			const rev = Number((await seen('deskhead', one))?.rev);
			expect(await push('deskhead', changed('entries', one, rev, { state: 'attested' }))).toBe('applied');
		}
		const picking = (entry: string) =>
			act('lan', id, { report: [{ key: 'achievements', text: '', entries: [entry], initiatives: [] }] });
		expect(await picking(minhs)).toBe('nomination.report.entryUnknown');
		expect(await picking(newId())).toBe('nomination.report.entryUnknown');
		expect(await picking(waiting)).toBe('nomination.report.entryNotCounted');
		expect(await picking(mine)).toBe('applied');
		const stranger = [{ key: 'achievements', text: '', entries: [], initiatives: [newId()] }];
		expect(await act('lan', id, { report: stranger })).toBe('nomination.report.initiativeUnknown');
	});

	test('is called finished only when its required parts say something', async () => {
		expect(await act('lan', id, { report: [], reportReady: true })).toBe('nomination.report.sectionMissing');
		expect(await act('lan', id, { report: REPORT, reportReady: true })).toBe('applied');
		expect(await seen('standing', id)).toMatchObject({ reportReady: true, reportBy: idOf('lan') });
	});

	test('is one conflict where nominee and standing body write at once, and none where they write apart', async () => {
		const rev = Number((await seen('lan', id))?.rev);
		const write = (by: AccountName, fields: Fields) => push(by, changed('nominations', id, rev, fields));
		const report = (text: string) => ({
			report: [{ key: 'achievements', text, entries: [], initiatives: [] }]
		});
		expect(await write('standing', report('Của Thường trực.'))).toBe('applied');
		expect(await write('lan', report('Của Lan.'))).toBe('conflict');
		expect(await write('deskhead', { reason: 'Viết cùng lúc.' })).toBe('merged');
		expect(await write('lan', { reportReady: true })).toBe('nomination.report.changed');
	});

	test('is read by the nominee, the heads and the office; by members from the close on', async () => {
		const readers = async (nomination: string) => {
			const found: string[] = [];
			for (const by of EVERYBODY) if (await seen(by, nomination)) found.push(by);
			return found.join(' ');
		};
		expect(await readers(id)).toBe('lan deskhead blochead standing chair');
		expect(await readers(ofDesk)).toBe('deskhead blochead standing chair');
		campaignBecomes('closed');
		expect(await readers(id)).toBe('lan deskhead blochead standing chair member');
	});
});
