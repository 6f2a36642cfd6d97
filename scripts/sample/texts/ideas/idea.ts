import type { Initiative } from '$lib/domain/initiatives/initiative';

/** The words of an initiative, section by section of the long form. */
export type IdeaWords = Pick<
	Initiative,
	| 'title'
	| 'idea'
	| 'kind'
	| 'area'
	| 'before'
	| 'solution'
	| 'novelty'
	| 'practicality'
	| 'effect'
	| 'effectFigures'
	| 'othersOpinion'
	| 'replicability'
	| 'conditions'
	| 'participants'
	| 'confidential'
	| 'investor'
>;

/** A figure of the effect: what it was, what it has become. */
export function effect(
	name: string,
	before: string,
	after: string,
	unit: string
): IdeaWords['effectFigures'][number] {
	return { name, unit, before, after };
}

/** Somebody who took part in the first application. */
export function helper(name: string, workplace: string, task: string): IdeaWords['participants'][number] {
	return { name, workplace, task };
}
