/** What the browser says about keeping this app's data; `unknown` where it does not tell. */
export type Persistence = 'kept' | 'mayBeCleared' | 'unknown';

export async function persistence(): Promise<Persistence> {
	if (typeof navigator.storage?.persisted !== 'function') return 'unknown';
	return (await navigator.storage.persisted()) ? 'kept' : 'mayBeCleared';
}

/**
 * Asks the browser not to clear what lies here when space runs short (P9). Called with the first draft, when there
 * is something to lose; browsers grant it by how the app is used, some ask the person.
 */
export async function askPersistence(): Promise<Persistence> {
	if (typeof navigator.storage?.persist !== 'function') return 'unknown';
	if ((await persistence()) === 'kept') return 'kept';
	return (await navigator.storage.persist()) ? 'kept' : 'mayBeCleared';
}

export interface Space {
	readonly used: number;
	/** what the browser would let the app take; it is an estimate, and often far more than the phone has */
	readonly quota: number;
}

/** Bytes that this app uses on the phone. @returns `null` where the browser does not tell */
export async function usedSpace(): Promise<Space | null> {
	if (typeof navigator.storage?.estimate !== 'function') return null;
	const { usage, quota } = await navigator.storage.estimate();
	return usage === undefined ? null : { used: usage, quota: quota ?? 0 };
}
