import { describe, expect, test } from 'vitest';
import { actor, idOf } from '$lib/domain/ward.fixture';
import type { CouncilRow, SheetRow } from '$lib/store/scoring/councilRows';
import { firstGroup, groupFrom, groupRows, groupShown } from './listGroups';

const ME = actor('blochead', 'initiativeMember');
const CAMPAIGN = idOf('campaign');

const row = (word: string, fields: Partial<CouncilRow> = {}): CouncilRow => ({
	id: idOf(word),
	campaign: CAMPAIGN,
	title: word,
	people: [idOf('lan')],
	state: 'underReview',
	late: false,
	filedAt: '2023-05-10T02:00:00.000Z',
	scored: null,
	votePassed: false,
	stage: 'scoring',
	authors: ['Lan'],
	recognisedLevel: '',
	decisionNumber: '',
	sync: 'confirmed',
	text: word,
	...fields
});
const sheet = (word: string, on: string, fields: Partial<SheetRow> = {}): SheetRow => ({
	id: idOf(`${word}${on}`),
	initiative: idOf(on),
	member: idOf(word),
	reporter: idOf(`a${word}`),
	state: 'given',
	sync: 'confirmed',
	...fields
});
const grouped = (rows: readonly CouncilRow[], sheets: readonly SheetRow[] = [], who = ME, query = '') =>
	groupRows(rows, sheets, {
		campaign: CAMPAIGN,
		query,
		actor: who,
		voters: [idOf('blochead'), idOf('chair')]
	});
const titles = (groups: ReturnType<typeof grouped>, group: Parameters<typeof groups.get>[0]) =>
	groups.get(group)?.map(({ title }) => title);

describe('what waits for my sheet', () => {
	test('is what is being scored, is not mine, and has no sheet of mine that counts', () => {
		const groups = grouped(
			[
				row('open'),
				row('given'),
				row('unsent'),
				row('refused'),
				row('own', { people: [idOf('blochead')] }),
				row('early', { stage: 'toTakeUp' }),
				row('counted', { stage: 'counted' })
			],
			[
				sheet('blochead', 'given'),
				sheet('blochead', 'unsent', { sync: 'waiting' }),
				sheet('blochead', 'refused', { sync: 'refused' }),
				sheet('chair', 'open')
			]
		);
		expect(titles(groups, 'mine')).toEqual(['open', 'refused']);
		expect(titles(groups, 'scoring')).toEqual(['given', 'open', 'own', 'refused', 'unsent']);
		expect(groups.get('scoring')?.find(({ isOwn }) => isOwn)?.title).toBe('own');
	});

	test('is nothing for who does not score', () => {
		expect(titles(grouped([row('open')], [], actor('hoa', 'standing')), 'mine')).toEqual([]);
		expect(titles(grouped([row('open')], [], actor('hoa', 'initiativeMember')), 'mine')).toEqual([]);
	});
});

test('only what the server took or is on its way counts as given', () => {
	const groups = grouped(
		[row('open')],
		[sheet('chair', 'open'), sheet('blochead', 'open', { sync: 'refused' })]
	);
	expect(groups.get('scoring')?.[0]?.note).toEqual({ givenBy: [idOf('chair')], own: 'refused' });
});

test('of one campaign, by words, the first filed first', () => {
	const rows = [
		row('nhan tin', { filedAt: '2023-05-12T00:00:00.000Z' }),
		row('nhan giay', { filedAt: '2023-05-11T00:00:00.000Z' }),
		row('cay xanh'),
		row('nhan nam ngoai', { campaign: idOf('lastyear') })
	];
	expect(titles(grouped(rows, [], ME, 'nhan'), 'scoring')).toEqual(['nhan giay', 'nhan tin']);
});

test('opens on the first group that holds something', () => {
	expect(firstGroup(grouped([row('x', { stage: 'voted' }), row('y', { stage: 'recognised' })]))).toBe(
		'voted'
	);
	expect(firstGroup(grouped([row('open')]))).toBe('mine');
	expect(firstGroup(grouped([]))).toBe('scoring');
	expect([groupFrom('mine'), groupFrom('voted'), groupFrom('nobody'), groupFrom(null)]).toEqual([
		'mine',
		'voted',
		undefined,
		undefined
	]);
});

test('who has given every sheet stays with the own ones', () => {
	const rows = [row('late', { stage: 'toAdmit' }), row('open')];
	expect(firstGroup(grouped(rows, [sheet('blochead', 'open')]))).toBe('mine');
	expect(firstGroup(grouped(rows, [sheet('chair', 'open')], actor('standing', 'standing')))).toBe('toAdmit');
});

test('goes on to what comes next once a group is done', () => {
	const counted = grouped([row('late', { stage: 'toAdmit' }), row('x', { stage: 'counted' })]);
	expect(groupShown(counted, 'scoring')).toBe('counted');
	expect(groupShown(counted, 'toAdmit')).toBe('toAdmit');
	expect(groupShown(counted, 'recognised')).toBe('toAdmit');
	expect(groupShown(counted, undefined)).toBe('toAdmit');
});
