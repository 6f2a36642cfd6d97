import { expect, test } from 'vitest';
import { rulesDifferences } from './compare';
import { addAt, moveAt, removeAt, setAt } from './edit';
import { plan2023 as plan } from './templates';
import type { CampaignRules } from './rules';

const said = (after: CampaignRules) =>
	rulesDifferences(plan, after).map(({ path, kind }) => `${kind} ${path}`);

test.each<[string, CampaignRules, readonly string[]]>([
	['nothing', plan, []],
	['a key order of another machine', Object.fromEntries(Object.entries(plan).reverse()) as never, []],
	[
		'a day and the wording it takes along',
		setAt(plan, 'period.last', '2023-12-25'),
		['changed period.last', 'changed period.wording', 'removed assumptions.lastDay']
	],
	[
		'a field deep in a list',
		setAt(plan, 'areas.steering.indices.reformPlanTasks.target', '90'),
		['changed areas.steering.indices.reformPlanTasks.target']
	],
	[
		'a part more',
		addAt(plan, 'milestones', { ...plan.milestones[0]!, code: 'interim' }),
		['added milestones.interim']
	],
	['a part less', removeAt(plan, 'retention.photos'), ['removed retention.photos']],
	['lines are one value', removeAt(plan, 'frame.recipients.0'), ['changed frame.recipients']],
	[
		'another order, and a part that is named anew',
		setAt(moveAt(plan, 'forms.nd91-07.sections.awards', -1), 'forms.nd91-07.sections.awards.heading', 'III.'),
		['changed forms.nd91-07.sections.awards.heading', 'changed forms.nd91-07.sections']
	],
	[
		'a part of a form more',
		addAt(plan, 'forms.nd91-07.sections', { ...plan.forms[2]!.sections![0]!, code: 'own' }),
		['added forms.nd91-07.sections.own']
	],
	['another order of parts', { ...plan, levels: [...plan.levels].reverse() }, ['changed levels']]
])('%s', (_, after, expected) => expect(said(after)).toEqual(expected));

test('both values are handed over', () => {
	const [difference] = rulesDifferences(plan, setAt(plan, 'frame.number', '12'));
	expect(difference).toEqual({ path: 'frame.number', kind: 'changed', before: '', after: '12' });
});
