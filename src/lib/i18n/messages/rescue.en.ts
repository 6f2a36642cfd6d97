import type original from './rescue.vi';
import type { Translation } from '../bundles';

export default {
	'rescue.title': 'Save what can still be read to a file',
	'rescue.text':
		'The file holds one person’s drafts, photos and everything unsent. Choose the name and type that person’s own password.',
	'rescue.textUnreadable':
		'The list of people on this phone cannot be read either, so a network is needed for the server to check the password.',
	'rescue.whose': 'Whose',
	'rescue.save': 'Save to a file',
	'rescue.saved': 'Saved to a file',
	'rescue.savedText': 'The file has {rows} items, {files} photos and documents among them, and takes {size}.',
	'rescue.unread': '{n} items could not be read by the browser.',
	'rescue.unread_one': '{n} item could not be read by the browser.',
	'rescue.keepIt': 'It lies among the downloads. Keep it safe and give it to the administrator of the ward.',
	'rescue.anew': 'Delete the damaged part and start anew',
	'rescue.anewTitle': 'Delete what is kept on this phone?',
	'rescue.anewText':
		'Only with the file just saved at hand. What the server has taken comes back; what was unsent is in the file alone.',
	'rescue.anewDo': 'Delete and start anew'
} satisfies Translation<typeof original>;
