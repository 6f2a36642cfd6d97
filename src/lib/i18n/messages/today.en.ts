import type original from './today.vi';
import type { Translation } from '../bundles';

export default {
	'today.attention': 'Needs a look',
	'today.parked': '{n} items the server has not taken',
	'today.parkedNote': 'See why, mend and send again',
	'today.parked_one': '{n} item the server has not taken',
	'today.waiting': '{n} items wait to be sent',
	'today.waiting_one': '{n} item waits to be sent',
	'today.waitingNote': 'Sent by itself once there is a network',
	'today.returned': 'Returned: {title}',
	'today.moreReturned': '{n} more were returned',
	'today.daysLeft': 'days left to log',
	'today.daysLeft_one': 'day left to log',
	'today.lastDay': 'Today is the last day',
	'today.until': 'Open until the end of {day}',
	'today.drafts': 'Not finished yet',
	'today.draftEmpty': '(nothing written yet)',
	'today.draftNote': 'changed {day}',
	'today.inbox': '{n} entries wait for you',
	'today.inbox_one': '{n} entry waits for you',
	'today.inboxNote': 'Look at each, attest or return it',
	'today.meter': 'Criteria with evidence',
	'today.meterValue': '{done} of {total}',
	'today.meterEntries': '{n} deeds logged',
	'today.meterEntries_one': '{n} deed logged',
	'today.meterNone': 'no deed yet',
	'today.meterHelp':
		'Counts what was logged about you under a criterion, also while it waits to be attested. What was returned or withdrawn does not count.',
	'today.firstRead':
		'The data of the ward come to this phone for the first time. After that it also works without a network.',
	'today.firstReadStopped': 'The data could not be brought to this phone yet',
	'today.nextTitle': 'The campaign begins on {day}',
	'today.nextText': '{title}. From that day on good deeds are logged here.',
	'today.noneTitle': 'No campaign takes entries at present',
	'today.noneText':
		'When the standing body launches a campaign, its name and the days left stand here, with the button to log.',
	'today.makeCampaign': 'Make a campaign',
	'today.pastCampaigns': 'See the past campaigns',
	'today.setUpWard': 'Set up units and accounts',

	'today.devices': '{n} devices still hold unsent work',
	'today.devices_one': '{n} device still holds unsent work',
	'today.devicesNote': 'Open to see whose, and what to ask',
	'today.reports': '{n} achievement reports to be written',
	'today.reports_one': '{n} achievement report to be written',
	'today.reportsNote': 'You were proposed for commendation; open it to write',
	'today.results': 'Commendations were published',
	'today.resultsNote': 'See who was commended',
	'purpose.title': 'What this log keeps, and why',
	'purpose.who': 'Who is responsible',
	'purpose.whoText': 'The People’s Committee of the ward.',
	'purpose.what': 'What is kept',
	'purpose.whatText':
		'Names, positions and units; what was logged with its photos and documents; who logged and who attested it, when and on which phone; how much unsent work each phone holds.',
	'purpose.why': 'What for',
	'purpose.whyText':
		'For emulation and commendation. A name or a photo is made public only with the separate consent of that person.',
	'purpose.howLong': 'For how long',
	'purpose.howLongText': 'As each campaign and the rules for the files of commendations say.',
	'purpose.whom': 'Whom to ask',
	'purpose.whomText':
		'The standing body of the emulation council of the ward: to see, correct or ask to erase what is kept about you.',
	'purpose.short':
		'The People’s Committee of the ward is responsible for this log. It keeps names, what was logged and photos for emulation and commendation; nothing is made public without consent.',
	'purpose.readAll': 'Read all of it',
	'purpose.understood': 'Understood'
} satisfies Translation<typeof original>;
