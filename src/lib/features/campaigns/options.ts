import { ROLES } from '$lib/domain/access/roles';
import type { CampaignRules } from '$lib/domain/campaigns/rules';
import { DOSSIER_DOCUMENTS, FORM_FIELDS, SECTION_KINDS } from '$lib/domain/campaigns/schema/awards';
import { TIE_BREAKS } from '$lib/domain/campaigns/schema/procedure';
import { t } from '$lib/i18n/i18n.svelte';
import type { MessageKey } from '$lib/i18n/i18n.svelte';
import type { Choice } from '$lib/ui/choice';

/** Choices of the editor's lists, in the language of the screen. */
export const optionsOf = {
	subjectKind: () => worded('rules.option.', ['collective', 'individual']),
	subjectOrEither: () => worded('rules.option.', ['collective', 'individual', 'either']),
	appliesTo: () => worded('rules.option.', ['collective', 'individual', 'both', 'none']),
	subjectOrBoth: () => worded('rules.option.', ['collective', 'individual', 'both']),
	sectionKind: () => worded('rules.sectionKind.', SECTION_KINDS),
	reportField: () => worded('rules.reportField.', FORM_FIELDS),
	criterionKind: () =>
		worded('rules.criterionKind.', [
			'minGrade',
			'judgement',
			'initiativeRecognised',
			'attestedBoolean',
			'evidenceCount'
		]),
	quotaMode: () => worded('rules.quotaMode.', ['absolute', 'pooled', 'perUnit', 'percentage']),
	rounding: () => worded('rules.rounding.', ['down', 'up', 'nearest']),
	direction: () => worded('rules.direction.', ['atLeast', 'atMost']),
	combine: () => worded('rules.combine.', ['latest', 'sum']),
	attestedBy: () => worded('role.', ['unitHead', 'standing', 'chair']),
	roles: () => worded('role.', ROLES),
	method: () => worded('rules.method.', ['showOfHands', 'secretBallot', 'writtenOpinion']),
	passBase: () => worded('rules.base.', ['total', 'present', 'valid']),
	tieBreak: () => worded('rules.tieBreak.', TIE_BREAKS),
	conflict: () => worded('rules.conflict.', ['none', 'abstainOnOwn', 'leaveRoom']),
	conflictBase: () => worded('rules.conflictBase.', ['unchanged', 'withoutAbstaining']),
	membersReadFrom: () => worded('campaignState.', ['issued', 'closed', 'reviewing']),
	minutesIssuer: () => worded('rules.minutesIssuer.', ['agency', 'council']),
	aggregate: () => worded('rules.aggregate.', ['mean', 'trimmedMean']),
	document: () => worded('rules.document.', DOSSIER_DOCUMENTS),
	levels: (rules: CampaignRules) => labelled(rules.levels),
	areas: (rules: CampaignRules) => labelled(rules.areas),
	scales: (rules: CampaignRules) => labelled(rules.gradeScales),
	forms: (rules: CampaignRules) => labelled(rules.forms),
	grades: (rules: CampaignRules, scale: string) =>
		labelled(rules.gradeScales.find(({ code }) => code === scale)?.grades ?? [])
};

function worded<Code extends string, Prefix extends string>(
	prefix: `${Prefix}${Code}` extends MessageKey ? Prefix : never,
	codes: readonly Code[]
): readonly Choice[] {
	return codes.map((code) => ({ value: code, label: t(`${prefix}${code}` as MessageKey) }));
}

function labelled(parts: readonly { readonly code: string; readonly label: string }[]): readonly Choice[] {
	return parts.map(({ code, label }) => ({ value: code, label }));
}
