import type { Nomination, ReportSection, ScreeningSource } from '$lib/domain/nominations/nomination';
import type { Wanted } from './lookup';

type Part = Partial<Nomination>;

/**
 * What the rules look up for a change of a nomination: the nominee and the campaign with its other nominations, what a
 * report has picked, what a screening names, the meeting and the award that decide of it.
 */
export function wantedForNomination(record: Part, fields: Part, own: string): Wanted {
	const both = [record, fields];
	const reports: readonly ReportSection[] = both.flatMap(({ report }) => report ?? []);
	const sources: readonly ScreeningSource[] = both.flatMap(({ screening }) =>
		(screening ?? []).flatMap((row) => row.sources)
	);
	const named = (collection: ScreeningSource['collection']) =>
		sources.filter((source) => source.collection === collection).map(({ id }) => id);
	const ids = (field: 'subject' | 'campaign' | 'meeting' | 'award') =>
		both.flatMap((one) => one[field] || []);
	return {
		people: [...ids('subject'), own],
		campaigns: ids('campaign'),
		reviewOf: ids('campaign'),
		entries: [...reports.flatMap(({ entries }) => entries), ...named('entries')],
		records: {
			initiatives: [...reports.flatMap(({ initiatives }) => initiatives), ...named('initiatives')],
			grades: named('grades'),
			conduct: named('conduct'),
			meetings: ids('meeting'),
			awards: [...ids('award'), ...named('awards')]
		}
	};
}
