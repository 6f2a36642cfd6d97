import * as z from 'zod/mini';
import './noCompiledChecks';

/** 15 characters of `a-z0-9`: PocketBase's own form, so that a record has one identity from the first keystroke. */
export const ID_PATTERN = /^[a-z0-9]{15}$/;

export const id = z.string().check(z.regex(ID_PATTERN, 'record.id.shape'));

/** An id, or empty where nothing is named. */
export const idOrNone = z.string().check(z.regex(/^([a-z0-9]{15})?$/, 'record.id.shape'));

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Makes an id from random bytes that the caller hands in (the domain has no randomness of its own).
 * @param bytes at least 24 random bytes; those of 252 and above are skipped, so that no character is favoured
 * @returns the id, or `null` when too many bytes had to be skipped: call again with fresh ones
 */
export function idFromBytes(bytes: Uint8Array): string | null {
	let made = '';
	for (const byte of bytes) {
		if (byte >= 252) continue;
		made += ALPHABET[byte % 36];
		if (made.length === 15) return made;
	}
	return null;
}
