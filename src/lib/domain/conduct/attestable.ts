import { hasRole, type Actor } from '../access/actor';
import type { CampaignRules } from '../campaigns/rules';
import { candidatesOf } from '../evidence/nominees';
import type { Person } from '../people/person';
import type { SubjectKindOfRecord } from '../subjects';
import type { Day } from '../time';
import type { Unit } from '../units/unit';
import type { Conduct } from './conduct';
import { capacityFor } from './permissions';

/** Somebody, or a unit, whose conduct an actor may attest. */
export interface AttestableSubject {
	readonly kind: SubjectKindOfRecord;
	readonly id: string;
	readonly name: string;
	/** a person's unit on that day; a unit's own id */
	readonly unit: string;
	/** in which capacity; `null`: the actor reads of it, and does not attest it (oneself) */
	readonly capacity: Conduct['capacity'] | null;
}

/**
 * Whose conduct an actor attests in a campaign: those who may be nominated, of the own units and below for a head, of
 * the whole ward for the standing body and the chair. Oneself is among them, for others to attest.
 * @param day on which the subjects are placed in their units
 * @param today on which heads head
 */
export function attestable(
	actor: Actor,
	rules: Pick<CampaignRules, 'levels' | 'personCategories' | 'unitKinds'>,
	ward: { people: Iterable<Person>; units: ReadonlyMap<string, Unit>; day: Day; today: Day }
): readonly AttestableSubject[] {
	const readsAll = hasRole(actor, 'standing', 'chair');
	return candidatesOf(rules, ward.people, ward.units.values(), ward.day).flatMap(
		({ kind, id, name, unit }) => {
			const subjectKind = kind === 'individual' ? 'person' : 'unit';
			const subject = { subjectKind, subject: id, unit } as const;
			const capacity = capacityFor(actor, subject, ward.units, ward.today);
			return capacity !== null || readsAll ? [{ kind: subjectKind, id, name, unit, capacity }] : [];
		}
	);
}
