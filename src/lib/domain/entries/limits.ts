import { MOST_FILES } from '../attachments/limits';

/** What an entry holds at most. Apart from the schema, so that the quick log opens without the checker of schemas. */
export const ENTRY_LIMITS = {
	title: 500,
	story: 20_000,
	place: 300,
	figures: 20,
	files: MOST_FILES,
	criteria: 30,
	reason: 2_000,
	/** shortest reason of a return, in characters (product §2.3) */
	returnReasonMin: 20
} as const;
