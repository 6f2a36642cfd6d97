/** A stretch of text, marked where it came or went. */
export interface TextPart {
	readonly text: string;
	readonly mark?: 'inserted' | 'deleted';
}
