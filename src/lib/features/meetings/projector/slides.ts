import { levelsInOrder } from '$lib/domain/campaigns/eligibility';
import type { Meeting } from '$lib/domain/meetings/meeting';
import { rulesOf } from '$lib/domain/campaigns/campaign';
import { byLevelAndKind, type ResultGroup } from '../result/resultGroups';
import type { ReviewData } from '../reviewData';

export type Slide =
	| { readonly kind: 'title' }
	| { readonly kind: 'case'; readonly item: string; readonly at: number; readonly of: number }
	| { readonly kind: 'result'; readonly group: ResultGroup };

/** What goes over the wall, in order: the meeting, each case, and once it is counted the result, group by group. */
export function slidesOf(meeting: Meeting, { lookup }: Pick<ReviewData, 'lookup'>): readonly Slide[] {
	const { items, state, result, about } = meeting;
	const campaign = lookup.campaign(meeting.campaign);
	const rules = campaign && rulesOf(campaign, meeting.rulesVersion);
	const isCounted = state === 'counted' || state === 'locked';
	const groups = isCounted && rules ? byLevelAndKind(result, levelsInOrder(rules), about, lookup) : [];
	return [
		{ kind: 'title' },
		...items.map((item, at): Slide => ({ kind: 'case', item, at: at + 1, of: items.length })),
		...groups.map((group): Slide => ({ kind: 'result', group }))
	];
}
