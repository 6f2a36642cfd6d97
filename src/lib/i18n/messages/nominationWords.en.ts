import type original from './nominationWords.vi';
import type { Translation } from '../bundles';

export default {
	'nominationState.proposed': 'Proposed',
	'nominationState.eligible': 'Eligible',
	'nominationState.incomplete': 'Something is missing',
	'nominationState.ineligible': 'Not eligible',
	'nominationState.passed': 'Passed by the council',
	'nominationState.failed': 'Not passed by the council',
	'nominationState.awarded': 'Commended',
	'nominationState.revoked': 'Commendation revoked',
	'waiting.field.reason': 'Reason of the proposal',
	'waiting.field.directWork': 'Does the work directly',
	'waiting.field.report': 'Achievement report',
	'waiting.field.reportReady': 'Report finished',
	'waiting.field.screening': 'Screening table',
	'waiting.field.screeningNote': 'What screening said'
} satisfies Translation<typeof original>;
