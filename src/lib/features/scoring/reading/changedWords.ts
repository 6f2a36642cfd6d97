import { sameValue } from '$lib/domain/changes/canonical';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { INITIATIVE_WORDS } from '$lib/domain/initiatives/words';

export type WordField = (typeof INITIATIVE_WORDS)[number];

/** The authors' words that are other ones now than those that were read. */
export function changedWords(read: Initiative, now: Initiative): readonly WordField[] {
	return INITIATIVE_WORDS.filter((field) => !sameValue(read[field], now[field]));
}
