import type original from './reportErrors.vi';
import type { Translation } from '../bundles';

export default {
	'error.profile.shape': 'Something in this profile cannot be read. Open it, look it over and save it again.',
	'error.profile.notAllowed':
		'A profile is written by that person or the standing body alone. Nothing has changed.',
	'error.profile.person.unknown': 'This person is no longer on the list. Choose again.',
	'error.profile.exists':
		'This person has a profile already. Wait until this phone has it, then edit that one; what was written is kept on this phone.',
	'error.profile.birthday.future': 'The birth date lies in the future. Look at it again.',
	'error.profile.award.future': 'An earlier award bears a year that has not come yet. Look at it again.',
	'error.nomination.shape':
		'Something in this nomination cannot be read. Open it, look it over and save it again.',
	'error.nomination.act.unknown': 'This cannot be done to a nomination in this state.',
	'error.nomination.campaign.unknown':
		"This phone does not have the nomination's campaign yet. Wait until it has read it, then try again.",
	'error.nomination.writeReport.notAllowed':
		'A nominee writes the own report; for a collective its head does. The standing body may help.',
	'error.nomination.writeReport.state':
		'The council has voted on this nomination; its report can no longer be changed. What was written is kept on this phone.',
	'error.nomination.writeReport.campaign':
		'The campaign takes no reports any more. What was written is kept on this phone.',
	'error.nomination.report.changed':
		'Somebody else has just written on in this report. Read it again, then mark it as finished.',
	'error.nomination.report.clash':
		'There are two versions of this report to choose from first. What was just written is still on this phone.',
	'error.nomination.report.formUnknown': 'This form is not for such a nominee. Choose another.',
	'error.nomination.report.sectionUnknown':
		'The report has a part that its form does not know ({key}). Choose the form again or drop that part.',
	'error.nomination.report.sectionTwice': 'The report has one part twice ({key}). Put them together.',
	'error.nomination.report.sectionMissing':
		'The part “{heading}” is still empty, so the report is not finished.',
	'error.nomination.report.entryUnknown':
		"An achievement that was picked is not this nominee's, or is not on this phone yet. Take it out and save again.",
	'error.nomination.report.entryNotCounted':
		'An achievement that was picked is not attested, came late and was not admitted, or was replaced by a correction. Take it out and save again.',
	'error.nomination.report.initiativeUnknown':
		"An initiative that was picked is not this nominee's, or is not on this phone yet. Take it out and save again.",
	'error.nomination.report.initiativeNotRecognised':
		'An initiative that was picked is not recognised. Take it out and save again.'
} satisfies Translation<typeof original>;
