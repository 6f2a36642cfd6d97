import { expect, test } from 'vitest';
import { idOf } from '$lib/domain/ward.fixture';
import type { LocalDatabase } from '$lib/store/database';
import type { Answer, Ask, TaskMessage, TaskName, TaskProgress } from './protocol';
import { runTask } from './tasks';
import { source, tools } from './tools.fixture';

const said: TaskProgress[] = [];
async function run<Name extends TaskName>(task: Name, ask: Ask<Name>, with_ = tools): Promise<Answer<Name>> {
	said.length = 0;
	const message = { task, ask, database: 'd' } as TaskMessage;
	const result = await runTask(message, {} as LocalDatabase, with_, (progress) => said.push(progress));
	if (!result.ok) throw new Error(result.error.code);
	return result.value as Answer<Name>;
}
const campaign = source.campaign.id;
const report = (word: string) => ({ kind: 'report', about: idOf(word) }) as const;

test('the overview says of every paper what is missing, and sums it up for a dossier', async () => {
	const { groups, levels } = await run('overview', { campaign });
	expect(groups.map(({ group, papers }) => [group, papers.length])).toEqual([
		['before', 2],
		['reports', 3],
		['meeting', 2],
		['decision', 4],
		['movement', 1]
	]);
	expect(groups[1]?.papers.map(({ missing }) => missing)).toEqual([1, 1, 1]);
	expect(groups[2]?.papers[0]?.note).toBe(source.meetings[0]?.title);
	expect(groups[1]?.papers[1]).toMatchObject({ note: 'desk · Cấp phường', ref: report('nhoa') });
	// of the three only those who were chosen
	expect(levels).toEqual([
		{ level: 'ward', nominees: 2, papers: 3, missing: 2 },
		{ level: 'city', nominees: 0, papers: 1, missing: 0 }
	]);
	expect(said[0]).toMatchObject({ of: 12 });
});

test('a report that stands in the list and in the dossier is composed once', async () => {
	const composed: string[] = [];
	await run(
		'overview',
		{ campaign },
		{
			...tools,
			compose: (where, ref) => {
				const paper = tools.compose(where, ref);
				composed.push(paper.key);
				return paper;
			}
		}
	);
	expect(composed.length).toBe(new Set(composed).size);
});

test('one paper, with where its data is given', async () => {
	const answer = await run('compose', { campaign, ref: report('nlan') });
	expect(answer.missing).toEqual([{ what: `ngày sinh ${idOf('nlan')}` }]);
	expect(answer.places).toContainEqual({ place: 'profile', person: idOf('lan') });
	expect(answer.paper.key).toBe(`report.${idOf('nlan')}`);
});

test('what is saved is the paper that was shown, without gathering anew', async () => {
	const { paper } = await run('compose', { campaign, ref: report('nlan') });
	const bytes = await run(
		'save',
		{ paper },
		{ ...tools, gather: () => Promise.reject(new Error('gathered')) }
	);
	expect(new TextDecoder().decode(bytes)).toBe(paper.name);
});

test('a dossier with its checklist and findings; its zip says how far it is', async () => {
	const { items, findings, nominees } = await run('dossier', { campaign, level: 'ward' });
	expect(items.map(({ code, papers }) => [code, papers.map(({ missing }) => missing)])).toEqual([
		['minutes', [0]],
		['report', [1, 1]]
	]);
	expect([findings.length, nominees]).toEqual([1, 2]);
	expect(await (await run('pack', { campaign, level: 'ward' })).text()).toBe('ward');
	expect(said).toEqual([{ done: 1, of: 1, what: 'Biên bản' }]);
});

test('a paper of what is not here', async () => {
	await expect(run('compose', { campaign, ref: report('nobody') })).rejects.toThrow('papers.gone');
});

test('a campaign that is not here is refused as the gathering says', async () => {
	const refusing = {
		...tools,
		gather: async () => ({ ok: false, error: { code: 'campaign.gone' } }) as const
	};
	await expect(run('lists', { campaign, level: 'ward' }, refusing)).rejects.toThrow('campaign.gone');
});
