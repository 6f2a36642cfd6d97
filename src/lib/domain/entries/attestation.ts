import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import type { Person } from '../people/person';
import type { Day } from '../time';
import { chainUp, headOn } from '../units/tree';
import type { Unit } from '../units/unit';
import type { Entry } from './entry';
import { subjectPerson } from './subject';

export interface AttestationLookup {
	readonly units: ReadonlyMap<string, Unit>;
	person(id: string): Person | undefined;
}

/** Who has to attest an entry: the head of a unit, or the standing body where no head can. */
export type Attester =
	{ readonly kind: 'head'; readonly person: string; readonly unit: string } | { readonly kind: 'standing' };

type Concerned = Pick<Entry, 'unit' | 'author' | 'typist' | 'subjectKind' | 'subject' | 'linked'>;

/** Author, typist and subject: nobody of these attests the entry. An account of no person is nobody of them. */
function concerns(entry: Concerned, person: string): boolean {
	if (person === '') return false;
	return person === entry.author || person === entry.typist || person === subjectPerson(entry);
}

/**
 * The nearest attesting head up the tree who is neither author, typist nor subject; else the standing body
 * (product §1, "Who attests"). A head whose account lacks `unitHead` does not attest (`Person.attests`).
 * @param today the day the attestation is asked for: heads change
 */
export function attesterOf(entry: Concerned, lookup: AttestationLookup, today: Day): Attester {
	for (const unit of chainUp(lookup.units, entry.unit)) {
		const head = headOn(unit, today);
		if (head && lookup.person(head)?.attests && !concerns(entry, head)) {
			return { kind: 'head', person: head, unit: unit.id };
		}
	}
	return { kind: 'standing' };
}

/** Whether this actor is the one who attests (or returns) this entry on that day. */
export function mayAttest(
	actor: Actor,
	entry: Concerned & Pick<Entry, 'reporter'>,
	lookup: AttestationLookup,
	today: Day
): boolean {
	if (concerns(entry, actor.person) || entry.reporter === actor.account) return false;
	const attester = attesterOf(entry, lookup, today);
	return attester.kind === 'head'
		? hasRole(actor, 'unitHead') && attester.person === actor.person
		: hasRole(actor, 'standing');
}
