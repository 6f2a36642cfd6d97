import type { CampaignRules } from '$lib/domain/campaigns/rules';
import type { WardLookup } from '$lib/domain/changes/attempt';
import type { ItemResult, Meeting } from '$lib/domain/meetings/meeting';
import { takerOf } from '$lib/domain/meetings/places';

export interface ResultGroup {
	/** code; empty for initiatives */
	readonly level: string;
	readonly levelLabel: string;
	readonly kind: 'collective' | 'individual' | 'initiative';
	/** those that passed first, then by place and votes */
	readonly rows: readonly ItemResult[];
}

/** The result as the minutes list it: level by level, collectives before individuals. */
export function byLevelAndKind(
	result: readonly ItemResult[],
	levels: CampaignRules['levels'],
	about: Meeting['about'],
	{ find }: Pick<WardLookup, 'find'>
): readonly ResultGroup[] {
	if (about === 'initiatives')
		return [{ level: '', levelLabel: '', kind: 'initiative', rows: inOrder(result) }];
	return levels.flatMap(({ code, label }) =>
		(['collective', 'individual'] as const).flatMap((kind) => {
			const rows = result.filter(({ item }) => {
				const nomination = find('nominations', item);
				return nomination?.level === code && takerOf(nomination).kind === kind;
			});
			return rows.length > 0 ? [{ level: code, levelLabel: label, kind, rows: inOrder(rows) }] : [];
		})
	);
}

function inOrder(rows: readonly ItemResult[]): readonly ItemResult[] {
	return [...rows].sort(
		(a, b) =>
			Number(b.passed) - Number(a.passed) ||
			Number(b.reached) - Number(a.reached) ||
			a.place - b.place ||
			b.agree - a.agree
	);
}
