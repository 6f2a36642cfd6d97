import type { Example } from '../example';
import { initiative, locked, nomination, planned, unitNomination } from '../meetings/meetings.fixture';
import type { Meeting } from '../meetings/meeting';
import type { Nomination } from '../nominations/nomination';
import { actor, idOf, NOW, RULES, UNITS } from '../ward.fixture';
import { dossierItems } from './dossierItems';
import { paperKey } from './paperKey';
import { isPaperOf, papersOf } from './papersOf';
import { mayMake, mayPrepare } from './permissions';
import { placesBehind } from './where';

const units = new Map(UNITS.map((unit) => [unit.id, unit]));
const chosen = (word: string, parts: Partial<Nomination> = {}) =>
	nomination(word, { state: 'passed', meeting: idOf('meeting'), ...parts });
const inRoom = locked();

interface Parts {
	readonly nominations?: readonly Nomination[];
	readonly meetings?: readonly Meeting[];
	readonly method?: 'showOfHands' | 'secretBallot';
	readonly initiatives?: readonly ReturnType<typeof initiative>[];
}
const sourceOf = ({ nominations = [], meetings = [], method = 'secretBallot', initiatives = [] }: Parts) => ({
	rules: { ...RULES, voting: { ...RULES.voting, method } },
	...{ nominations, meetings, initiatives, units, awards: [] }
});

const told = (parts: Parts) =>
	papersOf(sourceOf(parts)).map(({ group, papers }) => `${group}: ${papers.map(paperKey).join(' ')}`);
const dossier = (level: string, parts: Parts) =>
	dossierItems(sourceOf(parts), level).map(
		({ code, papers }) => `${code}: ${papers.map(paperKey).join(' ')}`
	);
const id = (kind: string, word: string) => `${kind}.${idOf(word)}`;

const own = nomination('lan');
const lookup = { units, nomination: own };
const ofDesk = { units, nomination: unitNomination('desk') };
const idea = { units, initiative: initiative('idea', { people: [idOf('lan')], reporter: idOf('aminh') }) };

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['of a campaign that nothing happened in: the report on it', () => told({}), ['movement: movementReport']],
	[
		'before the meeting: the invitation, and ballots where they are cast',
		() => [told({ meetings: [planned()] })[0], told({ meetings: [planned()], method: 'showOfHands' })[0]],
		[
			`before: ${id('invitation', 'meeting')} ${id('ballot', 'meeting')}`,
			`before: ${id('invitation', 'meeting')}`
		]
	],
	[
		'ballots that were counted are on paper, whatever the rule says now',
		() => told({ meetings: [inRoom], method: 'showOfHands' })[1],
		`meeting: ${id('minutes', 'meeting')} ${id('tally', 'meeting')}`
	],
	[
		'reports of all who may still be chosen, collectives first, by name',
		() =>
			told({
				nominations: [
					nomination('minh'),
					nomination('hoa', { state: 'ineligible' }),
					nomination('lan'),
					unitNomination('desk')
				]
			})[0],
		`reports: ${id('report', 'ndesk')} ${id('report', 'nlan')} ${id('report', 'nminh')}`
	],
	[
		'a decision and certificates once somebody was chosen in the ward',
		() => told({ nominations: [chosen('lan')] })[1],
		'decision: summaryList.ward decision.ward certificate.ward certificateTest.ward'
	],
	[
		'only the list for what a superior decides',
		() => told({ nominations: [chosen('lan', { level: 'city' })] })[1],
		'decision: summaryList.city'
	],
	[
		'what the initiative council decides on',
		() =>
			told({ meetings: [planned({ about: 'initiatives' })], initiatives: [initiative('idea')] }).slice(1, 3),
		[
			`initiatives: ${id('scoreSummary', 'meeting')} ${id('recognitionMinutes', 'meeting')}`,
			`applications: ${id('initiativeApplication', 'iidea')}`
		]
	],
	[
		'a paper of what is not here is none',
		() => {
			const here = sourceOf({ nominations: [own], meetings: [inRoom], initiatives: [initiative('idea')] });
			const refs = [
				{ kind: 'report', about: own.id },
				{ kind: 'report', about: idOf('other') },
				{ kind: 'minutes', about: inRoom.id },
				{ kind: 'minutes', about: own.id },
				{ kind: 'initiativeApplication', about: idOf('iidea') },
				{ kind: 'decision', about: 'ward' },
				{ kind: 'decision', about: 'moon' },
				{ kind: 'movementReport', about: '' },
				{ kind: 'movementReport', about: 'ward' }
			] as const;
			return refs.map((ref) => isPaperOf(ref, here));
		},
		[true, false, true, false, true, true, false, true, false]
	],
	[
		'the checklist of the ward, in its order',
		() =>
			dossier('ward', {
				nominations: [chosen('lan'), chosen('minh'), nomination('hoa')],
				meetings: [inRoom]
			}),
		[`minutes: ${id('minutes', 'meeting')}`, `report: ${id('report', 'nlan')} ${id('report', 'nminh')}`]
	],
	[
		'the checklist of the city, before anybody was chosen',
		() => dossier('city', { meetings: [inRoom] }),
		['submissionLetter: submissionLetter.city', 'minutes: ', 'report: ']
	],
	['a level without a checklist', () => dossier('province', {}), []],
	[
		'the standing body and the chair prepare papers',
		() => [mayPrepare(actor('hoa', 'standing')), mayPrepare(actor('chair', 'chair'))],
		[true, true]
	],
	[
		'members and heads do not',
		() => [mayPrepare(actor('hoa', 'member')), mayPrepare(actor('blochead', 'unitHead', 'reporter'))],
		[false, false]
	],
	[
		'the nominee prints the own report with its annex',
		() => [
			mayMake('report', actor('lan', 'reporter'), lookup, NOW),
			mayMake('annex', actor('lan', 'reporter'), lookup, NOW)
		],
		[true, true]
	],
	[
		'and nothing else of it',
		() => [
			mayMake('minutes', actor('lan', 'reporter'), lookup, NOW),
			mayMake('certificate', actor('lan', 'reporter'), lookup, NOW)
		],
		[false, false]
	],
	[
		'nobody prints the report of somebody else',
		() => [
			mayMake('report', actor('minh', 'reporter'), lookup, NOW),
			mayMake('report', actor('minh', 'member'), lookup, NOW)
		],
		[false, false]
	],
	[
		'the head prints the report of the nominated unit',
		() => [
			mayMake('report', actor('deskhead', 'unitHead'), ofDesk, NOW),
			mayMake('report', actor('blochead', 'unitHead'), ofDesk, NOW)
		],
		[true, false]
	],
	[
		'an author prints the application',
		() => [
			mayMake('initiativeApplication', actor('lan', 'reporter'), idea, NOW),
			mayMake('initiativeApplication', actor('hoa', 'reporter'), idea, NOW)
		],
		[true, false]
	],
	[
		'what is not here is for the office alone',
		() => [
			mayMake('report', actor('lan', 'reporter'), { units }, NOW),
			mayMake('report', actor('hoa', 'standing'), { units }, NOW)
		],
		[false, true]
	],
	[
		'what a report lacks is given there, in the profile and in the proposal',
		() =>
			placesBehind({ kind: 'report', about: own.id }, { nominations: [own], meetings: [] }).map(
				({ place }) => place
			),
		['report', 'profile', 'nomination', 'office']
	],
	[
		'a unit has no profile',
		() =>
			placesBehind(
				{ kind: 'report', about: idOf('ndesk') },
				{ nominations: [unitNomination('desk')], meetings: [] }
			).map(({ place }) => place),
		['report', 'nomination', 'office']
	],
	[
		'what minutes lack is given at the meeting and in its council',
		() => placesBehind({ kind: 'minutes', about: inRoom.id }, { nominations: [], meetings: [inRoom] }),
		[
			{ place: 'meeting', meeting: inRoom.id },
			{ place: 'council', council: inRoom.council },
			{ place: 'office' }
		]
	]
];

export const paperExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `papers: ${name}`,
	actual,
	expected
}));
