import { describe, expect, test } from 'vitest';
import { plan2023 } from '../campaigns/templates';
import { EVERYTHING, NONE, row } from './evidence.fixture';
import { UNTAGGED } from './evidenceFilter';
import { indexProgress, type RowWithFigures } from './indexProgress';
import { openWork } from './openWork';
import { byMonth, evidenceOf } from './timeline';

describe('the timeline of a subject', () => {
	const rows = [
		row({ id: 'e1' }),
		row({ id: 'e2', day: '2023-06-01', criteria: [] }),
		row({ id: 'e3', day: '2023-06-20' }),
		row({ id: 'e4', subject: 'minh' }),
		row({ id: 'e5', state: 'returned' })
	];
	const of = (criterion: string) =>
		evidenceOf(rows, { kind: 'person', id: 'lan' }, EVERYTHING, criterion, plan2023, NONE).map(
			({ id }) => id
		);

	test.each([
		['', ['e1', 'e2', 'e3']],
		['individualReformPlan', ['e1', 'e3']],
		['individualSolution', []],
		[UNTAGGED, ['e2']]
	])('criterion "%s"', (criterion, expected) => expect(of(criterion)).toEqual(expected));

	test('newest month first, newest day first', () => {
		expect(byMonth(rows.slice(0, 3)).map(({ month, rows }) => [month, rows.map(({ id }) => id)])).toEqual([
			['2023-06', ['e3', 'e2']],
			['2023-05', ['e1']]
		]);
	});
});

describe('reached against target of an index', () => {
	const figure = (
		id: string,
		index: string,
		value: string,
		fields: Partial<RowWithFigures> = {}
	): RowWithFigures => ({
		...row({ id }),
		figures: [{ name: 'Kết quả', value, unit: '%' }],
		figureIndices: [index],
		receivedAt: `2023-05-${id.slice(1)}T00:00:00.000Z`,
		...fields
	});
	const reached = (rows: readonly RowWithFigures[], code: string) =>
		indexProgress(plan2023, rows, EVERYTHING, NONE).find(({ index }) => index.code === code);

	test('a count is the sum of what counts', () => {
		const rows = [
			figure('e10', 'accountsHelped', '600'),
			figure('e11', 'accountsHelped', '399.5'),
			figure('e12', 'accountsHelped', '500', { state: 'submitted' })
		];
		expect(reached(rows, 'accountsHelped')).toMatchObject({
			figures: 2,
			value: { reached: '999.5', met: false }
		});
	});

	test('a rate is the newest, whatever the order of arrival', () => {
		const rows = [
			figure('e11', 'onlineFiles', '62', { day: '2023-06-01' }),
			figure('e12', 'onlineFiles', '55')
		];
		expect(reached(rows, 'onlineFiles')).toMatchObject({ value: { reached: '62', met: true } });
	});

	test('no figure is no data, not a failure; figures without an index are nobody’s', () => {
		expect(reached([figure('e11', '', '10')], 'onlineFiles')).toMatchObject({ figures: 0, value: null });
	});
});

describe('what waits for the standing body', () => {
	test('untagged, unlinked and late ones, each of them sent and standing', () => {
		const name = { subjectKind: 'name', subject: '', subjectName: 'Chị Hoa' } as const;
		const work = openWork(
			[
				row({ id: 'ok' }),
				row({ id: 'untagged', criteria: [] }),
				row({ id: 'waiting', criteria: [], state: 'submitted' }),
				row({ id: 'name', ...name }),
				row({ id: 'linked', ...name, linked: 'lan' }),
				row({ id: 'late', late: true }),
				row({ id: 'rejected', late: true, admission: 'rejected', criteria: [] }),
				row({ id: 'unsent', criteria: [], unsent: true }),
				row({ id: 'withdrawn', criteria: [], late: true, state: 'withdrawn' })
			],
			'c',
			plan2023,
			NONE
		);
		const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
		expect(ids(work.untagged)).toEqual(['untagged']);
		expect(ids(work.unlinked)).toEqual(['name']);
		expect(ids(work.late)).toEqual(['late']);
	});
});
