import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import type { Change, CollectionName } from '../../src/lib/domain/changes/protocol';
import { idOf, NOW } from '../../src/lib/domain/ward.fixture';
import { about, council, profile, grade, conduct, PAUSES, nomination } from '../support/reviewRecords';
import { changed, deed, startWard, type AccountName, type TestWard } from '../support/ward';

const REASON = 'Nhập nhầm người, thông báo ghi tên khác.';
const NOTE = 'Có nhắc nhở một lần đầu năm.';
type Fields = Readonly<Record<string, unknown>>;
let ward: TestWard;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.stop());

/** `applied`, `merged`, `conflict`, or the code of the refusal. */
const said = (outcome: Outcome) => (outcome.outcome === 'refused' ? outcome.code : outcome.outcome);

async function push(by: AccountName, change: Change): Promise<Outcome> {
	const [outcome] = await ward.phones[by].push(change);
	if (!outcome) throw new Error('no outcome');
	return outcome;
}

interface Given {
	readonly id: string;
	readonly rev: number;
}

async function given(by: AccountName, change: Change): Promise<Given> {
	const outcome = await push(by, change);
	if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
	return { id: change.id, rev: outcome.rev };
}

const EVERYBODY_ELSE = ['chair', 'member', 'deskhead', 'lan', 'admin', 'ideas', 'voice'] as const;

describe('councils', () => {
	const rows: readonly (readonly [what: string, by: AccountName, change: () => Change, answer: string])[] = [
		['made', 'standing', council, 'applied'],
		...EVERYBODY_ELSE.map((by) => ['made', by, council, 'access.roleMissing'] as const),
		['with a stranger', 'standing', () => council({ members: [member('nobody')] }), 'council.member.unknown'],
		['with its own revision', 'standing', () => council({ rev: 9 }), 'change.fieldNotAllowed']
	];
	test.each(rows)('%s by %s', async (_, by, change, answer) => {
		expect(said(await push(by, change()))).toBe(answer);
	});

	test('changed by nobody else; who sat in one stays in it', async () => {
		const { id, rev } = await given('standing', council({ members: [member('lan'), member('minh')] }));
		for (const by of EVERYBODY_ELSE)
			expect(said(await push(by, changed('councils', id, rev, { name: 'Khác' })))).toBe('access.roleMissing');
		expect(said(await push('standing', changed('councils', id, rev, { members: [member('minh')] })))).toBe(
			'council.member.removed'
		);
	});
});

function member(word: string) {
	return { person: idOf(word), role: 'member', votes: true, from: '2023-01-01', to: '' };
}

describe('profiles', () => {
	test.each([
		['one’s own', 'lan', 'lan', 'applied'],
		['a colleague’s', 'lan', 'minh', 'profile.notAllowed'],
		['of the own unit, by its head', 'deskhead', 'minh', 'profile.notAllowed'],
		['anybody’s, by the standing body', 'standing', 'minh', 'applied'],
		['by the chair', 'chair', 'hoa', 'profile.notAllowed'],
		['by a member', 'member', 'hoa', 'profile.notAllowed'],
		['by the administrator', 'admin', 'hoa', 'profile.notAllowed'],
		['by communications', 'voice', 'hoa', 'profile.notAllowed'],
		['a second one', 'lan', 'lan', 'profile.exists']
	] as const)('%s: %s of %s', async (_, by, word, answer) => {
		expect(said(await push(by, profile(word)))).toBe(answer);
	});
});

describe('grades', () => {
	const rows: readonly (readonly [what: string, by: AccountName, change: () => Change, answer: string])[] = [
		['typed in', 'standing', () => grade(), 'applied'],
		...EVERYBODY_ELSE.map((by) => ['typed in', by, () => grade(), 'access.roleMissing'] as const),
		['of nobody', 'standing', () => grade('nobody'), 'grade.subject.unknown'],
		[
			'of a unit on a scale for people',
			'standing',
			() => grade('desk', about('desk', 'unit')),
			'grade.scale.subject'
		],
		[
			'official, without its paper',
			'standing',
			() => grade('lan', { document: '' }),
			'grade.official.documentMissing'
		],
		[
			'withdrawn from the start',
			'standing',
			() => grade('lan', { withdrawn: true }),
			'change.fieldNotAllowed'
		],
		[
			'typed by somebody else',
			'standing',
			() => grade('lan', { reporter: idOf('alan') }),
			'change.fieldNotAllowed'
		]
	];
	test.each(rows)('%s by %s', async (_, by, change, answer) => {
		expect(said(await push(by, change()))).toBe(answer);
	});

	test('are put right and withdrawn by the standing body alone', async () => {
		const { id, rev } = await given('standing', grade());
		const mend = () => changed('grades', id, rev, { grade: 'good' });
		const withdraw = () => changed('grades', id, rev + 1e6, { withdrawn: true, withdrawReason: REASON });
		for (const by of ['chair', 'lan', 'deskhead'] as const) {
			expect(said(await push(by, mend()))).toBe('access.roleMissing');
			expect(said(await push(by, withdraw()))).toBe('access.roleMissing');
		}
		for (const by of ['member', 'hoa', 'kphead', 'admin', 'ideas', 'voice'] as const)
			expect(said(await push(by, mend()))).toBe('record.unknown');
		expect(said(await push('standing', mend()))).toBe('applied');
		expect(
			said(await push('standing', changed('grades', id, rev, { withdrawn: true, withdrawReason: 'Nhầm.' })))
		).toBe('grade.withdraw.reasonTooShort');
	});
});

describe('conduct', () => {
	const rows: readonly (readonly [what: string, by: AccountName, change: () => Change, answer: string])[] = [
		['of the own unit', 'deskhead', () => conduct(), 'applied'],
		['of a unit below', 'blochead', () => conduct(), 'applied'],
		['of the own unit itself', 'deskhead', () => conduct('desk', about('desk', 'unit')), 'applied'],
		['of another unit', 'deskhead', () => conduct('hoa'), 'conduct.notAllowed'],
		['of oneself', 'deskhead', () => conduct('deskhead'), 'conduct.own'],
		[
			'with a pause, by a head',
			'deskhead',
			() => conduct('lan', { pauses: PAUSES }),
			'conduct.pauses.notAllowed'
		],
		['by a head without the role', 'kphead', () => conduct(), 'conduct.notAllowed'],
		['by the subject', 'lan', () => conduct(), 'conduct.own'],
		['by a colleague', 'minh', () => conduct(), 'conduct.notAllowed'],
		['by the standing body, with a pause', 'standing', () => conduct('lan', { pauses: PAUSES }), 'applied'],
		['by the chair', 'chair', () => conduct(), 'applied'],
		...(['member', 'admin', 'ideas', 'voice'] as const).map(
			(by) => ['by others', by, () => conduct(), 'conduct.notAllowed'] as const
		),
		[
			'in another’s name',
			'deskhead',
			() => conduct('lan', { attestedBy: idOf('chair') }),
			'change.fieldNotAllowed'
		],
		[
			'in a higher capacity',
			'deskhead',
			() => conduct('lan', { capacity: 'chair' }),
			'change.fieldNotAllowed'
		]
	];
	test.each(rows)('%s, %s', async (_, by, change, answer) => {
		expect(said(await push(by, change()))).toBe(answer);
	});

	describe('that a head attested', () => {
		const acts: readonly (readonly [what: string, by: AccountName, fields: Fields, answer: string])[] = [
			['put right', 'deskhead', { result: 'violated' }, 'applied'],
			['put right by the office', 'standing', { result: 'violated' }, 'conduct.edit.notAllowed'],
			['put right by the chair', 'chair', { result: 'violated' }, 'conduct.edit.notAllowed'],
			['put right by the head above', 'blochead', { result: 'violated' }, 'conduct.edit.notAllowed'],
			['put right by its subject', 'lan', { result: 'violated' }, 'conduct.own'],
			['seen by a member', 'member', { result: 'violated' }, 'record.unknown'],
			['seen by the administrator', 'admin', { result: 'violated' }, 'record.unknown'],
			['seen by another unit', 'hoa', { result: 'violated' }, 'record.unknown'],
			['its note', 'standing', { note: 'x' }, 'applied'],
			['its pauses', 'chair', { pauses: PAUSES }, 'applied'],
			['its note, by its head', 'deskhead', { note: 'x' }, 'conduct.keepSecret.notAllowed'],
			['its pauses, by its head', 'deskhead', { pauses: PAUSES }, 'conduct.keepSecret.notAllowed'],
			['withdrawn by its maker', 'deskhead', { withdrawn: true, withdrawReason: REASON }, 'applied'],
			['withdrawn by the office', 'standing', { withdrawn: true, withdrawReason: REASON }, 'applied'],
			[
				'withdrawn by the head above',
				'blochead',
				{ withdrawn: true, withdrawReason: REASON },
				'conduct.withdraw.notAllowed'
			]
		];
		test.each(acts)('%s: %s', async (_, by, fields, answer) => {
			const { id, rev } = await given('deskhead', conduct());
			expect(said(await push(by, changed('conduct', id, rev, fields)))).toBe(answer);
		});
	});
});

describe('nominations', () => {
	test.each([
		['by the head of the unit', 'deskhead', nomination('minh'), 'applied'],
		['by the head above', 'blochead', nomination('moved'), 'applied'],
		['of another unit', 'deskhead', nomination('hoa'), 'nomination.propose.notAllowed'],
		['of the own unit', 'deskhead', nomination('desk', 'ward', 'unit'), 'applied'],
		['by the standing body, whoever', 'standing', nomination('hoa'), 'applied'],
		['twice at a level', 'standing', nomination('hoa'), 'nomination.exists'],
		['the ward at the ward', 'standing', nomination('ward', 'ward', 'unit'), 'nomination.level.notEligible'],
		['by the nominee', 'lan', nomination('lan'), 'access.roleMissing'],
		['by the chair', 'chair', nomination('lan'), 'access.roleMissing'],
		['by a member', 'member', nomination('lan'), 'access.roleMissing'],
		['by the administrator', 'admin', nomination('lan'), 'access.roleMissing'],
		['by communications', 'voice', nomination('lan'), 'access.roleMissing']
	] as const)('proposed %s: %s', async (_, by, change, answer) => {
		expect(said(await push(by, change))).toBe(answer);
	});
});

/** A nominee with one of everything, made anew in each case. */
interface Nominee {
	readonly nomination: Given;
	readonly grade: Given;
	readonly conduct: Given;
	readonly entry: Given;
}

/** Lan can be nominated once at each of the two levels: two nominees are all that is asked for. */
const LEVELS = ['ward', 'city'];
async function nominee(): Promise<Nominee> {
	const word = 'lan';
	const at = LEVELS.shift() ?? 'none';
	const shown = deed('minh');
	const submitted = await given('minh', shown);
	const attested = await push('deskhead', changed('entries', shown.id, submitted.rev, { state: 'attested' }));
	return {
		nomination: await given('standing', nomination(word, at)),
		grade: await given('standing', grade(word)),
		conduct: await given('standing', conduct(word, { note: NOTE, pauses: PAUSES })),
		entry: attested.outcome === 'applied' ? { id: shown.id, rev: attested.rev } : submitted
	};
}

/** A table that says of each criterion what it rests on. */
function table({ grade, conduct }: Nominee, instead: Fields = {}): readonly Fields[] {
	const row = (criterion: string, verdict: string, sources: readonly Fields[], note = '') => ({
		criterion,
		verdict,
		sources,
		note
	});
	return [
		row('individualRating', 'met', [{ collection: 'grades', ...grade }]),
		row('individualReformPlan', 'met', [], 'Đã đọc sổ ghi của phường.'),
		row('individualSolution', 'noData', []),
		{ ...row('individualDiscipline', 'met', [{ collection: 'conduct', ...conduct }]), ...instead }
	];
}

const screen = (
	{ nomination }: Nominee,
	screening: readonly Fields[],
	state = 'incomplete',
	rev = nomination.rev
) => changed('nominations', nomination.id, rev, { state, screening, screeningNote: '' });

describe('a screening', () => {
	let one: Nominee;
	beforeAll(async () => {
		one = await nominee();
	});

	test.each([
		['chair', 'nomination.screen.notAllowed'],
		['lan', 'nomination.screen.notAllowed'],
		['deskhead', 'nomination.screen.notAllowed'],
		['blochead', 'nomination.screen.notAllowed'],
		['member', 'record.unknown'],
		['hoa', 'record.unknown'],
		['kphead', 'record.unknown'],
		['admin', 'record.unknown'],
		['ideas', 'record.unknown'],
		['voice', 'record.unknown']
	] as const)('is not %s’s', async (by, answer) => {
		expect(said(await push(by, screen(one, table(one))))).toBe(answer);
	});

	test('names every source as it stands, and only what may found it', async () => {
		const stale = { sources: [{ collection: 'conduct', id: one.conduct.id, rev: one.conduct.rev - 1 }] };
		expect(said(await push('standing', screen(one, table(one, stale))))).toBe('screening.source.changed');
		const gone = { sources: [{ collection: 'conduct', id: idOf('nowhere'), rev: 1 }] };
		expect(said(await push('standing', screen(one, table(one, gone))))).toBe('screening.source.unknown');
		expect(said(await push('standing', screen(one, table(one, { sources: [] }))))).toBe(
			'screening.verdict.unfounded'
		);
		expect(said(await push('standing', screen(one, table(one), 'eligible')))).toBe(
			'nomination.screen.reasonMissing'
		);
		expect(said(await push('standing', screen(one, table(one), 'passed')))).not.toBe('applied');
	});

	test('is the standing body’s, is refused on an older report, and stands on the new one', async () => {
		const { nomination } = one;
		const report = [{ key: 'achievements', text: 'Viết lại.', entries: [], initiatives: [] }];
		const written = await push('lan', changed('nominations', nomination.id, nomination.rev, { report }));
		if (written.outcome !== 'applied') throw new Error(JSON.stringify(written));
		expect(said(await push('standing', screen(one, table(one))))).toBe('nomination.screen.changed');
		expect(said(await push('standing', screen(one, table(one), 'incomplete', written.rev)))).toBe('applied');
	});
});

describe('what each receives', () => {
	let one: Nominee;
	let own: Given;
	let councilId: string;
	beforeAll(async () => {
		one = await nominee();
		own = await given('standing', profile('deskhead'));
		councilId = (await given('standing', council())).id;
	});
	beforeEach(() => {
		for (const phone of Object.values(ward.phones)) phone.now = NOW;
	});

	const wanted = (): Readonly<Record<string, Given>> => ({
		nomination: one.nomination,
		grade: one.grade,
		conduct: one.conduct,
		profile: own,
		entry: one.entry
	});

	async function received(by: AccountName, now = NOW) {
		const phone = ward.phones[by];
		phone.now = now;
		const { records } = await phone.pullAll();
		const find = (collection: CollectionName, id: string) =>
			records.find((row) => row.collection === collection && row.record.id === id)?.record;
		const names = Object.entries(wanted()).filter(([, { id }]) =>
			records.some(({ record }) => record.id === id)
		);
		return {
			names: names.map(([name]) => name).sort(),
			conduct: find('conduct', one.conduct.id),
			council: find('councils', councilId)
		};
	}

	// the nominee of this case is Lan at the city
	test.each([
		['standing', ['conduct', 'entry', 'grade', 'nomination', 'profile']],
		['chair', ['conduct', 'entry', 'grade', 'nomination']],
		['deskhead', ['conduct', 'entry', 'grade', 'nomination', 'profile']],
		['blochead', ['conduct', 'entry', 'grade', 'nomination']],
		['lan', ['conduct', 'entry', 'grade', 'nomination']],
		['minh', ['entry']],
		['kphead', []],
		['hoa', []],
		['member', []],
		['admin', []],
		['ideas', []],
		['voice', []]
	] as const)('%s, before the close', async (by, names) => {
		expect((await received(by)).names).toEqual([...names]);
	});

	test('everybody knows who sits in the councils', async () => {
		for (const by of ['lan', 'member', 'voice', 'admin'] as const)
			expect((await received(by)).council).toBeDefined();
	});

	test('notes and pauses are blank for everybody but the standing body and the chair', async () => {
		for (const by of ['standing', 'chair'] as const)
			expect((await received(by)).conduct).toMatchObject({ note: NOTE, pauses: PAUSES });
		for (const by of ['deskhead', 'blochead', 'lan'] as const)
			expect((await received(by)).conduct).toMatchObject({ result: 'kept', note: '', pauses: [] });
	});

	test('and in the answers to changes: in a refusal and in a conflict', async () => {
		const word = await given('deskhead', conduct('lan', { note: NOTE }));
		await given('standing', changed('conduct', word.id, word.rev, { pauses: PAUSES }));
		const refused = await push('deskhead', changed('conduct', word.id, word.rev, { note: 'x' }));
		expect(refused).toMatchObject({ outcome: 'refused', record: { note: '', pauses: [] } });
		// from another device, so that it is not one's own later word
		const other = await ward.phone('deskhead', idOf('otherdevice'));
		await other.push(changed('conduct', word.id, word.rev, { document: 'Công văn số 7' }));
		const clash = await push(
			'deskhead',
			changed('conduct', word.id, word.rev, { document: 'Công văn số 8' })
		);
		expect(clash).toMatchObject({ outcome: 'conflict', record: { note: '', pauses: [] } });
		expect(JSON.stringify([refused, clash])).not.toContain(NOTE);
		expect(JSON.stringify([refused, clash])).not.toContain('Đơn số 3');
	});

	test('members read nominations, grades and evidence from the close on; conduct and profiles never', async () => {
		const after = '2023-12-20T01:00:00.000Z';
		expect((await received('member', after)).names).toEqual(['entry', 'grade', 'nomination']);
		for (const by of ['ideas', 'voice', 'hoa', 'admin'] as const)
			expect((await received(by, after)).names).toEqual([]);
	});
});
