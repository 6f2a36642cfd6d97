/** Vietnamese is the language of the house; English is the second one. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'so.language';

/**
 * The language chosen on this phone. Vietnamese until somebody chooses otherwise: many phones in the ward are
 * set to English by the shop that sold them, so the browser's own language says nothing.
 */
export function savedLanguage(): Language {
	try {
		return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi';
	} catch {
		return 'vi'; // storage is blocked: no choice can have been kept
	}
}

/** Keeps the choice; answers false where the browser forbids storage, the choice then lasts until reload. */
export function saveLanguage(language: Language): boolean {
	try {
		localStorage.setItem(storageKey, language);
		return true;
	} catch {
		return false;
	}
}
