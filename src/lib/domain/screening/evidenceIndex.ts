import { subjectPerson } from '../entries/subject';
import { replacedEntries } from '../evidence/counting';
import type { Screened, ScreenedEntry, ScreeningEvidence } from './evidence';

type Initiative = ScreeningEvidence['initiatives'][number];

/** A campaign's records laid out by whom they are about, for many nominees in a row: 20,000 entries are walked once. */
export interface EvidenceIndex {
	/** adds one entry, so that the caller may stop for breath between two of them */
	add(entry: ScreenedEntry): void;
	/** the part that a nominee's table is filled from: `screen` finds in it what it finds in all */
	of(nominee: Screened): ScreeningEvidence;
}

/** @param records without entries: those are added one by one */
export function startEvidenceIndex(records: Omit<ScreeningEvidence, 'entries' | 'replaced'>): EvidenceIndex {
	const entries: ScreenedEntry[] = [];
	const entriesOfPerson = new Map<string, ScreenedEntry[]>();
	const entriesOfUnit = new Map<string, ScreenedEntry[]>();
	const grades = by(records.grades, ({ subject }) => [subject]);
	const conduct = by(records.conduct, ({ subject }) => [subject]);
	const initiativesOfPerson = by(records.initiatives, ({ people }) => people);
	const initiativesOfUnit = by(records.initiatives, ({ unit }) => [unit]);
	let replaced: ReadonlySet<string> | undefined;

	function add(entry: ScreenedEntry): void {
		replaced = undefined;
		entries.push(entry);
		if (entry.campaign !== records.campaign) return;
		const person = subjectPerson(entry);
		if (person !== '') put(entriesOfPerson, person, entry);
		put(entriesOfUnit, entry.unit, entry);
	}

	function of(nominee: Screened): ScreeningEvidence {
		replaced ??= replacedEntries(entries);
		const subjects = [nominee.id, ...nominee.above];
		const authors = nominee.kind === 'individual' ? [nominee.id] : nominee.people;
		return {
			campaign: records.campaign,
			grades: gathered(grades, subjects),
			conduct: gathered(conduct, [nominee.id]),
			initiatives: [
				...new Set<Initiative>([
					...gathered(initiativesOfPerson, authors),
					...gathered(initiativesOfUnit, nominee.below)
				])
			],
			entries:
				nominee.kind === 'individual'
					? gathered(entriesOfPerson, [nominee.id])
					: gathered(entriesOfUnit, nominee.below),
			replaced
		};
	}

	return { add, of };
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
	const others = map.get(key);
	if (others) others.push(value);
	else map.set(key, [value]);
}

function by<V>(records: readonly V[], keysOf: (record: V) => readonly string[]): ReadonlyMap<string, V[]> {
	const map = new Map<string, V[]>();
	for (const record of records) for (const key of keysOf(record)) put(map, key, record);
	return map;
}

function gathered<V>(map: ReadonlyMap<string, readonly V[]>, keys: readonly string[]): readonly V[] {
	return keys.flatMap((key) => map.get(key) ?? []);
}
