import type original from './evidence.vi';
import type { Translation } from '../bundles';

export default {
	'evidence.camera': 'Take a photo',
	'evidence.pick': 'Choose photos, files',
	'evidence.help': 'Photos, PDF or Word; at most {n} for an entry.',
	'evidence.list': 'Photos added',
	'evidence.documents': 'Files added',
	'evidence.working': 'Saving photos, files',
	'evidence.pending': 'Saving…',
	'evidence.refused': 'Not added',
	'evidence.refusedKept': 'The other photos and files are kept.',
	'evidence.refusedDismiss': 'Understood',
	'evidence.photoNamed': 'photo {name}',
	'evidence.caption': 'Caption',
	'evidence.captionHelp': 'For example: The street before and after.',
	'evidence.fileCaption': 'Note on the file',
	'evidence.remove': 'Remove this photo',
	'evidence.removeFile': 'Remove this file',
	'evidence.editPhoto': 'Photo',
	'evidence.editFile': 'File',
	'evidence.onTheWay': "Still on the author's phone",
	'evidence.onTheWayOwn': 'Waiting to be sent',
	'evidence.onTheWayCount': '{n} of {total} photos and files have not reached the server.',
	'evidence.notHere': 'Not loaded',
	'evidence.load': 'Load the photos',
	'evidence.loadFailed': 'Photos and files could not be loaded',
	'evidence.openFile': 'Open the file {name}',
	'evidence.loadingFile': 'Loading…',
	'evidence.none': 'No photos or files.'
} satisfies Translation<typeof original>;
