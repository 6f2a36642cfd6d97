import type { Initiative } from './initiative';

// Apart from the schema, so that the quick form opens without the checker of schemas.

/** An initiative that says nothing yet, to be completed by what is known. */
export function blankInitiative(
	known: Pick<Initiative, 'id' | 'campaign' | 'capturedAt'> & Partial<Initiative>
): Initiative {
	return {
		rev: 0,
		rulesVersion: 1,
		title: '',
		idea: '',
		authors: [],
		investor: '',
		kind: '',
		area: '',
		before: '',
		solution: '',
		novelty: '',
		practicality: '',
		effect: '',
		effectFigures: [],
		othersOpinion: '',
		replicability: '',
		conditions: '',
		firstAppliedOn: '',
		participants: [],
		confidential: '',
		entries: [],
		attachments: [],
		state: 'draft',
		confirmations: [],
		withdrawReason: '',
		admission: '',
		admissionReason: '',
		missingScoresReason: '',
		recognisedLevel: '',
		decisionNumber: '',
		decisionDate: '',
		decisionIssuer: '',
		decisionFiles: [],
		notRecognisedReason: '',
		people: [],
		reporter: '',
		unit: '',
		clockOffset: null,
		filedAt: '',
		late: false,
		takenUpRev: 0,
		scored: null,
		votedIn: '',
		votePassed: false,
		...known
	};
}
