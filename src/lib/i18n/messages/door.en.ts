import type original from './door.vi';
import type { Translation } from '../bundles';

export default {
	'door.motto': 'Note a good deed when you see it',
	'door.title': 'Sign in',
	'door.whoTitle': 'Who is using this phone?',
	'door.whoHelp': 'Choose a name, then type the password. It also opens without a network.',
	'door.somebodyElse': 'Somebody else',
	'door.identity': 'User name or phone number',
	'door.identityHelp': 'It stands on the card from the administrator.',
	'door.identityMissing': 'Type the user name or the phone number.',
	'door.password': 'Password',
	'door.passwordMissing': 'Type the password.',
	'door.signIn': 'Sign in',
	'door.otherAccount': 'Choose another account',
	'door.forgotten':
		'Forgotten the password? The administrator of the ward gives a new one; sign in with it on this very phone. What is unsent is still here and goes by itself.',
	'door.emptyTitle': 'This server has no account yet',
	'door.emptyText':
		'Whoever installs it opens the one-time address that was shown when the server started (ending in /bat-dau?ma=…) to make the first administrator.',
	'door.oldPassword': 'Present password',
	'door.newPassword': 'New password',
	'door.newPasswordHelp': 'At least 8 characters. A short sentence that is easy to remember is best.',
	'door.newPasswordAgain': 'New password once more',
	'door.passwordsDiffer': 'The two are not the same yet.',
	'door.firstTitle': 'Choose an own password',
	'door.firstText':
		'Welcome, {name}. The password just used is for the first time only. Choose an own one that nobody else knows.',
	'door.firstSave': 'Set the password and go on',
	'door.firstLater': 'No network yet: log first, change later',
	'door.firstLeave': 'Sign in with another account',
	'door.setupTitle': 'Make the first administrator',
	'door.setupText':
		'This account makes the units, people and accounts of the whole ward. This address works only once.',
	'door.setupName': 'Full name',
	'door.setupNameHelp': 'With all its marks, for example: Nguyễn Văn An.',
	'door.setupUsername': 'User name',
	'door.setupUsernameHelp':
		'Lower case letters without marks, digits, dots; 3 characters or more. Example: quantri.',
	'door.setupMake': 'Make the account and go in',
	'door.setupNoTokenTitle': 'The address lacks its code',
	'door.setupNoToken':
		'Copy the whole address that was shown when the server started, with the part behind the question mark, and open it again.',
	'door.brokenTitle': 'The log could not be opened',
	'door.broken.full':
		'The phone is full, so the log could not be opened. What was saved is still there. Remove photos, videos or other apps from the phone, then try again.',
	'door.broken.denied':
		'The browser does not let the log keep anything on this phone, mostly because of a private window. Open it in an ordinary window and try again. Nothing has been logged here.',
	'door.broken.damaged':
		'The browser cannot open what is kept on this phone. Nothing has been deleted. First save what can still be read to a file, then try again.',
	'door.brokenOther': 'Somebody else uses this phone',
	'door.heldTitle': 'The log is open in another tab',
	'door.heldText':
		'Another tab or window has an old version of the log open. Close it; the log will open here by itself. What was logged is still there.',
	'door.supersededTitle': 'A newer version is open in another tab',
	'door.supersededText':
		'This tab runs an old version and has stopped. What was written here is saved. Use the other tab, or reload this one.',

	'error.signIn.wrong': 'The name or the password is not right. Check them and try again.',
	'error.signIn.tooMany': 'Too many wrong attempts. Wait {minutes} minutes, then try again.',
	'error.signIn.disabled': 'This account is locked. Ask the administrator of the ward.',
	'error.signIn.unknownHere':
		'The server could not be reached, and this account has never signed in on this phone. The first sign-in needs a network.',
	'error.signIn.wrongOffline': 'The password is not right. Without a network {n} attempts are left.',
	'error.signIn.wrongOffline_one': 'The password is not right. Without a network {n} attempt is left.',
	'error.signIn.noTriesLeft':
		'No attempts are left without a network. Sign in when there is one again; what was logged is still there.',
	'error.password.wrong': 'The present password is not right.',
	'error.password.same': 'The new password must differ from the old one.',
	'error.password.tooShort': 'The new password needs at least {min} characters.',
	'error.password.tooLong': 'The new password is too long. Choose a shorter sentence.',
	'error.password.mustChange':
		'An own password has to be set before anything is sent. What was logged is still on this phone.',
	'error.setup.token':
		'The code in the address is not right. Copy the whole address that the server printed.',
	'error.setup.done': 'The server has an account already, so this address no longer works. Please sign in.',
	'error.signOut.unsent': '{n} items on this phone are not sent yet.',
	'error.signOut.unsent_one': '{n} item on this phone is not sent yet.'
} satisfies Translation<typeof original>;
