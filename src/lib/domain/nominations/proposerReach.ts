import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import type { Day } from '../time';
import { headedBy, subtree } from '../units/tree';
import type { Unit } from '../units/unit';

/** Units whose people, and which themselves, somebody may propose; `ward`: everybody and everything. */
export type ProposerReach = 'ward' | ReadonlySet<string>;

/** The standing body proposes anybody, a unit's head those of the own unit and below, others nobody. */
export function proposerReach(actor: Actor, units: ReadonlyMap<string, Unit>, today: Day): ProposerReach {
	if (hasRole(actor, 'standing')) return 'ward';
	if (!hasRole(actor, 'unitHead')) return new Set();
	return new Set(subtree(units, headedBy(units, actor.person, today)));
}

/** @param unit of the person, or the unit itself; empty for a person who belongs to none */
export function reaches(reach: ProposerReach, unit: string): boolean {
	return reach === 'ward' || reach.has(unit);
}
