import type { Actor } from '$lib/domain/access/actor';
import type { LocalDatabase } from '../database';

/** Whether this account has an initiative on the phone, or one that is being written: by their keys alone. */
export async function anyIdeas(db: LocalDatabase, { account, person }: Actor): Promise<boolean> {
	const [typed, written, edits] = await Promise.all([
		db.initiatives.where('reporter').equals(account).count(),
		person === '' ? 0 : db.initiatives.where('people').equals(person).count(),
		db.edits.where('key').startsWith('initiatives/').count()
	]);
	return typed + written + edits > 0;
}
