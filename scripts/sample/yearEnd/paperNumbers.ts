import type { PaperRef } from '$lib/domain/papers/paperKey';
import { at } from '../deeds/calendar';
import { sampleId } from '../random';
import type { Ward } from '../ward/records';
import { REVIEW } from './reviewSession';

/** Who signs for the ward, and when the clerk has given the numbers. */
export const SIGNER = 'Trịnh Quốc Bảo';
export const PAPERS_AT = at('2024-01-03', 8, 30);

/** Numbers and days of the papers around the review, as the ward's register has them. */
export function numbersOf(
	ward: Ward
): readonly { readonly paper: PaperRef; readonly number: string; readonly date: string }[] {
	const review = sampleId(ward.seed, 'meeting', REVIEW.key);
	return [
		{ paper: { kind: 'invitation', about: review }, number: '58', date: '2023-12-26' },
		{ paper: { kind: 'minutes', about: review }, number: '41', date: '2023-12-29' },
		{ paper: { kind: 'submissionLetter', about: 'city' }, number: '5', date: '2024-01-03' }
	];
}
