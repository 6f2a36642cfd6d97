import type original from './errors.vi';
import type { Translation } from '../bundles';

export default {
	'error.network':
		'Not sent: there is no network. Everything is kept on this phone and will be sent when there is one.',
	'error.server': 'The server is in trouble. Everything is kept on this phone; it will try again by itself.',
	'error.timeout':
		'The server took too long to answer. Everything is kept on this phone; it will try again by itself.',
	'error.quota':
		'This phone is full. The words are saved, the photo is not. Free some space, then add the photo again.',
	'error.storage': 'This phone does not allow saving. Check private mode and free space, then try again.',
	'error.session':
		'The sign-in has run out. Everything is kept on this phone; sign in again to go on sending.',
	'error.forbidden': 'This account may not do that. Nothing was changed.',
	'error.notFound': 'This was not found. It may have been withdrawn, or not yet loaded onto this phone.',
	'error.required': 'This has to be filled in.',
	'error.tooLong': 'This is longer than {max} characters.',
	'error.unknown': 'Something unexpected happened. What was saved is kept. Reload the page and try again.',
	'error.unworded':
		'This could not be done. What was saved is kept. When asking for help, read out this code: {code}.'
} satisfies Translation<typeof original>;
