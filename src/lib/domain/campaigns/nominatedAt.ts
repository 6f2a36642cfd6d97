import { levelsInOrder } from './eligibility';
import type { CampaignRules, Level } from './rules';

/** Who may be nominated at a level, in the labels of the rules. */
export interface NominatedAt {
	readonly level: Level;
	readonly collectives: readonly string[];
	readonly individuals: readonly string[];
}

/** The other way round of `eligibleLevels`: per level, from the ward upward, who may be nominated there. */
export function nominatedAt(
	rules: Pick<CampaignRules, 'levels' | 'personCategories' | 'unitKinds'>
): readonly NominatedAt[] {
	return levelsInOrder(rules).map((level) => ({
		level,
		collectives: labelsAt(rules.unitKinds, level.code),
		individuals: labelsAt(rules.personCategories, level.code)
	}));
}

function labelsAt(
	list: readonly {
		readonly label: string;
		readonly mayBeNominated: boolean;
		readonly levels: readonly string[];
	}[],
	level: string
): readonly string[] {
	return list.filter((one) => one.mayBeNominated && one.levels.includes(level)).map(({ label }) => label);
}
