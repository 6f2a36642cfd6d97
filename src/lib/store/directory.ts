import { compareNames, nameKey } from '$lib/domain/text/nameOrder';
import { fold, matchesFolded } from '$lib/domain/text/fold';
import type { Day } from '$lib/domain/time';
import type { Unit } from '$lib/domain/units/unit';
import { eachInSlices } from './breathe';
import type { LocalDatabase } from './database';
import { personSubject, unitSubject, type Subject } from './subjects';

interface Listed extends Subject {
	readonly foldedName: string;
	/** name, position and unit */
	readonly folded: string;
	readonly order: string;
}

/** Everybody and every unit on this phone, ready to be searched while somebody types. */
export interface Directory {
	readonly size: number;
	/**
	 * Without diacritics, words in any order. Whole words stand first, among them what is spelt exactly so, then words
	 * that begin so, then what only the position or unit answers to.
	 */
	search(typed: string): readonly Subject[];
}

const PAGE = 250;

/** Reads in pages and breathes in between: 2,000 names take a slow phone a quarter of a second. */
export async function loadDirectory(
	db: LocalDatabase,
	today: Day,
	kindInWords: (kind: Unit['kind']) => string
): Promise<Directory> {
	const units = new Map((await db.units.toArray()).map((unit) => [unit.id, unit]));
	const unitName = (id: string) => units.get(id)?.name ?? '';
	const listed: Listed[] = [];
	const add = (subject: Subject) => {
		const foldedName = fold(subject.name);
		const order = nameKey(subject.name);
		listed.push({ ...subject, foldedName, folded: `${foldedName} ${fold(subject.note)}`, order });
	};
	for (let after = '', isLast = false; !isLast;) {
		const page = await db.people.where('id').above(after).limit(PAGE).toArray();
		await eachInSlices(page, (person) => add(personSubject(person, unitName, today)));
		after = page.at(-1)?.id ?? after;
		isLast = page.length < PAGE;
	}
	listed.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
	// Units after people, in the order of the tree's names: they are few and known by heart.
	const named = [...units.values()].sort((a, b) => compareNames(a.name, b.name));
	for (const unit of named) add(unitSubject(unit, kindInWords(unit.kind)));
	return { size: listed.length, search: (typed) => searchIn(listed, typed) };
}

function searchIn(listed: readonly Listed[], typed: string): readonly Subject[] {
	const exact = typed.normalize('NFC').toLowerCase().trim();
	const query = fold(typed);
	if (query === '') return listed;
	return listed
		.filter((one) => matchesFolded(one.folded, query))
		.map((one) => ({ one, rank: rankOf(one, query, exact) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ one }) => one);
}

function rankOf({ name, foldedName }: Listed, query: string, exact: string): number {
	const spelt = ` ${name.toLowerCase()} `;
	const folded = ` ${foldedName} `;
	if (spelt.includes(` ${exact} `)) return 0;
	if (folded.includes(` ${query} `)) return 1;
	if (spelt.includes(` ${exact}`)) return 2;
	if (folded.includes(` ${query}`)) return 3;
	return matchesFolded(foldedName, query) ? 4 : 5;
}
