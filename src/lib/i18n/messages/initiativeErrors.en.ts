import type original from './initiativeErrors.vi';
import type { Translation } from '../bundles';

export default {
	'error.initiative.act.unknown': 'This cannot be done with an initiative in this state.',
	'error.initiative.shape':
		'Something in this initiative cannot be read. Open it, look it over and send it again.',
	'error.initiative.create.state':
		'A new initiative begins as a draft. Write its sections, then file it from there.',
	'error.initiative.campaign.unknown':
		'No campaign takes this initiative yet. What was written is kept on this phone.',
	'error.initiative.rulesVersion.unknown':
		'This phone does not have the version of the plan that it follows yet. Wait until it has, then try again.',
	'error.initiative.title.missing': 'The initiative has no title yet. One short sentence is enough.',
	'error.initiative.area.unknown': 'The area chosen is not in the plan. Choose again.',
	'error.initiative.authors.missing':
		'There is no author yet. Choose at least one person of the ward’s list.',
	'error.initiative.authors.twice': '{name} is named as an author twice. Keep one line.',
	'error.initiative.authors.unknown':
		'An author is no longer on the ward’s list of people. Choose again, or ask the administrator to add them.',
	'error.initiative.authors.tooMany': 'An initiative has at most {max} authors.',
	'error.initiative.share.range': 'A share is a whole number from 0 to 100.',
	'error.initiative.share.none': '{name} has no share yet. Every author needs at least 1%.',
	'error.initiative.share.sum': 'The shares add up to {sum}%; they have to make exactly 100%.',
	'error.initiative.participants.tooMany': 'At most {max} people who took part in the first application.',
	'error.initiative.firstApplied.shape': 'The day of the first application is not right. Choose it again.',
	'error.initiative.firstApplied.future':
		'The day of the first application has not come yet. Choose the day it was applied or tried, or leave it blank.',
	'error.initiative.entries.tooMany': 'At most {max} entries can be linked.',
	'error.initiative.entries.unknown': 'A linked entry cannot be found. Take it off and link it again.',
	'error.initiative.entries.notOwn':
		'“{title}” was not done, seen or logged by the authors, so it cannot be linked here.',
	'error.initiative.edit.notAllowed': 'Only an author, or who typed it for them, can change this initiative.',
	'error.initiative.edit.state':
		'The council has taken up this initiative, or it was withdrawn, so it cannot be changed any more. What was written is still on this phone.',
	'error.initiative.edit.campaign':
		'The campaign is decided, so an initiative that was filed cannot be changed any more.',
	'error.initiative.edit.authorsNotYours':
		'Only the first author, or who typed it for them, changes authors and shares. Ask them to.',
	'error.initiative.move.notAllowed':
		'Only an author, or who typed it for them, can move this initiative to another campaign.',
	'error.initiative.move.state': 'Only a draft can be moved to another campaign.',
	'error.initiative.move.campaign': 'This initiative cannot be moved to another campaign.',
	'error.initiative.confirmShare.notAllowed': 'Only the authors confirm their shares.',
	'error.initiative.confirmShare.state':
		'The council has taken up this initiative, or it was withdrawn, so shares are not confirmed any more.',
	'error.initiative.confirmShare.campaign':
		'The campaign is decided, so the shares of this initiative are not confirmed any more.',
	'error.initiative.confirmShare.notYours':
		'Every author confirms the own share. Only for somebody without an account can it be confirmed by another.',
	'error.initiative.confirmShare.shareChanged':
		'The share has just been changed. Look at the new one, then confirm it.',
	'error.initiative.file.notAllowed': 'Only an author, or who typed it for them, can file this initiative.',
	'error.initiative.file.state': 'This initiative is no draft any more, so it is not filed again.',
	'error.initiative.file.campaign':
		'The campaign is decided and takes no more initiatives. The draft is kept and can be moved to a running campaign.',
	'error.initiative.file.afterDeadline':
		'The deadline for initiatives of this campaign is over. The draft is kept and can be moved to a later campaign.',
	'error.initiative.file.incomplete': '{n} required sections are still missing. Write them, then file it.',
	'error.initiative.file.incomplete_one': '{n} required section is still missing. Write it, then file it.',
	'error.initiative.file.unconfirmed': 'These have not confirmed their share yet: {names}.',
	'error.initiative.withdraw.notAllowed':
		'Only an author, or who typed it for them, can withdraw this initiative.',
	'error.initiative.withdraw.state':
		'The council has taken up this initiative, or it was withdrawn before, so it cannot be withdrawn.',
	'error.initiative.withdraw.campaign':
		'The campaign is decided, so an initiative that was filed cannot be withdrawn any more.',
	'error.initiative.withdraw.reasonMissing': 'An initiative that was filed needs a reason to be withdrawn.'
} satisfies Translation<typeof original>;
