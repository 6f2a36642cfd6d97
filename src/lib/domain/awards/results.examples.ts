import type { Example } from '../example';
import { campaignIn, idOf } from '../ward.fixture';
import { blankAward, type Award } from './award';
import { isNews, publishedResults } from './results';

const given = (word: string, fields: Partial<Award> = {}): Award =>
	blankAward({
		id: idOf(word),
		reporter: idOf('astanding'),
		campaign: idOf('campaign'),
		level: 'ward',
		subjectName: word,
		shownTo: 'everyone',
		...fields
	});
const now = campaignIn('decided');
const old = {
	...now,
	id: idOf('old'),
	rules: { ...now.rules, period: { ...now.rules.period, last: '2022-12-19' } }
};
const shown = (...awards: readonly Award[]) => {
	return () =>
		publishedResults(awards, [old, now]).map(({ campaign, levels }) => [
			campaign.id,
			...levels.map(
				({ code, awards }) => `${code}: ${awards.map(({ subjectName }) => subjectName).join(', ')}`
			)
		]);
};

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['none', shown(), []],
	['none that is not published', shown(given('Lan', { shownTo: 'council' })), []],
	[
		'levels from the ward upward, units first, then by name',
		shown(
			given('Trần Bình', { level: 'city' }),
			given('Lê Hoa'),
			given('Vũ An'),
			given('Một cửa', { subjectKind: 'unit' })
		),
		[[idOf('campaign'), 'ward: Một cửa, Vũ An, Lê Hoa', 'city: Trần Bình']]
	],
	['revoked ones stay', shown(given('Lan', { state: 'revoked' })), [[idOf('campaign'), 'ward: Lan']]],
	[
		'the latest campaign first',
		shown(given('Lan', { campaign: idOf('old') }), given('Minh')),
		[
			[idOf('campaign'), 'ward: Minh'],
			[idOf('old'), 'ward: Lan']
		]
	],
	['of a campaign that is not known here', shown(given('Lan', { campaign: idOf('other') })), []],
	['news for sixty days', () => isNews(given('Lan', { date: '2024-01-05' }), '2024-03-05'), true],
	['no news after', () => isNews(given('Lan', { date: '2024-01-05' }), '2024-03-06'), false],
	['news while the clerk has given no day', () => isNews(given('Lan'), '2030-01-01'), true],
	[
		'no news while it is not published',
		() => isNews(given('Lan', { shownTo: 'council' }), '2024-01-05'),
		false
	]
];

export const resultExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `results: ${name}`,
	actual,
	expected
}));
