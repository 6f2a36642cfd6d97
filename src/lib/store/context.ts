import type { Actor } from '$lib/domain/access/actor';
import type { LocalDatabase } from './database';

/** What every command of the store needs: whose data, which database, and the things that are handed in. */
export interface StoreContext {
	readonly db: LocalDatabase;
	readonly actor: Actor;
	/** the phone's clock, ISO instant: what a change is stamped with, beside the measured offset */
	now(): string;
	/** the same moment by the server's clock, as far as it was ever measured: what days and deadlines are judged by */
	correctedNow(): string;
	newId(): string;
	/** called after a committed write, so that the sync engine wakes */
	changed(): void;
}
