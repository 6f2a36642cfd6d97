// Apart from the schema, so that the forms open without the checker of schemas.

/** What can be an initiative (domain §4.1); most of administrative reform is management or operation. */
export const SOLUTION_KINDS = ['', 'technical', 'management', 'operational', 'application'] as const;

export const INITIATIVE_LIMITS = {
	title: 300,
	idea: 2_000,
	text: 20_000,
	confidential: 2_000,
	investor: 300,
	authors: 20,
	figures: 20,
	entries: 100,
	/** characters of the reason why one was not recognised */
	reasonMin: 20,
	participants: 50
} as const;
