import type { Award } from '$lib/domain/awards/award';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { Meeting } from '$lib/domain/meetings/meeting';
import type { Nomination } from '$lib/domain/nominations/nomination';
import type { LocalDatabase } from '$lib/store/database';
import type { LocalOf } from '$lib/store/rows';

/** What the page of awards looks at. */
export interface AwardData {
	/** issued ones, the one that is being decided first */
	readonly campaigns: readonly Campaign[];
	readonly campaign: Campaign | undefined;
	readonly nominations: readonly Nomination[];
	readonly meetings: readonly Pick<Meeting, 'id' | 'state' | 'title'>[];
	readonly awards: readonly LocalOf<'awards'>[];
	/** names of units, for those who are commended */
	readonly unitName: (unit: string) => string;
}

/** @param asked id of a campaign, or empty for the likeliest */
export async function loadAwardData(db: LocalDatabase, asked: string): Promise<AwardData> {
	const all = (await db.campaigns.toArray()).filter(({ state }) => state !== 'draft').sort(byNeed);
	const campaign = all.find(({ id }) => id === asked) ?? all[0];
	const id = campaign?.id ?? '';
	const [nominations, meetings, awards, units] = await Promise.all([
		db.nominations.where('campaign').equals(id).toArray(),
		db.meetings.where('campaign').equals(id).toArray(),
		db.awards.where('campaign').equals(id).toArray(),
		db.units.toArray()
	]);
	const names = new Map(units.map((unit) => [unit.id, unit.name]));
	return {
		campaigns: all,
		campaign,
		nominations,
		meetings,
		awards,
		unitName: (unit) => names.get(unit) ?? ''
	};
}

function byNeed(a: Campaign, b: Campaign): number {
	const order: readonly Campaign['state'][] = ['reviewing', 'decided', 'closed', 'issued', 'archived'];
	const rank = ({ state }: Campaign) => order.indexOf(state);
	return rank(a) - rank(b) || (a.rules.period.last < b.rules.period.last ? 1 : -1);
}

/** Whom an award or nomination names, in a line: position and unit. */
export function subjectNote(
	{ position, unit, subjectKind }: Pick<Award, 'position' | 'unit' | 'subjectKind'>,
	unitName: AwardData['unitName']
): string {
	return [position, subjectKind === 'person' ? unitName(unit) : ''].filter(Boolean).join(' · ');
}
