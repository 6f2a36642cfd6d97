import type { Outcome } from '$lib/domain/changes/answers';
import type { LocalDatabase } from '$lib/store/database';
import type { OutboxItem } from '$lib/store/outbox';
import { putRows } from '$lib/store/putRows';
import { tableOf } from '$lib/store/queueChange';
import { plain } from '$lib/store/rows';

type Applied = Extract<Outcome, { outcome: 'applied' }>;

/**
 * Settles what the server took as it was, all items of an answer with a handful of requests to the database: on a phone
 * each one costs as much as the write itself, and most answers hold nothing else. A file counts only when the outcome names
 * its hash, too. Runs inside a transaction.
 * @param now server time of the answer
 * @returns the items that it settled
 */
export async function settleApplied(
	db: LocalDatabase,
	sent: readonly OutboxItem[],
	outcomes: ReadonlyMap<string, Outcome>,
	now: string
): Promise<ReadonlySet<OutboxItem>> {
	const taken = sent.flatMap((item) => {
		const outcome = outcomes.get(item.changeId);
		return outcome?.outcome === 'applied' && isProven(item, outcome) ? [{ item, outcome }] : [];
	});
	const kept = await db.outbox.bulkGet(taken.map(({ item }) => item.n));
	const stored = taken.flatMap((one, place) => {
		const row = kept[place];
		return row?.changeId === one.item.changeId && row.status !== 'sent' ? [{ ...one, row }] : [];
	});
	if (stored.length === 0) return new Set();
	await db.outbox.bulkPut(
		stored.map(({ row: { problem: _, ...row } }) => ({ ...row, status: 'sent' as const, sentAt: now }))
	);
	await markConfirmed(db, stored);
	return new Set(stored.map(({ item }) => item));
}

function isProven({ collection, fields }: OutboxItem, { sha256 }: Applied): boolean {
	return collection !== 'attachments' || sha256 === fields.sha256;
}

/**
 * The server took exactly what the person sees: the row is confirmed before the next pull brings it. With further changes
 * pending, or others' changes merged in, only the pull knows the whole record. A row that stayed for its unsent changes
 * alone goes with the last of them.
 */
async function markConfirmed(
	db: LocalDatabase,
	settled: readonly { readonly item: OutboxItem; readonly outcome: Applied }[]
): Promise<void> {
	for (const collection of new Set(settled.map(({ item }) => item.collection))) {
		// The last one of a record says its revision.
		const revisions = new Map(
			settled
				.filter(({ item }) => item.collection === collection)
				.map(({ item, outcome }) => [item.id, outcome.rev])
		);
		const keys = [...revisions.keys()].map((id) => [collection, id]);
		const all = await db.outbox.where('[collection+id]').anyOf(keys).toArray();
		const open = new Set(all.filter(({ status }) => status !== 'sent').map(({ id }) => id));
		const table = tableOf(db, collection);
		const rows = await table.bulkGet([...revisions.keys()].filter((id) => !open.has(id)));
		const confirmed = rows.flatMap((row) => {
			if (row?.sync !== 'waiting' || row.leaving) return [];
			const rev = revisions.get(row.id) ?? 0;
			// Sent again after a restore: what lies beneath holds it already, and what others wrote since.
			const taken = row.base && row.base.rev >= rev ? row.base : { ...plain(row), rev };
			return [{ ...taken, sync: 'confirmed' as const, gen: row.gen }];
		});
		await table.bulkDelete(rows.flatMap((row) => (row?.leaving ? [row.id] : [])));
		await putRows(table, confirmed as (typeof confirmed)[number][] as never[]);
	}
}
