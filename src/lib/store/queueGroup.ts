import type { WardLookup } from '$lib/domain/changes/attempt';
import type { Change, CollectionName } from '$lib/domain/changes/protocol';
import { unsettled } from '$lib/domain/changes/settled';
import { ok, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import type { LocalDatabase } from './database';
import { loadLookup } from './lookup';
import { queueInside, type Wish } from './queueChange';
import { wholly } from './wholly';

/** A wish for a record of any collection. */
export type AnyWish = { [name in CollectionName]: Wish<name> }[CollectionName];

/**
 * Queues several changes that stand together or not at all (counting a meeting touches its nominations): judged in
 * their order, each on what the ones before have made; when one is refused here, none is written.
 * @returns the changes in their order, why the first refused one was refused, or what the group leaves half done
 */
export async function queueGroup(
	context: StoreContext,
	wishes: readonly AnyWish[]
): Promise<Result<readonly Change[]>> {
	const group = context.newId();
	const ids = wishes.map(() => context.newId());
	const queued = await wholly<readonly Change[]>(context.db, async () => {
		const changes: Change[] = [];
		for (const [place, wish] of wishes.entries()) {
			// Each of them is judged after the one before was written: they may ask for each other.
			const queued = await queueInside(context, ids[place] ?? group, {
				...wish,
				group
			} as Wish<CollectionName>);
			if (!queued.ok) return queued;
			changes.push(queued.value);
		}
		const problem = unsettled(changes, await settledHere(context.db, changes));
		return problem ? { ok: false, error: problem } : ok(changes);
	});
	if (queued.ok) context.changed();
	return queued;
}

/** The records that {@link unsettled} asks for, as the group has left them. */
async function settledHere(db: LocalDatabase, changes: readonly Change[]): Promise<Pick<WardLookup, 'find'>> {
	const ids = (collection: CollectionName) =>
		changes.flatMap((change) => (change.collection === collection ? [change.id] : []));
	const [nominations, awards] = await Promise.all([
		db.nominations.bulkGet(ids('nominations')),
		db.awards.bulkGet(ids('awards'))
	]);
	const meetings = [...ids('meetings'), ...nominations.flatMap((one) => one?.meeting || [])];
	const held = await db.meetings.bulkGet(meetings);
	const items = held.flatMap((meeting) => meeting?.items ?? []);
	const records = {
		meetings,
		nominations: [...ids('nominations'), ...items, ...awards.flatMap((award) => award?.nomination ?? [])],
		initiatives: [...ids('initiatives'), ...items],
		awards: [...ids('awards'), ...nominations.flatMap((one) => one?.award || [])]
	};
	return loadLookup(db, { records });
}
