import type { PaperRef } from './paperKey';
import type { PaperSource } from './source';

/** A place of the app where what stands in papers is given or put right. */
export type Where =
	| { readonly place: 'office' }
	| { readonly place: 'report' | 'nomination'; readonly nomination: string }
	| { readonly place: 'profile'; readonly person: string }
	| { readonly place: 'meeting'; readonly meeting: string }
	| { readonly place: 'awards' }
	/** another paper, by its key */
	| { readonly place: 'paper'; readonly paper: string }
	| { readonly place: 'initiative'; readonly initiative: string }
	| { readonly place: 'council'; readonly council: string };

type Source = Pick<PaperSource, 'nominations' | 'meetings'>;

/** Where the data of a paper is given, the likeliest place first. */
export function placesBehind({ kind, about }: PaperRef, source: Source): readonly Where[] {
	const office: Where = { place: 'office' };
	switch (kind) {
		case 'report':
		case 'annex': {
			const nomination = source.nominations.find(({ id }) => id === about);
			const isPerson = nomination?.subjectKind === 'person';
			return [
				{ place: 'report', nomination: about },
				...(isPerson ? [{ place: 'profile', person: nomination.subject } as const] : []),
				{ place: 'nomination', nomination: about },
				office
			];
		}
		case 'minutes':
		case 'tally':
		case 'ballot':
		case 'invitation':
		case 'scoreSummary':
		case 'recognitionMinutes': {
			const council = source.meetings.find(({ id }) => id === about)?.council ?? '';
			return [
				{ place: 'meeting', meeting: about },
				...(council === '' ? [] : [{ place: 'council', council } as const]),
				office
			];
		}
		case 'decision':
		case 'certificate':
		case 'certificateTest':
			return [office, { place: 'awards' }];
		case 'initiativeApplication':
			return [{ place: 'initiative', initiative: about }, office];
		case 'submissionLetter':
		case 'summaryList':
		case 'movementReport':
			return [office];
	}
}
