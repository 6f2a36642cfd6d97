import type { InitiativeAuthor } from '$lib/domain/initiatives/initiative';
import { splitEvenly } from '$lib/domain/initiatives/sections';

/** What was typed as a share: a whole number of percent, kept within what can be a share. */
export function readShare(typed: string): number {
	const digits = typed.replace(/\D/g, '').slice(0, 3);
	return Math.min(100, Number(digits || 0));
}

export function sumOf(authors: readonly InitiativeAuthor[]): number {
	return authors.reduce((sum, { share }) => sum + share, 0);
}

/** The same authors with even shares. */
export function evenly(authors: readonly InitiativeAuthor[]): InitiativeAuthor[] {
	const shares = splitEvenly(authors.length);
	return authors.map((author, at) => ({ ...author, share: shares[at] ?? 0 }));
}

/** With one more: split evenly as long as they were; else with what is left of a hundred. */
export function withAuthor(
	authors: readonly InitiativeAuthor[],
	{ person, name }: Pick<InitiativeAuthor, 'person' | 'name'>
): InitiativeAuthor[] {
	const left = Math.max(0, 100 - sumOf(authors));
	const all = [...authors, { person, name, share: left }];
	return isEven(authors) ? evenly(all) : all;
}

/** Without one: the others' shares are split evenly as long as they were, and left alone otherwise. */
export function withoutAuthor(authors: readonly InitiativeAuthor[], person: string): InitiativeAuthor[] {
	const rest = authors.filter((author) => author.person !== person);
	return isEven(authors) ? evenly(rest) : rest;
}

/** The first author leads the list: whoever is put there takes that over. */
export function withFirst(authors: readonly InitiativeAuthor[], person: string): InitiativeAuthor[] {
	const first = authors.filter((author) => author.person === person);
	return [...first, ...authors.filter((author) => author.person !== person)];
}

function isEven(authors: readonly InitiativeAuthor[]): boolean {
	const shares = splitEvenly(authors.length);
	return authors.every(({ share }, at) => share === shares[at]);
}
