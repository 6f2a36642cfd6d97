import type { WardLookup } from '../changes/attempt';
import { headOn } from '../units/tree';
import type { Meeting } from './meeting';
import type { Sitting } from './sitting';

/** A voting member whose own matter an item is (domain §9.4). */
export interface Interest {
	readonly item: string;
	readonly person: string;
	/** the nominee; an author of the initiative; the head of the nominated unit */
	readonly as: 'nominee' | 'author' | 'head';
	/**
	 * whether the policy asks for a recusal. Whoever heads a nominated unit is offered one and not made to: in a ward
	 * nearly every member is somebody's superior, and which of them are too near no rule says.
	 */
	readonly required: boolean;
}

/** The interests of the council's voting members, item by item; none where the campaign's policy is `none`. */
export function interestsIn(
	{ about, items }: Pick<Meeting, 'about' | 'items'>,
	{ rules, voters, day }: Pick<Sitting, 'rules' | 'voters' | 'day'>,
	lookup: Pick<WardLookup, 'find' | 'units'>
): readonly Interest[] {
	if (rules.conflictOfInterest.policy === 'none') return [];
	const found = items.flatMap((item): readonly Interest[] => {
		if (about === 'initiatives') {
			const authors = lookup.find('initiatives', item)?.authors ?? [];
			return authors.map(({ person }) => ({ item, person, as: 'author', required: true }));
		}
		const nomination = lookup.find('nominations', item);
		if (!nomination) return [];
		const { subjectKind, subject } = nomination;
		if (subjectKind === 'person') return [{ item, person: subject, as: 'nominee', required: true }];
		const unit = lookup.units.get(subject);
		const head = unit && headOn(unit, day);
		return head === undefined ? [] : [{ item, person: head, as: 'head', required: false }];
	});
	return found.filter(({ person }) => voters.includes(person));
}
