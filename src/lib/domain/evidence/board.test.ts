import { describe, expect, test } from 'vitest';
import { plan2023 } from '../campaigns/templates';
import { fold } from '../text/fold';
import { PEOPLE, UNITS, idOf } from '../ward.fixture';
import { startBoard } from './board';
import { EVERYTHING, NONE, row } from './evidence.fixture';
import type { EvidenceFilter } from './evidenceFilter';
import type { EvidenceRow } from './evidenceRow';
import { candidatesOf, type Candidate } from './nominees';
import { sortBoard } from './sortBoard';

const person = (id: string, name: string, unit = 'desk'): Candidate => ({
	kind: 'individual',
	id,
	name,
	text: fold(name),
	unit,
	levels: ['ward', 'city']
});
const candidates: readonly Candidate[] = [
	person('lan', 'Trần Thị Lan'),
	person('minh', 'Nguyễn Văn Minh', 'kp1'),
	{
		kind: 'collective',
		id: 'desk',
		name: 'Bộ phận “Một cửa”',
		text: 'bo phan “mot cua”',
		unit: 'desk',
		levels: ['ward']
	}
];

function count(
	rows: readonly EvidenceRow[],
	filter: Partial<EvidenceFilter> = {},
	kind: Candidate['kind'] = 'individual'
) {
	const board = startBoard({
		kind,
		criteria: plan2023.criteria,
		candidates,
		filter: { ...EVERYTHING, ...filter },
		replaced: NONE
	});
	for (const one of rows) board.add(one);
	return board.result();
}

const of = (board: ReturnType<typeof count>, id: string) => board.rows.find((one) => one.id === id);

describe('nominee × criterion', () => {
	test('columns are the criteria of that kind, in the order of the plan', () => {
		expect(count([]).criteria.map(({ code }) => code)).toEqual([
			'individualRating',
			'individualReformPlan',
			'individualSolution',
			'individualDiscipline'
		]);
		expect(count([], {}, 'collective').criteria[0]?.code).toBe('collectiveRating');
	});

	test('an entry counts once for each criterion that it names, and once in all', () => {
		const board = count([
			row({ criteria: ['individualReformPlan', 'individualSolution'] }),
			row({ id: 'e2' })
		]);
		expect(of(board, 'lan')).toMatchObject({ counts: [0, 2, 1, 0], untagged: 0, total: 2 });
	});

	test('candidates without evidence stand there with zeros', () => {
		expect(of(count([]), 'minh')).toMatchObject({ counts: [0, 0, 0, 0], untagged: 0, total: 0 });
	});

	test.each([
		['none', []],
		['one that the plan does not have', ['gone']],
		['one for collectives, on a person', ['collectiveReformPlan']]
	])('untagged: names %s', (_name, criteria) => {
		expect(of(count([row({ criteria })]), 'lan')).toMatchObject({
			untagged: 1,
			total: 1,
			counts: [0, 0, 0, 0]
		});
	});

	test('a unit has its own board', () => {
		const rows = [
			row(),
			row({ id: 'e2', subjectKind: 'unit', subject: 'desk', criteria: ['collectiveReformRank'] })
		];
		expect(count(rows, {}, 'collective').rows).toMatchObject([
			{ id: 'desk', counts: [0, 0, 1, 0], total: 1 }
		]);
		expect(count(rows).counted).toBe(1);
	});

	test('a linked free name counts for the person, one that is not linked among the others', () => {
		const name = { subjectKind: 'name', subject: '', subjectName: 'Anh Minh' } as const;
		const board = count([row({ id: 'e1', ...name, linked: 'minh' }), row({ id: 'e2', ...name })]);
		expect(of(board, 'minh')?.total).toBe(1);
		expect(board.others).toEqual([{ kind: 'name', id: 'anh minh', name: 'Anh Minh', total: 1 }]);
	});

	test('somebody who may not be nominated stands among the others', () => {
		const board = count([
			row({ subject: 'kphead', subjectName: 'Lê Văn Bảy' }),
			row({ id: 'e2', subject: 'kphead' })
		]);
		expect(board.others).toEqual([{ kind: 'person', id: 'kphead', name: 'Lê Văn Bảy', total: 2 }]);
	});
});

describe('filters', () => {
	const rows = [
		row({ id: 'e1' }),
		row({ id: 'e2', subject: 'minh', unit: 'kp1', area: '', day: '2023-06-02', text: 've sinh tuyen hem' }),
		row({ id: 'e3', state: 'submitted' }),
		row({ id: 'e4', late: true, admission: 'admitted' }),
		row({ id: 'e5', campaign: 'other' })
	];

	test.each<[string, Partial<EvidenceFilter>, number]>([
		['nothing asked', {}, 3],
		['submitted too', { states: ['attested', 'submitted'] }, 4],
		['a unit', { units: new Set(['kp1']) }, 1],
		['an area', { area: 'digital' }, 2],
		['no area', { area: '-' }, 1],
		['a month', { month: '2023-06' }, 1],
		['only late ones', { onlyLate: true }, 1],
		['words, in any order', { query: 'truc tuyen ho so' }, 2],
		['a name', { query: 'lan' }, 2],
		['another campaign', { campaign: 'other' }, 1]
	])('%s', (_name, filter, counted) => {
		expect(count(rows, filter).counted).toBe(counted);
	});

	test('a unit keeps its own people, also without evidence, and drops the rest', () => {
		expect(count([], { units: new Set(['kp1']) }).rows.map(({ id }) => id)).toEqual(['minh']);
	});

	test('evidence made in the unit keeps somebody who has left it since', () => {
		const board = count([row({ subject: 'minh', unit: 'desk' })], { units: new Set(['desk']) });
		expect(board.rows.map(({ id }) => id)).toEqual(['lan', 'minh']);
	});

	test('a search shows the named, and those with an entry that answers', () => {
		expect(count(rows, { query: 'minh' }).rows.map(({ id }) => id)).toEqual(['minh']);
		expect(count(rows, { query: 've sinh' }).rows.map(({ id }) => id)).toEqual(['minh']);
		expect(count(rows, { query: 'khong ai' }).rows).toEqual([]);
	});
});

test('orders: by given name, by what is lacking, by what there is', () => {
	const board = count([row(), row({ id: 'e2', criteria: ['individualSolution'] })]);
	const order = (by: Parameters<typeof sortBoard>[1]) => sortBoard(board.rows, by).map(({ id }) => id);
	expect(order('name')).toEqual(['lan', 'minh']);
	expect(order('gaps')).toEqual(['minh', 'lan']);
	expect(order('most')).toEqual(['lan', 'minh']);
});

describe('candidates before there are nominations', () => {
	const ids = (day: string) => candidatesOf(plan2023, PEOPLE, UNITS, day).map(({ id }) => id);

	test('people of the categories and units of the kinds that the plan names', () => {
		expect(ids('2023-05-01')).toContain(idOf('lan'));
		expect(ids('2023-05-01')).toContain(idOf('ward'));
		expect(ids('2023-05-01')).toContain(idOf('desk'));
		expect(ids('2023-05-01')).not.toContain(idOf('kp1'));
	});

	test('levels are those of the plan: the ward itself only at the city', () => {
		const ward = candidatesOf(plan2023, [], UNITS, '2023-05-01').find(({ id }) => id === idOf('ward'));
		expect(ward?.levels).toEqual(['city']);
	});

	test('a category that the plan does not name is no candidate, nor is somebody who has left', () => {
		const lan = PEOPLE.find(({ id }) => id === idOf('lan'));
		if (!lan) throw new Error('fixture');
		const head = { ...lan, category: 'neighbourhoodHead' };
		const gone = { ...lan, terms: [{ unit: idOf('desk'), from: '2023-01-01', to: '2023-03-31' }] };
		expect(candidatesOf(plan2023, [head, gone], [], '2023-05-01')).toEqual([]);
	});
});
