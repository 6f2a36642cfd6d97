import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import type { Council } from '../councils/council';
import { councilsOf, membersOn } from '../councils/membership';
import type { Day } from '../time';
import type { Initiative } from './initiative';

/** How somebody stands to an initiative. `office`: chair or secretary of the initiative council, not its author. */
export type InitiativeRelation = 'author' | 'standing' | 'office';

/** One of its authors, or who typed it for them: both have the authors' rights (product §1). */
export function isInitiativeAuthor(
	initiative: Pick<Initiative, 'people' | 'reporter'>,
	actor: Actor
): boolean {
	return actor.account === initiative.reporter || initiative.people.includes(actor.person);
}

/** The first author and who typed it for them: only these say who the authors are and with which shares. */
export function leadsAuthors(initiative: Pick<Initiative, 'authors' | 'reporter'>, actor: Actor): boolean {
	if (actor.account === initiative.reporter) return true;
	return actor.person !== '' && initiative.authors[0]?.person === actor.person;
}

/** All ways in which the actor stands to it on a day; one may stand in several at once. */
export function initiativeRelations(
	initiative: Pick<Initiative, 'people' | 'reporter'>,
	actor: Actor,
	councils: readonly Council[],
	today: Day
): ReadonlySet<InitiativeRelation> {
	const relations = new Set<InitiativeRelation>();
	if (isInitiativeAuthor(initiative, actor)) relations.add('author');
	if (hasRole(actor, 'standing')) relations.add('standing');
	const isOwn = initiative.people.includes(actor.person);
	if (!isOwn && holdsOffice(actor, councils, today)) relations.add('office');
	return relations;
}

function holdsOffice(actor: Actor, councils: readonly Council[], today: Day): boolean {
	if (!hasRole(actor, 'initiativeMember', 'chair')) return false;
	return councilsOf(councils, 'initiative', actor.person, today).some((council) =>
		membersOn(council, today).some(
			({ person, role }) => person === actor.person && (role === 'chair' || role === 'secretary')
		)
	);
}
