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

/** By which it is compared with those of this year and of earlier ones; made anew when its revision changes. */
export function initiativeSignature(initiative: Pick<Initiative, (typeof SAID)[number]>): Signature {
	return signatureOf(SAID.map((field) => initiative[field]).join('\n'));
}
