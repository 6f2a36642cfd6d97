import type { Actor } from '../access/actor';
import type { Example } from '../example';
import type { Person } from '../people/person';
import { actor, idOf, PEOPLE, RULES, UNITS } from '../ward.fixture';
import { nominationActs } from './acts';
import { isReportAsked } from './asked';
import type { Nomination } from './nomination';
import { nominationOf } from './nominations.fixture';
import { proposableOf } from './proposable';
import { proposerReach } from './proposerReach';

const DAY = '2023-12-20';
const NOW = '2023-12-20T02:00:00.000Z';
const units = new Map(UNITS.map((unit) => [unit.id, unit]));
const bay: Person = { ...(PEOPLE[4] as Person), id: idOf('bay'), name: 'Bảy', category: 'neighbourhoodHead' };
const gone: Person = {
	...(PEOPLE[5] as Person),
	id: idOf('gone'),
	name: 'gone',
	terms: [{ unit: idOf('desk'), from: '2023-01-01', to: '2023-05-31' }]
};
const odd: Person = { ...(PEOPLE[5] as Person), id: idOf('odd'), name: 'odd', category: 'guest' };
const people = [...PEOPLE, bay, gone, odd];

const listed = (who: Actor, nominations: readonly Nomination[] = []) =>
	proposableOf(proposerReach(who, units, DAY), { rules: RULES, units, people, nominations, day: DAY });
const of = (who: Actor, word: string, nominations: readonly Nomination[] = []) => {
	return () => {
		const one = listed(who, nominations).find(({ id }) => id === idOf(word));
		if (!one) return 'not within reach';
		return one.why?.code ?? one.levels.map(({ code, state }) => `${code} ${state}`);
	};
};
const standing = actor('hoa', 'standing');
const deskhead = actor('deskhead', 'unitHead');
const OPEN = ['ward open', 'city open'];
const headed = nominationOf({ subjectKind: 'unit', subject: idOf('desk') });

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['a reporter proposes nobody', () => listed(actor('lan', 'reporter')).length, 0],
	['a head without the role proposes nobody', () => listed(actor('deskhead', 'reporter')).length, 0],
	[
		'the desk’s head: the desk and its people',
		() => listed(deskhead).map(({ name }) => name),
		['desk', 'deskhead', 'lan', 'minh', 'Bảy', 'gone', 'odd']
	],
	['the standing body: everybody', () => listed(standing).length, UNITS.length + people.length],
	['somebody who may be nominated at both levels', of(deskhead, 'lan'), OPEN],
	[
		'somebody who is nominated at one',
		of(deskhead, 'lan', [nominationOf({ id: idOf('first') })]),
		['ward nominated', 'city open']
	],
	['the ward, at the city alone', of(standing, 'ward'), ['ward notAllowed', 'city open']],
	['the ward, by a head below', of(deskhead, 'ward'), 'not within reach'],
	['a neighbourhood', of(standing, 'kp1'), 'nominations.why.kind'],
	['a neighbourhood’s head', of(deskhead, 'bay'), 'nominations.why.category'],
	['somebody who has left', of(standing, 'gone'), 'nominations.why.left'],
	[
		'somebody of a category that the plan does not know',
		of(standing, 'odd'),
		'nominations.why.categoryUnknown'
	],

	[
		'acts of the nominee',
		() => nominationActs(actor('lan', 'reporter'), nominationOf(), 'issued', { units }, NOW),
		{ editProposal: false, writeReport: true, screen: false }
	],
	[
		'acts of the head of a nominated unit who proposed it',
		() => nominationActs(deskhead, headed, 'closed', { units }, NOW),
		{ editProposal: true, writeReport: true, screen: false }
	],
	[
		'acts after the vote',
		() => nominationActs(standing, nominationOf({ state: 'passed' }), 'reviewing', { units }, NOW),
		{ editProposal: false, writeReport: false, screen: false }
	],
	[
		'acts in a campaign that this phone does not know',
		() => nominationActs(standing, nominationOf(), undefined, { units }, NOW).writeReport,
		false
	],
	...(
		[
			['the nominee', actor('lan', 'reporter'), {}, true],
			['the nominee, finished', actor('lan', 'reporter'), { reportReady: true }, false],
			['the nominee, voted', actor('lan', 'reporter'), { state: 'passed' }, false],
			['the standing body', standing, {}, false],
			[
				'the unit’s head',
				actor('deskhead', 'reporter'),
				{ subjectKind: 'unit', subject: idOf('desk') },
				true
			],
			['an account of nobody', { ...standing, person: '' }, { subject: '' }, false]
		] as const
	).map(([name, who, fields, expected]): readonly [string, () => unknown, unknown] => [
		`a report is asked of: ${name}`,
		() => isReportAsked(who, nominationOf(fields), 'closed', { units }, NOW),
		expected
	]),
	[
		'a report is asked of nobody once decided',
		() => isReportAsked(actor('lan', 'reporter'), nominationOf(), 'decided', { units }, NOW),
		false
	]
];

export const proposableExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `proposable: ${name}`,
	actual,
	expected
}));
