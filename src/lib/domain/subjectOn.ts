import type { CampaignRules } from './campaigns/rules';
import { unitOn } from './people/unitOn';
import type { Person } from './people/person';
import type { SubjectKindOfRecord } from './subjects';
import { dayOf, type Day, type Instant } from './time';
import type { Unit } from './units/unit';

export interface SubjectLookup {
	readonly units: ReadonlyMap<string, Unit>;
	person(id: string): Person | undefined;
}

/** Whom a year-end record is about, as the ward knows them on a day. */
export interface KnownSubject {
	readonly subjectName: string;
	/** unit that it belongs to, the unit itself where it is one; empty when a person has none */
	readonly unit: string;
	/** of a person; a unit has none */
	readonly position: string;
}

/**
 * The day that places a subject in its unit: today, or the period's last day once that is over, so that who moves away
 * in January is still judged where the year was spent.
 */
export function subjectDay({ period }: Pick<CampaignRules, 'period'>, now: Instant): Day {
	const today = dayOf(now);
	return today < period.last ? today : period.last;
}

/** A person or unit as they stand on a day; `undefined` when nobody has that id. */
export function subjectOn(
	lookup: SubjectLookup,
	kind: SubjectKindOfRecord,
	id: string,
	day: Day
): KnownSubject | undefined {
	if (kind === 'unit') {
		const unit = lookup.units.get(id);
		return unit && { subjectName: unit.name, unit: unit.id, position: '' };
	}
	const person = lookup.person(id);
	return person && { subjectName: person.name, unit: unitOn(person, day), position: person.position };
}
