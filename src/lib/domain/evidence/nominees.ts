import { eligibleLevels } from '../campaigns/eligibility';
import type { CampaignRules, SubjectKind } from '../campaigns/rules';
import { unitOn, type Person } from '../people/person';
import { fold } from '../text/fold';
import type { Day } from '../time';
import { holdsOn } from '../units/tree';
import type { Unit } from '../units/unit';

/** Somebody, or a unit, that the campaign allows to be nominated: a row of the evidence board. */
export interface Candidate {
	readonly kind: SubjectKind;
	readonly id: string;
	readonly name: string;
	/** the name folded, to search in: a search asks it of everybody */
	readonly text: string;
	/** a person's unit on that day; a unit's own id */
	readonly unit: string;
	/** codes of the levels, from the ward upward */
	readonly levels: readonly string[];
}

/** The day that candidates are told by: today or, when the campaign is over, its last day. */
export function candidateDay(rules: Pick<CampaignRules, 'period'>, today: Day): Day {
	const { last } = rules.period;
	return today < last ? today : last;
}

/**
 * Who may be nominated before nominations exist (product §5, Hội đồng): people by their category, units by their
 * kind, both as they stand on a day. A person whose time in every unit has ended is no candidate any more.
 */
export function candidatesOf(
	rules: Pick<CampaignRules, 'levels' | 'personCategories' | 'unitKinds'>,
	people: Iterable<Person>,
	units: Iterable<Unit>,
	day: Day
): readonly Candidate[] {
	const found: Candidate[] = [];
	for (const unit of units) {
		if (!holdsOn(unit, day)) continue;
		const levels = codes(eligibleLevels(rules, { kind: 'collective', unitKind: unit.kind }));
		if (levels.length > 0)
			found.push({
				kind: 'collective',
				id: unit.id,
				name: unit.name,
				text: fold(unit.name),
				unit: unit.id,
				levels
			});
	}
	// a ward has thousands of people and a handful of categories
	const ofCategory = new Map<string, readonly string[]>();
	for (const { id, name, category, terms } of people) {
		const levels = ofCategory.get(category) ?? codes(eligibleLevels(rules, { kind: 'individual', category }));
		ofCategory.set(category, levels);
		if (levels.length === 0 || !terms.some((term) => term.to === '' || term.to >= day)) continue;
		found.push({ kind: 'individual', id, name, text: fold(name), unit: unitOn({ terms }, day), levels });
	}
	return found;
}

function codes(levels: readonly { readonly code: string }[]): readonly string[] {
	return levels.map(({ code }) => code);
}
