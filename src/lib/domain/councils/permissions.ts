import { hasRole, type Actor } from '../access/actor';

/** Who makes and changes councils. */
export function mayKeepCouncils(actor: Actor): boolean {
	return hasRole(actor, 'standing');
}
