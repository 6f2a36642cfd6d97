import type { Translation } from '../bundles';
import type original from './results.vi';

export default {
	'results.title': 'Commendations',
	'results.emptyTitle': 'No results published yet',
	'results.emptyText':
		'After the decision the standing body publishes here who was commended. Everybody can see it, also without a network.',
	'results.decision': 'Decision {number} of {day}',
	'results.decisionNumber': 'Decision {number}',
	'results.decisionDay': 'Decision of {day}',
	'results.issuer': 'by {name}',
	'results.noNumber': 'The decision has no number yet',
	'results.count': '{collectives} collectives, {individuals} individuals',
	'results.revoked': 'Revoked',
	'results.revokedBy': 'Revoked by decision {number} of {day}.',
	'results.revokedReason': 'Reason: {reason}',
	'results.search': 'Find a name, accents not needed',
	'results.nothingFound': 'This name is not among the results.',
	'results.scan': 'See the decision'
} satisfies Translation<typeof original>;
