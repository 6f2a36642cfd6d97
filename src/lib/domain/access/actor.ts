import type { Role } from './roles';

/** Who acts: an account with the person it belongs to, or the server itself (`system`). */
export interface Actor {
	readonly kind: 'account' | 'system';
	/** id of the account; `system` for the server */
	readonly account: string;
	/** id of the person the account belongs to; empty for the server and for accounts of no person */
	readonly person: string;
	readonly roles: readonly Role[];
}

/** The server acting by itself: closing a campaign, keeping derived fields right. */
export const SYSTEM: Actor = { kind: 'system', account: 'system', person: '', roles: [] };

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
	return roles.some((role) => actor.roles.includes(role));
}
