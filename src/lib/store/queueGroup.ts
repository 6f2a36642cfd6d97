import type { Change, CollectionName } from '$lib/domain/changes/protocol';
import { ok, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import { queueInside, type Wish } from './queueChange';
import { wholly } from './wholly';

/** A wish for a record of any collection. */
export type AnyWish = { [name in CollectionName]: Wish<name> }[CollectionName];

/**
 * Queues several changes that stand together or not at all (counting a meeting touches its nominations): judged in
 * their order, each on what the ones before have made; when one is refused here, none is written.
 * @returns the changes in their order, or why the first refused one was refused
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
		return ok(changes);
	});
	if (queued.ok) context.changed();
	return queued;
}
