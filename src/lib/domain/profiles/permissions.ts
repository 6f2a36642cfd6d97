import { hasRole, type Actor } from '../access/actor';

/** Who reads and writes what the forms ask of a person: that person, and the standing body (product §4). */
export function mayKeepProfile(actor: Actor, person: string): boolean {
	return hasRole(actor, 'standing') || (actor.person !== '' && actor.person === person);
}
