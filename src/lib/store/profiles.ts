import type { Change } from '$lib/domain/changes/protocol';
import { fail, type Result } from '$lib/domain/result';
import type { Profile } from '$lib/domain/profiles/profile';
import type { StoreContext } from './context';
import type { LocalDatabase } from './database';
import { saveEdit } from './edits';

/**
 * The profile that an address means: by its own id, or by the person's, who may have none yet.
 * @returns `id`: of the record, or of the one that is to be made
 */
export async function profileAt(
	db: LocalDatabase,
	address: string
): Promise<{ readonly person: string; readonly id: string | undefined }> {
	const [byId, byPerson, edits] = await Promise.all([
		db.profiles.get(address),
		db.profiles.where('person').equals(address).first(),
		db.edits.where('key').startsWith('profiles/').toArray()
	]);
	const profile: Profile | undefined = byId ?? byPerson;
	if (profile) return { person: profile.person, id: profile.id };
	const begun = edits.find(({ id, fields }) => id === address || fields.person === address);
	return { person: begun ? String(begun.fields.person) : address, id: begun?.id };
}

/** What a person, or the standing body, typed of a profile becomes one change. */
export async function saveProfile(context: StoreContext, id: string): Promise<Result<Change>> {
	const edit = await context.db.edits.get(`profiles/${id}`);
	if (!edit) return fail('edit.gone');
	const stored = await context.db.profiles.get(id);
	// Of whom it is was said when it was made.
	return saveEdit(context, 'profiles', id, {
		...(stored ? { only: Object.keys(edit.fields).filter((field) => field !== 'person') } : {})
	});
}
