import type original from './carry.vi';
import type { Translation } from '../bundles';

export default {
	'carry.exportTitle': 'Export what is unsent',
	'carry.exportText':
		'For a phone that is failing, being replaced or long without a network: keeps everything unsent, photos too, in one file to be brought in on another phone by the same account.',
	'carry.nothing': 'Nothing is on this phone alone, so there is nothing to export.',
	'carry.holds':
		'It will hold what is unsent ({changes}) and unfinished ({drafts}), with the photos and files.',
	'carry.export': 'Export what is unsent',
	'carry.packing': 'Gathering it in one file',
	'carry.packed': 'The file {name} is ready ({size}).',
	'carry.packedText':
		'It is nowhere yet until you save it or pass it on. What is unsent is still on this phone.',
	'carry.missing': '{n} photos or files were damaged on this phone and are not in the export.',
	'carry.missing_one': '{n} photo or file was damaged on this phone and is not in the export.',
	'carry.save': 'Save the file',
	'carry.share': 'Pass the file on',
	'carry.again': 'Export again',
	'carry.private':
		'The file holds names and photos and has no password. Give it only to somebody you trust; delete it once it was brought in.',
	'carry.importTitle': 'Bring in from another phone',
	'carry.importText':
		'Choose the .zip that the other phone exported with this very account. Each item comes in once, even if the other phone sends it later.',
	'carry.pick': 'Choose the exported file',
	'carry.reading': 'Reading the file…',
	'carry.from': 'Of {name}, exported {at}.',
	'carry.inside': 'In the file: {changes} unsent, {drafts} unfinished, {files} photos and files.',
	'carry.insideNew': 'This phone will take: {changes} unsent, {drafts} unfinished, {files} photos and files.',
	'carry.insidePlans': '{n} plans are being worked on.',
	'carry.insidePlans_one': '{n} plan is being worked on.',
	'carry.nothingNew': 'Everything in this file was brought to this phone before. There is nothing to do.',
	'carry.bring': 'Bring it in',
	'carry.bringing': 'Bringing it in',
	'carry.notThis': 'Do not bring it in',
	'carry.brought':
		'Brought in: {changes} unsent, {drafts} unfinished, {files} photos and files. They go by themselves once there is a network.',
	'carry.damagedFiles':
		'{n} photos or files are damaged in this file and were left out; all words came in. Copy the file from the other phone once more and bring it in again: only those are added.',
	'carry.damagedFiles_one':
		'{n} photo or file is damaged in this file and was left out; all words came in. Copy the file from the other phone once more and bring it in again: only that one is added.',
	'carry.plansLeft':
		'{n} plans are being worked on here as well: this phone’s stay, the others are still in the file.',
	'carry.plansLeft_one':
		'{n} plan is being worked on here as well: this phone’s stays, the other is still in the file.',
	'carry.seeWaiting': 'See what waits',
	'carry.lockedTitle': 'The account is locked',
	'carry.lockedText':
		'The administrator has locked the account of {name}. The log was cleared from this phone; only what is unsent is left.',
	'carry.lockedLeft':
		'{n} items are unsent. Export them for the administrator, or wait until the account is opened again and sign in: they go by themselves.',
	'carry.lockedLeft_one':
		'{n} item is unsent. Export it for the administrator, or wait until the account is opened again and sign in: it goes by itself.',
	'carry.throwAway': 'Throw these away for good',
	'carry.throwTitle': 'Throw {n} unsent items away?',
	'carry.throwTitle_one': 'Throw {n} unsent item away?',
	'carry.throwText':
		'They are on this phone alone. They will be gone for good with their photos, and the name of the account leaves the phone, too.',
	'carry.throwNot': 'Keep',
	'carry.leave': 'Back to the sign-in',
	'carry.otherTitle': 'This address is another server now',
	'carry.otherText':
		'Nothing was sent to the new server. {n} unsent items are still on this phone; export them to keep them, then ask the administrator of the ward.',
	'carry.otherText_one':
		'Nothing was sent to the new server. {n} unsent item is still on this phone; export it to keep it, then ask the administrator of the ward.',
	'carry.otherNone':
		'Nothing was sent to the new server. The old server has taken everything on this phone. Ask the administrator of the ward.',
	'carry.listTitle': 'SỔ THI ĐUA: WHAT IS UNSENT',
	'carry.listOf': '{name} (user name {username}), exported {at}.',
	'carry.listHow':
		'To bring it in: sign in with this account on another phone, open “This phone”, choose “Bring in from another phone”, then this .zip as it is.',
	'carry.listDraft': 'Unfinished',
	'carry.listPlan': 'Plan being worked on: {name}',
	'carry.listReason': 'Reason',
	'carry.listNotInside': 'not in this file',
	'carry.doorLocked': '{username} · locked, with unsent work',
	'carry.doorElsewhere': '{username} · of the old server',
	'carry.doorLockedTitle': 'The account that was open on this phone is locked',
	'carry.doorLockedLeft':
		'The log of this account was cleared from the phone. {n} items are unsent: choose the name and type the password to export them.',
	'carry.doorLockedLeft_one':
		'The log of this account was cleared from the phone. {n} item is unsent: choose the name and type the password to export it.',
	'carry.doorLockedNothing':
		'Everything had been sent, so the log of this account was cleared from the phone. Ask the administrator of the ward for anything else.',
	'carry.doorLockedText': 'This account is locked. Type the password to see and export what is unsent.',
	'carry.doorElsewhereText':
		'This address is another server now. Type the old password to open the old log on this phone and export what is unsent; type the new one to enter the new server.',

	'error.carry.notOurs':
		'This is no export of Sổ Thi Đua. Choose the .zip whose name begins with “so-thi-dua”.',
	'error.carry.damaged':
		'The file is damaged or not complete, so nothing was brought in. Copy it again from the other phone, or export once more.',
	'error.carry.newer':
		'A newer version of the log exported this file. Update the log on this phone, then try again.',
	'error.carry.tooLarge': 'This file is too large to be an export of the log. Nothing was brought in.',
	'error.carry.otherAccount':
		'This file belongs to {name}, not to the account that is open. Nothing was brought in. Change the user, then try again.',
	'error.carry.otherServer':
		'This file belongs to another server (another ward, or an old server). Nothing was brought in.',
	'error.carry.noRoom':
		'There is not enough space, so nothing was brought in. Remove photos or apps, then try again.',
	'error.carry.stopped': 'Stopped half-way. Nothing was brought in.',
	'error.carry.failed': 'This did not work. What was saved is still there. Close other apps, then try again.',
	'error.signIn.otherServer':
		'This address is another server now, and the password opens neither the old log on this phone nor the new server. What is unsent is still here. Ask the administrator of the ward.',
	'error.session.revoked':
		'This account is locked. What is unsent is still on this phone. Ask the administrator of the ward.'
} satisfies Translation<typeof original>;
