import type { Example } from '../example';
import { idOf } from '../ward.fixture';
import type { ItemResult } from './meeting';
import {
	attendee,
	begun,
	EVERYBODY,
	hands,
	initiative,
	nomination,
	outcomeIn,
	reviewWard,
	says,
	tallied,
	unitNomination,
	type Ward
} from './meetings.fixture';

const row = (name: string, actual: () => unknown, expected: unknown): Example => ({ name, actual, expected });

const lan = nomination('lan');
const desk = unitNomination('desk');
const ward = (parts: Ward = {}) => {
	const { records, ...rest } = parts;
	return reviewWard({ ...rest, records: { nominations: [lan, desk], ...records } });
};

/** `agree-disagree-blank of base`, whether it is enough, and whether it passed; then what is still asked. */
const counted = (meeting: Parameters<typeof outcomeIn>[0], lookup = ward()) => {
	return () => {
		const { result, even, open } = outcomeIn(meeting, lookup);
		const shown = ({ agree, disagree, blank, base, reached, passed, overQuota }: ItemResult) =>
			`${agree}-${disagree}-${blank} of ${base} ${reached ? 'reached' : 'short'} ${passed ? 'passed' : overQuota || 'no'}`;
		return [...result.map(shown), ...even.map((item) => `even ${item}`), ...open.map(({ asks }) => asks)];
	};
};
const byHand = { method: 'showOfHands' } as const;
const recused = (word: string, item = 'nlan') => ({
	item: idOf(item),
	person: idOf(word),
	reason: 'Là vợ chồng.'
});
const onlyLan = { items: [idOf('nlan')] };

const votes: readonly Example[] = [
	row('ballots: four of five, and all', counted(tallied()), [
		'4-1-0 of 5 reached passed',
		'5-0-0 of 5 reached passed'
	]),
	row('nothing is typed yet', counted(begun()), ['0-0-0 of 5 short no', '0-0-0 of 5 short no']),
	row('hands', counted(begun({ ...onlyLan, votes: [...hands('nlan', '+++--')] }), ward({ voting: byHand })), [
		'3-2-0 of 5 reached passed'
	]),
	row(
		'a recused member stands among the blank, and the base leaves them out',
		counted(
			begun({ ...onlyLan, recusals: [recused('chair')], votes: [...hands('nlan', '.++--')] }),
			ward({ voting: byHand })
		),
		['2-2-1 of 4 short no']
	),
	row(
		'an opinion in writing votes, an absent member does not',
		counted(
			begun({
				...onlyLan,
				attendance: [...EVERYBODY.slice(0, 3), attendee('kphead', { kind: 'written' }), attendee('minh')],
				votes: [...hands('nlan', '++-+.')]
			}),
			ward({ voting: byHand })
		),
		['3-1-0 of 4 reached passed']
	),
	row(
		'of all members, the absent ones too',
		counted(
			begun({ ...onlyLan, attendance: EVERYBODY.slice(0, 4), votes: [...hands('nlan', '+++-.')] }),
			ward({ voting: { ...byHand, pass: { num: 2, den: 3, base: 'total', strict: false } } })
		),
		['3-1-0 of 5 short no']
	)
];

const four = { attendance: [...EVERYBODY.slice(0, 4), attendee('minh')] };
const even = begun({ ...onlyLan, ...four, votes: [...hands('nlan', '++--.')] });
const casting: readonly Example[] = [
	row('two against two: the chair is asked', counted(even, ward({ voting: byHand })), [
		'2-2-0 of 4 short no',
		`even ${idOf('nlan')}`
	]),
	row(
		'the chair agrees',
		counted({ ...even, rulings: [says(idOf('nlan'), true)] }, ward({ voting: byHand })),
		['2-2-0 of 4 reached passed']
	),
	row(
		'the chair does not',
		counted({ ...even, rulings: [says(idOf('nlan'), false)] }, ward({ voting: byHand })),
		['2-2-0 of 4 short no']
	),
	row(
		'a word about an item that is not even changes nothing',
		counted(tallied({ rulings: [says(idOf('nlan'), false)] })),
		['4-1-0 of 5 reached passed', '5-0-0 of 5 reached passed']
	),
	row(
		'whoever is recused is not asked',
		counted(
			begun({ ...onlyLan, recusals: [recused('chair')], votes: [...hands('nlan', '.++--')] }),
			ward({ voting: byHand })
		),
		['2-2-1 of 4 short no']
	),
	row(
		'whoever presides without a vote is not asked',
		counted({ ...even, presider: idOf('minh') }, ward({ voting: byHand })),
		['2-2-0 of 4 short no']
	),
	row(
		'nobody is asked where the rule knows no such voice',
		counted(even, ward({ voting: { ...byHand, chairCastingVote: false } })),
		['2-2-0 of 4 short no']
	)
];

const elsewhere = (state: 'passed' | 'failed' | 'awarded' | 'revoked', level = 'ward') =>
	['b', 'c', 'd'].map((word) => nomination(word, { state, level, meeting: idOf('other') }));
const quotas: readonly Example[] = [
	row(
		'three places of the ward are given elsewhere',
		counted(tallied(), ward({ records: { nominations: [lan, desk, ...elsewhere('passed')] } })),
		['4-1-0 of 5 reached wardIndividuals', '5-0-0 of 5 reached passed']
	),
	row(
		'an award holds its place',
		counted(tallied(), ward({ records: { nominations: [lan, desk, ...elsewhere('awarded')] } })),
		['4-1-0 of 5 reached wardIndividuals', '5-0-0 of 5 reached passed']
	),
	row(
		'one that was taken back does not',
		counted(tallied(), ward({ records: { nominations: [lan, desk, ...elsewhere('revoked')] } })),
		['4-1-0 of 5 reached passed', '5-0-0 of 5 reached passed']
	),
	row(
		'places of another level are of no matter',
		counted(tallied(), ward({ records: { nominations: [lan, desk, ...elsewhere('passed', 'city')] } })),
		['4-1-0 of 5 reached passed', '5-0-0 of 5 reached passed']
	),
	row(
		'what is decided anew holds no place of its own',
		counted(
			tallied({ corrects: idOf('other') }),
			ward({
				records: {
					nominations: [
						{ ...lan, state: 'passed', meeting: idOf('other') },
						desk,
						...elsewhere('passed').slice(0, 2)
					]
				}
			})
		),
		['4-1-0 of 5 reached passed', '5-0-0 of 5 reached passed']
	),
	row(
		'initiatives stand in no quota',
		counted(
			begun({
				about: 'initiatives',
				items: [idOf('ilan'), idOf('iminh')],
				votes: [...hands('ilan', '+++++'), ...hands('iminh', '+++--')]
			}),
			ward({ voting: byHand, records: { initiatives: [initiative('lan'), initiative('minh')] } })
		),
		['5-0-0 of 5 reached passed', '3-2-0 of 5 short no']
	)
];

export const outcomeExamples: readonly Example[] = [...votes, ...casting, ...quotas];
