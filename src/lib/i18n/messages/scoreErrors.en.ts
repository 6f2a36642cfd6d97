import type original from './scoreErrors.vi';
import type { Translation } from '../bundles';

export default {
	'error.initiative.admit.notAllowed': 'Only the standing body decides on late initiatives.',
	'error.initiative.admit.state':
		'A late initiative is admitted once filed and before the council takes it up.',
	'error.initiative.admit.campaign':
		'The campaign is decided, so late initiatives are not admitted any more.',
	'error.initiative.admit.notLate': 'This initiative was filed in time; there is nothing to admit.',
	'error.initiative.admit.reasonMissing': 'A reason is needed.',
	'error.initiative.admit.changed':
		'An author has just changed this initiative. Read the new version, then decide.',
	'error.initiative.takeUp.notAllowed':
		'Only the standing body, the chair or the secretary of the initiative council (not an author) takes it up.',
	'error.initiative.takeUp.state': 'Only an initiative that is filed can be taken up.',
	'error.initiative.takeUp.campaign': 'The campaign is decided, so no more initiatives are taken up.',
	'error.initiative.takeUp.changed':
		'An author has just changed this initiative. Read the new version, then take it up.',
	'error.initiative.takeUp.notAdmitted':
		'This initiative came late. The standing body has to admit it before it is taken up.',
	'error.initiative.takeUp.unconfirmed': 'It cannot be taken up: {names} have not confirmed their share yet.',
	'error.initiative.countScores.notAllowed':
		'Only the standing body, the chair or the secretary of the initiative council (not an author) counts the scores.',
	'error.initiative.countScores.state': 'Scores are counted while the initiative is under review.',
	'error.initiative.countScores.campaign': 'The campaign is archived, so scores are not counted any more.',
	'error.initiative.countScores.own': 'An author does not count the scores of the own initiative.',
	'error.initiative.countScores.done': 'The scores of this initiative are counted already.',
	'error.initiative.countScores.sheetsMissing':
		'{n} members have not scored yet. Wait for them, or say why it is counted without them.',
	'error.initiative.countScores.sheetsMissing_one':
		'{n} member has not scored yet. Wait for the sheet, or say why it is counted without it.',
	'error.initiative.countScores.noSheets': 'There is no score sheet to count yet.',
	'error.initiative.countScores.outdated':
		'A score sheet was written on an earlier version. That member has to look again and score anew.',
	'error.initiative.vote.notAllowed':
		'Only the standing body, the chair or the secretary of the initiative council (not an author) records the vote.',
	'error.initiative.vote.state': 'A vote is recorded while the initiative is under review.',
	'error.initiative.vote.campaign': 'The campaign is archived, so votes are not recorded any more.',
	'error.initiative.vote.notScored': 'Count the scores first, then vote.',
	'error.initiative.vote.meetingUnknown':
		'No counted meeting about initiatives can be found. Wait until this phone has it, then try again.',
	'error.initiative.vote.otherResult': 'This differs from what the meeting has counted.',
	'error.initiative.vote.decided':
		'Another meeting has voted on this initiative. Only a meeting that corrects it can change that.',
	'error.initiative.recognise.notAllowed': 'Only the standing body records a recognition.',
	'error.initiative.recognise.state': 'Only an initiative under review can be recognised.',
	'error.initiative.recognise.campaign':
		'The campaign is archived, so recognitions are not recorded any more.',
	'error.initiative.recognise.changed': 'Scores or vote have just changed. Look again, then record it.',
	'error.initiative.recognise.scoreFailed':
		'Its scores do not pass by the campaign’s sheet, so it cannot be recognised.',
	'error.initiative.recognise.voteMissing': 'The initiative council has not voted on this initiative yet.',
	'error.initiative.recognise.voteFailed': 'The initiative council’s vote did not pass this initiative.',
	'error.initiative.recognise.levelMissing': 'Choose a level that the plan knows.',
	'error.initiative.notRecognise.notAllowed': 'Only the standing body records that one is not recognised.',
	'error.initiative.notRecognise.state':
		'That one is not recognised is recorded while the initiative is under review.',
	'error.initiative.notRecognise.campaign': 'The campaign is archived, so results are not recorded any more.',
	'error.initiative.notRecognise.changed': 'Scores or vote have just changed. Look again, then record it.',
	'error.initiative.notRecognise.notScored': 'Count the scores first, then record that it is not recognised.',
	'error.initiative.notRecognise.reasonTooShort':
		'The reason needs at least {min} characters, so that the authors understand it.',
	'error.initiative.completeDecision.notAllowed':
		'Only the standing body records number and day of the decision.',
	'error.initiative.completeDecision.state':
		'Number and day of a decision belong to an initiative that is recognised.',
	'error.initiative.completeDecision.campaign': 'The campaign is archived, so nothing can be added.',
	'error.initiative.decision.day': 'The day of the decision is not right. Choose it again.',
	'error.score.shape':
		'Something in this score sheet cannot be read. Points are whole numbers; open it and look it over.',
	'error.score.initiative.unknown':
		'This initiative cannot be found on this phone. Wait until it is here, then try again.',
	'error.score.initiative.state': 'This initiative is not being scored.',
	'error.score.initiative.counted': 'The scores of this initiative are counted, so no more sheets are taken.',
	'error.score.initiative.own': 'An author does not score the own initiative.',
	'error.score.initiative.changed':
		'What was read is not what the council took up. Read the initiative again, then score; the points are kept.',
	'error.score.campaign.archived': 'The campaign is archived, so scoring is over.',
	'error.score.member.notVoting': 'Only members with a vote in a valid initiative council give scores.',
	'error.score.exists': 'There is a score sheet for this initiative already. Open and change that one.',
	'error.score.edit.notAllowed': 'Somebody else’s score sheet cannot be changed.',
	'error.score.edit.counted': 'This score sheet is counted, so it cannot be changed any more.',
	'error.score.points.missing': '“{criterion}” is not scored yet.',
	'error.score.points.unknown': '“{criterion}” is one too many for the campaign’s sheet.',
	'error.score.points.tooMany': '“{criterion}” takes at most {max} points.',
	'error.score.comment.missing': 'No points or all points for “{criterion}” need a sentence that says why.'
} satisfies Translation<typeof original>;
