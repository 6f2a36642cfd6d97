import type { Campaign } from '$lib/domain/campaigns/campaign';
import { checkRules } from '$lib/domain/campaigns/check';
import { sameValue } from '$lib/domain/changes/canonical';
import { ok, type Result } from '$lib/domain/result';
import type { StoreContext } from '$lib/store/context';
import { mendParked } from '$lib/store/mendParked';
import { saveCampaign } from '$lib/store/saveRecord';
import type { RulesDraft } from './rulesDraft.svelte';

/** Saves the work on a campaign that is not issued yet: one change for everything since the last save. */
export async function saveRules(
	store: StoreContext,
	campaign: Campaign,
	draft: RulesDraft
): Promise<Result<true>> {
	const rules = checkRules(draft.rules);
	if (!rules.ok) return rules;
	const fields = {
		...(sameValue(rules.value, campaign.rules) ? {} : { rules: rules.value }),
		...(rules.value.name === campaign.title ? {} : { title: rules.value.name })
	};
	if (Object.keys(fields).length > 0) {
		const saved = await mendParked(store, 'campaigns', campaign.id, () =>
			saveCampaign(store, campaign.id, fields)
		);
		if (!saved.ok) return saved;
	}
	await draft.saved(rules.value);
	return ok(true);
}

/** Brings the work into force as an amendment of an issued campaign. */
export async function saveAmendment(
	store: StoreContext,
	campaign: Campaign,
	draft: RulesDraft
): Promise<Result<true>> {
	const rules = checkRules(draft.rules);
	if (!rules.ok) return rules;
	const saved = await mendParked(store, 'campaigns', campaign.id, () =>
		saveCampaign(store, campaign.id, { rules: rules.value, amendment: draft.paper })
	);
	if (!saved.ok) return saved;
	await draft.saved(rules.value);
	return ok(true);
}
