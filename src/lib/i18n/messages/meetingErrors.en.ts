import type { Translation } from '../bundles';
import type original from './meetingErrors.vi';

export default {
	'error.meeting.locked':
		'The minutes of this meeting are locked, so nobody can change them. If something is wrong, hold a correcting meeting.',
	'error.meeting.shape': 'Part of this meeting could not be read. Open it and enter it again.',
	'error.meeting.act.unknown': 'This cannot be done at this step of the meeting.',
	'error.meeting.campaign.unknown':
		'This device does not have the campaign of the meeting yet. Wait until everything has arrived.',
	'error.meeting.campaign.state':
		'The campaign has not reached this step, or is past it. Reviews are held from the close until the decision.',
	'error.meeting.rulesVersion.unknown':
		'This device does not have the version of the plan that the meeting follows. Wait until everything has arrived.',
	'error.meeting.council.unknown': 'No council is chosen, or this device has not received it yet.',
	'error.meeting.council.kind':
		'Awards are reviewed by the Emulation and Commendation Council, initiatives by the initiative council.',
	'error.meeting.council.notValid':
		'On the day of the meeting this council is not valid, or nobody in it has a vote.',
	'error.meeting.corrects.unknown':
		'Only a meeting of the same campaign whose minutes are locked can be corrected.',

	'error.meeting.plan.state': 'A new meeting starts as planned.',
	'error.meeting.plan.titleMissing': 'The meeting has no title yet.',
	'error.meeting.plan.timeMissing': 'The day and time of the meeting are missing.',
	'error.meeting.time.shape': 'The day or time is not right. Choose again.',
	'error.meeting.time.future': 'That day has not come yet. Enter when the meeting was really held.',
	'error.meeting.time.order': 'The meeting ends before it begins.',

	'error.meeting.items.tooMany': 'A meeting reviews at most {max} cases.',
	'error.meeting.items.twice': 'A case stands twice in the list.',
	'error.meeting.items.unknown': 'There is a case that is not on the list of this meeting.',
	'error.meeting.items.notEligible':
		'{name} has not been screened as eligible and cannot be reviewed yet. Finish the screening, or take them off the list.',
	'error.meeting.items.notUnderReview':
		'The initiative “{name}” is no longer under review. Take it off the list.',
	'error.meeting.items.notScored':
		'The scores of the initiative “{name}” are not counted yet. Count them, then review it.',
	'error.meeting.items.decidedAlready':
		'A meeting has decided on “{name}” already. Only a correcting meeting can review it again.',
	'error.meeting.items.frozen':
		'The meeting has begun, so the list stays as it is. Only a case that can no longer be reviewed may be taken off.',

	'error.meeting.attendance.twice': '{name} stands twice in the attendance.',
	'error.meeting.attendance.notMember':
		'{name} is no member of the council on the day of the meeting. Enter them as a guest.',
	'error.meeting.attendance.substituteNotAllowed':
		'The voting rule allows no substitutes. Enter {name} as absent, or with a written opinion.',
	'error.meeting.attendance.substituteMissing': 'Who sits for {name} is missing.',
	'error.meeting.presider.notMember':
		'Whoever presides must be a member of the council on the day of the meeting.',
	'error.meeting.presider.absent': 'Whoever presides must be present. Check the attendance.',
	'error.meeting.secretary.notMember':
		'The secretary must be a member of the council on the day of the meeting.',
	'error.meeting.secretary.absent': 'The secretary must be present. Check the attendance.',
	'error.meeting.secretary.presides':
		'The chair of the meeting and its secretary must be two people: both sign the minutes.',
	'error.meeting.tellers.unknown': 'One of the tellers is not in the list of people.',
	'error.meeting.tellers.twice': 'One of the tellers is named twice.',

	'error.meeting.open.state': 'The meeting has begun already.',
	'error.meeting.open.campaign':
		'The campaign is not under review yet. Move it to “Under review”, then open the meeting.',
	'error.meeting.open.changed':
		'Somebody else has just changed what this meeting decides on. Look at it again, then open it.',
	'error.meeting.open.rulesOutdated':
		'The plan has just been amended. Look at the voting rule and the quota, then open under the new version.',
	'error.meeting.open.itemsMissing': 'There is nothing to decide on yet.',
	'error.meeting.open.timeMissing': 'When the meeting began is missing.',
	'error.meeting.open.presiderMissing': 'Who presides is missing.',
	'error.meeting.open.secretaryMissing': 'Who writes the minutes is missing.',
	'error.meeting.open.quorumMissing':
		'Too few are here to hold the meeting: {have} of at least {needed} voting members.',

	'error.meeting.recusal.policyNone': 'The rules of the campaign know no recusal.',
	'error.meeting.recusal.notMember': '{name} has no vote in this meeting and needs no recusal.',
	'error.meeting.recusal.reasonMissing': 'Why {name} takes no part is missing.',
	'error.meeting.recusal.twice': 'Somebody is recused twice from the same case.',
	'error.meeting.vote.method': 'The ballot is secret: who voted how is not recorded.',
	'error.meeting.vote.notMember': '{name} has no vote on the day of the meeting. This vote was not recorded.',
	'error.meeting.vote.absent':
		'{name} is absent and gave no written opinion. Mend the attendance, or remove this vote.',
	'error.meeting.vote.recused': '{name} is recused from this case and does not vote. Remove this vote.',
	'error.meeting.vote.twice': 'Somebody has voted twice on the same case.',

	'error.meeting.tally.method': 'There is no secret ballot in this meeting, so there is nothing to tally.',
	'error.meeting.tally.tellerUnknown': 'Whoever counts must be one of the tellers.',
	'error.meeting.tally.sameTeller': 'The two tallies must be counted by two different people.',
	'error.meeting.tally.incomplete': 'Some figures of the tally are still missing.',
	'error.meeting.tally.lineTwice': 'A case has two lines in the tally.',
	'error.meeting.tally.issuedOver': '{issued} ballots were issued, but only {participants} people vote.',
	'error.meeting.tally.returnedOver':
		'{returned} ballots came back, more than the {issued} that were issued.',
	'error.meeting.tally.validSum':
		'Valid and invalid come to {sum}, but {returned} ballots came back. The two must be equal.',
	'error.meeting.tally.validOver': 'Valid and invalid already come to {sum} ballots, more than {returned}.',
	'error.meeting.tally.lineSum': 'Agree, disagree and blank come to {sum}, but {valid} ballots are valid.',
	'error.meeting.tally.lineOver': 'This line already has {sum} ballots, more than {valid}.',
	'error.meeting.tally.recusedMarked':
		'The {recused} who are recused leave this line blank, so at most {most} ballots are marked; here it is {marks}.',

	'error.meeting.ruling.shape':
		'An order needs at least two different cases; a second vote needs a figure for each of them.',
	'error.meeting.ruling.reasonMissing': 'The reason for the order is missing.',
	'error.meeting.ruling.noCastingVote': 'The voting rule gives the chair no decision when votes are even.',
	'error.meeting.ruling.noSecondVote': 'The voting rule knows no second vote.',
	'error.meeting.ruling.tooManyVotes': 'The second vote has more than {most} votes for one case.',
	'error.meeting.ruling.chairRecused':
		'Whoever presides is recused from this case and cannot decide it. The council votes a second time.',

	'error.meeting.count.state': 'Only a meeting that is under way can be counted.',
	'error.meeting.count.negative': 'A number of ballots cannot be below 0.',
	'error.meeting.count.changed':
		'Somebody else has just changed the figures of the meeting. What was entered is kept. Look at it again, then count.',
	'error.meeting.count.differs':
		'The result that was sent is not what the votes come to. Wait until everything has arrived, look at the result, then count.',
	'error.meeting.count.incomplete':
		'The result has to be written for all cases at once. Nothing was changed; count again.',
	'error.meeting.count.quorumMissing': 'Too few are left to vote: {have} of at least {needed} members.',
	'error.meeting.count.recusalMissing':
		'{name} is being reviewed and must be recused from the own case. Enter the recusal and its reason.',
	'error.meeting.count.tallyMissing': 'The tally has not been entered.',
	'error.meeting.count.secondTallyMissing': 'A second person has to count and enter the tally.',
	'error.meeting.count.talliesDiffer': 'The two tallies differ in {count} figures. Count those again.',
	'error.meeting.count.votesMissing': 'The vote of {name} on {count} cases is missing.',
	'error.meeting.count.evenVotes':
		'The votes on {name} are even. Enter what the chair of the meeting decides.',
	'error.meeting.count.orderMissing':
		'Equal, and there is not room for all: {names}. Enter the order that the chair of the meeting gives, with the reason.',
	'error.meeting.count.secondVoteMissing':
		'Equal, and there is not room for all: {names}. Hold a second vote and enter its figures.',

	'error.meeting.lock.state': 'The minutes are locked only after the count.',
	'error.meeting.lock.changed': 'Somebody else has just changed the minutes. Read them again, then lock.',
	'error.meeting.lock.endMissing': 'When the meeting ended is missing.',
	'error.meeting.lock.conclusionMissing': 'The conclusion of the meeting is missing.',
	'error.meeting.lock.notFollowed':
		'Some cases do not carry the result of this meeting yet. Wait until everything has arrived, then lock.',

	'error.nomination.count.notCounted': 'No meeting has counted a result for this nomination.',
	'error.nomination.count.notVoted': 'This meeting did not review that nomination.',
	'error.nomination.count.differs': 'The result must be the one that the meeting counted.',
	'error.nomination.count.state': 'This nomination is not waiting for the council.',
	'error.nomination.award.state': 'Only a nomination that the council passed can be awarded.',
	'error.nomination.award.unknown': 'There is no award for this nomination.',
	'error.nomination.revoke.state': 'This nomination has no award that could be revoked.',
	'error.nomination.revoke.stands': 'This award has not been revoked.',

	'error.award.shape': 'Something required is missing in this award. Check it, then save.',
	'error.award.campaign.unknown':
		'This device does not have that campaign yet. Wait until everything has arrived.',
	'error.award.campaign.state': 'The campaign has not reached the decision, or is past it.',
	'error.award.date.future':
		'The day of the decision has not come yet. Check it, or leave it blank until it is known.',
	'error.award.decide.state': 'A new award can only be entered as decided.',
	'error.award.decide.shown': 'Enter the decision first, publish it afterwards.',
	'error.award.decide.nominationUnknown': 'This device does not have that nomination.',
	'error.award.decide.notPassed': '{name} has not just been passed by the council.',
	'error.award.decide.notLocked':
		'The minutes of the review are not locked. Lock them, then enter the decision.',
	'error.award.decide.twice': '{name} has an award for this nomination already.',
	'error.award.decide.differs':
		'Name, position, unit and level must be those of the nomination. Open it from there and enter it again.',
	'error.award.decide.form': 'This level commends by “{form}”.',
	'error.award.decide.incomplete':
		'The award and its nomination have to be written at once. Nothing was changed; enter it again.',
	'error.award.publish.campaign': 'Results are published once the campaign is decided.',
	'error.award.publish.back': 'A published result cannot be hidden again. If it is wrong, revoke it.',
	'error.award.revoke.state': 'This award is no longer in force, or was entered before.',
	'error.award.revoke.reasonTooShort': 'The reason for revoking needs at least {min} characters.',
	'error.award.revoke.filesDropped': 'When an award is revoked, the attached files stay. Only add new ones.',
	'error.award.revoke.incomplete':
		'The award and its nomination have to be revoked at once. Nothing was changed; revoke it again.'
} satisfies Translation<typeof original>;
