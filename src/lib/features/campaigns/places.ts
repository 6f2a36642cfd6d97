import { indicesOf } from '$lib/domain/campaigns/references';
import { valueAt } from '$lib/domain/campaigns/path';
import type { CampaignRules } from '$lib/domain/campaigns/rules';
import type { Problem } from '$lib/domain/result';
import { hasMessage, t } from '$lib/i18n/i18n.svelte';

/** The sections of the editor, in the order of the plan, with the end of their address. */
export const SECTIONS = {
	plan: 'ke-hoach',
	period: 'thoi-gian',
	levels: 'cap-khen',
	eligibility: 'doi-tuong',
	criteria: 'tieu-chi',
	areas: 'chi-so',
	quotas: 'so-luong',
	dossiers: 'ho-so',
	milestones: 'moc-thoi-gian',
	initiatives: 'sang-kien',
	grades: 'xep-loai',
	review: 'hop-xet',
	keeping: 'luu-giu'
} as const;
export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

const SECTION_OF_PART: Readonly<Record<string, SectionName>> = {
	name: 'plan',
	year: 'plan',
	template: 'plan',
	frame: 'plan',
	period: 'period',
	levels: 'levels',
	personCategories: 'eligibility',
	unitKinds: 'eligibility',
	criteria: 'criteria',
	areas: 'areas',
	indices: 'areas',
	quotas: 'quotas',
	dossiers: 'dossiers',
	forms: 'dossiers',
	regime: 'dossiers',
	milestones: 'milestones',
	initiatives: 'initiatives',
	gradeScales: 'grades',
	voting: 'review',
	conflictOfInterest: 'review',
	settings: 'review',
	retention: 'keeping',
	corrections: 'plan',
	assumptions: 'plan'
};

/** The section in which a place of the rules is edited. */
export function sectionOf(path: string): SectionName {
	if (path.startsWith('settings.reportForms')) return 'dossiers';
	return SECTION_OF_PART[path.split('.')[0] ?? ''] ?? 'plan';
}

/** Where the problems that name no path are mended. */
const PLACE_OF_PROBLEM: Readonly<Record<string, string>> = {
	'campaign.issue.firstDayMissing': 'period.first',
	'campaign.issue.lastBeforeFirst': 'period.last',
	'campaign.issue.alreadyOver': 'period.last',
	'campaign.issue.criteriaMissing': 'criteria',
	'campaign.issue.levelsMissing': 'levels',
	'campaign.issue.quotaMissing': 'quotas',
	'campaign.issue.dossierMissing': 'dossiers',
	'campaign.issue.areasMissing': 'areas',
	'campaign.issue.blankLeft': 'frame',
	'campaign.amend.identity': 'name',
	'campaign.amend.periodClosed': 'period',
	'campaign.amend.firstDayLater': 'period.first',
	'campaign.amend.lastDayPast': 'period.last'
};

/** The place of the rules that a problem speaks of; `''` when it is about none (a missing number of a paper). */
export function placeOfProblem(problem: Problem): string {
	const path = problem.params?.path;
	if (typeof path === 'string') return path;
	if (problem.code === 'campaign.issue.nobodyEligible') {
		return problem.params?.kind === 'collective' ? 'unitKinds' : 'personCategories';
	}
	return PLACE_OF_PROBLEM[problem.code] ?? '';
}

/** Lists whose next step in a path names one of their parts. */
const LISTS = new Set([
	...[
		'levels',
		'personCategories',
		'unitKinds',
		'criteria',
		'areas',
		'indices',
		'quotas',
		'dossiers',
		'items'
	],
	...['forms', 'gradeScales', 'grades', 'milestones', 'retention', 'assumptions', 'corrections', 'tasks'],
	...['legalBases', 'purpose', 'requirements', 'recipients', 'issuer', 'citations', 'bands'],
	...['sections', 'fields']
]);

/** The path without the names of parts: what kind of field it is. */
function shapeOf(path: string): string {
	const steps = path.split('.');
	return steps.filter((_, at) => at === 0 || !LISTS.has(steps[at - 1] ?? '')).join('.');
}

/** What a field is called: by its whole place where that says more, else by its own name. */
export function fieldLabel(path: string): string {
	const shape = shapeOf(path);
	const whole = `rules.${shape}`;
	const last = `rules.${shape.split('.').at(-1)}`;
	if (hasMessage(whole)) return t(whole);
	return hasMessage(last) ? t(last) : t(`campaigns.section.${sectionOf(path)}`);
}

/** The name of a part of a list, as the person who edits it knows it. */
export function partLabel(rules: CampaignRules, path: string): string {
	const part = valueAt(rules, path);
	if (typeof part !== 'object' || part === null) return '';
	const { label, heading, text, charged, level } = part as Readonly<Record<string, unknown>>;
	const own = [label, heading, charged, text].find((value) => typeof value === 'string' && value !== '');
	if (typeof own === 'string') return own;
	return typeof level === 'string' ? partLabel(rules, `levels.${level}`) : '';
}

/** A place in words, from the section to the field: `Tiêu chí › CCHC xếp loại Tốt › Nguyên văn`. */
export function placeWords(rules: CampaignRules, path: string): string {
	const full = path.startsWith('indices.') ? indexPath(rules, path) : path;
	const steps = full.split('.');
	const parts = steps.flatMap((_, at) => {
		if (at === 0 || !LISTS.has(steps[at - 1] ?? '')) return [];
		const label = partLabel(rules, steps.slice(0, at + 1).join('.'));
		return label === '' ? [] : [label];
	});
	const section = t(`campaigns.section.${sectionOf(full)}`);
	const isPart = LISTS.has(steps.at(-2) ?? '') && parts.length > 0;
	const field = isPart || steps.length === 1 ? '' : fieldLabel(full);
	return [section, ...parts, field]
		.filter((word, at, all) => word !== '' && word !== all[at - 1])
		.join(' › ');
}

/** Problems name an index alone; its fields stand in the area it belongs to. */
function indexPath(rules: CampaignRules, path: string): string {
	const [, code, ...rest] = path.split('.');
	if (!indicesOf(rules).some((index) => index.code === code)) return 'areas';
	const area = rules.areas.find(({ indices }) => indices.some((index) => index.code === code));
	return ['areas', area?.code, 'indices', code, ...rest].join('.');
}

/** Address of the place in the editor. */
export function placeHref(campaign: string, rules: CampaignRules, path: string): string {
	const full = path.startsWith('indices.') ? indexPath(rules, path) : path;
	return `/phong-trao/${campaign}/muc/${SECTIONS[sectionOf(full)]}#${anchor(full)}`;
}

/** Id of the element that stands for a place in the page. */
export function anchor(path: string): string {
	return `r-${path}`;
}

const SECTION_NOTES = ['settings.reportForms', 'initiatives.scoreSheet', 'initiatives.voting'];

/** A note about a whole list or rule stands at the head of its section, any other beside its field. */
export function isSectionNote(about: string): boolean {
	return !about.includes('.') || SECTION_NOTES.includes(about);
}
