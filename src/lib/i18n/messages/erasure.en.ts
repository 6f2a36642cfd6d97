import type original from './erasure.vi';
import type { Translation } from '../bundles';

export default {
	'erasure.title': 'Erase by decision',
	'erasure.closed': 'Only the standing body carries out a decision to erase.',
	'erasure.unknownTitle': 'Not on this phone',
	'erasure.unknownText':
		'It may not have arrived, be erased already, or be of a kind that cannot be erased by decision.',
	'erasure.doneBefore': 'This was erased by decision.',
	'erasure.what': 'What will go',
	'erasure.about': 'About {name}',
	'erasure.photo': 'A photo or file of “{title}”',
	'erasure.filesGo': '{n} photos and files at the server',
	'erasure.filesGo_one': '{n} photo or file at the server',
	'erasure.noFiles': 'No photos or files at the server',
	'erasure.scoresGo': 'All score sheets of this initiative',
	'erasure.versionsGo': '{n} rows of the log: their words go, who and when stay',
	'erasure.versionsGo_one': '{n} row of the log: its words go, who and when stay',
	'erasure.versionsUnknown': 'All rows of the log: their words go, who and when stay',
	'erasure.phonesGo': 'The copy on every phone of the ward, at its next contact',
	'erasure.final': 'Nobody can bring it back.',
	'erasure.stays':
		'What does not go: older backups, files that were exported, printed paper. The operator has to destroy older backups as the decision says.',
	'erasure.related': 'The same words may stand elsewhere',
	'erasure.relatedText': 'These are related and stay. If the decision covers them, erase each.',
	'erasure.onlyFile': 'Erase one photo or file alone',
	'erasure.onlyFileText': 'The words of the record stay. For when a single photo has to go.',
	'erasure.eraseThat': 'Erase: {title}',
	'erasure.paper': 'What it rests on',
	'erasure.ground': 'Ground, and the provision of law',
	'erasure.groundHelp':
		'At least {min} characters. These words stay in the log: do not repeat what is to be erased.',
	'erasure.number': 'Number of the decision',
	'erasure.date': 'Date of the decision',
	'erasure.decidedBy': 'Who decided',
	'erasure.decidedByHelp': 'For example: Chairman of the People’s Committee of the ward',
	'erasure.word': 'erase',
	'erasure.confirm': 'Type “{word}” to confirm',
	'erasure.confirmMissing': 'Type “{word}” first.',
	'erasure.go': 'Erase by decision',
	'erasure.offlineTitle': 'Erasing needs a network',
	'erasure.offlineText':
		'It is done at the server at once and does not wait in a queue. What was typed stays on this screen; press again when there is a network.',
	'erasure.notDone': 'Nothing was erased',
	'erasure.doneTitle': 'Erased by decision',
	'erasure.doneText':
		'The words and {n} photos and files are no longer at the server. Every phone drops them at its next contact.',
	'erasure.doneText_one':
		'The words and {n} photo or file are no longer at the server. Every phone drops them at its next contact.',
	'erasure.placeTitle': 'Place in the log',
	'erasure.placeText':
		'Write this into the file of the decision. The audit of the log can be compared with it.',
	'erasure.copyPlace': 'Copy',
	'erasure.toHistory': 'See its trace in the log',
	'erasure.toBoard': 'To the council',
	'erasure.backTitle': 'Something that was erased is back',
	'erasure.backText': 'The server was restored from a backup older than the decision. Erase these {n} again.',
	'error.erasure.entry.signed':
		'This entry, or a correction of it, is in a dossier that was voted on or decided. A signed dossier is not erased.',
	'error.erasure.initiative.recognised':
		'The initiative was recognised: the decision rests on it, so it is not erased.',
	'error.erasure.initiative.voted':
		'The initiative council voted on it, and its minutes name it: it is not erased.',
	'error.erasure.initiative.signed':
		'The initiative is in a dossier that was voted on or decided: it is not erased.',
	'error.erasure.source.signed':
		'The screening of a dossier that was voted on or decided rests on it: it is not erased.',
	'error.erasure.file.paper': 'Scans of minutes and awards are signed papers: they are not erased.',
	'error.erasure.decision.shape':
		'The decision is incomplete: ground, number, date and who decided are needed.',
	'error.erasure.ground.tooShort': 'The ground needs at least {min} characters, with the provision of law.',
	'error.erasure.number.missing': 'The number of the decision is missing.',
	'error.erasure.decidedBy.missing': 'Who decided is missing.',
	'error.erasure.date.shape': 'The date of the decision is not a day. Choose it again.',
	'error.erasure.date.future': 'The date of the decision has not come. Erase only when it was taken.',
	'error.erasure.changed':
		'It has just changed at the server. Read the new version on the screen, then decide.'
} satisfies Translation<typeof original>;
