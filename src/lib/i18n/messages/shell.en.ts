import type original from './shell.vi';
import type { Translation } from '../bundles';

export default {
	'shell.signLabel': 'Sending: {state}',
	'shell.allSent': 'everything has been sent',
	'shell.waiting': '{n} items wait to be sent',
	'shell.waiting_one': '{n} item waits to be sent',
	'shell.waitingLong': '{n} items have waited for more than a day',
	'shell.waitingLong_one': '{n} item has waited for more than a day',
	'shell.sending': 'sending, {n} left',
	'shell.needsPerson': '{n} items need a look',
	'shell.needsPerson_one': '{n} item needs a look',
	'shell.needsSignIn': 'sign in again to send',
	'shell.neverSynced': 'the server has not been reached yet',
	'shell.otherVersionTitle': 'The log and the server are of different versions',
	'shell.lookForUpdate': 'Look for a new version',
	'shell.updateTitle': 'A new version is here',
	'shell.updateText': 'Updating takes a few seconds. Everything you logged stays.',
	'shell.updateTake': 'Update now',
	'shell.expiredTitle': 'Sign in again to send',
	'shell.expiredText':
		'Logging goes on as usual. What is not sent yet lies on this phone and waits for the password.',
	'shell.revokedTitle': 'The server has ended this session',
	'shell.revokedText':
		'The password may have been changed or the account locked. What is not sent yet is still on this phone. Sign in again, or ask the administrator.',
	'shell.signInAgain': 'Sign in again',
	'shell.passwordOf': 'Enter the password of {name}.',
	'shell.password': 'Password',
	'shell.signInButton': 'Sign in',
	'shell.error.unknownTitle': 'There is no such page',
	'shell.error.unknownText': 'The address may be incomplete, or the page is gone.',
	'shell.error.lacksPartTitle': 'This part could not be opened',
	'shell.error.lacksPartText':
		'The phone does not hold this part of the log: there is no network, or a new version has come. Drafts and everything you logged are still there. Reload when there is a network.',
	'shell.error.brokenTitle': 'Something unexpected happened',
	'shell.error.brokenText':
		'Drafts and everything you logged are still on this phone. Reload and try again. If it stays so, read the small line below to the administrator.',
	'shell.error.home': 'To Today',
	'shell.partMissingTitle': 'The log has to be reloaded',
	'shell.partMissingText':
		'A part could not be opened: there is no network, or a new version has come. Drafts and everything you logged are still there.',
	'shell.mustChangeTitle': 'Choose an own password to send',
	'shell.mustChangeText': 'Logging goes on as usual; what was logged waits on this phone.',
	'shell.mustChange': 'Set the password'
} satisfies Translation<typeof original>;
