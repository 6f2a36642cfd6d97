import type original from './resetNotice.vi';
import type { Translation } from '../bundles';

export default {
	'resetNotice.title': 'The password was reset',
	'resetNotice.by': 'The password of this account was reset by {name} at {when}.',
	'resetNotice.byConsole': 'The password of this account was reset on the server’s own console at {when}.',
	'resetNotice.ask': 'If nobody here asked for that, say so at once: the standing body will see the answer.',
	'resetNotice.known': 'I asked for it',
	'resetNotice.strange': 'I did not',
	'resetNotice.thanks': 'The answer was noted.',
	'resetNotice.told': 'The standing body is told. Better change the password now, under This phone.',
	'resetNotice.erasedTitle': 'Something was erased by decision',
	'resetNotice.erasedText':
		'The standing body erased a record of this phone by decision. {n} unsent or unfinished pieces of it went with it.',
	'resetNotice.erasedText_one':
		'The standing body erased a record of this phone by decision. {n} unsent or unfinished piece of it went with it.',
	'resetNotice.erasedSeen': 'Understood'
} satisfies Translation<typeof original>;
