import type { KnownAccount } from '$lib/store/device';

const ROUNDS = 210_000;

async function derive(password: string, salt: ArrayBuffer, rounds: number): Promise<ArrayBuffer> {
	const key = await crypto.subtle.importKey(
		'raw',
		new TextEncoder().encode(password.normalize('NFC')),
		'PBKDF2',
		false,
		['deriveBits']
	);
	return crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, key, 256);
}

/** What the phone keeps to know a password again without network: salted and slow, never the password (P7). */
export async function makeVerifier(password: string): Promise<KnownAccount['verifier']> {
	const salt = crypto.getRandomValues(new Uint8Array(16)).buffer;
	return { salt, hash: await derive(password, salt, ROUNDS), rounds: ROUNDS };
}

export async function verifies(verifier: KnownAccount['verifier'], password: string): Promise<boolean> {
	const made = new Uint8Array(await derive(password, verifier.salt, verifier.rounds));
	const kept = new Uint8Array(verifier.hash);
	let difference = made.length ^ kept.length;
	for (const [place, byte] of made.entries()) difference |= byte ^ (kept[place] ?? 0);
	return difference === 0;
}
