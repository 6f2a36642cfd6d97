import type { CampaignRules } from './rules';

/** A category of person as people read it; the code is what a person's record holds. */
export interface CategoryName {
	readonly code: string;
	readonly label: string;
}

/** Every category that the given rules know, each once; the first document that names one words it. */
export function knownCategories(
	documents: readonly Pick<CampaignRules, 'personCategories'>[]
): readonly CategoryName[] {
	const labels = new Map<string, string>();
	for (const { personCategories } of documents) {
		for (const { code, label } of personCategories) if (!labels.has(code)) labels.set(code, label);
	}
	return [...labels].map(([code, label]) => ({ code, label }));
}
