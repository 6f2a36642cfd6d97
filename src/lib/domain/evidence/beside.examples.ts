import type { Example } from '../example';
import { gradeOf } from '../grades/grades.fixture';
import { initiativeOf } from '../nominations/nominations.fixture';
import { idOf, PEOPLE, RULES, UNITS } from '../ward.fixture';
import { besideEntries } from './beside';

const ward = {
	people: () => PEOPLE,
	units: new Map(UNITS.map((unit) => [unit.id, unit])),
	day: '2023-05-11'
};
const beside = besideEntries(
	{
		grades: [
			gradeOf({ id: idOf('early'), status: 'provisional' }),
			gradeOf(),
			gradeOf({ id: idOf('wrong'), decidedOn: '2023-05-11', withdrawn: true }),
			gradeOf({ id: idOf('rank'), subject: idOf('desk'), scale: 'reformRank', grade: 'good' })
		],
		initiatives: [
			initiativeOf(),
			initiativeOf({ id: idOf('filed'), state: 'filed', people: [idOf('minh'), idOf('lan')] }),
			initiativeOf({ id: idOf('refused'), state: 'notRecognised', people: [idOf('hoa')], unit: idOf('kp2') })
		]
	},
	RULES,
	ward
);

function told(kind: 'individual' | 'collective', word: string) {
	const { grades, recognised, waiting, initiatives } = beside({ kind, id: idOf(word) });
	return [
		grades.map(({ scale, grade }) => `${scale.code} ${grade.id.replace(/0+$/, '')}`).join(),
		recognised,
		waiting,
		initiatives.length
	];
}

export const besideExamples: readonly Example[] = [
	{
		name: 'beside entries: a person’s grade in force, own initiatives as one of several authors too',
		actual: () => told('individual', 'lan'),
		expected: ['personRating grade', 1, 1, 2]
	},
	{
		name: 'beside entries: a unit has its people’s initiatives once, and grades of its own alone',
		actual: () => told('collective', 'desk'),
		expected: ['reformRank rank', 1, 1, 2]
	},
	{
		name: 'beside entries: the ward has those of all its units',
		actual: () => told('collective', 'ward'),
		expected: ['', 1, 1, 3]
	},
	{
		name: 'beside entries: of whom nothing is known there is nothing',
		actual: () => told('individual', 'kphead'),
		expected: ['', 0, 0, 0]
	}
];
