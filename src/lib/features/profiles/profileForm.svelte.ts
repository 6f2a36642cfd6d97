import type { EarlierAward, Profile } from '$lib/domain/profiles/profile';
import { RecordForm } from '$lib/features/shell/recordForm.svelte';
import type { StoreContext } from '$lib/store/context';
import type { LocalOf } from '$lib/store/rows';

/** What is typed of a profile; years as they are typed. */
export type ProfileFields = { -readonly [field in keyof Omit<Profile, 'id' | 'rev'>]: Profile[field] };
export type ProfileFormState = RecordForm<ProfileFields>;

const blank = (person: string): ProfileFields => ({
	person,
	birthday: '',
	gender: '',
	origin: '',
	residence: '',
	education: '',
	academicTitle: '',
	positions: '',
	duties: '',
	earlierAwards: []
});

/** The form of somebody's profile, with what was kept of it; one for each person. */
export function openProfile(
	store: StoreContext,
	person: string,
	id: string,
	shown: LocalOf<'profiles'> | undefined
): Promise<ProfileFormState> {
	return RecordForm.open(store, { collection: 'profiles', id, blank: blank(person), shown });
}

/** A line more in the table of the form's part III. */
export function withAward(
	awards: readonly EarlierAward[],
	kind: EarlierAward['kind'],
	year: number
): EarlierAward[] {
	return [...awards, { kind, year, name: '', decision: '' }];
}

/** A year as it was typed: a number once it has four digits. */
export function typedYear(text: string): number | null {
	const digits = text.trim();
	return /^\d{4}$/.test(digits) ? Number(digits) : null;
}
