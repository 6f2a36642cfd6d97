import type { Instant } from '../time';
import type { Campaign } from './campaign';
import { hasStarted, stateByDate } from './deadlines';

/**
 * Issued campaigns in the order in which the year's end asks for them: what is being reviewed, what is over and waits
 * for it, what runs, then what is decided; of the same the one that ended last.
 */
export function reviewOrder<one extends Pick<Campaign, 'state' | 'rules'>>(
	campaigns: readonly one[],
	now: Instant
): readonly one[] {
	const rank = ({ state, rules }: one): number => {
		const today = stateByDate(state, rules, now);
		if (today === 'reviewing') return 0;
		if (today === 'closed') return 1;
		return today === 'issued' && hasStarted(rules, now) ? 2 : 3;
	};
	return campaigns
		.filter(({ state }) => state !== 'draft')
		.sort((a, b) => rank(a) - rank(b) || (a.rules.period.last < b.rules.period.last ? 1 : -1));
}
