import type { Problem } from '../result';
import { problem } from './errors';
import type { CampaignRules, Criterion, Quota, ReformIndex } from './rules';

const CODED_LISTS = [
	'levels',
	'personCategories',
	'unitKinds',
	'criteria',
	'areas',
	'quotas',
	'forms',
	'gradeScales',
	'milestones',
	'retention',
	'assumptions',
	'corrections'
] as const;

/** Every index of every area: their codes are unique in the whole campaign. */
export function indicesOf(rules: CampaignRules): readonly ReformIndex[] {
	return rules.areas.flatMap((area) => area.indices);
}

/** What the parts of a well-formed document say about each other: codes twice, codes that nothing has, quotas. */
export function referenceProblems(rules: CampaignRules): readonly Problem[] {
	return [
		...CODED_LISTS.flatMap((list) => duplicates(rules[list], list)),
		...duplicates(indicesOf(rules), 'indices'),
		...duplicates(rules.frame.tasks, 'frame.tasks'),
		...duplicates(rules.initiatives.scoreSheet.criteria, 'initiatives.scoreSheet.criteria'),
		...rules.forms.flatMap(sectionProblems),
		...rules.gradeScales.flatMap((scale) => duplicates(scale.grades, `gradeScales.${scale.code}.grades`)),
		...rules.dossiers.flatMap((dossier) => duplicates(dossier.items, `dossiers.${dossier.level}.items`)),
		...duplicates(
			rules.dossiers.map(({ level }) => ({ code: level })),
			'dossiers'
		),
		...unknownLevels(rules),
		...unknownAreas(rules),
		...rules.criteria.flatMap((criterion) => gradeProblems(rules, criterion)),
		...formProblems(rules),
		...quotaProblems(rules.quotas),
		...voteProblems(rules),
		...sheetProblems(rules.initiatives.scoreSheet)
	];
}

function duplicates(items: readonly { readonly code: string }[], path: string): Problem[] {
	return items
		.filter((item, at) => items.findIndex((other) => other.code === item.code) !== at)
		.map(({ code }) => problem('campaign.rules.duplicateCode', { path: `${path}.${code}`, code }));
}

function unknown(
	known: readonly { readonly code: string }[],
	used: readonly string[],
	path: string
): Problem[] {
	return used
		.filter((code) => !known.some((item) => item.code === code))
		.map((code) => problem('campaign.rules.unknownReference', { path, code }));
}

function unknownLevels(rules: CampaignRules): Problem[] {
	const check = (used: readonly string[], path: string) => unknown(rules.levels, used, path);
	return [
		...rules.personCategories.flatMap(({ code, levels }) => check(levels, `personCategories.${code}.levels`)),
		...rules.unitKinds.flatMap(({ code, levels }) => check(levels, `unitKinds.${code}.levels`)),
		...rules.quotas.flatMap(({ code, level }) => check([level], `quotas.${code}.level`)),
		...rules.dossiers.flatMap(({ level }) => check([level], `dossiers.${level}.level`)),
		...rules.criteria.flatMap((criterion) =>
			criterion.kind === 'initiativeRecognised'
				? check(criterion.params.levels, `criteria.${criterion.code}.params.levels`)
				: []
		)
	];
}

function unknownAreas(rules: CampaignRules): Problem[] {
	const check = (used: readonly string[], path: string) => unknown(rules.areas, used, path);
	return rules.criteria.flatMap((criterion) =>
		criterion.kind === 'judgement' || criterion.kind === 'evidenceCount'
			? check(criterion.params.areas, `criteria.${criterion.code}.params.areas`)
			: []
	);
}

function gradeProblems(rules: CampaignRules, criterion: Criterion): Problem[] {
	if (criterion.kind !== 'minGrade') return [];
	const path = `criteria.${criterion.code}.params`;
	const scale = rules.gradeScales.find(({ code }) => code === criterion.params.scale);
	if (!scale) return unknown([], [criterion.params.scale], `${path}.scale`);
	return unknown(scale.grades, [criterion.params.grade], `${path}.grade`);
}

function sectionProblems({ code, sections = [] }: CampaignRules['forms'][number]): Problem[] {
	const path = `forms.${code}.sections`;
	return [
		...duplicates(sections, path),
		...sections.flatMap((section) => duplicates(section.fields, `${path}.${section.code}.fields`))
	];
}

function formProblems(rules: CampaignRules): Problem[] {
	const { collective, individual } = rules.settings.reportForms;
	return [
		...unknown(rules.forms, [collective], 'settings.reportForms.collective'),
		...unknown(rules.forms, [individual], 'settings.reportForms.individual')
	];
}

/** What a quota counts: two rules of one shape for the same would contradict each other. */
function counted(quota: Quota): string {
	return `${quota.mode} ${quota.level} ${quota.mode === 'pooled' ? 'either' : quota.kind}`;
}

function quotaProblems(quotas: readonly Quota[]): Problem[] {
	return quotas.flatMap((quota, at) => {
		const found: Problem[] = [];
		const path = `quotas.${quota.code}`;
		if (quotas.findIndex((other) => counted(other) === counted(quota)) !== at) {
			found.push(problem('campaign.quota.duplicate', { path, code: quota.code }));
		}
		if (quota.mode === 'percentage') {
			if (quota.num > quota.den) found.push(problem('campaign.rules.fractionAboveOne', { path }));
		} else if (quota.max < 0) {
			found.push(problem('campaign.quota.negative', { path: `${path}.max` }));
		}
		return found;
	});
}

function voteProblems(rules: CampaignRules): Problem[] {
	const shares = {
		'voting.quorum': rules.voting.quorum,
		'voting.pass': rules.voting.pass,
		'initiatives.voting.quorum': rules.initiatives.voting.quorum,
		'initiatives.voting.pass': rules.initiatives.voting.pass
	};
	return Object.entries(shares)
		.filter(([, { num, den }]) => num > den)
		.map(([path]) => problem('campaign.rules.fractionAboveOne', { path }));
}

/** A sheet that nobody could fill in: more asked for than there is to give, bands beside the scale. */
function sheetProblems({ criteria, passTotal }: CampaignRules['initiatives']['scoreSheet']): Problem[] {
	const path = 'initiatives.scoreSheet';
	const most = criteria.reduce((sum, { max }) => sum + max, 0);
	return [
		...(passTotal > most ? [problem('campaign.rules.passTotalAboveMax', { path: `${path}.passTotal` })] : []),
		...criteria.flatMap(({ code, max, minimum, bands }) => [
			...(minimum > max
				? [problem('campaign.rules.minimumAboveMax', { path: `${path}.criteria.${code}.minimum` })]
				: []),
			...bands.flatMap(({ from, to }, at) => {
				const wrong = Number(from) < 0 || Number(from) > Number(to) ? 'from' : Number(to) > max ? 'to' : '';
				const band = `${path}.criteria.${code}.bands.${at}`;
				return wrong === '' ? [] : [problem('campaign.rules.bandOutside', { path: `${band}.${wrong}` })];
			})
		])
	];
}
