import { sameValue } from '../changes/canonical';
import type { CampaignRules } from './rules';

/** What became of one's unsaved edits when somebody else has saved meanwhile. */
export interface MergedEdits {
	/** theirs, with the own parts on top where only one side changed */
	readonly rules: CampaignRules;
	/** parts that both sides changed, each to something else: a person chooses */
	readonly clashing: readonly (keyof CampaignRules)[];
}

/**
 * Three ways, by the parts of the document (frame, period, quotas, …): what only one side changed is kept. Of a part
 * that both changed, `rules` holds theirs, so that nothing of the ward's is undone before somebody chose.
 */
export function mergeEdits(base: CampaignRules, mine: CampaignRules, theirs: CampaignRules): MergedEdits {
	const parts = Object.keys(mine) as (keyof CampaignRules)[];
	const changedByMe = parts.filter((part) => !sameValue(base[part], mine[part]));
	const clashing = changedByMe.filter(
		(part) => !sameValue(base[part], theirs[part]) && !sameValue(mine[part], theirs[part])
	);
	return {
		rules: takeParts(
			theirs,
			mine,
			changedByMe.filter((part) => !clashing.includes(part))
		),
		clashing
	};
}

/** The document with the named parts of another one in place. */
export function takeParts(
	rules: CampaignRules,
	from: CampaignRules,
	parts: readonly (keyof CampaignRules)[]
): CampaignRules {
	return { ...rules, ...Object.fromEntries(parts.map((part) => [part, from[part]])) };
}
