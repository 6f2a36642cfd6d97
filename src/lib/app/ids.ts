import { idFromBytes } from '$lib/domain/idFromBytes';

/** A fresh id from the device's random source. */
export function newId(): string {
	for (;;) {
		const id = idFromBytes(crypto.getRandomValues(new Uint8Array(32)));
		if (id !== null) return id;
	}
}
