import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import { fail, ok, type Result } from '../result';

/** Who carries out a decision to erase: the standing body alone. Apart: every page of a record asks it. */
export function mayErase(actor: Actor): Result<true> {
	return hasRole(actor, 'standing') ? ok(true) : fail('access.roleMissing', { role: 'standing' });
}
