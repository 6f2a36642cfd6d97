import type { Example } from '../example';
import { planned } from '../meetings/meetings.fixture';
import type { Meeting } from '../meetings/meeting';
import { idOf, RULES } from '../ward.fixture';
import { numberedPapers } from './numberedPapers';
import { paperKey } from './paperKey';

const meeting = (word: string, plannedFor: string, about: Meeting['about'] = 'awards') =>
	planned({ id: idOf(word), plannedFor, about });
const papers = (meetings: readonly Meeting[] = [], given: readonly string[] = [], rules = RULES) => {
	const numbers = given.map((paper) => ({ paper, number: '05', date: '' }));
	return numberedPapers({ rules, meetings, numbers }).map(paperKey);
};
const LEVELS = ['decision.ward', 'submissionLetter.city'];
const [ward, city] = RULES.levels;
const withLetter = {
	...RULES,
	dossiers: RULES.dossiers.map((dossier) => ({
		...dossier,
		level: dossier.level === 'city' ? 'ward' : 'city'
	}))
};

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	[
		'of a campaign without meetings: letters, decisions, the report',
		() => papers(),
		[...LEVELS, 'movementReport']
	],
	[
		'of each meeting invitation and minutes, by its day',
		() => papers([meeting('later', '2023-12-22T14:00'), meeting('ideas', '2023-11-30T08:00', 'initiatives')]),
		[
			`invitation.${idOf('ideas')}`,
			`recognitionMinutes.${idOf('ideas')}`,
			`invitation.${idOf('later')}`,
			`minutes.${idOf('later')}`,
			...LEVELS,
			'movementReport'
		]
	],
	[
		'a letter in the ward where its dossier asks for one',
		() => papers([], [], withLetter),
		['submissionLetter.ward', 'decision.ward', 'submissionLetter.city', 'movementReport']
	],
	[
		'a number of a meeting that this phone does not hold',
		() => papers([], [`minutes.${idOf('far')}`, 'decision.ward']),
		[...LEVELS, 'movementReport', `minutes.${idOf('far')}`]
	],
	[
		'the fixture has the levels that the table is about',
		() => [ward?.code, city?.code].sort(),
		['city', 'ward']
	]
];

export const numberedPaperExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `numbered: ${name}`,
	actual,
	expected
}));
