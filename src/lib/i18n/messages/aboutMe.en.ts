import type original from './aboutMe.vi';
import type { Translation } from '../bundles';

export default {
	'aboutMe.title': 'What is stored about me',
	'aboutMe.help':
		'This is what this phone keeps about {name}, as far as this account may read it. It can be seen without a network.',
	'aboutMe.asOf': 'As of the contact with the server at {when}.',
	'aboutMe.neverSynced': 'This phone has never reached the server: there is nothing to see yet.',
	'aboutMe.noPerson':
		'This account belongs to nobody on the list, so there is only what the account itself sent.',
	'aboutMe.part.account': 'Account',
	'aboutMe.part.person': 'Person on the list',
	'aboutMe.part.profile': 'Profile',
	'aboutMe.part.about': 'Entries about me',
	'aboutMe.part.wrote': 'Entries that I saw or typed',
	'aboutMe.part.initiatives': 'My initiatives',
	'aboutMe.part.scores': 'Score sheets that I gave',
	'aboutMe.part.grades': 'My grades',
	'aboutMe.part.conduct': 'Attestations of my discipline',
	'aboutMe.part.nominations': 'Nominations of me',
	'aboutMe.part.awards': 'My awards',
	'aboutMe.part.councils': 'Councils that I sit in',
	'aboutMe.part.unsent': 'Not sent yet, on this phone alone',
	'aboutMe.count': '{n} records',
	'aboutMe.count_one': '{n} record',
	'aboutMe.nothing': 'This phone keeps nothing of: {parts}.',
	'aboutMe.export': 'Export',
	'aboutMe.exportHelp':
		'A zip file: du-lieu.json for machines, doc-toi.txt for people. It holds words and names: keep it private. Photos are not in it; open each record to see them.',
	'aboutMe.exportButton': 'Make the file',
	'aboutMe.exported': 'The file {name} was made',
	'aboutMe.exportFailed': 'The file could not be made. The phone may be full; try again.',
	'aboutMe.save': 'Save the file',
	'aboutMe.rights': 'To have something mended or erased',
	'aboutMe.rightsText':
		'What is wrong on the list: tell the administrator. To have words or photos about oneself erased: write to the standing body; it is done by decision and recorded.',
	'aboutMe.fileTitle': 'SỔ THI ĐUA: WHAT IS STORED ABOUT {name}',
	'aboutMe.fileMade': 'Made at {when}, on a phone of the account {username}.'
} satisfies Translation<typeof original>;
