import { by, initiative } from '$lib/domain/initiatives/initiative.fixture';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { idOf } from '$lib/domain/ward.fixture';
import type { StoreContext } from '../context';
import type { LocalOf } from '../rows';

export const IDEA = idOf('initiative');

/** An initiative of Lan's (60 %) and Minh's (40 %) as the server has it. */
export function ideaHere(fields: Partial<Initiative> = {}): LocalOf<'initiatives'> {
	return { ...initiative(fields), sync: 'confirmed', gen: 1 };
}

/** Lan's own, as the quick form leaves it. */
export const ownIdea = (fields: Partial<Initiative> = {}): LocalOf<'initiatives'> =>
	ideaHere({ authors: [by('lan', 100)], people: [idOf('lan')], ...fields });

/** The server does not take what waits: nothing of it stands on the record any more. */
export async function refuseAll({ db }: StoreContext, code: string): Promise<void> {
	await db.outbox
		.where('status')
		.equals('waiting')
		.modify((item) => void Object.assign(item, { status: 'refused', problem: { code } }));
	for (const row of await db.initiatives.toArray()) {
		await db.initiatives.put({
			...(row.base ?? row),
			sync: 'refused',
			gen: 1,
			...(row.base && { base: row.base })
		});
	}
}
