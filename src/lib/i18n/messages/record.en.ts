import type { Translation } from '../bundles';
import type vi from './record.vi';

export default {
	'record.saving': 'Saving on this device…',
	'record.keptHere': 'Draft saved on this device, not sent.',
	'record.notKept': 'This device could not save what was just typed',
	'record.discard': 'Discard these edits',
	'record.waits': 'Waiting to be sent',
	'record.refusedTitle': 'The server did not accept it',
	'record.refusedNoReason': 'What was sent is still on this device. Open Waiting to see it.',
	'record.toWaiting': 'Open Waiting',
	'record.conflictTitle': 'Edited in two places',
	'record.conflictText': 'Both versions are kept. Somebody has to choose.',
	'record.choose': 'Compare and choose',
	'record.campaign': 'Movement',
	'record.searchPeople': 'Find a person, accents not needed',
	'record.searchNames': 'Find a name, accents not needed',
	'record.nobodyFound': 'No name matches.',
	'record.noCampaignTitle': 'No movement yet',
	'record.noCampaignText': 'There is work here once the standing body has launched a movement.',
	'record.unknownPerson': 'Somebody no longer on the list',
	'record.missingTitle': 'This record was not found',
	'record.missingText':
		'It is not on this device. The device may not have received everything yet, or this account may not see it.',
	'record.withdrawReason': 'Why it is withdrawn',
	'record.withdrawHelp': 'Nothing is deleted: the record stays with the reason, but it counts no more.',
	'record.withdrawn': 'Withdrawn',
	'record.readOnlyState': 'The movement is at “{state}”, so this can only be read.'
} satisfies Translation<typeof vi>;
