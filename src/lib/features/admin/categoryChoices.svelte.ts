import { live } from '$lib/app/live.svelte';
import { knownCategories } from '$lib/domain/campaigns/categories';
import type { CampaignRules } from '$lib/domain/campaigns/rules';
import { templates } from '$lib/domain/campaigns/templates';
import type { LocalDatabase } from '$lib/store/database';
import type { Choice } from '$lib/ui/choice';

/** Categories of person to choose from: those of the ward's campaigns, newest first, then of the templates. */
export function categoryChoices(db: LocalDatabase, year: number) {
	const campaigns = live(() => db.campaigns.toArray(), []);
	const fromTemplates = templates.map((template) => template.build(year)).reverse();
	const choices = $derived.by((): readonly Choice[] => {
		const rules: CampaignRules[] = campaigns.current.map((campaign) => campaign.rules);
		rules.sort((a, b) => b.year - a.year);
		return knownCategories([...rules, ...fromTemplates]).map(({ code, label }) => ({
			value: code,
			label
		}));
	});
	return {
		/** The choices, with the person's own code among them although no campaign words it any more. */
		withCode(code: string): readonly Choice[] {
			if (code === '' || choices.some(({ value }) => value === code)) return choices;
			return [...choices, { value: code, label: code }];
		}
	};
}
