/** Kinds of paper that the app drafts (domain §9.5). */
export const PAPER_KINDS = [
	'report',
	'annex',
	'minutes',
	'tally',
	'ballot',
	'invitation',
	'submissionLetter',
	'summaryList',
	'decision',
	'certificate',
	'certificateTest',
	'movementReport',
	'initiativeApplication',
	'scoreSummary',
	'recognitionMinutes'
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/**
 * What each kind is about: a nomination, a meeting, a level of the campaign, an initiative, or the campaign itself.
 */
export const PAPER_ABOUT = {
	report: 'nomination',
	annex: 'nomination',
	minutes: 'meeting',
	tally: 'meeting',
	ballot: 'meeting',
	invitation: 'meeting',
	submissionLetter: 'level',
	summaryList: 'level',
	decision: 'level',
	certificate: 'level',
	certificateTest: 'level',
	movementReport: 'campaign',
	initiativeApplication: 'initiative',
	scoreSummary: 'meeting',
	recognitionMinutes: 'meeting'
} as const satisfies Readonly<Record<PaperKind, string>>;

/** One paper of a campaign: its kind, and the id or code of what it is about (empty for the campaign). */
export interface PaperRef {
	readonly kind: PaperKind;
	readonly about: string;
}

/** The paper as one word, `minutes.abc123def456ghi`: key of its number and part of its address. */
export function paperKey({ kind, about }: PaperRef): string {
	return about === '' ? kind : `${kind}.${about}`;
}

/** The paper of such a word; `null` where there is no such kind. */
export function paperOf(key: string): PaperRef | null {
	const [name = '', about = ''] = key.split('.');
	const kind = PAPER_KINDS.find((one) => one === name);
	return kind ? { kind, about } : null;
}
