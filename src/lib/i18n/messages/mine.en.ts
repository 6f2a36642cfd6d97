import type original from './mine.vi';
import type { Translation } from '../bundles';

export default {
	'mine.title': 'My log',
	'mine.search': 'Search, accents not needed',
	'mine.scope': 'Which entries?',
	'mine.scopeAll': 'All entries',
	'mine.scopeWritten': 'I wrote',
	'mine.scopeAbout': 'About me',
	'mine.state': 'By state',
	'mine.stateAny': 'Any state',
	'mine.stateDraft': 'Unfinished ({n})',
	'mine.stateRefused': 'Needs a look ({n})',
	'mine.stateReturned': 'Returned ({n})',
	'mine.stateSubmitted': 'Waiting ({n})',
	'mine.stateAttested': 'Attested ({n})',
	'mine.stateWithdrawn': 'Withdrawn ({n})',
	'mine.list': 'Entries',
	'mine.count': '{n} entries',
	'mine.count_one': '{n} entry',
	'mine.loading': 'Opening: {loaded} of {total} entries',
	'mine.late': 'Late',
	'mine.unsent': 'Waiting to be sent',
	'mine.unsentEdit': 'Changes waiting to be sent',
	'mine.received': 'Received by the server',
	'mine.filesWaiting': '{n} files to be sent',
	'mine.refusedMark': 'Does not count, needs a look',
	'mine.about': '{name} · {day}',
	'mine.emptyTitle': 'The log is empty',
	'mine.emptyText':
		'When somebody does something well, log it: one sentence and a photo are enough, with or without a network.',
	'mine.emptyAboutTitle': 'Nothing about you yet',
	'mine.emptyAboutText': 'What others log about you appears here.',
	'mine.nothingTitle': 'Nothing found',
	'mine.nothingText': 'Try fewer letters or fewer filters.',
	'mine.showAll': 'Show all',
	'mine.log': 'Log an achievement'
} satisfies Translation<typeof original>;
