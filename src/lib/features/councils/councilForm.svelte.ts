import { COUNCIL_KINDS, type Council, type CouncilMember } from '$lib/domain/councils/council';
import type { Day } from '$lib/domain/time';
import { RecordForm } from '$lib/features/shell/recordForm.svelte';
import type { StoreContext } from '$lib/store/context';
import type { LocalOf } from '$lib/store/rows';

/** What is typed of a council. */
export type CouncilFields = { -readonly [field in keyof Omit<Council, 'id' | 'rev'>]: Council[field] };
export type CouncilFormState = RecordForm<CouncilFields>;

const blank = (): CouncilFields => ({
	name: '',
	kind: COUNCIL_KINDS[0],
	members: [],
	decisionNumber: '',
	decisionDate: '',
	decisionIssuer: '',
	from: '',
	to: ''
});

export function openCouncil(
	store: StoreContext,
	id: string,
	shown: LocalOf<'councils'> | undefined
): Promise<CouncilFormState> {
	return RecordForm.open(store, { collection: 'councils', id, blank: blank(), shown });
}

/** Somebody joins today. The first one chairs, who comes after is a member; both can be changed. */
export function withMember(members: readonly CouncilMember[], person: string, today: Day): CouncilMember[] {
	const role = members.length === 0 ? 'chair' : 'member';
	return [...members, { person, role, votes: true, from: today, to: '' }];
}

/** A member with the place in the council's list: parts of the list are shown apart, and changed in the whole. */
export type PlacedMember = CouncilMember & { readonly at: number };

export function placed(members: readonly CouncilMember[]): readonly PlacedMember[] {
	return members.map((member, at) => ({ ...member, at }));
}

/** The list with the member at a place put another way. */
export function withChanged(
	members: readonly CouncilMember[],
	at: number,
	change: Partial<CouncilMember>
): CouncilMember[] {
	return members.map((one, place) => (place === at ? { ...one, ...change } : one));
}
