import type { ScreeningSource } from '$lib/domain/nominations/nomination';
import { isUsableSource } from '$lib/domain/nominations/usableSource';
import type { EntryRow } from '$lib/store/entryIndex';
import type { DeskRecords } from './deskRecords';

/** Revision of a source now; none when it is gone, was withdrawn, or has a change on its way. */
export type RevNow = (source: Pick<ScreeningSource, 'collection' | 'id'>) => number | undefined;

export function revisionsOf(
	{ grades, conduct, initiatives, earlier }: DeskRecords,
	entries: readonly EntryRow[]
): RevNow {
	const byId = <R extends { readonly id: string }>(rows: readonly R[]) =>
		new Map(rows.map((row) => [row.id, row]));
	const known: Readonly<
		Record<
			ScreeningSource['collection'],
			ReadonlyMap<string, { readonly rev: number; readonly campaign: string }>
		>
	> = {
		grades: byId(grades),
		conduct: byId(conduct),
		initiatives: byId(initiatives),
		awards: byId(earlier.map(({ award }) => award)),
		entries: byId(entries.filter(({ sync, unsent }) => sync !== 'waiting' && !unsent))
	};
	return ({ collection, id }) => {
		const record = known[collection].get(id);
		return record && isUsableSource(collection, record, record.campaign) ? record.rev : undefined;
	};
}
