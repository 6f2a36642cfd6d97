import type original from './evidence.vi';
import type { Translation } from '../bundles';

export default {
	'evidence.photosOf': 'Photos of “{title}”',
	'evidence.photoOf': 'Photo {n}: {title}',
	'evidence.photoUnavailable': 'Cannot be seen without a network',
	'evidence.filesOnTheWay_one': '{n} file is still on its way',
	'evidence.filesOnTheWay': '{n} files still on their way',
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
	'evidence.none': 'No photos or files.'
} satisfies Translation<typeof original>;
