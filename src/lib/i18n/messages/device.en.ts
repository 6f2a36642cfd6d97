import type original from './device.vi';
import type { Translation } from '../bundles';

export default {
	'device.profile': 'My profile',
	'device.profileNote': 'What the report forms ask: date of birth, origin, education, earlier awards',
	'device.title': 'This phone',
	'device.signedInAs': 'User name: {username}',
	'device.changePassword': 'Change the password',
	'device.savePassword': 'Save the new password',
	'device.passwordChanged': 'The password was changed. Other phones have to sign in again.',
	'device.switchAccount': 'Change user',
	'device.switchHelp':
		'The data of this account stay on the phone and open with its password only, also without a network.',
	'device.signOutTitle': 'Sign out of this phone?',
	'device.signOutText':
		'Everything has been sent. Signing out removes the data of this account from the phone; the next sign-in needs a network.',
	'device.unsentTitle': '{n} items are on this phone alone.',
	'device.unsentTitle_one': '{n} item is on this phone alone.',
	'device.unsentText': 'Signing out removes them from the phone. Send them, or export them first:',
	'device.unsentChanges': '{n} items not sent yet',
	'device.unsentChanges_one': '{n} item not sent yet',
	'device.unsentDrafts': '{n} not finished',
	'device.unsentSwitch': 'To hand the phone to somebody else choose “Change user”: nothing is lost.',
	'device.sentRest': 'If they cannot be sent, export them:',
	'device.exportedConfirm': 'I have saved the file where I can find it',
	'device.exportedNote':
		'The phone cannot tell whether the file was kept. Once signed out, these items are in the file alone.',
	'device.exportedOut': 'Sign out and clear this phone',
	'device.exportedOld': 'Something new was written after the export. Export once more, then sign out.',
	'device.stillUnsent': 'Something could not be sent: the list says why.',
	'device.stay': 'Stay',
	'device.sendNow': 'Send now',
	'device.choices': 'Choices',
	'device.wifiOnly': 'Photos wait for Wi-Fi',
	'device.wifiOnlyNote': 'Texts still go at once by the mobile network.',
	'device.space': 'Space on the phone',
	'device.used': 'The log uses {size}.',
	'device.usedUnknown': 'The browser does not tell how much space the log uses.',
	'device.kept': 'The browser will not clear the log by itself',
	'device.keptText': 'Drafts and unsent photos stay on the phone, also when it is nearly full.',
	'device.keepUnknown':
		'The browser does not tell whether it may clear the log by itself. Put the log on the home screen and send often to be sure.',
	'device.keepUnknownInstalled':
		'The browser does not tell whether it may clear the log by itself. Send often to be sure.',
	'device.keepRefusedInstalled':
		'The browser has not agreed. Open the log every day and send often to be sure; try again in some days.',
	'device.littleRoom': 'Only about {size} left',
	'device.littleRoomText':
		'The phone is nearly full. Words can still be kept, photos perhaps not. Remove photos, videos or other apps; photos that the server has make way first.',
	'device.mayBeCleared': 'When the phone is full, the browser may clear even what is unsent.',
	'device.keep': 'Ask the browser to keep it',
	'device.keepRefused':
		'The browser has not agreed. Put the log on the home screen and try again; send often to be sure.',
	'device.version': 'Version',
	'device.versionIs': 'This is version {version}.',
	'device.notOffline':
		'This browser does not let the log start without a network. Leave the private window, or use Chrome.',
	'device.lookForUpdate': 'Look for a new version',
	'device.isNewest': 'No new version was found.',
	'device.heldUnsent': '{n} items not sent',
	'device.heldUnsent_one': '{n} item not sent',
	'device.heldDrafts': '{n} unfinished drafts',
	'device.heldDrafts_one': '{n} unfinished draft',
	'device.left.android': 'The Android device used before (last heard of {when}) still holds {held}',
	'device.left.iphone': 'The iPhone or iPad used before (last heard of {when}) still holds {held}',
	'device.left.other': 'The computer used before (last heard of {when}) still holds {held}',
	'device.leftOpen':
		'If it is still at hand, open the log on it where there is a network, so that it is sent.',
	'device.leftCleared':
		'If it was this very device before its data were cleared, that work cannot be had back: log it again.',
	'device.leftAway': 'Don’t wait for it',
	'device.leftPutAway': 'The notice was put away. Should that device report again, its work is still taken.',
	'device.aboutMe': 'What is stored about me',
	'device.aboutMeNote': 'See and export everything that the log keeps about oneself',
	'device.technician': 'For the technician',
	'device.technicianHelp':
		'The newest place in the server’s log that this device has read up to. A technician compares it by npm run audit.',
	'device.deviceId': 'Id of this device',
	'device.newestPlace': 'Newest place seen',
	'device.noPlaceYet': 'Nothing was read from the server yet.',
	'device.lostPlace': 'A place seen that the server no longer has (after a restored backup)',
	'device.copyPlace': 'Copy the newest place',
	'device.copyFailed': 'The browser does not allow copying. Press and hold the line to copy it.'
} satisfies Translation<typeof original>;
