import type Dexie from 'dexie';

interface Told {
	/** another tab holds the database and does not let go: opening, upgrading or deleting waits for it */
	held(): void;
	/** another tab needs the database: a newer version upgrades it, or the account was signed out there */
	wanted(by: 'newer' | 'signOut'): void;
}

/**
 * Tells what other tabs want of a database, or hold back. Call before it is opened. Whoever is told `wanted` must close
 * it soon: until then the other tab waits. (Dexie alone would close it and open it again at the next read, with the old
 * schema's code under the new one, or anew and empty after a sign-out.)
 */
export function listenToOtherTabs(db: Dexie, { held, wanted }: Told): void {
	db.on('blocked', held);
	db.on('versionchange', ({ newVersion }) => {
		wanted(newVersion === null ? 'signOut' : 'newer');
		return false;
	});
}
