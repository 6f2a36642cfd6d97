import type original from './resets.vi';
import type { Translation } from '../bundles';

export default {
	'resets.title': 'Passwords that were reset',
	'resets.help':
		'Resetting a password is everyday work when somebody forgets it. But whoever resets it could come in as that person until they choose an own one, so each reset is shown here and to the person.',
	'resets.closed': 'This list is for the standing body.',
	'resets.none': 'None so far',
	'resets.noneText': 'When an administrator resets somebody’s password it will be listed here.',
	'resets.notRead': 'The server could not be asked',
	'resets.neverRead': 'No list on this phone yet',
	'resets.neverReadText':
		'The server keeps the list; the first look needs a network. After that it can be opened without one.',
	'resets.asOf': 'As of {when} at the server',
	'resets.readAgain': 'Look again',
	'resets.by': 'Reset by {by} at {when}',
	'resets.byConsole': 'Reset on the server’s own console at {when}',
	'resets.pending': 'No own password yet',
	'resets.waits': 'The person has not answered yet',
	'resets.known': 'The person had asked for it',
	'resets.strange': 'The person had not asked for it',
	'resets.strangeTitle': '{n} resets that their person had not asked for',
	'resets.strangeTitle_one': '{n} reset that its person had not asked for',
	'resets.strangeText':
		'Ask who reset it, and the person. What the account did since then stands in the history of the records.',
	'resets.more': 'Show more',
	'resets.nobody': 'an account that is gone'
} satisfies Translation<typeof original>;
