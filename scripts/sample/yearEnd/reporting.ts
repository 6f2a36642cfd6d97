import type { Fields } from '../acts/act';
import type { Seen } from '../door/play';
import type { Entry } from '$lib/domain/entries/entry';
import { subjectPerson } from '$lib/domain/entries/subject';
import { countsAsEvidence, replacedEntries } from '$lib/domain/evidence/counting';
import type { Nomination, ReportSection } from '$lib/domain/nominations/nomination';
import { subtree } from '$lib/domain/units/tree';
import type { ReportWords } from '../texts/reports/report';

type Nominated = Pick<Nomination, 'campaign' | 'subjectKind' | 'subject'>;

/**
 * The report as its writer hands it in: own words, and what was picked from the log on that phone.
 * @param most entries that are picked
 */
export function reportFields(
	{ unitOverview, achievements }: ReportWords,
	nominated: Nominated,
	initiatives: readonly string[],
	most: number,
	reportReady: boolean,
	seen: Seen
): Fields {
	const section = (key: string, text: string): ReportSection => ({
		key,
		text,
		entries: [],
		initiatives: []
	});
	const report = [
		...(unitOverview === undefined ? [] : [section('unitOverview', unitOverview)]),
		{
			...section('achievements', achievements),
			entries: pickedFor(nominated, most, seen),
			initiatives: [...initiatives]
		}
	];
	return { report, reportReady };
}

/** Attested evidence of the nominee: what is tagged with most criteria first, and within that the newest deed. */
function pickedFor(nominated: Nominated, most: number, { of, lookup }: Seen): string[] {
	const all = [...of('entries').values()].map((entry) => ({ ...entry, unsent: false }));
	const replaced = replacedEntries(all);
	const units = nominated.subjectKind === 'unit' ? subtree(lookup.units, [nominated.subject]) : [];
	const isTheirs = (entry: Entry) =>
		nominated.subjectKind === 'unit'
			? units.includes(entry.unit)
			: subjectPerson(entry) === nominated.subject;
	return all
		.filter(
			(entry) =>
				entry.campaign === nominated.campaign &&
				isTheirs(entry) &&
				countsAsEvidence(entry, ['attested'], replaced)
		)
		.sort(
			(a, b) =>
				b.criteria.length - a.criteria.length ||
				(a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1)
		)
		.slice(0, most)
		.map(({ id }) => id);
}
