import type { CollectionName } from '$lib/domain/changes/protocol';
import { ok, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import { putFields } from './keepEdit';
import type { OutboxItem } from './outbox';
import { letGo } from './parked';
import { wholly } from './wholly';

/** Changes of a record that the server has not taken, and those that stand or fall with them; in the person's order. */
export async function parkedWith(
	db: StoreContext['db'],
	collection: CollectionName,
	id: string
): Promise<readonly OutboxItem[]> {
	const own = await db.outbox.where('[collection+id]').equals([collection, id]).toArray();
	const parked = own.filter(({ status }) => status === 'refused' || status === 'conflict');
	const groups = new Set(parked.flatMap(({ group }) => group ?? []));
	if (groups.size === 0) return parked;
	const others = await db.outbox.where('status').anyOf('refused', 'conflict').toArray();
	const beside = others.filter(
		(item) => item.group && groups.has(item.group) && !parked.some(({ n }) => n === item.n)
	);
	return [...parked, ...beside].sort((a, b) => a.n - b.n);
}

/** Fields that are no words of anybody: what an act asks for, and what the rules reckon anew. */
const ACTS = ['state', 'result', 'rulesVersion'];

/**
 * Takes back what the server refused of a meeting: what was typed lies on the desk again, to be mended and sent anew;
 * a decision is let go of with its whole group. Changes that clash are left to their own screen.
 */
export async function takeBackMeeting(context: StoreContext, id: string): Promise<Result<true>> {
	const { db, now } = context;
	const taken = await wholly(db, async () => {
		for (const item of await parkedWith(db, 'meetings', id)) {
			if (item.status !== 'refused') continue;
			const words = Object.fromEntries(
				Object.entries(item.fields).filter(([field]) => !ACTS.includes(field))
			);
			await letGo(db, item);
			if (item.collection === 'meetings' && Object.keys(words).length > 0)
				await putFields(db, now(), item.collection, item.id, words);
		}
		return ok(true as const);
	});
	if (taken.ok) context.changed();
	return taken;
}
