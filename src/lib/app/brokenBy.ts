import { isStorageFull } from '$lib/store/makeRoom';

/**
 * Why the phone's storage does not open. `full`: no room. `denied`: the browser gives none (a private window, a setting).
 * `damaged`: it is there and does not open, or its upgrade failed; nothing of it was changed.
 */
export type BrokenBy = 'full' | 'denied' | 'damaged';

/** Firefox says `InvalidStateError` in a private window, Chromium `SecurityError`; without the API at all it is Dexie's word. */
const DENIED = new Set(['SecurityError', 'InvalidStateError', 'MissingAPIError', 'NotAllowedError']);

export function brokenBy(error: unknown): BrokenBy {
	if (isStorageFull(error)) return 'full';
	return namesOf(error).some((name) => DENIED.has(name)) ? 'denied' : 'damaged';
}

/** Dexie wraps the browser's error, more than once when an upgrade failed. */
function namesOf(error: unknown): readonly string[] {
	if (typeof error !== 'object' || error === null) return [];
	const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
	return [String(name), ...(inner === error ? [] : namesOf(inner))];
}
