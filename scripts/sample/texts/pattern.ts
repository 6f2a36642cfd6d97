import type { Scene } from '../photos/scenes';

/** Which kind of work a pattern tells of: the people and units that it fits are in `deeds/topics.ts`. */
export type Topic =
	| 'oneStop'
	| 'oneStopUnit'
	| 'ward'
	| 'office'
	| 'justice'
	| 'land'
	| 'culture'
	| 'finance'
	| 'police'
	| 'military'
	| 'station'
	| 'party'
	| 'front'
	| 'women'
	| 'youth'
	| 'members'
	| 'head'
	| 'team'
	| 'neighbourhood'
	| 'leaders';

/** What a deed is evidence of; `tagsOf` turns it into the criterion for a person or for a collective. */
export type Mark = 'plan' | 'solution' | 'discipline' | 'rating' | 'rank';

/** `value` names a bound number or is one; `index` is a code of the plan's indices. */
export interface FigurePattern {
	readonly name: string;
	readonly value: string;
	readonly unit: string;
	readonly index?: string;
}

/** One way to tell a deed; `phrase` writes it. `{chi}` or `{Chi}` names the subject, so it is told by somebody else. */
export interface Pattern {
	readonly title: string;
	readonly story?: string;
	readonly place?: string;
	readonly area: string;
	readonly marks: readonly Mark[];
	readonly figures?: readonly FigurePattern[];
	/** first and last month in which it makes sense */
	readonly months?: readonly [number, number];
	readonly scene: Scene;
}

/** Said of the subject by somebody else. */
export function isToldByOthers({ title, story = '' }: Pattern): boolean {
	return /\{chi\}/i.test(title + story);
}
