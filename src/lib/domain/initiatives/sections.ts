import type { Entry } from '../entries/entry';
import type { Problem } from '../result';
import type { Day } from '../time';
import type { Initiative, InitiativeAuthor } from './initiative';

type Field = keyof Initiative;

/** A section of the long form: what it shows, and what has to be written before it can be filed. */
export interface InitiativeSection {
	readonly key: string;
	readonly fields: readonly Field[];
	/** fields that may not be empty when it is filed; a section without any is optional */
	readonly needs: readonly Field[];
}

/** The long form in its order (domain §4.2). Names, help and example of each stand in `i18n` by its key. */
export const INITIATIVE_SECTIONS = [
	{ key: 'idea', fields: ['title', 'idea'], needs: ['title'] },
	{ key: 'authors', fields: ['authors', 'investor'], needs: ['authors'] },
	{ key: 'kind', fields: ['kind'], needs: ['kind'] },
	{ key: 'area', fields: ['area'], needs: ['area'] },
	{ key: 'before', fields: ['before'], needs: ['before'] },
	{ key: 'solution', fields: ['solution'], needs: ['solution'] },
	{ key: 'novelty', fields: ['novelty'], needs: ['novelty'] },
	{ key: 'practicality', fields: ['practicality'], needs: ['practicality'] },
	{ key: 'effect', fields: ['effect', 'effectFigures', 'othersOpinion'], needs: ['effect'] },
	// no condition of NĐ 13/2012, but of the campaign's criterion (domain §4.1)
	{ key: 'replicability', fields: ['replicability'], needs: ['replicability'] },
	{ key: 'conditions', fields: ['conditions'], needs: [] },
	// applied or tried at the place, on a known day: a condition of NĐ 13/2012
	{ key: 'firstApplied', fields: ['firstAppliedOn', 'participants'], needs: ['firstAppliedOn'] },
	{ key: 'evidence', fields: ['attachments'], needs: [] },
	{ key: 'confidentiality', fields: ['confidential'], needs: [] },
	{ key: 'linkedEntries', fields: ['entries'], needs: [] }
] as const satisfies readonly InitiativeSection[];
export type InitiativeSectionKey = (typeof INITIATIVE_SECTIONS)[number]['key'];

/** How far the long form has come: required sections alone, so that full means ready to be filed. */
export interface Completeness {
	readonly done: number;
	readonly of: number;
	/** keys of the required sections that are not done, in the order of the form */
	readonly missing: readonly InitiativeSectionKey[];
}

export function completenessOf(initiative: Initiative): Completeness {
	const required = INITIATIVE_SECTIONS.filter(({ needs }) => needs.length > 0);
	const missing = required.filter(({ needs }) => !needs.every((field: Field) => isFilled(initiative, field)));
	return {
		done: required.length - missing.length,
		of: required.length,
		missing: missing.map(({ key }) => key)
	};
}

/** Whether anything stands in a section: the mark beside an optional one. */
export function hasContent(initiative: Initiative, { fields }: InitiativeSection): boolean {
	return fields.some((field) => isFilled(initiative, field));
}

function isFilled(initiative: Initiative, field: Field): boolean {
	if (field === 'authors') return shareProblem(initiative.authors) === null;
	const value = initiative[field];
	return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';
}

/**
 * Why these authors cannot be filed: whole shares of at least one percent each that add up to 100.
 * @returns `initiative.authors.missing`, `.twice` (params `name`), `initiative.share.none` (params `name`) or
 * `initiative.share.sum` (params `sum`); `null` when they can
 */
export function shareProblem(authors: readonly InitiativeAuthor[]): Problem | null {
	if (authors.length === 0) return { code: 'initiative.authors.missing' };
	const twice = authors.find(({ person }, at) => authors.findIndex((one) => one.person === person) !== at);
	if (twice) return { code: 'initiative.authors.twice', params: { name: twice.name } };
	const without = authors.find(({ share }) => share < 1);
	if (without) return { code: 'initiative.share.none', params: { name: without.name } };
	const sum = authors.reduce((total, { share }) => total + share, 0);
	return sum === 100 ? null : { code: 'initiative.share.sum', params: { sum } };
}

/** 100 percent in so many whole shares that differ by one at most, the bigger ones first; none for nobody. */
export function splitEvenly(authors: number): readonly number[] {
	const least = Math.floor(100 / authors);
	return Array.from({ length: authors }, (_, at) => least + (at < 100 - least * authors ? 1 : 0));
}

/** The day of the earliest entry that it links (domain §4.1), `''` when there is none; withdrawn ones say nothing. */
export function suggestFirstApplied(entries: readonly Pick<Entry, 'day' | 'state'>[]): Day | '' {
	const days = entries.flatMap(({ day, state }) => (state === 'withdrawn' || day === '' ? [] : day));
	return days.sort()[0] ?? '';
}
