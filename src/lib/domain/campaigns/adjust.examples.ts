import type { Example } from '../example';
import {
	addItem,
	editItem,
	removeArea,
	removeIndex,
	removeItem,
	removeQuota,
	setArea,
	setIndex,
	setParts,
	setPeriod,
	setPersonCategory,
	setQuota,
	settleAssumption
} from './adjust';
import { example, exampleRules as rules, itemOf, partOf, said } from './exampleRules';
import type { Quota, ReformIndex } from './rules';

const firstCriterion = itemOf(rules.criteria, 'collectiveRating');
const firstQuota: Quota = {
	code: 'cityCollectives',
	level: 'city',
	mode: 'absolute',
	kind: 'collective',
	max: 1
};
const index: ReformIndex = {
	code: 'visits',
	label: 'Số hộ được thăm',
	unit: 'hộ',
	target: '100',
	direction: 'atLeast',
	combine: 'sum',
	responsibleUnit: '',
	responsible: ''
};

export const adjustExamples: readonly Example[] = [
	example(
		'a period blanks its old wording',
		() => partOf(setPeriod(rules, { first: '2023-03-01', last: '2023-12-01' }), ({ period }) => period),
		{ first: '2023-03-01', last: '2023-12-01', wording: '' }
	),
	example(
		'a quota blanks the wording of its level',
		() =>
			partOf(setQuota(rules, { ...firstQuota, max: 4 }), ({ quotas, levels }) => [
				quotas[0],
				levels.map(({ quotaWording }) => quotaWording !== '')
			]),
		[{ ...firstQuota, max: 4 }, [true, false]]
	),
	example(
		'a new quota',
		() =>
			partOf(
				setQuota(rules, { code: 'pool', level: 'ward', mode: 'pooled', max: 2 }),
				({ quotas }) => quotas.length
			),
		5
	),
	example(
		'a negative quota',
		() => said(setQuota(rules, { code: 'pool', level: 'ward', mode: 'pooled', max: -2 })),
		'campaign.quota.negative quotas.pool.max'
	),
	example(
		'no quota of that code',
		() => said(removeQuota(rules, 'none')),
		'campaign.adjust.unknownCode quotas.none'
	),
	example(
		'a quota less',
		() => partOf(removeQuota(rules, 'cityCollectives'), ({ quotas }) => quotas.length),
		3
	),
	example(
		'a criterion more',
		() =>
			partOf(
				addItem(rules, 'criteria', { ...firstCriterion, code: 'new' }),
				({ criteria }) => criteria.length
			),
		9
	),
	example(
		'a code that is taken',
		() => said(addItem(rules, 'criteria', firstCriterion)),
		'campaign.adjust.codeTaken criteria.collectiveRating'
	),
	example(
		'a criterion reworded',
		() =>
			partOf(
				editItem(rules, 'criteria', { ...firstCriterion, text: 'Khác' }),
				({ criteria }) => criteria[0]?.text
			),
		'Khác'
	),
	example(
		'a criterion without words',
		() => said(editItem(rules, 'criteria', { ...firstCriterion, text: '' })),
		'campaign.rules.tooShort criteria.collectiveRating.text'
	),
	example(
		'a criterion that is not there',
		() => said(editItem(rules, 'criteria', { ...firstCriterion, code: 'none' })),
		'campaign.adjust.unknownCode criteria.none'
	),
	example(
		'a criterion less',
		() => partOf(removeItem(rules, 'criteria', 'collectiveRating'), ({ criteria }) => criteria.length),
		7
	),
	example(
		'a level that is still named',
		() => said(removeItem(rules, 'levels', 'city')),
		'campaign.rules.unknownReference personCategories.official.levels'
	),
	example(
		'a milestone on a day that is none',
		() =>
			said(
				addItem(rules, 'milestones', {
					code: 'm',
					label: 'x',
					day: '2023-02-30',
					inclusive: true,
					audience: []
				})
			),
		'campaign.rules.badFormat milestones.m.day'
	),
	example(
		'neighbourhood heads may be nominated: the plan’s words go',
		() =>
			partOf(
				setPersonCategory(rules, {
					code: 'neighbourhoodHead',
					label: 'Trưởng khu phố',
					mayBeNominated: true,
					levels: ['ward']
				}),
				({ frame, personCategories }) => [frame.individualsWording, personCategories[5]?.levels]
			),
		['', ['ward']]
	),
	example(
		'an index more',
		() =>
			partOf(setIndex(rules, 'digital', index), ({ areas }) => areas.map(({ indices }) => indices.length)),
		[2, 1, 3, 0, 1, 1, 4]
	),
	example(
		'an index moves to another area',
		() =>
			partOf(setIndex(rules, 'apparatus', { ...index, code: 'onlineFiles' }), ({ areas }) =>
				areas.map(({ indices }) => indices.length)
			),
		[2, 1, 3, 1, 1, 1, 2]
	),
	example(
		'a target that is no decimal',
		() => said(setIndex(rules, 'digital', { ...index, target: '98,5' })),
		'campaign.rules.badFormat areas.digital.indices.visits.target'
	),
	example(
		'an index less',
		() => partOf(removeIndex(rules, 'onlineFiles'), ({ areas }) => areas[6]?.indices.length),
		2
	),
	example(
		'an area more',
		() =>
			partOf(setArea(rules, { code: 'impact', label: 'Tác động', hint: '' }), ({ areas }) => areas.length),
		8
	),
	example(
		'an area renamed keeps its indices',
		() =>
			partOf(
				setArea(rules, { code: 'digital', label: 'Số', hint: '' }),
				({ areas }) => areas[6]?.indices.length
			),
		3
	),
	example(
		'an area with indices',
		() => said(removeArea(rules, 'digital')),
		'campaign.adjust.inUse areas.digital'
	),
	example('an area without', () => partOf(removeArea(rules, 'apparatus'), ({ areas }) => areas.length), 6),
	example(
		'an assumption settled',
		() =>
			partOf(
				settleAssumption(rules, 'votingRule'),
				({ assumptions }) => assumptions.length - rules.assumptions.length
			),
		-1
	),
	example(
		'the old document stays',
		() => (setParts(rules, { name: 'Khác' }), rules.name),
		'Phong trào thi đua cải cách hành chính năm 2023'
	)
];
