import type { Example } from '../example';
import { row } from '../evidence/evidence.fixture';
import type { EvidenceRow } from '../evidence/evidenceRow';
import { blankInitiative, type Initiative } from '../initiatives/initiative';
import { idOf, PEOPLE, RULES, UNITS } from '../ward.fixture';
import type { FigureLine } from './movement';
import { movementFigures } from './movementFigures';

const C = idOf('campaign');
const deed = (id: string, fields: Partial<EvidenceRow> = {}): EvidenceRow =>
	row({ id, campaign: C, unit: idOf('desk'), ...fields });
const idea = (word: string, fields: Partial<Initiative> = {}): Initiative =>
	blankInitiative({
		id: idOf(word),
		campaign: C,
		capturedAt: '2023-05-10T02:00:00.000Z',
		unit: idOf('desk'),
		area: 'digital',
		state: 'filed',
		...fields
	});

const figures = (rows: readonly EvidenceRow[], initiatives: readonly Initiative[] = []) =>
	movementFigures({ campaign: C, rules: RULES, rows, initiatives, units: UNITS, people: PEOPLE });
const short = (lines: readonly FigureLine[]) =>
	lines.map(({ label, entries, initiatives, recognised }) =>
		[label, entries, initiatives, recognised].join(' ')
	);
const areaLabel = (code: string) => RULES.areas.find((area) => area.code === code)?.label ?? '';
const counts = (rows: readonly EvidenceRow[]) => figures(rows).entries;

export const movementFiguresExamples: readonly Example[] = [
	{
		name: 'figures: silent units with people stand in the order of the tree, the ward itself only when it has some',
		actual: () => short(figures([]).units),
		expected: ['bloc 0 0 0', 'desk 0 0 0', 'kp1 0 0 0', 'kp2 0 0 0']
	},
	{
		name: 'figures: entries and initiatives by unit, what belongs to no known unit last',
		actual: () =>
			short(
				figures(
					[deed('1'), deed('2'), deed('3', { unit: idOf('ward') }), deed('4', { unit: '' })],
					[idea('a', { state: 'recognised' }), idea('b', { unit: idOf('nowhere') })]
				).units
			),
		expected: ['ward 1 0 0', 'bloc 0 0 0', 'desk 2 1 1', 'kp1 0 0 0', 'kp2 0 0 0', ' 1 1 0']
	},
	{
		name: 'figures: every area stands there, what is in none or in one that the plan has no more last',
		actual: () =>
			figures([deed('1'), deed('2', { area: '' }), deed('3', { area: 'gone' })], [idea('a')])
				.areas.filter(({ entries }) => entries > 0)
				.map(({ label, entries, initiatives }) => [label, entries, initiatives]),
		expected: [
			[areaLabel('digital'), 1, 1],
			['', 2, 0]
		]
	},
	{
		name: 'figures: silent areas stand there, too',
		actual: () => figures([]).areas.length,
		expected: RULES.areas.length
	},
	{
		name: 'figures: an entry stands below each criterion that it names, once, and below none when it names none',
		actual: () => {
			const [first, second] = RULES.criteria;
			const named = [first?.code ?? '', second?.code ?? '', first?.code ?? ''];
			return figures([
				deed('1', { criteria: named }),
				deed('2', { criteria: [] }),
				deed('3', { criteria: ['gone'] })
			])
				.criteria.filter(({ entries }) => entries > 0)
				.map(({ label, entries }) => [label, entries]);
		},
		expected: [
			['Hoàn thành xuất sắc nhiệm vụ (tập thể)', 1],
			['Thực hiện tốt kế hoạch CCHC (tập thể)', 1],
			['', 2]
		]
	},
	{
		name: 'figures: what waits counts not',
		actual: () => counts([deed('1', { state: 'submitted' })]),
		expected: 0
	},
	{
		name: 'figures: late counts once admitted',
		actual: () => counts([deed('1', { late: true }), deed('2', { late: true, admission: 'admitted' })]),
		expected: 1
	},
	{
		name: 'figures: a correction counts in the place of what it corrects',
		actual: () => counts([deed('1'), deed('2', { corrects: '1' })]),
		expected: 1
	},
	{
		name: 'figures: another campaign counts not',
		actual: () => counts([deed('1', { campaign: 'x' })]),
		expected: 0
	},
	{
		name: 'figures: initiatives from the filing on, late ones once admitted',
		actual: () => {
			const { initiatives, recognised } = figures(
				[],
				[
					idea('a', { state: 'draft' }),
					idea('b', { state: 'withdrawn' }),
					idea('c'),
					idea('d', { state: 'underReview' }),
					idea('e', { state: 'recognised' }),
					idea('f', { state: 'notRecognised' }),
					idea('g', { late: true }),
					idea('h', { late: true, admission: 'admitted' }),
					idea('i', { campaign: idOf('other') })
				]
			);
			return [initiatives, recognised];
		},
		expected: [5, 1]
	},
	{
		name: 'figures: lines of units and of areas add up to the whole',
		actual: () => {
			const all = figures(
				[deed('1'), deed('2', { unit: '' }), deed('3', { area: '' })],
				[idea('a'), idea('b', { area: '' })]
			);
			const sum = (lines: readonly FigureLine[]) => [
				lines.reduce((n, { entries }) => n + entries, 0),
				lines.reduce((n, { initiatives }) => n + initiatives, 0)
			];
			return [sum(all.units), sum(all.areas)];
		},
		expected: [
			[3, 2],
			[3, 2]
		]
	}
];
