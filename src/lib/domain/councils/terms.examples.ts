import type { Example } from '../example';
import { idOf } from '../ward.fixture';
import type { Council } from './council';
import { hasBegun, membersByTime } from './terms';

const TODAY = '2023-05-11';
const member = (word: string, from: string, to = '') => ({
	person: idOf(word),
	role: 'member' as const,
	votes: true,
	from,
	to
});
const MEMBERS = [
	member('now', '2023-01-01'),
	member('lastday', '2023-01-01', TODAY),
	member('left', '2023-01-01', '2023-05-10'),
	member('coming', '2023-05-12')
];

function told(validity: Partial<Pick<Council, 'from' | 'to'>> = {}) {
	const { now, coming, past } = membersByTime({ members: MEMBERS, from: '', to: '', ...validity }, TODAY);
	const names = (list: readonly { readonly person: string }[]) =>
		list.map(({ person }) => person.replace(/0+$/, '')).join(' ');
	return [names(now), names(coming), names(past)];
}

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['now, later, before', () => told(), ['now lastday', 'coming', 'left']],
	['of one that is over nobody sits', () => told({ to: '2023-05-10' }), ['', '', 'now lastday left coming']],
	['on its last day they still sit', () => told({ to: TODAY }), ['now lastday', 'coming', 'left']],
	[
		'of one that begins tomorrow they will',
		() => told({ from: '2023-05-12' }),
		['', 'now lastday coming', 'left']
	],
	['a term of today has not begun: it may be taken back', () => hasBegun({ from: TODAY }, TODAY), false],
	['one of yesterday has', () => hasBegun({ from: '2023-05-10' }, TODAY), true]
];

export const termExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `council terms: ${name}`,
	actual,
	expected
}));
