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
	const changedByMe = partsOf(mine).filter((part) => !sameValue(base[part], mine[part]));
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

/** Work on a document that is not saved yet. */
export interface RulesWork {
	readonly rules: CampaignRules;
	/** the same with the own version of parts that somebody else changed too, until the person has chosen */
	readonly aside: CampaignRules | null;
}

/** Parts of which the own version lies beside the other one. */
export function clashingIn({ rules, aside }: RulesWork): readonly (keyof CampaignRules)[] {
	return aside ? partsOf(aside).filter((part) => !sameValue(rules[part], aside[part])) : [];
}

/**
 * What becomes of the work when somebody else has saved meanwhile, again and again: what lies aside goes on lying there.
 * Of a part that the person has meanwhile written on top of the other version, these later words do.
 */
export function receiveEdits(base: CampaignRules, work: RulesWork, theirs: CampaignRules): RulesWork {
	const { rules, clashing } = mergeEdits(base, work.rules, theirs);
	const waiting = clashingIn(work).filter((part) => !clashing.includes(part));
	const own = takeParts(takeParts(rules, work.rules, clashing), work.aside ?? rules, waiting);
	return { rules, aside: sameValue(own, rules) ? null : own };
}

function partsOf(rules: CampaignRules): readonly (keyof CampaignRules)[] {
	return Object.keys(rules) as (keyof CampaignRules)[];
}

/** The document with the named parts of another one in place. */
export function takeParts(
	rules: CampaignRules,
	from: CampaignRules,
	parts: readonly (keyof CampaignRules)[]
): CampaignRules {
	return { ...rules, ...Object.fromEntries(parts.map((part) => [part, from[part]])) };
}
