import { sameValue } from '../changes/canonical';
import { CONTENT_FIELDS } from './entry';

type Fields = Readonly<Record<string, unknown>>;

/** Refusals that say: the words that were decided on are not those that stand there. */
const CHANGED = new Set(['entry.attest.changed', 'entry.admit.changed']);

/**
 * Whether a decision was refused for its revision alone: the words that were read stand there, letter for letter. So it
 * is after a restore, when an author has sent the same words again under a new revision.
 * @param seen the words that were read; @param stands the server's version
 */
export function readTheSame(code: string, seen: Fields, stands: Fields): boolean {
	return CHANGED.has(code) && CONTENT_FIELDS.every((field) => sameValue(seen[field], stands[field]));
}
