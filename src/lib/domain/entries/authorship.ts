import type { Actor } from '../access/actor';
import type { Entry } from './entry';

/** Who saw it or typed it: both have the author's rights (product §1). */
export function isAuthor(entry: Pick<Entry, 'reporter' | 'author'>, actor: Actor): boolean {
	return actor.account === entry.reporter || (actor.person !== '' && actor.person === entry.author);
}
