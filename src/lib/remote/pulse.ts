import type { Connection } from './request';

/**
 * Listens to the server's "there is something" (no content, nothing replayed). PocketBase's client brings the
 * reconnecting; it is loaded only here, after the first screen.
 * @returns a function that stops listening, nothing when the server could not be listened to
 */
export async function listenForPulse(
	connection: Connection,
	onPulse: () => void
): Promise<(() => void) | undefined> {
	const { default: PocketBase, BaseAuthStore } = await import('pocketbase');
	forgetStoredSession();
	// Its own store would keep the session in the browser, where signing out does not find it.
	const client = new PocketBase(connection.base === '' ? '/' : connection.base, new BaseAuthStore());
	client.autoCancellation(false);
	client.authStore.save(connection.token(), null);
	try {
		await client.realtime.subscribe('sync', onPulse);
	} catch {
		// Without it the timer, the screen's return and the own changes still wake the engine.
		return undefined;
	}
	return () => void client.realtime.unsubscribe();
}

/** Earlier versions of the app left one there. */
function forgetStoredSession(): void {
	try {
		localStorage.removeItem('pocketbase_auth');
	} catch {
		// Where the browser forbids storage there is none.
	}
}
