import type { Translation } from '../bundles';
import type original from './results.vi';

export default {
	'results.title': 'Commended',
	'results.emptyTitle': 'No result yet',
	'results.emptyText':
		'Once the decision is made and the standing body publishes it, the result appears here.',
	'results.group': '{level}: {form}',
	'results.collective': 'Collectives',
	'results.individual': 'Individuals',
	'results.paper': 'Decision {number}',
	'results.paperDay': 'Decision {number} of {day}',
	'results.revoked': 'Revoked',
	'results.scan': 'See the decision'
} satisfies Translation<typeof original>;
