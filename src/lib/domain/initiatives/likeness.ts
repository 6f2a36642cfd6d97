import { similarPassages, type SimilarPassages } from '../text/passages';
import { signatureOf, type Signature } from '../text/similarity';
import type { Initiative } from './initiative';

/** What an initiative says in its authors' own words: what another one could have been copied from. */
const SAID = [
	'title',
	'idea',
	'before',
	'solution',
	'novelty',
	'practicality',
	'effect',
	'replicability'
] as const;
export type SaidWords = Pick<Initiative, (typeof SAID)[number]>;

/** By which it is compared with those of this year and of earlier ones; made anew when its revision changes. */
export function initiativeSignature(initiative: SaidWords): Signature {
	return signatureOf(saidBy(initiative));
}

/** The passages that two initiatives have most in common, the longest likeness first. */
export function similarWords(one: SaidWords, other: SaidWords, most: number): readonly SimilarPassages[] {
	return similarPassages(saidBy(one), saidBy(other), most);
}

/** What others are compared with: everything that was filed and not taken back, whatever became of it. */
export function isCompared({ state }: Pick<Initiative, 'state'>): boolean {
	return state !== 'draft' && state !== 'withdrawn';
}

function saidBy(initiative: SaidWords): string {
	return SAID.map((field) => initiative[field]).join('\n');
}
