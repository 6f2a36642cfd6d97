/**
 * States of an initiative (product §4): `draft → filed → underReview → recognised | notRecognised`, or `withdrawn`.
 * A draft travels too, to its authors alone.
 */
export const INITIATIVE_STATES = [
	'draft',
	'filed',
	'underReview',
	'recognised',
	'notRecognised',
	'withdrawn'
] as const;
export type InitiativeState = (typeof INITIATIVE_STATES)[number];
