import type { Actor } from '../access/actor';
import { attestable } from '../conduct/attestable';
import type { Example } from '../example';
import { actor, idOf, PEOPLE, RULES, UNITS } from '../ward.fixture';
import { gradesOnScale, gradeSubjects } from './gradeSubjects';
import { gradeOf } from './grades.fixture';
import { mayEnterGrades, mayMendGrade } from './permissions';

const TODAY = '2023-05-11';
const short = (id: string) => id.replace(/0+$/, '');
const people = [
	...PEOPLE,
	{ ...PEOPLE[0], id: idOf('resident'), category: 'resident' } as (typeof PEOPLE)[number]
];
const subjects = (about: 'person' | 'collective' | 'administrativeReform') =>
	gradeSubjects(RULES, { about }, { people, units: UNITS, day: TODAY }).map(({ id }) => short(id));

const attests = (who: Actor) =>
	attestable(who, RULES, {
		people: PEOPLE,
		units: new Map(UNITS.map((unit) => [unit.id, unit])),
		day: TODAY,
		today: TODAY
	}).map(({ id, capacity }) => `${short(id)} ${capacity}`);

const onScale = (...grades: readonly ReturnType<typeof gradeOf>[]) =>
	[...gradesOnScale(grades, { code: 'personRating' })].map(
		([subject, { id }]) => `${short(subject)} ${short(id)}`
	);

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	[
		'the ratings of people are asked of those who may be nominated, not of residents',
		() => subjects('person'),
		['chair', 'blochead', 'deskhead', 'kphead', 'lan', 'minh', 'hoa', 'moved']
	],
	['those of units, of the units that may be', () => subjects('collective'), ['ward', 'desk']],
	['the rank of the reform, too', () => subjects('administrativeReform'), ['ward', 'desk']],
	[
		'an official grade stands before a provisional one, a withdrawn one is none',
		() =>
			onScale(
				gradeOf({ id: idOf('early'), status: 'provisional', decidedOn: '2023-05-11' }),
				gradeOf({ id: idOf('final') }),
				gradeOf({ id: idOf('wrong'), decidedOn: '2023-05-11', withdrawn: true })
			),
		['lan final']
	],
	[
		'a provisional one is known even where only official ones count; of another scale none',
		() =>
			onScale(
				gradeOf({ id: idOf('early'), status: 'provisional' }),
				gradeOf({ id: idOf('other'), subject: idOf('minh'), scale: 'reformRank' })
			),
		['lan early']
	],
	['the standing body types grades in', () => mayEnterGrades(actor('hoa', 'standing'), 'reviewing'), true],
	['not after the decision', () => mayEnterGrades(actor('hoa', 'standing'), 'decided'), false],
	['the chair does not', () => mayEnterGrades(actor('chair', 'chair'), 'issued'), false],
	[
		'what was withdrawn is not mended',
		() => mayMendGrade(actor('hoa', 'standing'), { withdrawn: true }, 'issued'),
		false
	],
	[
		'a head attests the own unit and those below, never oneself',
		() => attests(actor('deskhead', 'unitHead')),
		['desk unitHead', 'lan unitHead', 'minh unitHead', 'moved unitHead']
	],
	['a head without the role attests nobody', () => attests(actor('deskhead', 'reporter')), []],
	[
		'the standing body sees everybody, oneself too, for others to attest',
		() => attests(actor('hoa', 'standing')).filter((one) => /hoa|lan|ward/.test(one)),
		['ward standing', 'lan standing', 'hoa null']
	]
];

export const gradeSubjectExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `subjects of grades and conduct: ${name}`,
	actual,
	expected
}));
