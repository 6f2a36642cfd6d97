import { INITIATIVE_SECTIONS, type InitiativeSectionKey } from '$lib/domain/initiatives/sections';

const KEYS = INITIATIVE_SECTIONS.map(({ key }) => key);

/** The section of an address; `null` where it names none. */
export function sectionFrom(name: string | null): InitiativeSectionKey | null {
	return KEYS.find((key) => key === name) ?? null;
}

export function placeOfSection(id: string, key: InitiativeSectionKey): string {
	return `/sang-kien/${id}?muc=${key}`;
}

/** Where a section stands in the form, counted from 1, and its neighbours; `null` at the ends. */
export function neighboursOf(key: InitiativeSectionKey) {
	const at = KEYS.indexOf(key);
	return { place: at + 1, of: KEYS.length, before: KEYS[at - 1] ?? null, behind: KEYS[at + 1] ?? null };
}
