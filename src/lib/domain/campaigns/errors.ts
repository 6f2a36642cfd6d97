import { fail, type Problem, type Result } from '../result';

/** Every code that the rules of a campaign may answer; `i18n` has a sentence for each. */
export const CAMPAIGN_ERRORS = [
	// a value that the document does not take; params: path
	'campaign.rules.missing',
	'campaign.rules.wrongType',
	'campaign.rules.tooShort',
	'campaign.rules.tooLong',
	'campaign.rules.tooSmall',
	'campaign.rules.tooLarge',
	'campaign.rules.badFormat',
	'campaign.rules.notAllowed',
	// parts that do not fit together; params: path, and code
	'campaign.rules.duplicateCode',
	'campaign.rules.unknownReference',
	'campaign.rules.fractionAboveOne',
	'campaign.rules.passTotalAboveMax',
	'campaign.rules.minimumAboveMax',
	'campaign.rules.bandOutside',
	'campaign.quota.negative',
	'campaign.quota.duplicate',

	// what hinders issuing
	'campaign.issue.firstDayMissing',
	'campaign.issue.lastBeforeFirst',
	'campaign.issue.alreadyOver',
	'campaign.issue.criteriaMissing',
	'campaign.issue.levelsMissing',
	'campaign.issue.quotaMissing',
	'campaign.issue.dossierMissing',
	'campaign.issue.nobodyEligible',
	'campaign.issue.areasMissing',
	'campaign.issue.blankLeft',

	// moves from state to state
	'campaign.move.notNext',
	'campaign.move.notAllowed',
	'campaign.move.notOver',
	'campaign.move.meetingOpen',

	// amendments of an issued campaign
	'campaign.amend.state',
	'campaign.amend.notAllowed',
	'campaign.amend.numberMissing',
	'campaign.amend.dayInvalid',
	'campaign.amend.reasonMissing',
	'campaign.amend.nothingChanged',
	'campaign.amend.outdated',
	'campaign.amend.identity',
	'campaign.amend.periodClosed',
	'campaign.amend.firstDayLater',
	'campaign.amend.lastDayPast',
	'campaign.amend.codeRemoved',
	'campaign.amend.criterionKind',

	// the record of a campaign
	'campaign.title.missing',
	'campaign.title.tooLong',
	'campaign.record.invalid',
	'campaign.edit.notDraft',

	// what arrives from a phone
	'campaign.capture.notIssued',
	'campaign.capture.afterLastDay',
	'campaign.capture.decided',

	// a rules file
	'campaign.file.tooLarge',
	'campaign.file.notJson',
	'campaign.file.notRules',
	'campaign.file.newerFormat'
] as const;

export type CampaignError = (typeof CAMPAIGN_ERRORS)[number];

/** {@link fail} with a code of this list. */
export function refuse(code: CampaignError, params?: Problem['params']): Result<never> {
	return fail(code, params);
}

export function problem(code: CampaignError, params?: Problem['params']): Problem {
	return params ? { code, params } : { code };
}
