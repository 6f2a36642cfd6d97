import type { Actor } from '$lib/domain/access/actor';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { proposableOf, type Proposable } from '$lib/domain/nominations/proposable';
import { proposerReach } from '$lib/domain/nominations/proposerReach';
import { OPEN_TO_NOMINATIONS } from '$lib/domain/nominations/states';
import { subjectDay } from '$lib/domain/subjectOn';
import { compareNames } from '$lib/domain/text/nameOrder';
import { dayOf } from '$lib/domain/time';
import type { LocalDatabase } from '$lib/store/database';

/** Whom somebody may propose in a campaign. */
export interface ProposeWard {
	/** that take nominations now, the latest first */
	readonly campaigns: readonly Campaign[];
	readonly campaign: Campaign;
	/** may be proposed at some level, units first, then people by name */
	readonly eligible: readonly Proposable[];
	/** within reach, but not by the plan's rules */
	readonly others: readonly Proposable[];
	unitName(id: string): string;
}

/**
 * @param asked id of the campaign; empty for the latest
 * @returns `null` when no campaign takes nominations, or the actor may propose nobody
 */
export async function proposeWard(
	db: LocalDatabase,
	actor: Actor,
	asked: string,
	now: string
): Promise<ProposeWard | null> {
	const [all, allUnits, people] = await Promise.all([
		db.campaigns.toArray(),
		db.units.toArray(),
		db.people.toArray()
	]);
	const campaigns = all
		.filter(({ state }) => OPEN_TO_NOMINATIONS.includes(state))
		.sort((a, b) => (a.rules.period.last < b.rules.period.last ? 1 : -1));
	const campaign = campaigns.find(({ id }) => id === asked) ?? campaigns[0];
	const units = new Map(allUnits.map((unit) => [unit.id, unit]));
	const reach = proposerReach(actor, units, dayOf(now));
	if (!campaign || (reach !== 'ward' && reach.size === 0)) return null;
	const found = proposableOf(reach, {
		rules: campaign.rules,
		units,
		people,
		nominations: await db.nominations.where('campaign').equals(campaign.id).toArray(),
		day: subjectDay(campaign.rules, now)
	});
	const sorted = [...found].sort(
		(a, b) => Number(b.kind === 'unit') - Number(a.kind === 'unit') || compareNames(a.name, b.name)
	);
	return {
		campaigns,
		campaign,
		eligible: sorted.filter(({ why }) => why === null),
		others: sorted.filter(({ why }) => why !== null),
		unitName: (id) => units.get(id)?.name ?? ''
	};
}
