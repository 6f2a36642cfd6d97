import { expect, test } from 'vitest';
import { actor, campaignIn, idOf, PEOPLE, UNITS } from '$lib/domain/ward.fixture';
import { entryRow } from '$lib/store/entryRow';
import type { LocalOf } from '$lib/store/rows';
import { CAMPAIGN, entryHere, TODAY } from '$lib/store/ward.fixture';
import { summarise } from './homeSummary';

const campaign = { ...campaignIn('issued'), id: CAMPAIGN };
const lookup = {
	units: new Map(UNITS.map((unit) => [unit.id, unit])),
	person: (id: string) => PEOPLE.find((one) => one.id === id),
	campaignState: () => campaign.state
};
const lan = actor('lan', 'reporter');
const head = actor('deskhead', 'unitHead');
const code = campaign.rules.criteria.find((one) => one.appliesTo === 'individual')?.code ?? '';

type Here = readonly [word: string, fields?: Partial<LocalOf<'entries'>>];

function home(who = lan, ...entries: readonly Here[]) {
	const rows = entries.map(([word, fields]) => entryRow({ ...entryHere(word), ...fields }));
	const question = { actor: who, lookup, today: TODAY, running: campaign };
	return summarise(rows, question, new AbortController().signal);
}

test('what came back to me stands first, whoever typed it', async () => {
	const summary = await home(
		lan,
		['mine', { state: 'returned' }],
		['typed', { state: 'returned', author: idOf('minh') }],
		['byminh', { state: 'returned', author: idOf('minh'), reporter: idOf('aminh') }],
		['sent', {}]
	);
	expect(summary?.returned.map((row) => row.id)).toEqual([idOf('mine'), idOf('typed')]);
});

test('what waits for a head is counted, not what waits for others', async () => {
	const others: readonly Here[] = [
		['done', { state: 'attested' }],
		['other', { unit: idOf('kp2') }]
	];
	expect((await home(head, ['one'], ...others))?.inbox).toBe(1);
	expect((await home(lan, ['one']))?.inbox).toBe(0);
});

test('the meter counts evidence about me, but nothing that the server refused', async () => {
	const aboutMe = { subject: idOf('lan'), criteria: [code] };
	const covered = async (...entries: readonly Here[]) =>
		(await home(lan, ...entries))?.coverage.filter((one) => one.covered).map((one) => one.criterion.code);
	expect(await covered(['one', aboutMe])).toEqual([code]);
	expect(await covered(['one', { ...aboutMe, sync: 'refused' }])).toEqual([]);
	expect(await covered(['one', { criteria: [code] }])).toEqual([]);
});

test('an account of no person has no meter', async () => {
	expect((await home({ ...lan, person: '' }, ['one']))?.coverage).toEqual([]);
});

test('an old question is given up', async () => {
	const question = { actor: lan, lookup, today: TODAY, running: campaign };
	expect(await summarise([entryRow(entryHere('one'))], question, AbortSignal.abort())).toBeNull();
});
