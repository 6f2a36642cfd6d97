import type original from './states.vi';
import type { Translation } from '../bundles';

export default {
	'entryState.draft': 'Draft',
	'entryState.submitted': 'Waiting for attestation',
	'entryState.returned': 'Returned to complete',
	'entryState.attested': 'Attested',
	'entryState.withdrawn': 'Withdrawn',
	'campaignState.draft': 'Being prepared',
	'campaignState.issued': 'Running',
	'campaignState.closed': 'Closed',
	'campaignState.reviewing': 'Under review',
	'campaignState.decided': 'Decided',
	'campaignState.archived': 'Archived',
	'syncState.local': 'On this phone',
	'syncState.sending': 'Being sent',
	'syncState.confirmed': 'Received by the server',
	'syncState.attention': 'Needs a look',
	'syncState.waiting': 'Waiting for a network'
} satisfies Translation<typeof original>;
