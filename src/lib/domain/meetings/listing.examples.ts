import type { Example } from '../example';
import { idOf, RULES } from '../ward.fixture';
import { correctingPlan } from './correction';
import { initiativeWard, row, ward } from './judging.fixture';
import { listedInitiatives, listedNominations, movedItem, withItem } from './listing';
import type { Meeting } from './meeting';
import {
	initiative,
	locked,
	nomination,
	order,
	outcomeIn,
	planned,
	tallied,
	unitNomination
} from './meetings.fixture';
import { quotaLines } from './quotaLines';
import { sittingOf } from './sitting';

const records = {
	nominations: [
		nomination('minh'),
		nomination('lan', { state: 'incomplete' }),
		unitNomination('desk'),
		nomination('hoa', { level: 'city' }),
		nomination('chair', { state: 'passed', meeting: idOf('other') }),
		nomination('kphead', { campaign: idOf('elsewhere') })
	]
};
const listed = (parts: Partial<Meeting>) => () =>
	listedNominations(planned(parts), RULES, ward({ records })).map(
		({ item, level, problem }) => `${item.slice(1).replace(/0+$/, '')} ${level} ${problem?.code ?? 'ok'}`
	);

const listing: readonly Example[] = [
	row('level by level, collectives first, with what keeps them off', listed({ items: [] }), [
		'desk ward ok',
		'lan ward meeting.items.notEligible',
		'minh ward ok',
		'hoa city ok'
	]),
	row(
		'what is decided elsewhere is shown only where it stands on the list already',
		listed({ items: [idOf('nchair')] }),
		[
			'desk ward ok',
			'chair ward meeting.items.decidedAlready',
			'lan ward meeting.items.notEligible',
			'minh ward ok',
			'hoa city ok'
		]
	),
	row('what a correction corrects may be decided again', listed({ items: [], corrects: idOf('other') }), [
		'desk ward ok',
		'chair ward ok',
		'lan ward meeting.items.notEligible',
		'minh ward ok',
		'hoa city ok'
	]),
	row(
		'initiatives under review',
		() => {
			const all = [
				initiative('lan'),
				initiative('minh', { scored: null }),
				initiative('hoa', { state: 'filed' })
			];
			const lookup = ward({ records: { ...initiativeWard.records, initiatives: all } });
			return listedInitiatives(planned({ about: 'initiatives', items: [] }), all, lookup).map(
				({ problem }) => problem?.code ?? 'ok'
			);
		},
		['ok', 'meeting.items.notScored']
	),
	row(
		'initiatives in the order of their filing',
		() => {
			const all = [
				initiative('lan', { title: 'A', filedAt: '2023-11-20T02:00:00.000Z' }),
				initiative('minh', { title: 'B', filedAt: '2023-11-03T02:00:00.000Z' })
			];
			const lookup = ward({ records: { ...initiativeWard.records, initiatives: all } });
			const listed = listedInitiatives(planned({ about: 'initiatives', items: [] }), all, lookup);
			return listed.map(({ item }) => all.find(({ id }) => id === item)?.title ?? '');
		},
		['B', 'A']
	)
];

const LIST = ['a', 'b', 'c', 'd'].map((item) => ({ item }));
const levels: Readonly<Record<string, string>> = { a: 'ward', b: 'city', c: 'ward', d: 'ward' };
const move = (item: string, by: -1 | 1) => () =>
	movedItem(['a', 'b', 'c', 'd'], item, by, (one) => levels[one] ?? '').join('');
const ordering: readonly Example[] = [
	row('ticked again, it stands in its place', () => withItem(['a', 'd'], 'b', true, LIST).join(''), 'abd'),
	row('the last one too', () => withItem(['a', 'b'], 'd', true, LIST).join(''), 'abd'),
	row(
		'where the order was changed, before the next that follows',
		() => withItem(['d', 'a'], 'b', true, LIST).join(''),
		'bda'
	),
	row('unticked', () => withItem(['a', 'b'], 'a', false, LIST).join(''), 'b'),
	row('up past the next of its level', move('c', -1), 'cbad'),
	row('down', move('c', 1), 'abdc'),
	row('the only one of its level stays', move('b', 1), 'abcd'),
	row('the first stays', move('a', -1), 'abcd')
];

const lines =
	(parts: Partial<Meeting>, over: Parameters<typeof ward>[0] = {}) =>
	() => {
		const meeting = tallied(parts);
		const lookup = ward(over);
		const sitting = sittingOf(meeting, lookup);
		if (!sitting.ok) return sitting.error.code;
		return quotaLines(meeting, outcomeIn(meeting, lookup).result, 'ward', sitting.value, lookup).map(
			({ counts, unit, taken, max }) => `${counts} ${unit.replace(/0+$/, '')} ${taken}/${max}`
		);
	};
const quotas: readonly Example[] = [
	row('what passes here fills the quota of its kind', lines({}), ['collective  1/1', 'individual  1/3']),
	row(
		'places of another meeting are taken too',
		lines(
			{},
			{
				records: {
					nominations: [
						nomination('lan'),
						unitNomination('desk'),
						nomination('minh', { state: 'passed', meeting: idOf('other') })
					]
				}
			}
		),
		['collective  1/1', 'individual  2/3']
	),
	row(
		'a quota per unit stands once for each unit on the list',
		lines({}, { rules: { quotas: [{ code: 'u', level: 'ward', mode: 'perUnit', kind: 'either', max: 2 }] } }),
		['either desk 2/2']
	)
];

export const listingExamples: readonly Example[] = [
	...listing,
	...ordering,
	...quotas,
	row(
		'a correction takes council and list over, and none of what was written',
		() => correctingPlan(locked({ rulings: [order('chair', ['a', 'b'])] }), 2),
		{
			campaign: idOf('campaign'),
			council: idOf('council'),
			about: 'awards',
			title: 'Họp xét khen thưởng',
			place: '',
			items: [idOf('nlan'), idOf('ndesk')],
			corrects: idOf('meeting'),
			rulesVersion: 2
		}
	)
];
