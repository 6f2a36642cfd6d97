import type original from './screeningErrors.vi';
import type { Translation } from '../bundles';

export default {
	'error.council.shape': 'Something in this council cannot be read. Open it, look it over and save it again.',
	'error.council.name.missing': 'The council has no name yet.',
	'error.council.kind.fixed': 'A council that was made cannot become one of another kind. Make a new one.',
	'error.council.members.tooMany': 'A council has at most {max} members.',
	'error.council.members.order': 'A member leaves before the first day. Look at the days again.',
	'error.council.member.unknown': "A member is no longer among the ward's people. Choose again.",
	'error.council.member.twice': '{name} stands there twice at the same time. Take one out.',
	'error.council.member.removed':
		'{name} sits or sat in this council and cannot be taken off its list. Who leaves gets a last day.',
	'error.council.chair.two':
		'Two people chair this council at the same time. Give the former one a last day.',
	'error.council.chair.noVote': 'The chair of a council has to have a vote.',
	'error.council.validity.order': 'The last day of validity lies before the first. Look at the days again.',

	'error.grade.shape':
		'Something in this grade is missing or cannot be read. Look it over and save it again.',
	'error.grade.campaign.unknown':
		"This phone does not have the grade's campaign yet. Wait until it has read it, then try again.",
	'error.grade.campaign.state': 'The campaign is not issued yet, or is decided; no grades can be entered.',
	'error.grade.subject.unknown': 'The person or collective is no longer on the list. Choose again.',
	'error.grade.notice.nobody': 'No name has a grade yet. Choose at least one, then save.',
	'error.grade.scale.missing': 'No scale is chosen yet.',
	'error.grade.scale.unknown': "This scale is not in the campaign's rules. Choose again.",
	'error.grade.scale.subject': 'The scale “{scale}” is not for such a subject. Choose another.',
	'error.grade.grade.missing': 'No grade is chosen yet.',
	'error.grade.grade.unknown': 'The scale “{scale}” has no such grade. Choose again.',
	'error.grade.official.documentMissing': 'An official grade names the paper that announced it.',
	'error.grade.official.dayMissing': 'An official grade names the day of its paper.',
	'error.grade.day.future': 'The day of the paper has not come yet. Look at it again.',
	'error.grade.withdrawn': 'This grade was withdrawn and can no longer change. Enter a new one.',
	'error.grade.withdraw.reasonTooShort': 'The reason for withdrawing needs at least {min} characters.',

	'error.conduct.shape':
		'Something in this attestation is missing or cannot be read. Look it over and save it again.',
	'error.conduct.act.unknown': 'These fields are changed one kind at a time. Nothing has changed.',
	'error.conduct.campaign.unknown':
		"This phone does not have the attestation's campaign yet. Wait until it has read it, then try again.",
	'error.conduct.campaign.state': 'The campaign is not issued yet, or is decided; nothing can be attested.',
	'error.conduct.subject.unknown': 'The person or collective is no longer on the list. Choose again.',
	'error.conduct.notAllowed': 'Only the head above, the standing body or the chair can attest this.',
	'error.conduct.own': 'Nobody attests the own conduct.',
	'error.conduct.edit.notAllowed': 'Only who attested it can change the words.',
	'error.conduct.keepSecret.notAllowed':
		'The private note and pauses are for the standing body or the chair.',
	'error.conduct.withdraw.notAllowed':
		'Only who attested it, the standing body or the chair can withdraw it.',
	'error.conduct.withdraw.reasonTooShort': 'The reason for withdrawing needs at least {min} characters.',
	'error.conduct.withdrawn': 'This attestation was withdrawn and can no longer change. Write a new one.',
	'error.conduct.day.missing': 'The day of the attestation is missing.',
	'error.conduct.day.future': 'The day of the attestation has not come yet. Look at it again.',
	'error.conduct.pauses.notAllowed':
		'Pauses are entered by the standing body or the chair alone. Take that part out and send it again.',
	'error.conduct.pauses.order': 'A pause ends before it begins. Look at the days again.',

	'error.nomination.propose.notAllowed':
		'A head proposes people and collectives of the own unit. This one is for the standing body to propose.',
	'error.nomination.propose.state': 'A new nomination has to be screened before there is a result.',
	'error.nomination.propose.campaign':
		'The campaign is not issued yet, or is decided; nobody can be proposed.',
	'error.nomination.subject.unknown': 'The person or collective is no longer on the list. Choose again.',
	'error.nomination.subject.notEligible':
		"By the campaign's rules {name} is not among those who may be nominated.",
	'error.nomination.level.missing': 'No level is chosen yet.',
	'error.nomination.level.unknown': "This level is not in the campaign's rules. Choose again.",
	'error.nomination.level.notEligible': "By the campaign's rules {name} may not be nominated at: {level}.",
	'error.nomination.exists': '{name} is nominated at this level already. Open that nomination to add to it.',
	'error.nomination.position.ofUnit': 'A collective has no position. Leave it empty.',
	'error.nomination.editProposal.notAllowed': 'Only who proposed it or the standing body can change this.',
	'error.nomination.editProposal.state': 'The council has voted on this nomination; it can no longer change.',
	'error.nomination.editProposal.campaign': 'The campaign is decided; nominations can no longer change.',

	'error.nomination.screen.notAllowed': 'Only the standing body screens.',
	'error.nomination.screen.state': 'The council has voted on this nomination; it cannot be screened again.',
	'error.nomination.screen.campaign':
		'The campaign is not issued yet, or is decided; nothing can be screened.',
	'error.nomination.screen.changed':
		'The report has just been changed. Read the new version, then screen it.',
	'error.nomination.screen.meanwhile':
		'Somebody else of the standing body has just screened this nominee. Read that first, then screen again if needed; what is being written here is kept.',
	'error.nomination.screen.reasonMissing':
		'This conclusion differs from the table of criteria. Write why, in at least {min} characters.',
	'error.screening.criterion.unknown':
		'The table has a criterion that is not for such a nominee ({criterion}). Load it again, then screen.',
	'error.screening.criterion.twice': 'The criterion “{criterion}” has two verdicts. Keep one.',
	'error.screening.criterion.missing': 'The mandatory criterion “{criterion}” has no verdict yet.',
	'error.screening.verdict.unfounded':
		'The verdict on “{criterion}” rests on nothing yet. Choose evidence or write why.',
	'error.screening.source.unknown':
		'A source of “{criterion}” is gone or not on this phone yet. Look at that criterion again.',
	'error.screening.source.changed':
		'A source of “{criterion}” has just changed. Read the new version, then screen it.',
	'error.screening.source.unusable':
		"A source of “{criterion}” was withdrawn, is not attested, or is another campaign's. Choose another."
} satisfies Translation<typeof original>;
