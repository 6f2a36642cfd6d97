import type { Example } from '../example';
import { checkRules } from './check';
import { example, exampleRules as rules, itemOf, partOf, said } from './exampleRules';
import { issueCheck } from './issue';
import type { CampaignRules } from './rules';

const NOW = '2023-06-01T02:00:00.000Z';
const AFTER = '2024-02-01T02:00:00.000Z';
const firstCriterion = itemOf(rules.criteria, 'collectiveRating');
const firstQuota = itemOf(rules.quotas, 'cityCollectives');
const noIndividuals = rules.quotas.map((quota) =>
	'kind' in quota && quota.kind === 'individual' ? { ...quota, max: 0 } : quota
);
const scoreSheet = rules.initiatives.scoreSheet;
const novelty = itemOf(scoreSheet.criteria, 'novelty');
const otherPoints = scoreSheet.criteria.filter(({ code }) => code !== 'novelty');
const sheet = (parts: Partial<typeof scoreSheet>) => ({
	initiatives: { ...rules.initiatives, scoreSheet: { ...scoreSheet, ...parts } }
});
/** As forms stood in rules before they had parts. */
const bare = ({ sections: _, ...form }: CampaignRules['forms'][number]) => form;

const check = (edit: Record<string, unknown>) => () => said(checkRules({ ...rules, ...edit }));
/** The codes without `campaign.issue.`. */
const issue =
	(edit: Partial<CampaignRules>, now = NOW) =>
	() =>
		issueCheck({ ...rules, ...edit }, now).map(({ code }) => code.slice(15));

export const checkExamples: readonly Example[] = [
	example('the template', check({}), 'fine'),
	example('a part is missing', check({ areas: undefined }), 'campaign.rules.missing areas'),
	example('a wrong type', check({ year: '2023' }), 'campaign.rules.wrongType year'),
	example('a year out of range', check({ year: 23 }), 'campaign.rules.tooSmall year'),
	example('an empty name', check({ name: '' }), 'campaign.rules.tooShort name'),
	example('a name without end', check({ name: 'x'.repeat(301) }), 'campaign.rules.tooLong name'),
	example(
		'a day that is none',
		check({ period: { ...rules.period, last: '2023-02-30' } }),
		'campaign.rules.badFormat period.last'
	),
	example(
		'an unknown kind of criterion',
		check({ criteria: [{ ...firstCriterion, kind: 'mood' }] }),
		'campaign.rules.notAllowed criteria.collectiveRating.kind'
	),
	example(
		'a code twice',
		check({ levels: [...rules.levels, itemOf(rules.levels, 'ward')] }),
		'campaign.rules.duplicateCode levels.ward'
	),
	example(
		'a level that nobody knows',
		check({ levels: rules.levels.slice(1) }),
		'campaign.rules.unknownReference personCategories.official.levels'
	),
	example(
		'a scale that is gone',
		check({ gradeScales: [] }),
		'campaign.rules.unknownReference criteria.collectiveRating.params.scale'
	),
	example(
		'a form that is gone',
		check({ forms: [] }),
		'campaign.rules.unknownReference settings.reportForms.collective'
	),
	example(
		'a part of a form twice',
		check({
			forms: rules.forms.map((form) => ({
				...form,
				sections: [...(form.sections ?? []), ...(form.sections ?? [])]
			}))
		}),
		'campaign.rules.duplicateCode forms.nd91-01.sections.overview'
	),
	example('forms without parts, as they were', check({ forms: rules.forms.map(bare) }), 'fine'),
	example(
		'more points to pass than there are',
		check(sheet({ passTotal: 101 })),
		'campaign.rules.passTotalAboveMax initiatives.scoreSheet.passTotal'
	),
	example(
		'fewer points asked for than there are to give',
		check(sheet({ criteria: [{ ...novelty, minimum: 31 }, ...otherPoints] })),
		'campaign.rules.minimumAboveMax initiatives.scoreSheet.criteria.novelty.minimum'
	),
	...(
		[
			['beyond the points', '27', '31', 'to'],
			['below nothing', '-1', '3', 'from'],
			['turned round', '9', '3', 'from']
		] as const
	).map(([name, from, to, wrong]) =>
		example(
			`a band ${name}`,
			check(sheet({ criteria: [{ ...novelty, bands: [{ from, to, text: 'x' }] }, ...otherPoints] })),
			`campaign.rules.bandOutside initiatives.scoreSheet.criteria.novelty.bands.0.${wrong}`
		)
	),
	example(
		'a negative quota',
		check({ quotas: [{ ...firstQuota, max: -1 }] }),
		'campaign.quota.negative quotas.cityCollectives.max'
	),
	example(
		'two quotas for the same',
		check({ quotas: [firstQuota, { ...firstQuota, code: 'again' }] }),
		'campaign.quota.duplicate quotas.again'
	),
	example(
		'more than all of them',
		check({ voting: { ...rules.voting, quorum: { num: 4, den: 3, base: 'total' } } }),
		'campaign.rules.fractionAboveOne voting.quorum'
	),
	example(
		'an index twice',
		check({
			areas: [...rules.areas, { code: 'other', label: 'x', hint: '', indices: rules.areas[0]?.indices }]
		}),
		'campaign.rules.duplicateCode indices.reformPlanTasks'
	),
	example(
		'decomposed letters come out composed',
		() => partOf(checkRules({ ...rules, name: 'phươ\u0300ng' }), ({ name }) => name),
		'phường'
	)
];

export const issueExamples: readonly Example[] = [
	example('ready', issue({}), []),
	example('no first day', issue({ period: { ...rules.period, first: '' } }), ['firstDayMissing']),
	example('the last day before the first', issue({ period: { ...rules.period, last: '2023-02-19' } }), [
		'lastBeforeFirst'
	]),
	example('one day is a period', issue({ period: { ...rules.period, first: '2023-12-19' } }), []),
	example('already over', issue({}, AFTER), ['alreadyOver']),
	example('no criteria', issue({ criteria: [] }), ['criteriaMissing', 'criteriaMissing']),
	example('no criteria for individuals', issue({ criteria: [firstCriterion] }), ['criteriaMissing']),
	example('no quota', issue({ quotas: [] }), ['quotaMissing', 'quotaMissing']),
	example('no dossier', issue({ dossiers: [] }), ['dossierMissing', 'dossierMissing']),
	example('nobody eligible', issue({ personCategories: [] }), ['nobodyEligible', 'nobodyEligible']),
	example('nobody eligible for no place', issue({ personCategories: [], quotas: noIndividuals }), []),
	example('a blank left', issue({ name: 'Phường {phường}' }), ['blankLeft'])
];
