import type { Translation } from '../bundles';
import type original from './campaignErrors.vi';

export default {
	'error.campaign.title.missing': 'The campaign has no name yet.',
	'error.campaign.title.tooLong': 'The name is longer than {max} characters.',
	'error.campaign.record.invalid': 'The server does not recognise this campaign. Reload and try again.',
	'error.campaign.edit.notDraft':
		'The campaign is issued and cannot be saved directly any more. Issue the change as an amendment.',
	'error.campaign.amend.outdated':
		'Somebody else has just issued an amendment. Look at the newest version, then issue again.',
	'error.campaign.rules.missing': 'Something required is missing.',
	'error.campaign.rules.wrongType':
		'Not the right kind of value; a whole number or one of the choices is needed here.',
	'error.campaign.rules.tooShort': 'This needs to be filled in.',
	'error.campaign.rules.tooLong': 'The text is too long.',
	'error.campaign.rules.tooSmall': 'The number is too small.',
	'error.campaign.rules.tooLarge': 'The number is too large.',
	'error.campaign.rules.badFormat':
		'Not in the right form: a day must be in the calendar, a number has digits and a point alone.',
	'error.campaign.rules.notAllowed': 'This value is not among the choices.',
	'error.campaign.rules.duplicateCode': 'Two parts are the same; remove one.',
	'error.campaign.rules.unknownReference':
		'This names something that is no longer in the rules. Choose again.',
	'error.campaign.rules.fractionAboveOne':
		'The share is more than the whole. The parts must not exceed their total.',
	'error.campaign.rules.passTotalAboveMax':
		'The total to pass is above what all criteria give together, so no initiative could pass.',
	'error.campaign.rules.minimumAboveMax': 'The points below which it fails are above the most points.',
	'error.campaign.rules.bandOutside':
		'A band goes from the smaller number to the larger, between 0 and the most points.',
	'error.campaign.quota.negative': 'A quota cannot be below 0.',
	'error.campaign.quota.duplicate':
		'There is a rule of this shape for the level already. Remove or change one of the two.',
	'error.campaign.issue.firstDayMissing':
		'The first day is missing. Usually it is the day the plan is issued.',
	'error.campaign.issue.lastBeforeFirst': 'The last day lies before the first.',
	'error.campaign.issue.alreadyOver': 'The last day is over, so nobody could log any more.',
	'error.campaign.issue.criteriaMissing': 'There are awards but no criterion for that kind of nominee.',
	'error.campaign.issue.levelsMissing': 'There is no level of award yet.',
	'error.campaign.issue.quotaMissing': 'A level has no quota.',
	'error.campaign.issue.dossierMissing': 'A level does not say what its dossier consists of.',
	'error.campaign.issue.nobodyEligible': 'There is a quota but nobody may be nominated at that level.',
	'error.campaign.issue.areasMissing': 'There are no areas yet.',
	'error.campaign.issue.blankLeft': 'The plan still has blanks to fill in: {blanks}.',
	'error.campaign.move.notNext':
		'The campaign cannot go straight to that step. Take one step after the other.',
	'error.campaign.move.notAllowed': 'This account may not move the campaign on.',
	'error.campaign.move.meetingOpen':
		'The meeting “{title}” was opened and its minutes are not locked. Lock them first, then call the campaign decided.',
	'error.campaign.move.notOver': 'The campaign’s last day is not over yet.',
	'error.campaign.amend.state': 'The campaign is decided and cannot be amended any more.',
	'error.campaign.amend.notAllowed': 'Only the standing body amends a campaign.',
	'error.campaign.amend.numberMissing': 'The number of the amending document is missing.',
	'error.campaign.amend.dayInvalid': 'The amending document needs a day that is not in the future.',
	'error.campaign.amend.reasonMissing': 'The reason for the amendment is missing.',
	'error.campaign.amend.nothingChanged': 'Nothing differs from the version in force.',
	'error.campaign.amend.identity':
		'Year and template of an issued campaign cannot change. Make a new campaign.',
	'error.campaign.amend.periodClosed': 'The campaign is closed, so its period cannot change any more.',
	'error.campaign.amend.firstDayLater':
		'The first day cannot move later: what was logged before it would fall out of the period.',
	'error.campaign.amend.lastDayPast': 'The new last day is over: entries made in time would become late.',
	'error.campaign.amend.codeRemoved':
		'What was issued cannot be removed, because entries point at it. It can be renamed or made optional.',
	'error.campaign.amend.criterionKind':
		'How an issued criterion is met cannot change. Add a new criterion in its place.',
	'error.campaign.file.tooLarge': 'The file is too large to be a rules file.',
	'error.campaign.file.notJson': 'The file is damaged or no rules file (JSON).',
	'error.campaign.file.notRules': 'This is not a rules file exported from Sổ Thi Đua.',
	'error.campaign.file.newerFormat':
		'The file was made by a newer version of the log. Update, then try again.'
} satisfies Translation<typeof original>;
