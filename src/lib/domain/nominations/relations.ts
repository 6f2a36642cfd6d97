import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import { dayOf, type Instant } from '../time';
import { headOn } from '../units/tree';
import type { Unit } from '../units/unit';
import type { Nomination } from './nomination';
import type { NominationRelation } from './permissions';

export interface RelationLookup {
	readonly units: ReadonlyMap<string, Unit>;
}

/** How the actor stands to it; one may stand in several ways at once. A nominated unit speaks through its head. */
export function relationsTo(
	{
		reporter,
		proposer,
		subjectKind,
		subject
	}: Pick<Nomination, 'reporter' | 'proposer' | 'subjectKind' | 'subject'>,
	actor: Actor,
	{ units }: RelationLookup,
	now: Instant
): ReadonlySet<NominationRelation> {
	const relations = new Set<NominationRelation>();
	const isPerson = (person: string | undefined) => actor.person !== '' && actor.person === person;
	if (actor.account === reporter || isPerson(proposer)) relations.add('proposer');
	const unit = subjectKind === 'unit' ? units.get(subject) : undefined;
	if (isPerson(subjectKind === 'person' ? subject : unit && headOn(unit, dayOf(now))))
		relations.add('nominee');
	if (hasRole(actor, 'standing')) relations.add('standing');
	return relations;
}
