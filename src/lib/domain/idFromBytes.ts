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
