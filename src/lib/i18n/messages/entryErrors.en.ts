import type original from './entryErrors.vi';
import type { Translation } from '../bundles';

export default {
	'error.record.erased': 'This was erased by decision. Nothing more of it is taken.',
	'error.attachment.erased': 'A photo or file in it was erased by decision. Take it out and send again.',
	'error.entry.submit.subjectMissing': 'Nobody is chosen yet. Tap a name, or “Find another person or unit”.',
	'error.entry.submit.titleMissing': 'What was done is still missing. One short sentence is enough.',
	'error.entry.submit.campaignUnknown': 'No campaign takes entries yet. The draft is kept on this phone.',
	'error.entry.submit.state': 'This cannot be sent as a new entry. Open it in My log and send it from there.',
	'error.entry.shape': 'Something in this entry cannot be read. Open it, look it over and send it again.',
	'error.entry.subject.tooLong': 'The name is longer than {max} characters.',
	'error.entry.subject.unknown':
		'The person or unit chosen is no longer on the list. Choose again, or write the name.',
	'error.entry.title.tooLong':
		'“What was done” is longer than {max} characters. Move the long part to “Tell more”.',
	'error.entry.story.tooLong': '“Tell more” is longer than {max} characters.',
	'error.entry.place.tooLong': 'The place is longer than {max} characters.',
	'error.entry.caption.tooLong': 'A caption is longer than {max} characters.',
	'error.entry.reason.tooLong': 'The reason is longer than {max} characters.',
	'error.entry.figures.tooMany': 'An entry holds at most {max} figures.',
	'error.entry.figure.tooLong': 'The name or unit of a figure is longer than {max} characters.',
	'error.entry.figure.value': 'One of the figures is not a number. Write it like 312 or 1.234,5.',
	'error.entry.attachments.tooMany': 'An entry holds at most {max} photos and files.',
	'error.entry.day.shape': 'The day is not right. Choose it again.',
	'error.entry.day.future': 'That day has not come yet. Choose today or a day in the past.',
	'error.entry.day.outsidePeriod': "This day lies outside the campaign's period. Choose another.",
	'error.entry.author.unknown':
		'It is not known who saw this. Choose under “Add details”, or ask the administrator to link the account to a person.',
	'error.entry.corrects.unknown':
		'You can only correct an entry of your own that was confirmed, in the same campaign.',
	'error.entry.linked.unknown': 'The linked person is no longer on the list. Choose again.',
	'error.entry.linked.notFree': 'Only a free name can be linked. This entry already names a person.',
	'error.entry.rulesVersion.unknown':
		"This phone does not have the plan's version yet. Wait until it has read it, then try again.",
	'error.entry.area.unknown': 'The area chosen is not in the plan. Choose again.',
	'error.entry.criteria.unknown': 'A criterion chosen is not in the plan. Choose again.',
	'error.entry.index.unknown': 'An index chosen is not in the plan. Choose again.',
	'error.entry.act.unknown': 'This cannot be done to an entry in this state.',
	'error.entry.edit.nothing': 'Nothing differs from before, so there is nothing to send.',
	'error.entry.edit.notAllowed': 'Only the author may edit this entry.',
	'error.entry.edit.state':
		'This entry was attested or withdrawn meanwhile and can no longer be edited. What was written is kept on this phone.',
	'error.entry.edit.campaign': 'The campaign is decided; this entry can no longer be edited.',
	'error.entry.resubmit.notAllowed': 'Only the author may send this entry again.',
	'error.entry.resubmit.state': 'This entry is no longer a returned one. Open it and look.',
	'error.entry.resubmit.campaign': 'The campaign is decided; it can no longer be sent again.',
	'error.entry.withdraw.notAllowed': 'Only the author may withdraw this entry.',
	'error.entry.withdraw.state':
		'This entry was attested or withdrawn before, so it can no longer be withdrawn. If something is wrong, propose a correction.',
	'error.entry.withdraw.campaign': 'The campaign is decided; it can no longer be withdrawn.',
	'error.entry.attest.notAllowed': 'Somebody else has to attest this entry.',
	'error.entry.attest.state': 'This entry is no longer waiting for attestation.',
	'error.entry.attest.campaign': 'The campaign is decided; nothing can be attested any more.',
	'error.entry.attest.changed':
		'The author has just changed this entry. Read the new version, then attest it.',
	'error.entry.attest.revision': 'What was read is not the newest version. Open it again, then attest.',
	'error.entry.return.notAllowed': 'Somebody else has to return this entry.',
	'error.entry.return.state': 'This entry is no longer waiting, so it cannot be returned.',
	'error.entry.return.campaign': 'The campaign is decided; nothing can be returned any more.',
	'error.entry.return.reasonTooShort':
		'The reason needs at least {min} characters, so that the author knows what to add.',
	'error.entry.tag.changed': 'The author has just changed this very place. Read it again, then tag.',
	'error.entry.tag.notAllowed': 'Only the standing body may tag this entry.',
	'error.entry.tag.state': 'A withdrawn entry cannot be tagged.',
	'error.entry.tag.campaign': 'The campaign is decided; tags can no longer change.',
	'error.entry.admit.changed': 'The author has just changed this entry. Read it again, then decide.',
	'error.entry.admit.notAllowed': 'Only the standing body decides on late entries.',
	'error.entry.admit.state': 'A withdrawn entry is not decided on.',
	'error.entry.admit.campaign': 'Late entries are decided on after the close and before the decision.',
	'error.entry.admit.notLate': 'This entry came in time; there is nothing to decide.',
	'error.entry.admit.reasonMissing': 'A reason is needed.',
	'error.attachment.intake.heic':
		'“{name}” is an iPhone HEIC picture that other devices cannot open. In Settings, Camera, Formats choose “Most Compatible” and take it again, or use a screenshot.',
	'error.attachment.intake.tooLarge':
		'“{name}” is {size} MB, above the limit of {limit} MB. Choose a smaller file.',
	'error.attachment.intake.tooManyPixels':
		'“{name}” is too large ({size} million pixels, at most {limit}). Take it again at a smaller size.',
	'error.attachment.intake.empty': '“{name}” is empty.',
	'error.attachment.intake.broken':
		'“{name}” is damaged or cannot be opened. Choose another file or take it again.',
	'error.attachment.intake.kindUnknown':
		'“{name}” is neither a photo, a PDF nor a Word file. Take a screenshot or save it as PDF and add it again.',
	'error.attachment.intake.tooManyFiles':
		'“{name}” was not added: an entry holds at most {limit} photos and files.',
	'error.attachment.shape':
		'This file was sent incomplete. Open the entry, remove the file and add it again.',
	'error.attachment.frozen': 'This file is already on the server and cannot be replaced.',
	'error.attachment.ownerMissing': 'This file waits until its entry has been sent.',
	'error.attachment.notNamed': 'The entry no longer names this file, so the server does not take it.',
	'error.attachment.hashDiffers': 'The file was damaged on its way. Send it again.',
	'error.attachment.kindDiffers':
		'What is in the file is not the kind that was written down. Open the entry, remove the file and add it again.',
	'error.attachment.sizeDiffers':
		'The file reached the server shorter or longer than written down. Send it again.',
	'error.attachment.tooLarge':
		'The file is too big for the server. Open the entry, remove it and choose a smaller one.',
	'error.attachment.tooManyPixels':
		'The picture has too many pixels for the server. Open the entry, remove it and add it again.',
	'error.attachment.bytesMissing':
		"The file's content is no longer on this phone. Open the entry, remove the file and add it again.",
	'error.attachment.fileMissing': 'The file did not come with its description. The phone will send it again.',
	'error.file.missing': "The server does not have this file yet: it may still be on the author's phone.",
	'error.file.altered': 'What was loaded is not the file that the author sent. Try again on another network.',
	'error.campaign.capture.notIssued':
		'This campaign is not issued yet, so nothing can be sent. What was written is kept.',
	'error.campaign.capture.afterLastDay':
		"This was written after the campaign's last day and is not taken. What was written is kept on this phone.",
	'error.campaign.capture.decided':
		'The campaign is decided and takes no more entries. What was written is kept on this phone.',
	'error.access.roleMissing': 'This account may not do that. Nothing was changed.',
	'error.record.unknown': 'This was not found, neither on the server nor on this phone.',
	'error.record.exists': 'The server already has this, made on another device. Open it and look.',
	'error.record.id.shape': 'The id of this record is malformed. Copy its words into a new one.',
	'error.change.conflict': 'Two places changed the same thing. Both versions are kept; choose the right one.',
	'error.change.empty': 'Nothing has changed, so there is nothing to save.',
	'error.change.fieldNotAllowed': 'One of the fields may not be changed this way. Nothing was changed.',
	'error.change.shape': 'This change cannot be read. Open the record, look it over and send it again.',
	'error.change.idTaken': 'The id of this change is taken. Open the record and send it again.',
	'error.conflict.newer': 'The server has a newer version. Look again and choose once more.',
	'error.conflict.deskTaken':
		'The editor holds unsaved work on this plan. Save it or throw it away first, then come back.',
	'error.conflict.gone': 'This difference was settled already.',
	'error.draft.gone': 'This draft was sent or discarded in another window.',
	'error.day.shape': 'The day is not right. Choose it again.',
	'error.instant.shape': "The time of this record is malformed. Check the phone's date and time.",
	'error.sha256.shape': "The file's check sum is malformed. Remove the file and add it again.",
	'error.storage.failed':
		'The phone could not save. Close some apps and try again; what was saved before is kept.',
	'error.storage.needsServer':
		'The phone cannot check the password by itself and the server could not be reached. Try again with a network; nothing has been deleted.',
	'error.storage.nothingHere': 'Nothing of that person is kept on this phone.',
	'error.storage.unreadable':
		'The browser gives nothing at all ({name}). Nothing has been deleted. Restart the phone and try once more; if it stays so, leave the phone as it is and ask the administrator.',
	'error.storage.noRoom':
		'The phone is full, so what was just done is not saved; what was saved before is still there. Remove photos, videos or other apps from the phone and try again.',
	'error.storage.full':
		'This phone is full: “{name}” was not saved, the words are. Free some space, then add it again.',
	'error.protocol.appOlder':
		'This version of the log is old and the server no longer understands it. Everything is still on this phone and goes by itself after an update. With a network, press “Look for a new version”, or close the log and open it again.',
	'error.protocol.serverOlder':
		'The ward’s server runs an older version than this log, so it cannot take anything yet. Everything is still on this phone and goes once the server is updated. Tell the administrator.',
	'error.network.unreachable':
		'The server cannot be reached. Everything is kept on this phone and will be sent when there is a network.',
	'error.network.timeout':
		'The server took too long to answer. Everything is kept on this phone; it will try again by itself.',
	'error.network.portal':
		'This network asks for a sign-in of its own. Open the browser to join it, or use another network.',
	'error.network.cancelled': 'Sending was stopped halfway. Everything is kept and will go on.',
	'error.change.groupRefused':
		'This belongs together with others that the server has not taken, so it was not taken either. Look at those first.',
	'error.change.groupConflict':
		'Somebody else changed it meanwhile, so none of this was taken. Look at the new version and do it again.',
	'error.edit.gone': 'What was being written here was saved or dropped in another window.',
	'error.edit.nothing': 'Nothing has changed that could be saved.',
	'error.text.tooLong': 'The text is too long: {max} characters at most.',
	'error.subject.missing': 'Choose a person or a unit.',
	'error.request.shape':
		'The server did not understand what was sent. Everything is kept on this phone; it will try again by itself.',
	'error.request.tooLarge':
		"What was sent is too big for the server. Everything is kept on this phone. Tell the ward's administrator.",
	'error.request.tooMany':
		'Too much was sent at once. Everything is kept on this phone; it will try again by itself.',
	'error.server.busy':
		'Many phones are sending at once. Everything is kept on this phone; it will send again in a few minutes by itself.',
	'error.session.ended':
		'The sign-in has ended. Everything is kept on this phone; sign in again to go on sending.',
	'error.server.failed':
		'The server is in trouble. Everything is kept on this phone; it will try again by itself.',
	'error.server.full':
		"The ward's server has no room left. Everything is kept on this phone and will go by itself once there is room. Tell the ward's administrator.",
	'error.server.other':
		"Another server now answers at this address. Nothing was sent; everything is kept on this phone. Ask the ward's administrator.",
	'error.session.expired':
		'The sign-in has run out. Everything is kept on this phone; sign in again to go on sending.'
} satisfies Translation<typeof original>;
