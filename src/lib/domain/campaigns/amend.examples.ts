import { SYSTEM, type Actor } from '../access/actor';
import type { Example } from '../example';
import { judgeAmendment, type AmendmentPaper } from './amend';
import { example, exampleRules as rules, itemOf, said } from './exampleRules';
import type { CampaignRules } from './rules';
import type { CampaignState } from './states';

const NOW = '2023-06-01T02:00:00.000Z';
const AFTER = '2024-02-01T02:00:00.000Z';
const STANDING: Actor = { kind: 'account', account: 'a', person: 'p', roles: ['standing'] };
const paper: AmendmentPaper = {
	number: '12/KH-UBND',
	day: '2023-05-30',
	reason: 'Thành phố giao thêm chỉ tiêu'
};
const longer = { period: { ...rules.period, last: '2023-12-25' } };

const firstCriterion = itemOf(rules.criteria, 'collectiveRating');
const otherCriteria = rules.criteria.filter((criterion) => criterion !== firstCriterion);
const firstQuota = itemOf(rules.quotas, 'cityCollectives');

/** The same values, their keys in another order. */
const reversed = <T extends object>(part: T): T => Object.fromEntries(Object.entries(part).reverse()) as T;

interface Setting {
	readonly state?: CampaignState;
	readonly actor?: Actor;
	readonly now?: string;
	readonly change?: Partial<AmendmentPaper>;
}
const amend = (
	edit: Partial<CampaignRules>,
	{ state = 'issued', actor = STANDING, now = NOW, change }: Setting = {}
) => {
	return () => said(judgeAmendment(state, rules, { ...rules, ...edit }, { ...paper, ...change }, actor, now));
};

export const amendExamples: readonly Example[] = [
	example(
		'another quota',
		amend({ quotas: [{ ...firstQuota, code: 'cityCollectives' }, ...rules.quotas.slice(1, 3)] }),
		'fine'
	),
	example('a later end', amend(longer), 'fine'),
	example(
		'a quota while reviewing',
		amend({ quotas: rules.quotas.slice(0, 3) }, { state: 'reviewing', now: AFTER }),
		'fine'
	),
	example('not by the server', amend(longer, { actor: SYSTEM }), 'campaign.amend.notAllowed'),
	example('not in a draft', amend(longer, { state: 'draft' }), 'campaign.amend.state'),
	example('not once decided', amend(longer, { state: 'decided' }), 'campaign.amend.state'),
	example('without a number', amend(longer, { change: { number: ' ' } }), 'campaign.amend.numberMissing'),
	example('without a day', amend(longer, { change: { day: '' } }), 'campaign.amend.dayInvalid'),
	example('dated tomorrow', amend(longer, { change: { day: '2023-06-02' } }), 'campaign.amend.dayInvalid'),
	example('without a reason', amend(longer, { change: { reason: '\n' } }), 'campaign.amend.reasonMissing'),
	example('without a change', amend({}), 'campaign.amend.nothingChanged'),
	example(
		'nothing but the order of keys, as another machine writes them',
		amend({ period: reversed(rules.period) }),
		'campaign.amend.nothingChanged'
	),
	example('another year', amend({ year: 2024 }), 'campaign.amend.identity'),
	example('an earlier first day', amend({ period: { ...rules.period, first: '2023-02-01' } }), 'fine'),
	example(
		'a later first day',
		amend({ period: { ...rules.period, first: '2023-03-01' } }),
		'campaign.amend.firstDayLater'
	),
	example(
		'an end that is past',
		amend({ period: { ...rules.period, last: '2023-05-31' } }),
		'campaign.amend.lastDayPast'
	),
	example('an end today', amend({ period: { ...rules.period, last: '2023-06-01' } }), 'fine'),
	example('a later end, closed by the date', amend(longer, { now: AFTER }), 'campaign.amend.periodClosed'),
	example(
		'a criterion that entries may name',
		amend({ criteria: otherCriteria }),
		'campaign.amend.codeRemoved criteria.collectiveRating'
	),
	example(
		'an index that figures may name',
		amend({ areas: rules.areas.map((area) => ({ ...area, indices: area.indices.slice(1) })) }),
		'campaign.amend.codeRemoved indices.reformPlanTasks'
	),
	example(
		'a criterion for the other kind',
		amend({ criteria: [{ ...firstCriterion, appliesTo: 'individual' }, ...otherCriteria] }),
		'campaign.amend.criterionKind criteria.collectiveRating'
	),
	example('a hindrance of issuing', amend({ quotas: [] }), 'campaign.issue.quotaMissing')
];
