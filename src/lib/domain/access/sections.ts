import type { Actor } from './actor';
import { hasRole } from './actor';
import type { Role } from './roles';

/** The parts of the app that somebody may come for (product §5). */
export type Section =
	| 'today'
	| 'log'
	| 'mine'
	| 'initiatives'
	| 'nominations'
	| 'campaign'
	| 'results'
	| 'inbox'
	| 'conduct'
	| 'council'
	| 'scoring'
	| 'campaigns'
	| 'admin';

/** Whom a section is for; an empty list: everybody with an account. */
const OPENED_BY: Readonly<Record<Section, readonly Role[]>> = {
	today: [],
	log: ['reporter', 'unitHead', 'standing'],
	mine: ['reporter', 'unitHead', 'standing'],
	initiatives: ['reporter', 'unitHead', 'standing', 'chair', 'member', 'initiativeMember'],
	nominations: ['reporter', 'unitHead', 'standing', 'chair', 'member'],
	campaign: [],
	results: [],
	inbox: ['unitHead', 'standing'],
	conduct: ['unitHead', 'standing', 'chair'],
	council: ['standing', 'chair', 'member'],
	scoring: ['initiativeMember', 'standing', 'chair'],
	campaigns: ['standing'],
	admin: ['admin']
};

/** The sections that an actor's roles open, in the order of the navigation. The server decides again on each act. */
export function sectionsOf(actor: Actor): readonly Section[] {
	const sections = Object.keys(OPENED_BY) as Section[];
	return sections.filter((section) => {
		const roles = OPENED_BY[section];
		return roles.length === 0 || hasRole(actor, ...roles);
	});
}
